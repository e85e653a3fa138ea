import { periodLabel } from '../../src/kpis/periods.ts';
import type { LinesModel, RowsModel, ScatterModel } from '../../src/models/chart-models.ts';
import { quarters } from './gallery.ts';
import { randomNumbers } from './random.ts';

type Values = readonly (number | null)[];

/** Lines over the steps of an axis, of which a result may leave some out. */
function lines(
  steps: readonly string[],
  of: readonly (readonly [string, Values])[],
  rest: Partial<LinesModel> & { readonly at?: readonly number[] } = {},
): LinesModel {
  const { at = steps.map((_step, index) => index), ...more } = rest;
  const unit = rest.unit ?? 'percent';
  return {
    unit,
    timeName: 'Period',
    steps,
    stops: at.map((index) => {
      const text = periodLabel(steps[index] ?? '');
      return { at: index, text, short: text };
    }),
    lines: of.map(([name, values]) => ({
      name,
      values,
      texts: values.map((value) =>
        value === null ? '' : unit === 'percent' ? `${value}%` : value.toLocaleString('en-GB'),
      ),
    })),
    sentence: '',
    ...more,
  };
}

const ELEVEN = quarters(2019, 1, 11);
const OURS = [10.6, 10.1, 9.4, 8.2, 8, 7.9, 8.1, 8, 9.1, 10.3, 11.5];
const day = (iso: string, short: string) => ({
  at: Date.parse(iso) / 86_400_000,
  text: iso,
  short,
});

/** One named model a shape of result: what people look at and what the tests draw. */
export const LINES_OF: Readonly<Record<string, LinesModel>> = {
  four: lines(ELEVEN, [
    ['County Durham', OURS],
    ['England', [10, 10, 10, 11, 11, 11, 11, 9, 9, 9, 9]],
    ['Darlington', [12, 11, null, 10, 10.5, null, null, 11, 10, 9.5, 9.2]],
    ['Redcar and Cleveland', [8, 8.1, 8.3, 8.4, 8.8, 9, 9.1, 9.3, 9, 8.9, 9.1]],
  ]),
  uneven: lines(ELEVEN, [['Children in our care', [901, 940, 983]]], {
    at: [0, 2, 10],
    unit: 'count',
  }),
  'years and below zero': lines(
    ['2019', '2020', '2021', '2022', '2023'],
    [['Change on a year ago', [1.5, -2.25, 0, null, 3.1]]],
    { unit: 'number' },
  ),
  dates: lines([], [['Value', [3, 1, 4, 1, 5, 9]]], {
    steps: null,
    unit: 'number',
    stops: [
      day('2021-03-31', '31 Mar 2021'),
      day('2021-04-01', '1 Apr 2021'),
      day('2021-06-30', '30 Jun 2021'),
      day('2021-12-31', '31 Dec 2021'),
      day('2022-03-31', '31 Mar 2022'),
      day('2024-03-31', '31 Mar 2024 14:30'),
    ],
  }),
  'one stop': lines(
    ['2021-22-Q3'],
    [
      ['Ours', [11.5]],
      ['Theirs', [9]],
    ],
  ),
  'long names and large numbers': lines(
    ELEVEN,
    [
      [
        'Bournemouth, Christchurch and Poole, all children looked after at any time',
        OURS.map((v) => v * 1e9),
      ],
      ['Donaudampfschifffahrtsgesellschaftskapitänswitwe', OURS.map((v) => v * 1.02e9)],
      ['<img src=x onerror="x">', OURS.map((v) => v * 1.01e9)],
      ['{a|R}', OURS.map((v) => v * 1.03e9)],
    ],
    { unit: 'number' },
  ),
  many: lines(
    quarters(1950, 1, 500),
    [['Many', Array.from({ length: 500 }, (_, at) => (at % 50) / 10)]],
    { unit: 'number' },
  ),
};

const bar = (name: string, value: number | null, own = false) => ({
  name,
  value,
  text: value === null ? 'No value' : String(value),
  own,
});

export const ROWS_OF: Readonly<Record<string, RowsModel>> = {
  areas: {
    unit: 'number',
    heads: ['Area', 'Value'],
    bars: [
      bar('Darlington', 12),
      bar('County Durham', 11.5, true),
      bar('Wirral', null),
      bar('Halton', 6),
    ],
    sentence: '',
  },
  'below zero': {
    unit: 'number',
    heads: ['Area', 'Change'],
    bars: [bar('Darlington', 4), bar('County Durham', -2), bar('Wirral', null), bar('Halton', -6)],
    sentence: '',
  },
  'all below zero': {
    unit: 'number',
    heads: ['Area', 'Change'],
    bars: [bar('Darlington', -4.25), bar('Bournemouth, Christchurch and Poole', -2)],
    sentence: '',
  },
  thirty: {
    unit: 'number',
    heads: ['Row', 'Value'],
    bars: Array.from({ length: 30 }, (_, at) => bar(`Area number ${at + 1}`, 60 - 2 * at)),
    sentence: '',
  },
};

const point = (name: string, x: number, y: number, own = false) => ({
  name,
  x,
  y,
  xText: String(x),
  yText: String(y),
  own,
});

function cloud(many: number, seed: number): ScatterModel['points'] {
  const random = randomNumbers(seed);
  return Array.from({ length: many }, (_, at) =>
    point(`Authority ${at + 1}`, 5 + 10 * random(), 40 + 120 * random(), at === 7),
  );
}

const axes = {
  x: { name: 'Three or more placements, percent', unit: 'percent' },
  y: { name: 'Rate per 10 000', unit: 'per_10000' },
  labelName: 'Area',
  sentence: '',
} as const;

export const SCATTERS_OF: Readonly<Record<string, ScatterModel>> = {
  authorities: { ...axes, points: cloud(152, 3) },
  close: { ...axes, points: cloud(40, 5).map((one) => ({ ...one, x: 9, y: 100 + one.y / 1000 })) },
  one: { ...axes, points: [point('County Durham', 11.5, 99, true)] },
  'long names': {
    ...axes,
    x: {
      name: 'The share of children who were looked after at any time in the year and who moved three times or more',
      unit: 'percent',
    },
    points: [
      point('Bournemouth, Christchurch and Poole', 5, 5),
      point('Donaudampfschifffahrtsgesellschaftskapitänswitwe', 15, 15),
      point('<script>alert(1)</script>', 15, 5),
      point('Kensington and Chelsea and all around it', 5, 15, true),
    ],
  },
  'far from zero, and large': {
    ...axes,
    x: { name: 'Population', unit: 'number' },
    y: { name: 'Change', unit: 'number' },
    points: [point('A', 5_600_000, -3), point('B', 56_000_000, 4), point('C', 30_000_000, 0)],
  },
  'without names': { ...axes, labelName: null, points: cloud(12, 9) },
};
