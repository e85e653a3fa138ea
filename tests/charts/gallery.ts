import type { BarsModel, PartsModel, TrendModel } from '../../src/models/chart-models.ts';

type Values = readonly (number | null)[];
type Unit = TrendModel['unit'];

/** The keys of `count` quarters, the first being quarter `quarter` of the year from `startYear`. */
export function quarters(startYear: number, quarter: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const passed = quarter - 1 + index;
    const year = startYear + Math.floor(passed / 4);
    return `${year}-${String((year + 1) % 100).padStart(2, '0')}-Q${(passed % 4) + 1}`;
  });
}

/** The keys of `count` years. */
export function years(startYear: number, count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `${startYear + index}-${String((startYear + index + 1) % 100).padStart(2, '0')}`,
  );
}

const text = (value: number | null, unit: Unit) =>
  value === null ? '' : unit === 'percent' ? `${value}%` : value.toLocaleString('en-GB');

/** A trend model from bare numbers. */
export function trend(
  periods: readonly string[],
  values: Values,
  comparators: readonly (readonly [TrendModel['comparators'][number]['id'], string, Values])[],
  rest: Partial<TrendModel> = {},
): TrendModel {
  const unit = rest.unit ?? 'percent';
  return {
    council: 'County Durham',
    unit,
    axis: 'quarters',
    breaks: [],
    sentence: '',
    ...rest,
    points: periods.map((period, index) => ({
      period,
      value: values[index] ?? null,
      text: text(values[index] ?? null, unit),
      nOfN: values[index] == null ? '' : '113 of 983',
      numerator: values[index] == null ? null : 113,
      denominator: values[index] == null ? null : 983,
      flag: values[index] == null ? 'missing' : '',
      published: rest.points?.[index]?.published ?? false,
    })),
    comparators: comparators.map(([id, name, steps]) => ({
      id,
      name,
      steps: periods.map((period, index) => ({
        period,
        value: steps[index] ?? null,
        text: text(steps[index] ?? null, unit),
      })),
    })),
  };
}

const ELEVEN = quarters(2019, 1, 11);
const flat = (value: number, count: number): number[] => Array.from({ length: count }, () => value);
/** Three published years, each from its own quarter. */
const steps = (a: number | null, b: number, c: number): Values => [a, a, a, b, b, b, b, c, c, c, c];
const PLACEMENTS = [10.6, 10.1, 9.4, 8.2, 8, 7.9, 8.1, 8, 9.1, 10.3, 11.5];

/** One named model a chart: what people look at and what the tests draw. */
export const TRENDS: Readonly<Record<string, TrendModel>> = {
  quarters: trend(ELEVEN, PLACEMENTS, [
    ['neighbours', 'Neighbours', steps(10.5, 9.8, 9)],
    ['england', 'England', steps(10, 11, 9)],
    ['target', 'Target', flat(10, 11)],
  ]),
  years: trend(
    years(2018, 7),
    [11, 8, 8, 13, 10, 12, 9],
    [
      ['neighbours', 'Neighbours', [10, 10.5, 9, 10, 10, 11, 10.5]],
      ['region', 'North East', [10, 10, 9, 10, 10, 10, 10]],
      ['england', 'England', [10, 11, 9, 10, 10, 10, 10]],
    ],
    { axis: 'years' },
  ),
  gaps: trend(
    ELEVEN,
    [10.6, null, 9.4, null, null, 7.9, 8.1, null, 9.1, 10.3, null],
    [
      ['neighbours', 'Neighbours', [null, null, null, 9.8, null, null, null, 9, 9, 9, 9]],
      ['england', 'England', steps(null, 11, 9.4)],
    ],
    {
      points: PLACEMENTS.map((_, index) => ({
        period: '',
        value: null,
        text: '',
        nOfN: '',
        numerator: null,
        denominator: null,
        flag: 'missing',
        published: index === 2 || index === 8,
      })),
    },
  ),
  collision: trend(
    ELEVEN,
    PLACEMENTS.toReversed().map((value) => value - 1),
    [
      ['neighbours', 'Neighbours', steps(10.5, 9.8, 9.5)],
      ['region', 'North East', steps(10, 10, 9.8)],
      ['england', 'England', steps(10, 11, 9.2)],
      ['target', 'Target', flat(9.6, 11)],
    ],
  ),
  break: trend(
    quarters(2021, 4, 12),
    [3, 3.4, 3.2, 3.9, 4.1, 4.4, 4.2, 6.1, 6.3, 6.6, 6.4, 6.9],
    [['england', 'England', flat(5, 12)]],
    {
      breaks: [
        { before: 7, text: 'New definition, October 2023' },
        { before: 9, text: 'New system' },
      ],
    },
  ),
  'one-point': trend(
    quarters(2021, 3, 1),
    [11.5],
    [
      ['neighbours', 'Neighbours', [9]],
      ['target', 'Target', [10]],
    ],
  ),
  'all-null': trend(ELEVEN, [], []),
  'long-names': trend(
    quarters(2018, 4, 12),
    [...PLACEMENTS, 12],
    [
      ['neighbours', 'Statistical neighbours', flat(9, 12)],
      ['region', 'Yorkshire and The Humber', flat(9, 12)],
      ['england', 'England', flat(9, 12)],
      ['target', 'Target', flat(10, 12)],
    ],
    { council: 'Bournemouth, Christchurch and Poole' },
  ),
  'large-numbers': trend(
    quarters(2016, 1, 24),
    Array.from({ length: 24 }, (_, index) => 80780 + index * 311),
    [['target', 'Target', flat(75000, 24)]],
    { unit: 'count', council: 'England' },
  ),
  zero: trend(ELEVEN, flat(0, 11), [['england', 'England', flat(0, 11)]]),
  hundred: trend(ELEVEN, [...flat(99, 10), 100], [['england', 'England', flat(96, 11)]]),
  markup: trend(ELEVEN, PLACEMENTS, [['region', '<b onclick="x">{a|R}</b>', steps(1, 2, 3)]], {
    council: '<img src=x>',
  }),
};

