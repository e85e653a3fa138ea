import type { LoadRecord } from '../../src/store/kept-loads.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/store/records.ts';
import { readWorkspace } from '../../src/store/workspace.ts';

/** The columns of figures as they are kept, from queries/tables/load_figures.sql. */
export const HEADING =
  'kpi,area_code,period,period_end,basis,breakdown,category,numerator,denominator,value,flag,marks';

/** 125 of 1,000 children in Q3 2021/22, and 1,000 of them. */
export const FIGURES = `${HEADING}
cla_number,E06000047,2021-22-Q3,2021-12-31,snapshot,,,1000,,1000,,
placements_3_plus,E06000047,2021-22-Q3,2021-12-31,rolling_year,,,125,1000,12.5,,
`;

/** A SHA-256 that stands for the content of a file. */
export function hash(letter: string): string {
  return letter.repeat(64);
}

export function load(letter: string, order: number, change: Partial<LoadRecord> = {}): LoadRecord {
  return {
    version: 3,
    id: `id of ${letter}`,
    order,
    file: `${letter}.csv`,
    size: 120,
    sha256: hash(letter),
    loadedAt: `2022-01-${10 + order}T09:30:00.000Z`,
    summary: 'Two figures were taken in.',
    figures: 2,
    areas: ['E06000047'],
    periods: ['2021-22-Q3'],
    illustrative: false,
    counted: null,
    ...change,
  };
}

export const TARGET = {
  areaCode: 'E06000047',
  kpi: 'placements_3_plus',
  from: '2021-04-01',
  target: 10,
  tolerance: null,
  toleranceMode: null,
};

export const COMMENT = {
  areaCode: 'E06000047',
  kpi: 'placements_3_plus',
  quarter: '2021-22-Q3',
  text: 'We have looked at each move.',
};

export const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  example: false,
  tolerance: 3,
  targets: [TARGET],
  commentary: [COMMENT],
  words: [{ id: 'placement', plain: 'home', young: 'place to live' }],
  changed: { tolerance: '2026-05-01T10:00:00.000Z' },
};

export const MADE = '2026-05-03T12:00:00.000Z';
export const HEAD = {
  format: 'quarterlight-workspace',
  version: 5,
  made: MADE,
  product: '0.1.0-3fa9c1d2',
};
export const RECORD = { ...load('a', 1), figuresCsv: FIGURES };

/** Reads a workspace that was put together by hand. */
function read(content: object) {
  return readWorkspace(JSON.stringify(content));
}

export function accepted(content: object) {
  const reading = read(content);
  if (!reading.ok) throw new Error(reading.refusal.message);
  return reading;
}
