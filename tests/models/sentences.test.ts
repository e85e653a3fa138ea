import { describe, expect, it } from 'vitest';
import {
  chanceSentence,
  changeInWords,
  comparatorValue,
  direction,
  notRatedReason,
  ratingSentence,
  ratingWord,
} from '../../src/models/sentences.ts';
import { pair } from './written-cube.ts';

type Given = NonNullable<Parameters<typeof pair>[4]>;
type Comparator = Parameters<typeof pair>[2];

const ABOUT = { aboutTheSame: true } as const;

function arithmetic(
  kpi: string,
  ours: number | null,
  comparator: Comparator,
  theirs: number | null,
  given: Given = {},
): string {
  const one = pair(kpi, ours, comparator, theirs, given);
  return ratingSentence(one.kpi, one.figure, one.comparison);
}

describe('the arithmetic of a rating', () => {
  it.each([
    // 11.5 - 9 = 2.5; 2% of 9 is 0.18
    [
      'worse',
      11.5,
      9,
      '11.5% is 2.5 percentage points above 9%; up to 0.18 (2% of 9%) counts as close.',
    ],
    // 10.2 - 10 = 0.2; 2% of 10 is 0.2
    [
      'close',
      10.2,
      10,
      '10.2% is 0.2 percentage points above 10%; up to 0.2 (2% of 10%) counts as close.',
    ],
    // 50.75 - 50 = 0.75; 2% of 50 is 1
    [
      'close',
      50.75,
      50,
      '50.8% is 0.8 percentage points above 50%; up to 1 (2% of 50%) counts as close.',
    ],
    // 17 - 9.7 = 7.3
    ['better', 9.7, 17, '9.7% is 7.3 percentage points below 17%.'],
    [null, 9.7, 17, '9.7% is 7.3 percentage points below 17%.'],
  ] as const)('that is %s: %d beside %d', (rating, ours, theirs, words) => {
    expect(arithmetic('placements_3_plus', ours, 'england', theirs, { rating })).toBe(words);
  });

  it('is in points where the tolerance is', () => {
    const points = { mode: 'points', tolerance: 3 } as const;
    expect(arithmetic('in_house_foster', 77.7, 'target', 80, { ...points, rating: 'close' })).toBe(
      '77.7% is 2.3 percentage points below 80%; up to 3 counts as close.',
    );
    expect(
      arithmetic('in_house_foster', 79, 'target', 80, {
        mode: 'points',
        tolerance: 1,
        rating: 'close',
      }),
    ).toBe('79.0% is 1 percentage point below 80%; up to 1 counts as close.');
    expect(arithmetic('missing_episodes', 1204, 'target', 80, { ...points, rating: 'worse' })).toBe(
      '1,204 is 1,124 above 80; up to 3 counts as close.',
    );
  });

  it('is in points beside a comparator of zero', () => {
    const zero = { mode: 'points', rating: 'worse' } as const;
    expect(arithmetic('placements_3_plus', 4.2, 'target', 0, zero)).toBe(
      '4.2% is 4.2 percentage points above 0%; up to 2 counts as close.',
    );
  });

  it('shows no tolerance of nothing', () => {
    const none = { tolerance: 0, rating: 'worse' } as const;
    expect(arithmetic('placements_3_plus', 11.5, 'target', 10, none)).toBe(
      '11.5% is 1.5 percentage points above 10%.',
    );
  });

  it('says the same, and about the same beside a whole number', () => {
    expect(arithmetic('outside_area_20_miles', 10, 'target', 10, { rating: 'better' })).toBe(
      '10.0% is the same as 10%.',
    );
    const about = { aboutTheSame: true, rating: 'better' } as const;
    expect(arithmetic('outside_area_20_miles', 9.7, 'region', 10, about)).toBe(
      '9.7% is about the same as 10%: less than half a percentage point below a figure published as a whole number.',
    );
    expect(arithmetic('outside_area_20_miles', 9.7, 'neighbours', 9.5, about)).toBe(
      '9.7% is about the same as 9.5%: less than half a percentage point above figures published as whole numbers.',
    );
  });

  it('has no percentage points in a rate', () => {
    expect(arithmetic('cla_rate', 69.2, 'england', 69, { aboutTheSame: true })).toBe(
      '69.2 is about the same as 69: less than 0.5 above a figure published as a whole number.',
    );
  });

  it('never contradicts its rating by rounding', () => {
    // 10.204 - 10 = 0.204, more than 2% of 10, which is 0.2.
    expect(arithmetic('placements_3_plus', 10.204, 'target', 10, { rating: 'worse' })).toBe(
      '10.2% is a little more than 0.2 percentage points above 10%; up to 0.2 (2% of 10%) counts as close.',
    );
    // 66 - 64.67 = 1.33, more than 2% of 66, which is 1.32.
    expect(arithmetic('same_home_2_years', 64.67, 'target', 66, { rating: 'worse' })).toBe(
      '64.7% is a little more than 1.32 percentage points below 66%; up to 1.32 (2% of 66%) counts as close.',
    );
    // 1.28 points, less than the tolerance of 1.29.
    const points = { mode: 'points', tolerance: 1.29, rating: 'close' } as const;
    expect(arithmetic('same_home_2_years', 64.72, 'target', 66, points)).toBe(
      '64.7% is a little less than 1.3 percentage points below 66%; up to 1.29 counts as close.',
    );
    // 73.48 - 73.45 = 0.03
    expect(arithmetic('foster_care', 73.48, 'previous', 73.45)).toBe(
      '73.5% is less than 0.1 percentage points above 73.5% (worked out before rounding).',
    );
    // 11.54 - 11.46 = 0.08; 2% of 11.46 is 0.2292
    expect(arithmetic('placements_3_plus', 11.54, 'last-year', 11.46, { rating: 'close' })).toBe(
      '11.5% is 0.1 percentage points above 11.5% (worked out before rounding); up to 0.23 (2% of 11.5%) counts as close.',
    );
  });

  it('says where the gap is not that of the two numbers as they are shown', () => {
    // 94.14 - 93.06 = 1.08, shown as 1.1; 94.1 - 93.1 = 1. 2% of 94.14 is 1.8828.
    expect(arithmetic('foster_care', 93.06, 'last-year', 94.14, { rating: 'close' })).toBe(
      '93.1% is 1.1 percentage points below 94.1% (worked out before rounding); up to 1.88 (2% of 94.1%) counts as close.',
    );
    // 99.3321 - 94.8549 = 4.4772, shown as 4.5; 99.3 - 94.9 = 4.4.
    expect(arithmetic('cla_rate', 99.3321, 'last-year', 94.8549)).toBe(
      '99.3 is 4.5 above 94.9 (worked out before rounding).',
    );
    // 11.4954 - 9 = 2.4954, shown as 2.5; 11.5 - 9 = 2.5.
    expect(arithmetic('placements_3_plus', 11.4954, 'england', 9)).toBe(
      '11.5% is 2.5 percentage points above 9%.',
    );
    // 10.02 - 10 = 0.02: the numbers look the same.
    expect(arithmetic('placements_3_plus', 10.02, 'target', 10)).toBe(
      '10.0% is less than 0.1 percentage points above 10% (worked out before rounding).',
    );
  });

  it('is empty where one side is missing', () => {
    expect(arithmetic('placements_3_plus', null, 'england', 9)).toBe('');
    expect(arithmetic('placements_3_plus', 11.5, 'england', null)).toBe('');
  });
});

