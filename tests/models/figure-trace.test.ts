import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { definitionVersion, type TraceFrom, traceFigure } from '../../src/models/figure-trace.ts';
import { NAMES } from './small-names.ts';
import {
  beside,
  type CubeRow,
  cubeOf,
  DURHAM,
  figure,
  kpiOf,
  NEIGHBOURS,
  part,
  published,
  Q3,
} from './written-cube.ts';

const KPI = 'placements_3_plus';
const FILE = {
  id: 'load-1',
  file: 'Q3 scorecard.csv',
  loadedAt: '2022-01-14T09:30:00.000Z',
  sha256: 'ab12',
  size: 2048,
  figures: 31,
};
const OTHER = { ...FILE, id: 'load-2', file: 'Q2 scorecard.csv' };

const HALTON = 'E06000006';
const GATESHEAD = 'E08000037';

/** 113 of 983 beside last year's 8.1% and two neighbours, of whom one is one in another model only. */
const ROWS: readonly CubeRow[] = [
  ...figure(KPI, Q3, 11.5, { n: 113, d: 983, source: 'load-1' }),
  beside(KPI, 'last-year', 8.1, { n: 79, d: 975 }),
  beside(KPI, 'neighbours', 9, { counted: 1, outOf: 1 }),
  beside(KPI, 'neighbours', 10, { method: 'mean' }),
  published(KPI, '2020-21', 'neighbour-2025', HALTON, 9, { n: 30, d: 333 }),
  published(KPI, '2019-20', 'neighbour-2025', HALTON, 12),
  published(KPI, '2020-21', 'neighbour-2021', GATESHEAD, 7),
  part(KPI, Q3, 'Age', '16 and over', 14.2, [33, 232]),
  part(KPI, Q3, 'Age', 'Under 1', null),
  part(KPI, '2021-22-Q2', 'Age', '16 and over', 13),
];

function from(rows: readonly CubeRow[], more: Partial<TraceFrom> = {}): TraceFrom {
  const cube = cubeOf(rows);
  const shown = cube.shown(KPI, Q3);
  if (shown === null) throw new Error('There is no figure.');
  return {
    cube,
    kpi: kpiOf(KPI),
    figure: shown,
    choice: NEIGHBOURS,
    names: NAMES,
    files: [FILE, OTHER],
    view: 'public',
    settings: { tolerance: 2, toleranceMode: 'percentage', threshold: 5, counting: null },
    query: null,
    sql: 'SELECT 1',
    release: '0.1.0 abc',
    madeAt: '2022-01-20T10:00:00.000Z',
    ...more,
  };
}

describe('what is behind a figure', () => {
  it('is its own row, what it stands beside, the neighbours of that year and its parts', async () => {
    const { rows, area, areaCode, period, periodEnd } = await traceFigure(from(ROWS));
    expect({ area, areaCode, period, periodEnd }).toEqual({
      area: 'County Durham',
      areaCode: DURHAM,
      period: Q3,
      periodEnd: '2021-12-31',
    });
    const told = rows.map((row) => [
      row.as,
      row.areaCode,
      row.period,
      row.category,
      row.value,
      row.numerator,
      row.denominator,
      row.flag,
      row.published,
    ]);
    expect(told).toEqual([
      ['this figure', DURHAM, Q3, '', 11.5, 113, 983, '', false],
      ['a year ago', DURHAM, '2020-21-Q3', '', 8.1, 79, 975, '', false],
      ['neighbours', '', '2020-21', '', 9, null, null, '', true],
      ['one of the neighbours', HALTON, '2020-21', '', 9, 30, 333, '', true],
      ['part', DURHAM, Q3, '16 and over', 14.2, 33, 232, '', false],
      ['part', DURHAM, Q3, 'Under 1', null, null, null, 'suppressed', false],
    ]);
  });

  it('names the files that the rows came from, and no other', async () => {
    expect((await traceFigure(from(ROWS))).files).toEqual([FILE]);
  });

  it('names a release with its licence', async () => {
    const rows = figure(KPI, Q3, 9, { origin: 'published', source: 'dfe-lait-2026-04' });
    const { files, releases } = await traceFigure(from(rows));
    expect(files).toEqual([]);
    expect(releases).toMatchObject([
      {
        id: 'dfe-lait-2026-04',
        publisher: 'Department for Education',
        licence: 'Open Government Licence v3.0',
      },
    ]);
  });

  it('says by which settings, which SQL and which versions', async () => {
    const trace = await traceFigure(from(ROWS, { view: 'officer' }));
    expect(trace).toMatchObject({
      what: 'Quarterlight figure',
      view: 'officer',
      release: '0.1.0 abc',
      sql: 'SELECT 1',
      settings: {
        tolerance: 2,
        toleranceMode: 'percentage',
        threshold: 5,
        neighbourModel: '2025',
        neighbourMethod: 'median',
        comparedWith: 'neighbours',
        counting: null,
      },
    });
    expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
    const counted = { countSameCarerMoves: true, countTemporaryMoves: false };
    const counting = { counted, now: { ...counted, countTemporaryMoves: true } };
    const { settings } = from(ROWS);
    const fromRecords = await traceFigure(from(ROWS, { settings: { ...settings, counting } }));
    expect(fromRecords.settings.counting).toEqual(counting);
  });
});

describe('the version of a definition', () => {
  it('is the start of the SHA-256 of its text, whatever the order of its parts', async () => {
    const kpi = kpiOf('cla_number');
    const sorted = Object.fromEntries(
      Object.entries(kpi).sort(([a], [b]) => a.localeCompare(b, 'en')),
    );
    const hash = createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
    expect(await definitionVersion(kpi)).toBe(hash.slice(0, 12));
    const turned = Object.fromEntries(Object.entries(kpi).reverse()) as unknown as typeof kpi;
    expect(await definitionVersion(turned)).toBe(hash.slice(0, 12));
  });

  it('changes with any word of it', async () => {
    const kpi = kpiOf('cla_number');
    const changed = { ...kpi, counted: `${kpi.counted} And more.` };
    expect(await definitionVersion(changed)).not.toBe(await definitionVersion(kpi));
  });
});
