import { describe, expect, it } from 'vitest';
import type { OwnAndCounted } from '../../src/figures/own-and-counted.ts';
import { differencesInWords, ownAndCountedRows } from '../../src/models/own-and-counted.ts';

const MOVES = { id: 'placements_3_plus', unit: 'percent' } as const;
const NUMBER = { id: 'cla_number', unit: 'count' } as const;

function both(kpi: string, period: string, own: number[], counted: number[]): OwnAndCounted {
  const figure = ([numerator = 0, denominator]: number[]) => ({
    numerator,
    denominator: denominator ?? null,
    value: denominator === undefined ? numerator : (100 * numerator) / denominator,
  });
  const [a, b] = [figure(own), figure(counted)];
  return {
    kpi,
    period,
    source: 'x',
    own: a,
    counted: b,
    difference: b.value - a.value,
    showsCounted: false,
  };
}

describe('two figures of the same thing in words', () => {
  it('has each with its n of N, and what the counted one is more or less, latest first', () => {
    const rows = ownAndCountedRows(
      [
        both(NUMBER.id, '2021-22-Q3', [983], [988]),
        both(MOVES.id, '2021-22-Q2', [100, 1000], [100, 1000]),
        both(MOVES.id, '2021-22-Q3', [113, 1000], [98, 1000]),
      ],
      MOVES,
    );
    expect(rows).toEqual([
      {
        key: '2021-22-Q3',
        period: 'Q3 2021/22',
        own: { value: '11.3%', nOfN: '113 of 1,000' },
        counted: { value: '9.8%', nOfN: '98 of 1,000' },
        difference: '1.5 percentage points less',
      },
      {
        key: '2021-22-Q2',
        period: 'Q2 2021/22',
        own: { value: '10.0%', nOfN: '100 of 1,000' },
        counted: { value: '10.0%', nOfN: '100 of 1,000' },
        difference: 'The same',
      },
    ]);
  });

  it('has no n of N for a count, and one child more is a difference', () => {
    const [row] = ownAndCountedRows([both(NUMBER.id, '2021-22-Q3', [983], [984])], NUMBER);
    expect(row).toMatchObject({
      own: { value: '983', nOfN: '' },
      counted: { value: '984', nOfN: '' },
      difference: '1 more',
    });
  });

  it.each([
    [[983, 983], 'Both say the same in all 2 periods.'],
    [[983, 984], 'They differ in 1 of 2 periods.'],
    [[982, 984], 'They differ in all 2 periods.'],
    [[983], 'Both say the same in the one period that has both.'],
  ])('says how many of %j differ from 983', (counted, said) => {
    const rows = counted.map((n, at) => both(NUMBER.id, `2021-22-Q${at + 1}`, [983], [n]));
    expect(differencesInWords(ownAndCountedRows(rows, NUMBER))).toBe(said);
  });
});
