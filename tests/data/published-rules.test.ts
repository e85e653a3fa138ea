import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { byKey, dataFile, keyOf, readTable } from './tables.ts';

const month = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);
const sourceFile = z.array(
  z.strictObject({
    id: z.string(),
    publisher: z.string(),
    title: z.string(),
    release: z.string(),
    published: z.nullable(month),
    next_release: z.nullable(month),
    licence: z.literal('Open Government Licence v3.0'),
    licence_statement: z.string(),
    url: z.nullable(z.url()),
    data_sets: z.array(z.string()),
    kpis: z.array(z.string()),
    notes: z.array(z.string()),
  }),
);

const columns = [
  'kpi',
  'area_code',
  'period',
  'period_end',
  'basis',
  'breakdown',
  'category',
  'numerator',
  'denominator',
  'value',
  'flag',
  'marks',
  'source',
];

const dfe = await readTable(dataFile('published/dfe.csv'));
const ons = await readTable(dataFile('published/ons.csv'));
const areas = await readTable(dataFile('areas.csv'));
const sources = sourceFile.parse(
  JSON.parse(readFileSync(dataFile('published/source.json'), 'utf8')),
);
const rows = [...dfe, ...ons];

describe('published figures', () => {
  it('have the columns of the figures table, in order', () => {
    expect(Object.keys(dfe[0] ?? {})).toEqual(columns);
    expect(Object.keys(ons[0] ?? {})).toEqual(columns);
  });

  it('never have a value beside a symbol, nor neither', () => {
    const flags = new Set([
      'suppressed',
      'missing',
      'not_applicable',
      'low_reliability',
      'rounds_to_zero',
    ]);
    for (const row of rows) {
      expect(row['value'] === '', JSON.stringify(row)).toBe(row['flag'] !== '');
      if (row['flag'] !== '') expect(flags).toContain(row['flag']);
      expect(row['marks']).toBe('published');
    }
  });

  it('write numbers plainly, percentages and counts whole, scores to one decimal', () => {
    for (const row of rows) {
      const shape = row['kpi'] === 'sdq_score' ? /^(\d+(\.\d)?)?$/ : /^\d*$/;
      expect(row['value'], JSON.stringify(row)).toMatch(shape);
      expect(row['numerator'] ?? '').toMatch(/^\d*$/);
      expect(row['denominator'] ?? '').toMatch(/^\d*$/);
    }
  });

  it('end each period on its 31 March', () => {
    for (const row of rows) {
      const year = Number(row['period']?.slice(0, 4)) + 1;
      expect(row['period']).toBe(`${year - 1}-${String(year).slice(2)}`);
      expect(row['period_end']).toBe(`${year}-03-31`);
    }
  });

  it('have the basis of their KPI', () => {
    const basis: Record<string, string> = {
      cla_started: 'year',
      cla_ceased: 'year',
      missing_children: 'year',
      health_assessments: 'year',
      dental_checks: 'year',
      sdq_score: 'year',
      placements_3_plus: 'rolling_year',
      eet_17_18: 'rolling_year',
      eet_19_21: 'rolling_year',
      suitable_17_18: 'rolling_year',
      suitable_19_21: 'rolling_year',
      in_touch_19_21: 'rolling_year',
    };
    for (const row of rows) expect(row['basis']).toBe(basis[row['kpi'] ?? ''] ?? 'snapshot');
  });

  it('belong to areas that have figures of their own, one row a key', () => {
    const codes = new Set(
      areas.filter((row) => row['level'] !== 'former_code').map((row) => row['code']),
    );
    for (const row of rows) expect(codes).toContain(row['area_code']);
    expect(byKey(rows).size).toBe(rows.length);
  });

  it('have a row for every area of a year in which it existed', () => {
    const figures = byKey(dfe);
    const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
    for (const area of areas.filter((row) => row['level'] !== 'former_code')) {
      for (const year of years) {
        const end = `${year}-03-31`;
        const stood =
          (area['valid_from'] === '' || (area['valid_from'] ?? '') <= end) &&
          (area['valid_to'] === '' || (area['valid_to'] ?? '') >= end);
        const period = `${year - 1}-${String(year).slice(2)}`;
        const found = figures.has(keyOf('cla_number', area['code'] ?? '', period));
        expect(found, `${area['name']} ${period}`).toBe(stood);
      }
    }
  });

  it('have bands that add to their total, in authorities where all are published', () => {
    const authorities = new Set(
      areas.filter((row) => row['level'] === 'authority').map((row) => row['code']),
    );
    const cells = new Map<string, (readonly [numerator: string, denominator: string])[]>();
    for (const row of dfe) {
      if (row['breakdown'] === '' || !authorities.has(row['area_code'])) continue;
      const key = [row['kpi'], row['area_code'], row['period']].join('|');
      const cell = [row['numerator'] ?? '', row['denominator'] ?? ''] as const;
      cells.set(key, [...(cells.get(key) ?? []), cell]);
    }
    const complete = [...cells].filter(([, bands]) => bands.flat().every((text) => text !== ''));
    expect(complete.length).toBeGreaterThan(1000);
    for (const [key, bands] of complete) {
      const sum = bands.reduce((total, [numerator]) => total + Number(numerator), 0);
      expect(sum, key).toBe(Number(bands[0]?.[1]));
    }
  });
});

describe('sources', () => {
  it('name the release of every figure, and the KPIs each gives', () => {
    const byRelease = new Map<string, Set<string>>();
    for (const row of rows) {
      const source = row['source'] ?? '';
      byRelease.set(source, (byRelease.get(source) ?? new Set()).add(row['kpi'] ?? ''));
    }
    for (const [id, kpis] of byRelease) {
      const source = sources.find((candidate) => candidate.id === id);
      expect(source?.kpis, id).toEqual([...kpis].sort());
    }
  });

  it('say when a release came out, as the data dictionary has it', () => {
    // Excel serial 45962 is 1 November 2025, 46327 is 1 November 2026, 46113 is 1 April 2026.
    const ees = sources.find((source) => source.id === 'dfe-ees-cla-2025');
    expect(ees).toMatchObject({ published: '2025-11', next_release: '2026-11' });
    const lait = sources.find((source) => source.id === 'dfe-lait-2026-04');
    expect(lait).toMatchObject({ published: '2026-04', next_release: '2026-11' });
  });

  it('include both neighbour models', () => {
    const ids = sources.map((source) => source.id);
    expect(ids).toEqual(expect.arrayContaining(['dfe-neighbours-2021', 'dfe-neighbours-2025']));
  });
});

describe('size', () => {
  it('stays under 350 kB gzipped', () => {
    const files = [
      'areas.csv',
      'neighbours.csv',
      'published/dfe.csv',
      'published/ons.csv',
      'published/source.json',
    ];
    const sizes = files.map((name) => gzipSync(readFileSync(dataFile(name)), { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(350_000);
  });
});
