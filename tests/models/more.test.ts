import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/models/comparators.ts';
import { headlines } from '../../src/models/headlines.ts';
import { type More, moreFromQuarter, moreTitle } from '../../src/models/more.ts';
import type { Told } from '../../src/models/saying.ts';
import { PLAIN } from '../../src/models/wording.ts';
import { NAMES } from './small-names.ts';
import {
  beside,
  type CubeRow,
  cubeOf,
  figure,
  NEIGHBOURS,
  part,
  Q3,
  rank,
} from './written-cube.ts';

const LAST = '2020-21-Q3';

function more(
  rows: readonly CubeRow[],
  told: readonly Told[] = [],
  choice: Choice = NEIGHBOURS,
  quarter = Q3,
): More {
  return moreFromQuarter(quarter, told, {
    cube: cubeOf(rows),
    choice,
    names: NAMES,
    wording: PLAIN,
  });
}

function said(...given: Parameters<typeof more>): string[] {
  return more(...given).themes.flatMap((theme) => theme.said.map(({ lead, rest }) => lead + rest));
}

type Given = NonNullable<Parameters<typeof beside>[3]>;

/** 95 of 983 beside 83 of 941 a year ago: 9.7% and 8.8%. */
const MILES = figure('outside_area_20_miles', Q3, 9.6643, { n: 95, d: 983 });
const MILES_BEFORE = (given: Given = {}) =>
  beside('outside_area_20_miles', 'last-year', 8.8204, { ours: 9.6643, n: 83, d: 941, ...given });
const MILES_ENGLAND = (value: number | null, given: Given = {}) =>
  beside('outside_area_20_miles', 'england', value, { ours: 9.6643, ...given });