const bar = (
  name: string,
  role: BarsModel['bars'][number]['role'],
  value: number | null,
  valueText = `${value}%`,
) => ({
  areaCode: name,
  name,
  role,
  value,
  text: valueText,
  nOfN: '',
  numerator: null,
  denominator: null,
  flag: value === null ? ('missing' as const) : ('' as const),
});

export const BARS: Readonly<Record<string, BarsModel>> = {
  neighbours: {
    unit: 'percent',
    sentence: '',
    bars: [
      bar('Wirral', 'neighbour', 6),
      bar('Barnsley', 'neighbour', 7),
      bar('County Durham', 'area', 8),
      bar('Gateshead', 'neighbour', 8),
      bar('Sunderland', 'neighbour', 8),
      bar('Halton', 'neighbour', 9),
      bar('South Tyneside', 'neighbour', 9),
      bar('North East', 'region', 9),
      bar('England', 'england', 9),
      bar('Redcar and Cleveland', 'neighbour', 10),
      bar('Rotherham', 'neighbour', 10),
      bar('Darlington', 'neighbour', 12),
      bar('Stockton-on-Tees', 'neighbour', null, 'Not published'),
    ],
  },
  'long-names': {
    unit: 'count',
    sentence: '',
    bars: [
      bar('Bournemouth, Christchurch and Poole', 'area', 1208, '1,208'),
      bar('Kensington and Chelsea', 'neighbour', 0, '0'),
      bar('Cumberland <script>', 'neighbour', null, 'Not published'),
      bar('England', 'england', 83840, '83,840'),
    ],
  },
  'all-null': {
    unit: 'percent',
    sentence: '',
    bars: [
      bar('County Durham', 'area', null, 'Not published'),
      bar('England', 'england', null, 'Not published'),
    ],
  },
};

const part = (category: string, value: number | null, yearAgo: number | null) => ({
  category,
  value,
  text: value === null ? 'Not known' : `${value}%`,
  nOfN: value === null ? '' : '203 of 983',
  numerator: value === null ? null : 203,
  denominator: value === null ? null : 983,
  flag: value === null ? ('missing' as const) : ('' as const),
  yearAgo,
  yearAgoText: yearAgo === null ? '' : `${yearAgo}%`,
});

export const PARTS: Readonly<Record<string, PartsModel>> = {
  placements: {
    unit: 'percent',
    sentence: '',
    rows: [
      part('Foster care, own foster carers', 41.2, 43),
      part('Family or friends who foster', 20.7, 19.4),
      part("Children's homes run by others", 9.6, 7.8),
      part('Supported accommodation', 4, 4.2),
      part('Placed with parents', 3.1, 12),
      part('Placed for adoption', 2.9, null),
      part('Other', null, 1),
    ],
  },
};
