import { describe, expect, it } from 'vitest';
import { protectTable } from '../../../src/figures/disclosure/tables.ts';
import { type Chance, seeded } from './chance.ts';
import { canDiffer, fewestWithheld, told, withTotals } from './fewest.ts';
import { Reader } from './reader.ts';

const FIVE = { threshold: 5 };

function list(...counts: readonly number[]): readonly (boolean | undefined)[] {
  const { cells, rowTotals } = protectTable([counts], FIVE);
  return [...(cells[0] ?? []), rowTotals[0]];
}

/** A table with totals as marks: x is withheld. */
function marks(counts: readonly (readonly number[])[]): string[] {
  const { cells, rowTotals, columnTotals, total } = protectTable(counts, FIVE);
  const grid = [...cells.map((row, at) => [...row, rowTotals[at]]), [...columnTotals, total]];
  return grid.map((row) => row.map((hidden) => (hidden ? 'x' : '.')).join(''));
}

describe('a list with its total', () => {
  it('is shown whole where nothing is small: 0 and 6 are not', () => {
    expect(list(0, 6, 20, 7)).toEqual([false, false, false, false, false]);
  });

  it('withholds the next smallest beside a lone small one, never a zero', () => {
    expect(list(3, 0, 40, 9, 12)).toEqual([true, false, false, true, false, false]);
  });

  it('withholds no third where two small ones can be told apart by nobody', () => {
    // 3 + 4 = 7 could be 1 + 6 or 2 + 5.
    expect(list(3, 4, 40)).toEqual([true, true, false, false]);
  });

  it('withholds a third where two add to 2: a withheld number is at least 1', () => {
    expect(list(1, 1, 40, 9)).toEqual([true, true, false, true, false]);
  });

  it('withholds a small total too', () => {
    expect(list(0, 3, 0)).toEqual([false, true, false, true]);
  });
});

describe('a table with the totals of its rows and columns', () => {
  it('withholds a rectangle round a lone small number', () => {
    // 3 and its row's 7; the 8 in its column; and the 9 where those two meet.
    expect(
      marks([
        [3, 7, 50],
        [8, 9, 60],
        [40, 41, 42],
      ]),
    ).toEqual(['xx..', 'xx..', '....', '....']);
  });

  it('withholds nothing more where small ones protect each other', () => {
    expect(
      marks([
        [3, 4, 50],
        [2, 5, 60],
        [40, 41, 42],
      ]),
    ).toEqual(['xx..', 'xx..', '....', '....']);
  });
});

/** A table of whole numbers: some zero, some small, the others up to 65. */
function table(chance: Chance, rows: number, columns: number): number[][] {
  const zeros = 0.25 * chance();
  const small = 0.05 + 0.35 * chance();
  const cell = (): number => {
    const kind = chance();
    if (kind < zeros) return 0;
    return kind < zeros + small ? 1 + Math.floor(chance() * 5) : 6 + Math.floor(chance() * 60);
  };
  return Array.from({ length: rows }, () => Array.from({ length: columns }, cell));
}

const SIZES = [2, 3, 4, 5, 6].flatMap((rows) => [2, 3, 4, 5, 6].map((columns) => [rows, columns]));

describe.each(SIZES)('random tables of %i rows and %i columns', (rows = 0, columns = 0) => {
  const chance = seeded(rows * 10 + columns);
  const tables = Array.from({ length: 16 }, () => {
    const counts = table(chance, rows, columns);
    const { cells, rowTotals, columnTotals, total } = protectTable(counts, FIVE);
    const hidden = [
      ...cells.map((row, at) => [...row, rowTotals[at] ?? false]),
      [...columnTotals, total],
    ];
    return { printed: withTotals(counts), hidden };
  });

  it('give no small number away', () => {
    for (const { printed, hidden } of tables) expect(told(printed, hidden, 5)).toEqual([]);
  });

  it('withhold at most 1.5 times the fewest cells that would do', () => {
    for (const { printed, hidden } of tables) {
      const withheld = hidden.flat().filter(Boolean).length;
      const small = printed.flat().filter((value) => value >= 1 && value <= 5).length;
      const fewest = fewestWithheld(printed, 5, withheld - small - 1) ?? withheld;
      expect(withheld, JSON.stringify(printed)).toBeLessThanOrEqual(1.5 * fewest);
    }
  });
});

describe('the two checkers', () => {
  it('agree on random tables in which only the small numbers are withheld', () => {
    const chance = seeded(99);
    for (let at = 0; at < 60; at += 1) {
      const printed = withTotals(table(chance, 3, 3));
      const hidden = printed.map((row) => row.map((value) => value >= 1 && value <= 5));
      const name = (row: number, column: number): string => `${row} ${column}`;
      const ends = [0, 1, 2];
      const reader = new Reader(
        printed.flatMap((row, r) =>
          row.map((value, c) => ({
            name: name(r, c),
            value,
            least: Math.min(1, value),
            printed: !(hidden[r]?.[c] ?? false),
          })),
        ),
        [0, 1, 2, 3].flatMap((line) => [
          { left: ends.map((end) => name(line, end)), right: [name(line, 3)] },
          { left: ends.map((end) => name(end, line)), right: [name(3, line)] },
        ]),
        700,
      );
      printed.forEach((row, r) => {
        row.forEach((_, c) => {
          if (!hidden[r]?.[c]) return;
          expect(reader.tells(name(r, c))).toBe(!canDiffer(printed, hidden, r, c));
        });
      });
    }
  });
});