describe('a change on a year ago', () => {
  /** A KPI, its value with numbers, a year ago's, what is given besides, and the words. */
  const CHANGES: readonly [string, string, readonly CubeRow[], string[]][] = [
    [
      'rated, worse, slight, chance could give it',
      'percent',
      [...MILES, MILES_BEFORE({ withinChance: true, rating: 'worse' })],
      [
        'Slightly more children live outside our area and more than 20 miles from home: 95 of 983 (9.7%), up from 83 of 941 (8.8%) a year ago, which may be chance.',
      ],
    ],
    [
      'rated, worse, beyond chance',
      'percent',
      [...MILES, MILES_BEFORE({ withinChance: false, rating: 'worse' })],
      [
        'More children live outside our area and more than 20 miles from home: 95 of 983 (9.7%), up from 83 of 941 (8.8%) a year ago.',
      ],
    ],
    [
      'rated, better, not tested, numbers not known',
      'percent',
      [
        ...figure('foster_care', Q3, 73.4),
        beside('foster_care', 'last-year', 70.4, { ours: 73.4, rating: 'better' }),
      ],
      ['A larger share of children live with foster carers: 73.4%, up from 70.4% a year ago.'],
    ],
    [
      'share and number apart, slight',
      'percent',
      [
        ...figure('in_house_foster', Q3, 77.7, { n: 561, d: 722 }),
        beside('in_house_foster', 'last-year', 79.2, { ours: 77.7, n: 526, d: 664 }),
      ],
      [
        'A slightly smaller share of foster placements are with our own carers: 561 of 722 (77.7%), down from 526 of 664 (79.2%) a year ago.',
      ],
    ],
    [
      'neutral',
      'percent',
      [
        ...figure('supported_accommodation', Q3, 3.4, { n: 34, d: 1000 }),
        beside('supported_accommodation', 'last-year', 4.6, { ours: 3.4, n: 46, d: 1000 }),
      ],
      [
        'Fewer children live in independent or supported accommodation: 34 of 1,000 (3.4%), down from 46 of 1,000 (4.6%) a year ago.',
      ],
    ],
    [
      'too small to tell',
      'percent',
      [...MILES, MILES_BEFORE({ ours: 9.2, withinChance: true })],
      [],
    ],
    [
      'small, but beyond chance',
      'percent',
      [
        ...figure('foster_care', Q3, 70.4, { n: 70400, d: 100000 }),
        beside('foster_care', 'last-year', 70, {
          ours: 70.4,
          n: 70000,
          d: 100000,
          withinChance: false,
        }),
      ],
      [
        'More children live with foster carers: 70,400 of 100,000 (70.4%), up from 70,000 of 100,000 (70.0%) a year ago.',
      ],
    ],
    ['the same', 'percent', [...MILES, MILES_BEFORE({ ours: 8.8204 })], []],
    [
      'about the same as a published figure',
      'percent',
      [...MILES, MILES_BEFORE({ ours: 9.5, published: true, aboutTheSame: true })],
      [],
    ],
    [
      'to none',
      'percent',
      [
        ...figure('missing_children', Q3, 0, { n: 0, d: 40 }),
        beside('missing_children', 'last-year', 5, { ours: 0, n: 2, d: 40, withinChance: true }),
      ],
      [
        'Fewer children went missing: 0 of 40 (0.0%), down from 2 of 40 (5.0%) a year ago, which may be chance.',
      ],
    ],
    [
      'from none',
      'percent',
      [
        ...figure('missing_children', Q3, 2.5, { n: 1, d: 40 }),
        beside('missing_children', 'last-year', 0, { ours: 2.5, n: 0, d: 40, withinChance: true }),
      ],
      [
        'More children went missing: 1 of 40 (2.5%), up from 0 of 40 (0.0%) a year ago, which may be chance.',
      ],
    ],
    [
      'speaking of the other side',
      'percent',
      [
        ...figure('in_touch_19_21', Q3, 96, { n: 192, d: 200 }),
        beside('in_touch_19_21', 'last-year', 99, { ours: 96, n: 198, d: 200, withinChance: true }),
      ],
      [
        'We have lost touch with a larger share of care leavers aged 19 to 21. Care leavers aged 19 to 21 we have not lost touch with: 192 of 200 (96.0%), down from 198 of 200 (99.0%) a year ago, which may be chance.',
      ],
    ],
    [
      'published, among figures of its own',
      'percent',
      [
        ...figure('outside_area', Q3, 20),
        ...figure('foster_care', Q3, 73, { origin: 'published', n: 73, d: 100 }),
        beside('foster_care', 'last-year', 70, { ours: 73, n: 70, d: 100, published: true }),
      ],
      [
        'More children live with foster carers: 73 of 100 (73%, published), up from 70 of 100 (70%) a year ago.',
      ],
    ],
    [
      'up',
      'count',
      [...figure('uasc_number', Q3, 15), beside('uasc_number', 'last-year', 6, { ours: 15 })],
      ['More unaccompanied asylum-seeking children are in our care: 15, up from 6 a year ago.'],
    ],
    [
      'slightly down',
      'count',
      [...figure('cla_started', Q3, 89), beside('cla_started', 'last-year', 91, { ours: 89 })],
      ['Slightly fewer children came into our care: 89, down from 91 a year ago.'],
    ],
    [
      'a tenth is not slight',
      'count',
      [...figure('cla_ceased', Q3, 90), beside('cla_ceased', 'last-year', 100, { ours: 90 })],
      ['Fewer children left our care: 90, down from 100 a year ago.'],
    ],
    [
      'the same',
      'count',
      [...figure('secure', Q3, 2), beside('secure', 'last-year', 2, { ours: 2 })],
      [],
    ],
    [
      'to none',
      'count',
      [...figure('secure', Q3, 0), beside('secure', 'last-year', 1, { ours: 0 })],
      ['Fewer children live in secure homes: none, down from 1 a year ago.'],
    ],
    [
      'from none to one',
      'count',
      [...figure('secure', Q3, 1), beside('secure', 'last-year', 0, { ours: 1 })],
      ['More children live in secure homes: 1, up from none a year ago.'],
    ],
    [
      'in its own words',
      'count',
      [
        ...figure('missing_episodes', Q3, 60),
        beside('missing_episodes', 'last-year', 68, { ours: 60, rating: 'better' }),
      ],
      ['There were fewer times when children went missing: 60, down from 68 a year ago.'],
    ],
    [
      'withheld now',
      'count',
      [...figure('secure', Q3, null, { flag: 'suppressed' }), beside('secure', 'last-year', 8)],
      ['Withheld this quarter, to protect children: children in secure homes.'],
    ],
    [
      'withheld a year ago',
      'count',
      [...figure('secure', Q3, 7), beside('secure', 'last-year', null, { flag: 'suppressed' })],
      ['Children in secure homes: 7. The figure of a year ago is withheld, to protect children.'],
    ],
    [
      'missing a year ago',
      'count',
      [...figure('secure', Q3, 7), beside('secure', 'last-year', null, { flag: 'missing' })],
      [],
    ],
    [
      'up',
      'rate',
      [...figure('cla_rate', Q3, 99.3), beside('cla_rate', 'last-year', 94.9, { ours: 99.3 })],
      [
        'Slightly more children are in our care for every 10,000 who live here: 99.3, up from 94.9 a year ago.',
      ],
    ],
  ];

  it.each(CHANGES)('%s (%s)', (_name, _unit, rows, words) => {
    expect(said(rows)).toEqual(words);
  });

  it('is told of a yearly figure in the quarter of its date alone', () => {
    const rows = [
      ...figure('sdq_score', '2020-21', 13.5, { shownIn: ['2020-21-Q4', Q3] }),
      beside('sdq_score', 'last-year', 14.2, { of: '2020-21', period: '2019-20', ours: 13.5 }),
      ...figure('dental_checks', '2020-21', 41, { n: 41, d: 100, shownIn: ['2020-21-Q4', Q3] }),
      beside('dental_checks', 'last-year', 85, {
        of: '2020-21',
        period: '2019-20',
        ours: 41,
        n: 85,
        d: 100,
      }),
    ];
    expect(said(rows, [], NEIGHBOURS, '2020-21-Q4')).toEqual([
      'Fewer children have had their teeth checked: 41 of 100 (41.0%), down from 85 of 100 (85.0%) the year before.',
      'The emotional wellbeing score is lower than the year before: 13.5, down from 14.2.',
    ]);
    expect(said(rows)).toEqual([]);
  });
});

