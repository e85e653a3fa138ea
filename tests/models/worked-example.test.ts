import { describe, expect, test } from 'vitest';
import { chanceExamples, workedExample } from '../../src/models/worked-example.ts';
import { QUARTER, smallCube } from './small-cube.ts';
import { NAMES } from './small-names.ts';

const CHOICE = { compare: 'neighbours', model: '2025', method: 'median' } as const;

const WORSE = {
  kpi: 'placements_3_plus',
  value: 11.495,
  // 113 of 983; the Wilson interval is worked out in tests/figures and only passed on here.
  figure: { numerator: 113, denominator: 983, low: 9.65, high: 13.64 },
  beside: [
    {
      comparator: 'neighbours',
      rating: 'worse',
      value: 9,
      difference: 2.495,
      relative: 27.7,
      withinChance: false,
    },
    { comparator: 'region', rating: 'worse', value: 10, difference: 1.495, withinChance: true },
    {
      comparator: 'target',
      rating: 'close',
      value: 11.4,
      difference: 0.095,
      relative: 0.83,
      published: false,
    },
  ],
} as const;

describe('a rating step by step', () => {
  test('is against the chosen comparator, with its date and its arithmetic', () => {
    const only = smallCube('E06000047', [{ ...WORSE, beside: [WORSE.beside[0]] }]);
    expect(workedExample(only, QUARTER, CHOICE, NAMES)).toMatchObject({
      rating: 'worse',
      steps: [
        'Children with three or more placements in a year: 11.5%, which is 113 of 983 children in our care.',
        'Our statistical neighbours have 9% (March 2021).',
        'For this figure, lower is better. 11.5% is 2.5 percentage points above 9%; up to 0.18 (2% of 9%) counts as close.',
        'It is on the wrong side, and by more than the tolerance.',
      ],
    });
  });

  test('says nothing of numbers that are not known', () => {
    const row = { ...WORSE, figure: {}, beside: [WORSE.beside[0]] };
    const example = workedExample(smallCube('E06000047', [row]), QUARTER, CHOICE, NAMES);
    expect(example?.steps[0]).toBe('Children with three or more placements in a year: 11.5%.');
  });

  test('prefers a close one, which shows what the tolerance does', () => {
    const example = workedExample(smallCube('E06000047', [WORSE]), QUARTER, CHOICE, NAMES);
    expect(example?.rating).toBe('close');
    expect(example?.steps[1]).toBe('Our target is 11.4%.');
  });

  test('never takes “about the same”, which has no tolerance to speak of', () => {
    const cube = smallCube('E06000047', [
      {
        ...WORSE,
        beside: [
          {
            comparator: 'neighbours',
            rating: 'better',
            value: 11,
            difference: 0.4,
            aboutTheSame: true,
          },
        ],
      },
    ]);
    expect(workedExample(cube, QUARTER, CHOICE, NAMES)).toBeNull();
  });
});

describe('what chance alone would give', () => {
  test('one inside the range and one outside it, by the same figure if need be', () => {
    const examples = chanceExamples(smallCube('E06000047', [WORSE]), QUARTER, CHOICE, NAMES);
    expect(examples.map((example) => example.text)).toEqual([
      'Children with three or more placements in a year: 11.5% (113 of 983 children in our care). With that many, 19 times in 20 chance alone would keep it between 9.7% and 13.6%. The figure of the North East, 10%, is inside that range. This difference is within what chance alone would give.',
      'Children with three or more placements in a year: 11.5% (113 of 983 children in our care). With that many, 19 times in 20 chance alone would keep it between 9.7% and 13.6%. The figure of our statistical neighbours, 9%, is outside that range. This difference is more than chance alone would give.',
    ]);
  });

  test('a figure that is not tested gives no example', () => {
    const cube = smallCube('E06000047', [{ ...WORSE, figure: {} }]);
    expect(chanceExamples(cube, QUARTER, CHOICE, NAMES)).toEqual([]);
  });
});
