import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/models/comparators.ts';
import { headlines } from '../../src/models/headlines.ts';
import { NAMES } from './small-names.ts';
import { beside, type CubeRow, cubeOf, figure, NEIGHBOURS, Q3 } from './written-cube.ts';

function said(rows: readonly CubeRow[], choice: Choice = NEIGHBOURS, quarter = Q3): string[] {
  return headlines(cubeOf(rows), quarter, choice, NAMES).map(({ lead, rest }) => lead + rest);
}

function order(rows: readonly CubeRow[]): string[] {
  return headlines(cubeOf(rows), Q3, NEIGHBOURS, NAMES).map(({ kpi }) => kpi);
}

/** A KPI of 60% beside neighbours of 50%, with what the order goes by. */
function rated(
  kpi: string,
  rating: 'better' | 'close' | 'worse',
  gap: number,
  withinChance?: boolean,
): CubeRow[] {
  const chance = withinChance === undefined ? {} : { withinChance };
  return [
    ...figure(kpi, Q3, 60),
    beside(kpi, 'neighbours', 50, { ours: 60, rating, gap, counted: 10, outOf: 10, ...chance }),
  ];
}

describe('the order', () => {
  it('puts the worse before the better, then beyond chance before within, then by gap', () => {
    const rows = [
      ...rated('foster_care', 'better', 99, false),
      ...rated('outside_area', 'worse', 3, true),
      ...rated('placements_3_plus', 'worse', 4, false),
      ...rated('outside_area_20_miles', 'worse', 9, true),
      ...rated('same_home_2_years', 'close', 0.5, false),
    ];
    expect(order(rows)).toEqual([
      'placements_3_plus',
      'same_home_2_years',
      'outside_area_20_miles',
      'outside_area',
      'foster_care',
    ]);
  });

  it('gives the children in our care first, and five in all', () => {
    const rows = [
      ...figure('cla_number', Q3, 983),
      ...rated('placements_3_plus', 'worse', 6),
      ...rated('same_home_2_years', 'worse', 5),
      ...rated('outside_area', 'worse', 4),
      ...rated('suitable_17_18', 'better', 2),
      ...rated('suitable_19_21', 'better', 3),
      ...rated('eet_17_18', 'better', 1),
    ];
    expect(order(rows)).toEqual([
      'cla_number',
      'placements_3_plus',
      'same_home_2_years',
      'outside_area',
      'suitable_19_21',
    ]);
  });

  it('keeps the last place for good news, the best there is', () => {
    const rows = [
      ...figure('cla_number', Q3, 983),
      ...rated('placements_3_plus', 'worse', 6),
      ...rated('same_home_2_years', 'worse', 5),
      ...rated('outside_area', 'worse', 4),
      ...rated('outside_area_20_miles', 'worse', 3),
      ...rated('eet_17_18', 'better', 9, true),
      ...rated('eet_19_21', 'better', 1, false),
    ];
    expect(order(rows).slice(3)).toEqual(['outside_area', 'eet_19_21']);
  });

  it('gives five of rated KPIs where the number of children is not known', () => {
    const ids = [
      'placements_3_plus',
      'same_home_2_years',
      'outside_area',
      'eet_17_18',
      'eet_19_21',
    ];
    const rows = ids.flatMap((id, at) => rated(id, 'worse', 10 - at));
    expect(order([...rows, ...rated('foster_care', 'worse', 1)])).toEqual(ids);
  });

  it('gives a KPI one headline, its most telling', () => {
    const rows = [
      ...rated('placements_3_plus', 'worse', 4),
      beside('placements_3_plus', 'target', 40, { ours: 60, rating: 'worse', gap: 25 }),
      beside('placements_3_plus', 'last-year', 55, { ours: 60, rating: 'worse', gap: 5 }),
    ];
    expect(said(rows)).toEqual([
      'Children with three or more placements in a year: 60.0%, above our target of 40%.',
    ]);
  });

  it('tells the only good news even of a KPI that has a headline', () => {
    const rows = [
      ...rated('placements_3_plus', 'worse', 4),
      beside('placements_3_plus', 'last-year', 70, { ours: 60, rating: 'better', gap: 7 }),
    ];
    expect(said(rows)).toEqual([
      'Children with three or more placements in a year: 60.0%, above our statistical neighbours (50% in March 2021).',
      'A smaller share of children have had three or more homes in a year: 60.0%, down from 70.0% a year ago.',
    ]);
  });
});