describe('the side of a comparator', () => {
  const SIDES: readonly [string, readonly CubeRow[], string[]][] = [
    [
      'still below, where it went up',
      [...MILES, MILES_BEFORE(), MILES_ENGLAND(17)],
      [
        'Slightly more children live outside our area and more than 20 miles from home: 95 of 983 (9.7%), up from 83 of 941 (8.8%) a year ago. That is still below England (17% in March 2021).',
      ],
    ],
    [
      'above, where it went up',
      [...MILES, MILES_BEFORE(), MILES_ENGLAND(5)],
      [
        'Slightly more children live outside our area and more than 20 miles from home: 95 of 983 (9.7%), up from 83 of 941 (8.8%) a year ago. That is above England (5% in March 2021).',
      ],
    ],
    [
      'still above, where it went down',
      [
        ...figure('outside_area_20_miles', Q3, 12, { n: 12, d: 100 }),
        beside('outside_area_20_miles', 'last-year', 20, { ours: 12, n: 20, d: 100 }),
        beside('outside_area_20_miles', 'target', 10, { ours: 12 }),
        beside('outside_area_20_miles', 'england', 17, { ours: 12 }),
      ],
      [
        'Fewer children live outside our area and more than 20 miles from home: 12 of 100 (12.0%), down from 20 of 100 (20.0%) a year ago. That is still above our target of 10% and below England (17% in March 2021).',
      ],
    ],
    [
      'alone, in a first quarter',
      [...MILES, MILES_ENGLAND(17)],
      [
        'Children living outside our area and more than 20 miles from home: 95 of 983 (9.7%), below England (17% in March 2021).',
      ],
    ],
    ['within chance, not told', [...MILES, MILES_ENGLAND(10.5, { withinChance: true })], []],
    ['half a point or less, not told', [...MILES, MILES_ENGLAND(9.4, { aboutTheSame: true })], []],
    ['without a value, not told', [...MILES, MILES_ENGLAND(null, { flag: 'suppressed' })], []],
    [
      'of three, with how many neighbours',
      [
        ...MILES,
        beside('outside_area_20_miles', 'target', 8, { ours: 9.6643 }),
        beside('outside_area_20_miles', 'neighbours', 12, { ours: 9.6643, counted: 9, outOf: 10 }),
        MILES_ENGLAND(17),
      ],
      [
        'Children living outside our area and more than 20 miles from home: 95 of 983 (9.7%), above our target of 8%, and below our statistical neighbours (12% in March 2021, median of the 9 of 10 that have a figure) and England (17% in March 2021).',
      ],
    ],
    [
      'of too few neighbours, not told',
      [
        ...MILES,
        beside('outside_area_20_miles', 'neighbours', 12, { ours: 9.6643, counted: 5, outOf: 10 }),
      ],
      [],
    ],
    [
      'of a region that is not chosen, not told',
      [...MILES, beside('outside_area_20_miles', 'region', 15, { ours: 9.6643 })],
      [],
    ],
    [
      'of a target that is met by less than half a point, not told',
      [...MILES, beside('outside_area_20_miles', 'target', 10, { ours: 9.6643 })],
      [],
    ],
    [
      'of a count: its target, never England',
      [
        ...figure('missing_episodes', Q3, 60),
        beside('missing_episodes', 'target', 50, { ours: 60 }),
        beside('missing_episodes', 'england', 9000, { ours: 60 }),
      ],
      ['Times children went missing: 60, above our target of 50.'],
    ],
    [
      'of no one place in the comparator’s year, but at the end of the list',
      [...MILES, MILES_ENGLAND(17), rank('outside_area_20_miles', '2020-21', 12, 150, 'A')],
      [
        'Children living outside our area and more than 20 miles from home: 95 of 983 (9.7%), below England (17% in March 2021). In March 2021 we were 12th of 150, in the best quarter of authorities.',
      ],
    ],
    [
      'and the place alone, in the worst quarter',
      [
        ...MILES,
        MILES_ENGLAND(9.5, { aboutTheSame: true }),
        rank('outside_area_20_miles', '2020-21', 140, 150, 'D'),
      ],
      [
        'Children living outside our area and more than 20 miles from home: 95 of 983 (9.7%). In March 2021 we were 140th of 150, in the worst quarter of authorities.',
      ],
    ],
    [
      'and no place in the middle',
      [
        ...MILES,
        MILES_ENGLAND(9.5, { aboutTheSame: true }),
        rank('outside_area_20_miles', '2020-21', 70, 150, 'B'),
      ],
      [],
    ],
    [
      'and no place of a KPI whose quarter is not compared with a year',
      [
        ...figure('missing_children', Q3, 3, { n: 3, d: 100 }),
        beside('missing_children', 'england', null, { why: 'flow' }),
        rank('missing_children', '2020-21', 2, 150, 'A'),
      ],
      [],
    ],
  ];

  it.each(SIDES)('%s', (_name, rows, words) => {
    expect(said(rows)).toEqual(words);
  });

  it('is told of the region where it is chosen', () => {
    const rows = [...MILES, beside('outside_area_20_miles', 'region', 15, { ours: 9.6643 })];
    expect(said(rows, [], { ...NEIGHBOURS, compare: 'region' })).toEqual([
      'Children living outside our area and more than 20 miles from home: 95 of 983 (9.7%), below the North East (15% in March 2021).',
    ]);
  });
});

