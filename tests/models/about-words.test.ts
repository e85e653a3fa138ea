import { expect, test } from 'vitest';
import { publishedDate } from '../../src/models/about-dates.ts';
import { toleranceInWords } from '../../src/models/tolerance-words.ts';
import { QUARTER, smallCube } from './small-cube.ts';

test('the published date is the one that most figures stand beside', () => {
  const england = (periodEnd: string) => [
    { comparator: 'england', rating: null, value: 9, periodEnd } as const,
  ];
  const cube = smallCube('E06000047', [
    { kpi: 'foster_care', value: 70, beside: england('2020-03-31') },
    { kpi: 'dental_checks', value: 40, beside: england('2021-03-31') },
    { kpi: 'placements_3_plus', value: 11, beside: england('2021-03-31') },
  ]);
  expect(publishedDate(cube, QUARTER)).toBe('March 2021');
  expect(publishedDate(smallCube('E06000047', []), QUARTER)).toBeNull();
});

test.each([
  [2, 'percentage', '2% of what it is compared with'],
  [1, 'points', '1 point'],
  [0.5, 'points', '0.5 points'],
] as const)('a tolerance of %s in %s', (tolerance, toleranceMode, words) => {
  expect(toleranceInWords({ tolerance, toleranceMode })).toBe(words);
});
