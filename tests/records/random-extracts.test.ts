import { describe, expect, it } from 'vitest';
import { randomNumbers } from '../charts/random.ts';
import { extractsToFiles, withAnchors } from './extract-files.ts';
import { DURHAM } from './fixtures/fixture.ts';
import { randomExtracts } from './random-extracts.ts';
import {
  DEFAULT_SETTINGS,
  type Extract,
  type Row,
  TABLE_NAMES,
  type Tables,
} from './reference/extract.ts';
import { type Reference, referenceOf } from './reference/reference.ts';

const SEEDS = [1, 2, 3, 4, 5, 6] as const;

const plausible = (seed: number): readonly Extract[] =>
  randomExtracts({ seed, children: 30 + 20 * seed, garbage: 0 });

const figuresOf = (extracts: readonly Extract[]): Reference =>
  referenceOf(extracts, DURHAM, DEFAULT_SETTINGS);

/** In an order of chance. */
function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const random = randomNumbers(seed);
  return list
    .map((one) => ({ one, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ one }) => one);
}

/** The half of every table that `takes` says, by the number of the row. */
function half(extract: Extract, takes: (place: number) => boolean): Extract {
  const part = (rows: readonly Row[]): readonly Row[] => rows.filter((_, place) => takes(place));
  const tables: Tables = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, part(extract.tables[name] ?? [])]),
  );
  return { ...extract, tables };
}

describe.each(SEEDS)('extracts of seed %i', (seed) => {
  const extracts = plausible(seed);
  const reference = figuresOf(extracts);

  it('number at the start, plus started, minus ceased, plus remainder, is the number at the end', () => {
    const number = new Map(
      reference.figures
        .filter(({ kpi }) => kpi === 'cla_number')
        .map(({ period, numerator }) => [period, numerator]),
    );
    let before: number | null = null;
    for (const flow of reference.flows) {
      const named = [...flow.remainderChildren.values()].reduce((sum, one) => sum + one, 0);
      expect(flow.numberAtStart + flow.started - flow.ceased + named, flow.period).toBe(
        number.get(flow.period),
      );
      expect(flow.remainder).toBe(named);
      if (before !== null) expect(flow.numberAtStart, flow.period).toBe(before);
      before = flow.numberAtEnd;
    }
    expect(reference.flows).toHaveLength(18);
  });

  it('gives the same in any order of files', () => {
    expect(figuresOf(shuffled(extracts, seed))).toEqual(reference);
  });

  it('gives the same when everything is loaded twice', () => {
    expect(figuresOf([...extracts, ...shuffled(extracts, seed)])).toEqual(reference);
  });

  it('gives the same when every extract is split', () => {
    const parts = extracts.flatMap((extract) => [
      half(extract, (place) => place % 2 === 0),
      half(extract, (place) => place % 2 === 1),
    ]);
    expect(figuresOf(shuffled(parts, seed))).toEqual(reference);
  });

  it('gives the same with an anchor in every extract', () => {
    expect(figuresOf(withAnchors(extracts))).toEqual(reference);
  });

  it('is the same in every run', () => {
    expect(plausible(seed)).toEqual(extracts);
  });

  it('gives bands that add up, and no numerator above its denominator', () => {
    for (const { kpi, numerator, denominator, bands } of reference.figures) {
      if (denominator === null) continue;
      if (kpi !== 'sdq_score') expect(numerator, kpi).toBeLessThanOrEqual(denominator);
      if (bands === null) continue;
      const sum = Object.values(bands).reduce((total, one) => total + one, 0);
      expect(sum, kpi).toBe(denominator);
    }
  });
});

describe('extracts of many seeds', () => {
  it('have something of everything, so that comparing them tests something', () => {
    const references = SEEDS.map((seed) => figuresOf(plausible(seed)));
    const largest = new Map<string, number>();
    for (const { kpi, numerator } of references.flatMap(({ figures }) => figures)) {
      largest.set(kpi, Math.max(numerator, largest.get(kpi) ?? 0));
    }
    expect([...largest].filter(([, numerator]) => numerator === 0)).toEqual([]);
    expect(largest.size).toBe(30);
    const remainders = references.flatMap(({ flows }) => flows.map(({ remainder }) => remainder));
    expect(Math.min(...remainders)).toBeLessThan(0);
    expect(Math.max(...remainders)).toBeGreaterThan(0);
  });

  it.each(SEEDS)('with random text in a tenth of the cells give figures, seed %i', (seed) => {
    const { figures, flows } = figuresOf(randomExtracts({ seed, children: 60, garbage: 0.1 }));
    expect(flows).toHaveLength(18);
    for (const { kpi, numerator, denominator } of figures) {
      expect(Number.isFinite(numerator), kpi).toBe(true);
      expect(denominator === null || denominator >= 0, kpi).toBe(true);
    }
  });

  it('are written as a folder a set, with every table', () => {
    const files = extractsToFiles(plausible(1));
    expect(new Set(files.map(({ name }) => name)).size).toBe(7 * 11);
    expect([...new Set(files.map(({ name }) => name.split('/')[0]))]).toEqual([
      '2018-19',
      '2019-20',
      '2020-21',
      '2021-22 Q3',
      '2021-22',
      '2022-23 Q1',
      '2022-23 Q2',
    ]);
  });
});