describe('nothing is said twice', () => {
  const rows = [
    ...MILES,
    MILES_BEFORE(),
    MILES_ENGLAND(17),
    rank('outside_area_20_miles', '2020-21', 12, 150, 'A'),
  ];
  const kpi = 'outside_area_20_miles';
  const figureTold: Told = { kpi, beside: 'figure' };

  it('leaves out a change that a headline told, and the figure', () => {
    expect(said(rows, [figureTold, { kpi, beside: 'last-year' }])).toEqual([
      'Children living outside our area and more than 20 miles from home: still below England (17% in March 2021). In March 2021 we were 12th of 150, in the best quarter of authorities.',
    ]);
  });

  it('leaves out a comparator that a headline told', () => {
    expect(said(rows, [figureTold, { kpi, beside: 'england' }])).toEqual([
      'Slightly more children live outside our area and more than 20 miles from home, up from 83 of 941 (8.8%) a year ago. In March 2021 we were 12th of 150, in the best quarter of authorities.',
    ]);
  });

  it('leaves only the place where all else was told', () => {
    const told: Told[] = [figureTold, { kpi, beside: 'last-year' }, { kpi, beside: 'england' }];
    expect(said(rows, told)).toEqual([
      'Children living outside our area and more than 20 miles from home: in March 2021 we were 12th of 150, in the best quarter of authorities.',
    ]);
  });

  it('takes from the first headline what it told of number, rate and adoption', () => {
    const first = [
      ...figure('cla_number', Q3, 983),
      beside('cla_number', 'last-year', 941, { ours: 983 }),
      ...figure('cla_rate', Q3, 99.3),
      beside('cla_rate', 'last-year', 94.9, { ours: 99.3 }),
      beside('cla_rate', 'england', 69, { ours: 99.3 }),
      ...figure('placed_for_adoption', Q3, 30),
      beside('placed_for_adoption', 'last-year', 28, { ours: 30 }),
    ];
    const told = headlines(cubeOf(first), Q3, NEIGHBOURS, NAMES).flatMap((one) => one.told);
    expect(said(first, told)).toEqual([
      'Slightly more children are placed for adoption, up from 28 a year ago.',
    ]);
  });
});

