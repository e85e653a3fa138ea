import { describe, expect, it } from 'vitest';
import type { RecordFixture } from './fixtures/fixture.ts';
import { RECORD_FIXTURES } from './fixtures/record-fixtures.ts';
import { DEFAULT_SETTINGS, TABLE_NAMES } from './reference/extract.ts';
import type { Figure } from './reference/figure.ts';
import { type Reference, referenceOf } from './reference/reference.ts';

function figuresOf(fixture: RecordFixture): Reference {
  return referenceOf(fixture.extracts, fixture.area, fixture.settings ?? DEFAULT_SETTINGS);
}

function find(
  { figures }: Reference,
  wanted: { readonly period: string; readonly kpi: string },
): Figure | undefined {
  return figures.find(({ period, kpi }) => period === wanted.period && kpi === wanted.kpi);
}

/** Bands without those that nobody has. */
function filled(figure: Figure | undefined): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(figure?.bands ?? {}).filter(([, count]) => count > 0));
}

describe.each(RECORD_FIXTURES)('$name', (fixture) => {
  const reference = figuresOf(fixture);

  it('gives the figures of paper', () => {
    const given = fixture.expect.map((wanted) => {
      const { numerator, denominator } = find(reference, wanted) ?? {};
      return { period: wanted.period, kpi: wanted.kpi, numerator, denominator };
    });
    expect(given).toEqual(fixture.expect);
    for (const wanted of fixture.absent ?? []) expect(find(reference, wanted)).toBeUndefined();
  });

  const { flows, bands: expectedBands, shortHistory } = fixture;
  if (flows !== undefined) {
    it('gives the flows of paper', () => {
      for (const flow of flows) {
        expect(reference.flows.find(({ period }) => period === flow.period)).toMatchObject(flow);
      }
    });
  }
  if (expectedBands !== undefined) {
    it('gives the bands of paper', () => {
      for (const { period, kpi, bands } of expectedBands) {
        expect(filled(find(reference, { period, kpi }))).toEqual(bands);
      }
    });
  }
  if (shortHistory !== undefined) {
    it('says where there is too little history', () => {
      for (const { period, kpi, short } of shortHistory) {
        expect(find(reference, { period, kpi })?.shortHistory, `${kpi} ${period}`).toBe(short);
      }
    });
  }
});

describe('the fixtures', () => {
  it('are of at least sixty children', () => {
    const children = RECORD_FIXTURES.map(({ extracts }) => {
      const rows = extracts.flatMap(({ tables }) =>
        TABLE_NAMES.flatMap((name) => tables[name] ?? []),
      );
      return new Set(rows.map((row) => row['CHILD'] ?? '')).size;
    });
    expect(children.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(60);
  });

  it('have names of their own', () => {
    expect(new Set(RECORD_FIXTURES.map(({ name }) => name)).size).toBe(RECORD_FIXTURES.length);
  });
});