describe('the word of a rating', () => {
  it.each([
    ['better', 'placements_3_plus', 'england', 9.7, 17, {}, 'Better'],
    ['no difference at all', 'placements_3_plus', 'target', 10, 10, {}, 'Same'],
    ['no difference from a whole number', 'cla_rate', 'region', 96, 96, ABOUT, 'Same'],
    [
      'about the same, on the good side',
      'outside_area_20_miles',
      'region',
      9.7,
      10,
      ABOUT,
      'Similar',
    ],
    ['about the same, on the other', 'outside_area_20_miles', 'region', 10.3, 10, ABOUT, 'Similar'],
    ['too near to be seen', 'outside_area', 'last-year', 8.96, 9, {}, 'Similar'],
    ['just to be seen', 'outside_area', 'last-year', 8.94, 9, {}, 'Better'],
    ['half a point from a whole number', 'outside_area', 'england', 8.5, 9, {}, 'Better'],
  ] as const)('that is rated better: %s', (_, kpi, comparator, ours, theirs, given, word) => {
    const one = pair(kpi, ours, comparator, theirs, { ...given, rating: 'better' });
    expect(ratingWord(one.kpi, one.comparison)).toBe(word);
  });

  it.each([
    ['close', 'Close'],
    ['worse', 'Worse'],
    [null, 'Not rated'],
  ] as const)('that is rated %s, however near', (rating, word) => {
    const one = pair('outside_area', 9.04, 'last-year', 9, { rating });
    expect(ratingWord(one.kpi, one.comparison)).toBe(word);
  });
});