describe('the parts', () => {
  const started = [
    ...figure('cla_started', Q3, 91),
    beside('cla_started', 'last-year', 91, { ours: 91 }),
  ];
  const age = (category: string, now: number | null, before: number | null) => [
    part('cla_started', Q3, 'Age', category, now),
    part('cla_started', LAST, 'Age', category, before),
  ];

  it('are told at the largest fall and the largest rise', () => {
    const rows = [
      ...started,
      ...age('Under 1', 16, 22),
      ...age('1 to 4', 10, 15),
      ...age('5 to 9', 16, 16),
      ...age('10 to 15', 23, 18),
      ...age('16 and over', 20, 12),
    ];
    expect(said(rows)).toEqual([
      'Fewer children under 1 came into our care: 16, down from 22 a year ago.',
      'More children aged 16 and over came into our care: 20, up from 12 a year ago.',
    ]);
  });

  it.each([
    ['fewer than five children', 16, 12],
    ['less than a tenth', 109, 100],
    ['withheld now', null, 40],
    ['withheld a year ago', 40, null],
  ])('are not told where the change is %s', (_, now, before) => {
    expect(said([...started, ...age('Under 1', now, before)])).toEqual([]);
  });

  it('are told from none and to none', () => {
    expect(said([...started, ...age('Under 1', 5, 0)])).toEqual([
      'More children under 1 came into our care: 5, up from none a year ago.',
    ]);
    expect(said([...started, ...age('Under 1', 0, 5)])).toEqual([
      'Fewer children under 1 came into our care: none, down from 5 a year ago.',
    ]);
  });

  it('are not told where nobody gave them words, or another KPI tells them', () => {
    const rows = [
      ...figure('cla_number', Q3, 983),
      beside('cla_number', 'last-year', 983, { ours: 983 }),
      part('cla_number', Q3, 'Placement', 'With parents', 90),
      part('cla_number', LAST, 'Placement', 'With parents', 50),
      part('cla_number', Q3, 'Eye colour', 'Brown', 90),
      part('cla_number', LAST, 'Eye colour', 'Brown', 50),
    ];
    expect(said(rows)).toEqual([]);
  });

  const eet = figure('eet_19_21', Q3, 60, { n: 120, d: 200 });
  const sameEet = beside('eet_19_21', 'last-year', 60, { ours: 60, n: 120, d: 200 });
  const activity = (
    category: string,
    now: [number, number] | null,
    before: [number, number] | null,
  ) => [
    part('eet_19_21', Q3, 'Activity', category, now && (100 * now[0]) / now[1], now ?? []),
    part(
      'eet_19_21',
      LAST,
      'Activity',
      category,
      before && (100 * before[0]) / before[1],
      before ?? [],
    ),
  ];

  it('of a percentage move by three points and five people', () => {
    const other = 'Not in it: other reasons';
    const told = (now: [number, number], before: [number, number]) =>
      said([...eet, sameEet, ...activity(other, now, before)]);
    expect(told([24, 200], [34, 200])).toEqual([
      'Fewer care leavers aged 19 to 21 are out of education, employment or training for reasons other than health or parenting: 24 of 200 (12.0%), down from 34 of 200 (17.0%) a year ago.',
    ]);
    expect(told([24, 200], [29, 200])).toEqual([]);
    expect(told([10, 50], [6, 50])).toEqual([]);
    // Ten people more and a smaller share: neither more nor fewer would be the whole truth.
    expect(told([40, 400], [30, 200])).toEqual([]);
  });

  it('that nobody knows is told in every quarter', () => {
    const told = (now: [number, number] | null, before: [number, number] | null) =>
      said([...eet, sameEet, ...activity('Not known', now, before)]);
    expect(told([18, 200], [14, 200])).toEqual([
      'We do not know what 18 of 200 care leavers aged 19 to 21 are doing (9.0%), up from 14 of 200 (7.0%) a year ago.',
    ]);
    expect(told([14, 200], [14, 200])).toEqual([
      'We do not know what 14 of 200 care leavers aged 19 to 21 are doing (7.0%), the same share as a year ago.',
    ]);
    expect(told([14, 200], null)).toEqual([
      'We do not know what 14 of 200 care leavers aged 19 to 21 are doing (7.0%).',
    ]);
    expect(told([0, 200], [14, 200])).toEqual([]);
    expect(told(null, [14, 200])).toEqual([]);
  });
});