describe('without a figure of a year ago', () => {
  const since = (kpi: string, ours: number, theirs: number, n: number, given = {}) => [
    ...figure(kpi, Q3, ours, { n: 10 * ours, d: 1000 }),
    beside(kpi, 'previous', theirs, { ours, n, d: 1000, ...given }),
  ];

  it('changes are told on the quarter before, for the worse and for the better', () => {
    expect(
      said([
        ...since('outside_area', 28, 25, 250, { withinChance: true }),
        ...since('foster_care', 73, 70, 700),
      ]),
    ).toEqual([
      'More children live outside our area: 280 of 1,000 (28.0%), up from 250 of 1,000 (25.0%) in the quarter before. Chance alone could give this difference.',
      'More children live with foster carers: 730 of 1,000 (73.0%), up from 700 of 1,000 (70.0%) in the quarter before.',
    ]);
  });

  it('stand among the others by what is worse, and how large it is', () => {
    const rows = [
      ...since('outside_area', 28, 25, 250, { gap: 6 }),
      ...since('foster_care', 73, 70, 700, { gap: 9 }),
      ...rated('same_home_2_years', 'worse', 8),
      ...rated('suitable_17_18', 'better', 3),
    ];
    expect(order(rows)).toEqual([
      'same_home_2_years',
      'outside_area',
      'foster_care',
      'suitable_17_18',
    ]);
  });

  it.each([
    ['a rolling year', since('placements_3_plus', 12, 9, 90)],
    ['what happened in a quarter', since('missing_children', 4, 3, 30)],
    ['a neutral KPI', since('children_home', 10, 8, 80)],
    ['a published figure', since('foster_care', 73, 70, 700, { published: true })],
    ['the same number', since('foster_care', 73, 73, 730)],
  ])('say nothing of %s', (_, rows) => {
    expect(said(rows)).toEqual([]);
  });

  it('say nothing where a year ago is known or withheld', () => {
    const rows = since('foster_care', 73, 70, 700);
    const known = beside('foster_care', 'last-year', 71, { ours: 73, rating: 'better' });
    expect(said([...rows, known])).toEqual([
      'A larger share of children live with foster carers: 730 of 1,000 (73.0%), up from 71.0% a year ago.',
    ]);
    const withheld = beside('foster_care', 'last-year', null, { flag: 'suppressed' });
    expect(said([...rows, withheld])).toEqual([]);
  });
});

describe('what is left out', () => {
  it('says nothing of neutral KPIs but the number of children', () => {
    const rows = [
      ...figure('children_home', Q3, 10),
      beside('children_home', 'last-year', 8, { ours: 10, rating: null, withinChance: false }),
    ];
    expect(said(rows)).toEqual([]);
  });

  it('does not repeat a yearly figure in the quarters after its own', () => {
    const rows = [
      ...figure('sdq_score', '2020-21', 14.4, { shownIn: ['2020-21-Q4', '2021-22-Q1', Q3] }),
      beside('sdq_score', 'last-year', 14, {
        of: '2020-21',
        period: '2019-20',
        ours: 14.4,
        rating: 'worse',
      }),
    ];
    expect(said(rows)).toEqual([]);
    expect(said(rows, NEIGHBOURS, '2020-21-Q4')).toEqual([
      'The emotional wellbeing score is higher than the year before: 14.4, up from 14.0.',
    ]);
  });

  it.each([
    ['about the same as a published figure', 9.4, 9, { aboutTheSame: true, published: true }],
    ['the same', 9, 9, {}],
    ['the same after rounding', 9.02, 9, {}],
    ['shown with the same numbers', 9.04, 8.96, {}],
  ])('a figure that is %s is no headline', (_, ours, theirs, given) => {
    const rows = [
      ...figure('placements_3_plus', Q3, ours),
      beside('placements_3_plus', 'last-year', theirs, { ours, rating: 'better', ...given }),
    ];
    expect(said(rows)).toEqual([]);
  });
});