describe('the value of a comparator', () => {
  it.each([
    ['placements_3_plus', 'england', 9, {}, '9%'],
    ['placements_3_plus', 'neighbours', 8.5, {}, '8.5%'],
    ['placements_3_plus', 'target', 10, {}, '10%'],
    ['placements_3_plus', 'last-year', 8, {}, '8.0%'],
    ['placements_3_plus', 'last-year', 8, { published: true }, '8%'],
    ['cla_number', 'england', 80780, {}, '80,780'],
    ['cla_rate', 'region', 110, {}, '110'],
    ['cla_rate', 'region', 104.25, { published: false }, '104.3'],
    ['sdq_score', 'england', 14, {}, '14.0'],
    ['sdq_score', 'england', null, {}, ''],
  ] as const)('%s, %s %s', (kpi, comparator, value, given, words) => {
    const one = pair(kpi, 20, comparator, value, given);
    expect(comparatorValue(one.comparison, one.kpi)).toBe(words);
  });
});

describe('why a figure is not rated', () => {
  function reason(
    kpi: string,
    ours: number | null,
    comparator: Comparator,
    theirs: number | null,
    given: Given = {},
  ) {
    const one = pair(kpi, ours, comparator, theirs, given);
    return notRatedReason(one.kpi, one.figure, one.comparison);
  }

  it('is not said of one that is', () => {
    expect(reason('placements_3_plus', 11.5, 'england', 9, { rating: 'worse' })).toBe('');
  });

  it('is a quarter beside a year, a value that is not there, or neither way being better', () => {
    expect(reason('missing_children', 3, 'england', null, { why: 'flow' })).toBe(
      'A quarter is not compared with a whole year.',
    );
    expect(reason('placements_3_plus', 11.5, 'england', null)).toBe(
      'There is no figure to compare with.',
    );
    expect(reason('placements_3_plus', null, 'england', 9)).toBe(
      'There is no figure of our own to compare.',
    );
    const withheld = pair('placements_3_plus', null, 'england', 9);
    const figure = { ...withheld.figure, flag: 'suppressed' as const };
    expect(notRatedReason(withheld.kpi, figure, withheld.comparison)).toBe(
      'Our own figure is withheld, to protect children.',
    );
    expect(reason('children_home', 10, 'england', 9)).toBe(
      'Neither higher nor lower is better in itself, so it is not rated.',
    );
  });

  it('is too few neighbours', () => {
    expect(reason('in_touch_19_21', 98, 'neighbours', 96, { counted: 5, outOf: 10 })).toBe(
      'Only 5 of 10 neighbours have a figure. With fewer than six, it is shown and not rated.',
    );
    expect(reason('in_touch_19_21', 98, 'neighbours', 96, { counted: 1, outOf: 10 })).toBe(
      'Only 1 of 10 neighbours has a figure. With fewer than six, it is shown and not rated.',
    );
  });
});

describe('chance', () => {
  it.each([
    [true, 'This difference is within what chance alone would give.'],
    [false, 'This difference is more than chance alone would give.'],
    [undefined, ''],
  ])('%s', (withinChance, words) => {
    const given = withinChance === undefined ? {} : { withinChance };
    expect(chanceSentence(pair('placements_3_plus', 11.5, 'england', 9, given).comparison)).toBe(
      words,
    );
  });
});

describe('a change in words, and its arrow', () => {
  it.each([
    ['cla_number', 983, 941, {}, '42 more', 'up'],
    ['cla_number', 941, 983, {}, '42 fewer', 'down'],
    ['cla_number', 3000, 983, {}, '2,017 more', 'up'],
    ['cla_number', 983, 983, {}, 'The same', 'same'],
    ['placements_3_plus', 11.4954, 8.0765, {}, '3.4 percentage points higher', 'up'],
    ['placements_3_plus', 8.0765, 11.4954, {}, '3.4 percentage points lower', 'down'],
    ['placements_3_plus', 9, 8, {}, '1 percentage point higher', 'up'],
    ['placements_3_plus', 9.04, 8, {}, '1 percentage point higher', 'up'],
    ['placements_3_plus', 8.05, 8, {}, '0.1 percentage points higher', 'up'],
    ['placements_3_plus', 8.04, 8, {}, 'The same', 'same'],
    ['placements_3_plus', 7.96, 8, {}, 'The same', 'same'],
    ['placements_3_plus', 8.4, 8, { aboutTheSame: true }, 'About the same', 'same'],
    ['placements_3_plus', 8, 8, { aboutTheSame: true }, 'The same', 'same'],
    ['cla_rate', 99.3, 94.9, {}, '4.4 higher', 'up'],
    ['sdq_score', 13.5, 13.6, {}, '0.1 lower', 'down'],
    ['sdq_score', 13.5, null, {}, '', 'same'],
  ] as const)('%s from %d, a year ago %s', (kpi, ours, theirs, given, words, way) => {
    const one = pair(kpi, ours, 'last-year', theirs, given);
    expect(changeInWords(one.kpi, one.comparison)).toBe(words);
    expect(direction(one.comparison, one.kpi)).toBe(way);
  });
});