describe('gaps, and a first quarter', () => {
  it('names what was given before and is not there, and nothing that was never given', () => {
    const rows = [
      ...figure('secure', LAST, 2),
      ...figure('secure', Q3, null, { flag: 'missing', origin: 'gap' }),
      ...figure('foster_care', LAST, 70),
      ...figure('with_parents', Q3, null, { flag: 'missing', origin: 'gap' }),
    ];
    expect(said(rows)).toEqual([
      'No figure this quarter: children living with foster carers and children in secure homes.',
    ]);
  });

  it('says nothing of a published figure that stands in and is withheld for its own date', () => {
    const rows = [
      ...figure('suitable_17_18', '2020-21', null, {
        flag: 'suppressed',
        origin: 'published',
        shownIn: ['2020-21-Q4', Q3],
      }),
      ...MILES,
    ];
    expect(said(rows)).toEqual([]);
  });

  it('says once that there is no year before', () => {
    const note = 'There are no figures of a year ago yet, so no change is told.';
    expect(more([...figure('secure', Q3, 2), ...MILES]).note).toBe(note);
    expect(more([...MILES, MILES_BEFORE()]).note).toBe('');
    const withheld = beside('secure', 'last-year', null, { flag: 'suppressed' });
    expect(more([...figure('secure', Q3, 2), withheld]).note).toBe('');
    expect(more([])).toEqual({ themes: [], count: 0, note: '' });
  });
});

describe('a second quarter', () => {
  const adopted = [
    ...figure('placed_for_adoption', Q3, 27),
    beside('placed_for_adoption', 'previous', 28, { ours: 27 }),
  ];
  const miles = beside('outside_area_20_miles', 'previous', 8.8204, {
    ours: 9.6643,
    n: 83,
    d: 941,
    withinChance: true,
  });

  it('tells changes of what is counted on one day, neutral or not, on the quarter before', () => {
    expect(said([...adopted, ...MILES, miles, MILES_ENGLAND(17)])).toEqual([
      'Slightly fewer children are placed for adoption: 27, down from 28 in the quarter before.',
      'Slightly more children live outside our area and more than 20 miles from home: 95 of 983 (9.7%), up from 83 of 941 (8.8%) in the quarter before, which may be chance. That is still below England (17% in March 2021).',
    ]);
  });

  it('tells none of a rolling year, of what happened in a quarter, or on a published figure', () => {
    const rows = ['eet_19_21', 'missing_children', 'cla_started'].flatMap((kpi) => [
      ...figure(kpi, Q3, 60),
      beside(kpi, 'previous', 30, { ours: 60 }),
    ]);
    const published = beside('foster_care', 'previous', 71, { ours: 75, published: true });
    expect(said([...rows, ...figure('foster_care', Q3, 75), published])).toEqual([]);
  });

  it('says nothing again that a headline told', () => {
    const told: Told[] = [
      { kpi: 'placed_for_adoption', beside: 'figure' },
      { kpi: 'placed_for_adoption', beside: 'previous' },
    ];
    expect(said(adopted, told)).toEqual([]);
  });

  it('says once that there is no year ago, and what is compared with the quarter before', () => {
    const note =
      'There are no figures of a year ago yet. What is counted on the last day of the quarter is compared with the quarter before.';
    expect(more(adopted).note).toBe(note);
    expect(more([...adopted, ...MILES, MILES_BEFORE()]).note).toBe('');
    const flow = [
      ...figure('cla_started', Q3, 60),
      beside('cla_started', 'previous', 30, { ours: 60 }),
    ];
    expect(more(flow).note).toBe('There are no figures of a year ago yet, so no change is told.');
  });
});

describe('the list', () => {
  it('goes by theme, without empty ones, and counts its sentences', () => {
    const list = more([
      ...MILES,
      MILES_BEFORE(),
      MILES_ENGLAND(17),
      ...figure('secure', Q3, 2),
      beside('secure', 'last-year', 1, { ours: 2 }),
    ]);
    expect(list.themes.map(({ title, said: these }) => [title, these.length])).toEqual([
      ['Where they live', 1],
      ['Close to home', 1],
    ]);
    expect(moreTitle(list)).toBe('More from this quarter: 3 sentences');
    expect(moreTitle({ count: 1 })).toBe('More from this quarter: 1 sentence');
  });
});
