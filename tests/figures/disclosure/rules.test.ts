import { describe, expect, it } from 'vitest';
import type { DisclosureFigure } from '../../../src/figures/disclosure/sheets.ts';
import { withhold } from '../../../src/figures/disclosure/withhold.ts';
import { figure } from './small-council.ts';
import { nameOf } from './what-readers-know.ts';

const Q2 = '2021-22-Q2';
const Q3 = '2021-22-Q3';

/** What is withheld, as "name: why", in the order of the figures; published ones say so. */
function withheld(...figures: readonly DisclosureFigure[]): string[] {
  return withhold(figures, { threshold: 5 }).map(
    (one) => `${one.origin === 'own' ? '' : 'published '}${nameOf(one)}: ${one.why}`,
  );
}

const inCare = figure('cla_number', Q3, 100);

function sexes(boys: number, girls: number): DisclosureFigure[] {
  return [
    figure('cla_number', Q3, boys, { part: ['Sex', 'Male'] }),
    figure('cla_number', Q3, girls, { part: ['Sex', 'Female'] }),
  ];
}

describe('a figure by itself', () => {
  it('is withheld from 1 to 5; none and 6 are shown', () => {
    const of = { of: 100 };
    expect(
      withheld(
        inCare,
        figure('foster_care', Q3, 0, of),
        figure('with_parents', Q3, 1, of),
        figure('children_home', Q3, 5, of),
        figure('supported_accommodation', Q3, 6, of),
      ),
    ).toEqual(['with_parents: small', 'children_home: small']);
  });

  it('is withheld where so few are not in it, or so few are counted at all', () => {
    expect(
      withheld(
        figure('health_assessments', '2021-22', 57, { of: 60 }),
        figure('dental_checks', '2021-22', 54, { of: 60 }),
        figure('review_participation', Q3, 4, { of: 4 }),
      ),
    ).toEqual(['health_assessments: complement', 'review_participation: denominator']);
  });

  it('follows the threshold', () => {
    const eight = figure('missing_episodes', Q3, 8);
    expect(withhold([{ ...eight, small: '' }], { threshold: 5 })).toEqual([]);
    expect(withhold([{ ...eight, small: 'small' }], { threshold: 10 })).toEqual([
      {
        kpi: 'missing_episodes',
        period: Q3,
        breakdown: '',
        category: '',
        origin: 'own',
        why: 'small',
      },
    ]);
  });
});

describe('parts of a figure', () => {
  it('withholds the other of two, or 100 - 97 would tell', () => {
    expect(withheld(inCare, ...sexes(97, 3))).toEqual([
      'cla_number/Sex/Male: difference',
      'cla_number/Sex/Female: small',
    ]);
  });

  it('looks after every breakdown of one total by itself', () => {
    const age = (category: string, n: number): DisclosureFigure =>
      figure('cla_number', Q3, n, { part: ['Age', category] });
    expect(
      withheld(inCare, ...sexes(60, 40), age('Under 1', 4), age('1 to 4', 66), age('5 to 9', 30)),
    ).toEqual(['cla_number/Age/Under 1: small', 'cla_number/Age/5 to 9: difference']);
  });

  it('lets nobody tell the children that no part counts', () => {
    // 60 + 37 of 100: three whose sex is not recorded.
    expect(withheld(inCare, ...sexes(60, 37))).toEqual(['cla_number/Sex/Female: difference']);
  });

  it('says nothing of parts that overlap', () => {
    expect(withheld(inCare, ...sexes(90, 70))).toEqual([]);
  });

  it('protects the one part that a file itself withholds', () => {
    const [boys, girls] = sexes(97, 3);
    const empty = { numerator: null, shown: false, flag: 'suppressed', small: '' } as const;
    expect(withheld(inCare, { ...(boys ?? inCare) }, { ...(girls ?? inCare), ...empty })).toEqual([
      'cla_number/Sex/Male: difference',
    ]);
  });

  it('knows the part that is the headline: both are shown or neither', () => {
    const eet = (category: string, n: number): DisclosureFigure =>
      figure('eet_19_21', Q3, n, { of: 50, part: ['Activity', category] });
    // Only 3 are not in EET of whom nobody knows: 40 + 7 + 3 = 50. The next smallest is the 7.
    expect(
      withheld(
        figure('eet_19_21', Q3, 40, { of: 50 }),
        eet('In education, employment or training', 40),
        eet('Not in it: other reasons', 7),
        eet('Not known', 3),
      ),
    ).toEqual([
      'eet_19_21/Activity/Not in it: other reasons: difference',
      'eet_19_21/Activity/Not known: small',
    ]);
    expect(
      withheld(
        figure('eet_19_21', Q3, 47, { of: 50 }),
        eet('In education, employment or training', 47),
        eet('Not known', 3),
      ),
    ).toEqual([
      'eet_19_21: complement',
      'eet_19_21/Activity/In education, employment or training: complement',
      'eet_19_21/Activity/Not known: small',
    ]);
  });
});