describe('the words', () => {
  const placements = figure('placements_3_plus', Q3, 11.4954, { n: 113, d: 983 });

  it('give a change with the numbers of both quarters', () => {
    const rows = [
      ...placements,
      beside('placements_3_plus', 'last-year', 8.0765, {
        ours: 11.4954,
        n: 76,
        d: 941,
        rating: 'worse',
        withinChance: false,
      }),
    ];
    expect(said(rows)).toEqual([
      'More children have had three or more homes in a year: 113 of 983 (11.5%), up from 76 of 941 (8.1%) a year ago.',
    ]);
  });

  it.each([
    ['a slight change', 9.9, 9.7, undefined, 'Slightly more children live outside our area'],
    ['a tenth or more', 11, 10, undefined, 'More children live outside our area'],
    ['two points or more', 52, 50, undefined, 'More children live outside our area'],
    ['a change beyond chance', 9.9, 9.7, false, 'More children live outside our area'],
    ['a fall', 9.7, 9.9, undefined, 'Slightly fewer children live outside our area'],
  ])('say slightly of a slight change alone: %s', (_, ours, theirs, withinChance, words) => {
    const rows = [
      ...figure('outside_area', Q3, ours, { n: 10 * ours, d: 1000 }),
      beside('outside_area', 'last-year', theirs, {
        ours,
        n: 10 * theirs,
        d: 1000,
        rating: 'worse',
        ...(withinChance === undefined ? {} : { withinChance }),
      }),
    ];
    expect(headlines(cubeOf(rows), Q3, NEIGHBOURS, NAMES)[0]?.lead).toBe(words);
  });

  it('say none of a count of nothing, and nothing of a value that is withheld', () => {
    const fewer = { rating: 'better' } as const;
    expect(
      said([
        ...figure('missing_episodes', Q3, 0),
        beside('missing_episodes', 'last-year', 4, { ours: 0, ...fewer }),
      ]),
    ).toEqual(['There were fewer times when children went missing: none, down from 4 a year ago.']);
    expect(
      said([
        ...figure('missing_episodes', Q3, null, { flag: 'suppressed' }),
        beside('missing_episodes', 'last-year', 4),
      ]),
    ).toEqual([]);
    expect(
      said([
        ...figure('missing_episodes', Q3, 4),
        beside('missing_episodes', 'last-year', null, { flag: 'suppressed' }),
      ]),
    ).toEqual([]);
  });

  it.each([
    [
      'neighbours',
      8.5,
      'our statistical neighbours (8.5% in March 2021, median of the 9 of 10 that have a figure)',
    ],
    ['region', 9, 'the North East (9% in March 2021)'],
    ['england', 9, 'England (9% in March 2021)'],
  ] as const)('give a gap to %s', (compare, value, words) => {
    const rows = [
      ...placements,
      beside('placements_3_plus', compare, value, {
        ours: 11.4954,
        rating: 'worse',
        withinChance: true,
        ...(compare === 'neighbours' ? { counted: 9, outOf: 10 } : {}),
      }),
    ];
    expect(said(rows, { ...NEIGHBOURS, compare })).toEqual([
      `Children with three or more placements in a year: 113 of 983 (11.5%), above ${words}. Chance alone could give this difference.`,
    ]);
  });

  it('give a gap to the target whoever else is compared with', () => {
    const rows = [
      ...figure('same_home_2_years', Q3, 65.0138, { n: 236, d: 363 }),
      beside('same_home_2_years', 'target', 68, { ours: 65.0138, rating: 'worse' }),
    ];
    for (const compare of ['neighbours', 'target', 'last-year'] as const) {
      expect(said(rows, { ...NEIGHBOURS, compare })).toEqual([
        'Children under 16 in the same home for two years or more: 236 of 363 (65.0%), below our target of 68%.',
      ]);
    }
  });

  it('name no comparator that is not asked for', () => {
    const rows = [
      ...placements,
      beside('placements_3_plus', 'england', 9, { ours: 11.4954, rating: 'worse' }),
    ];
    expect(said(rows)).toEqual([]);
  });
});
