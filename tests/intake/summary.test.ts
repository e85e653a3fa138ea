import { describe, expect, it } from 'vitest';
import { acceptedSummary } from '../../src/intake/summary.ts';

/** The sentence for 29 figures of these periods. */
const said = (...periods: readonly string[]) => acceptedSummary(29, ['Gateshead'], periods, 0);

describe('the sentence of what was taken in', () => {
  it.each([
    [['2024-25-Q4'], 'Q4 2024/25'],
    [['2024-25-Q2', '2024-25-Q4'], 'Q2 2024/25 to Q4 2024/25'],
    [['2024-25'], '2024/25'],
    [['2024-25', '2024-25-Q4'], 'Q4 2024/25 and the year 2024/25'],
    [
      ['2022-23', '2023-24-Q4', '2023-24', '2024-25-Q1'],
      'Q4 2023/24 to Q1 2024/25 and the years 2022/23 to 2023/24',
    ],
  ])('says of %j: %s', (periods, words) => {
    expect(said(...periods)).toBe(`29 figures for Gateshead, ${words}, are in.`);
  });
});