describe('figures that belong together', () => {
  it('lets nobody subtract a figure from the one it is part of', () => {
    // 40 fostered, 37 of them by family or friends: 3 by others.
    expect(
      withheld(
        inCare,
        figure('foster_care', Q3, 40, { of: 100 }),
        figure('family_and_friends', Q3, 37, { of: 100 }),
      ),
    ).toEqual(['family_and_friends: difference']);
  });

  it('withholds one count under both of its names', () => {
    expect(
      withheld(
        inCare,
        figure('cla_number', Q3, 4, { part: ['Placement', 'With parents'] }),
        figure('cla_number', Q3, 96, { part: ['Placement', 'Other'] }),
        figure('with_parents', Q3, 4, { of: 100 }),
      ),
    ).toEqual([
      'cla_number/Placement/With parents: small',
      'cla_number/Placement/Other: difference',
      'with_parents: small',
    ]);
  });

  it('lets nobody take the children at the end from those of the whole quarter', () => {
    // 104 in care in the quarter, 100 at its end: 4 have left.
    expect(
      withheld(
        inCare,
        figure('cla_ceased', Q3, 4),
        figure('missing_children', Q3, 12, { of: 104 }),
      ),
    ).toEqual(['cla_ceased: small', 'missing_children: difference']);
  });

  it('lets nobody work out who left from who was there and who came', () => {
    // 92 + 12 - 4 = 100
    expect(
      withheld(
        figure('cla_number', Q2, 92),
        inCare,
        figure('cla_started', Q3, 12),
        figure('cla_ceased', Q3, 4),
      ),
    ).toEqual(['cla_started: difference', 'cla_ceased: small']);
  });

  it('knows a year that is the sum of its quarters', () => {
    const quarters = [20, 30, 4, 25].map((n, at) => figure('cla_started', `2021-22-Q${at + 1}`, n));
    expect(
      withheld(...quarters, figure('cla_started', '2021-22', 79, { origin: 'published' })),
    ).toEqual(['cla_started: difference', 'cla_started: small']);
  });

  it('withholds the published figure that is the same count', () => {
    const march = '2021-22-Q4';
    expect(
      withheld(
        figure('cla_number', march, 97, { part: ['Sex', 'Male'] }),
        figure('uasc_number', march, 4),
        figure('uasc_number', '2021-22', 4, { origin: 'published' }),
      ),
    ).toEqual(['uasc_number: small', 'published uasc_number: small']);
  });

  it('lets nobody tell the young people who left a denominator', () => {
    // 60 of one age and 57 asked about their home: 3 are abroad.
    expect(
      withheld(
        figure('eet_17_18', Q3, 30, { of: 60 }),
        figure('suitable_17_18', Q3, 40, { of: 57 }),
      ),
    ).toEqual(['suitable_17_18: difference']);
  });

  it('never withholds the number in care for the sake of another figure', () => {
    expect(
      withheld(
        inCare,
        figure('uasc_number', Q3, 97),
        figure('cla_rate', Q3, 100, { of: 9000, unit: 'per_10000' }),
      ),
    ).toEqual(['uasc_number: difference']);
  });
});

it('gives the same answer twice', () => {
  const figures = [inCare, ...sexes(97, 3)];
  expect(withhold(figures, { threshold: 5 })).toEqual(withhold(figures, { threshold: 5 }));
});
