import { describe, expect, test } from 'vitest';
import type { ResultRow, ResultTable, SortBy } from '../../../src/console/console.ts';
import {
  cellText,
  columnOrder,
  fittedWidth,
  fittedWidths,
  sizeWords,
} from '../../../src/models/console/grid-columns.ts';
import { copyText } from '../../../src/models/console/grid-copy.ts';
import { cellsOf, moved, rangeOf } from '../../../src/models/console/grid-move.ts';
import { gridPages, pageRows } from '../../../src/models/console/grid-pages.ts';
import {
  barHeight,
  MOST_HEIGHT,
  offsetAt,
  offsetShowing,
  scrollTopAt,
  windowAt,
} from '../../../src/models/console/grid-space.ts';

describe('where rows lie', () => {
  const short = { rowCount: 100, rowHeight: 28, room: 280 };
  const long = { rowCount: 1_000_000, rowHeight: 28, room: 560 };

  test('a short result scrolls as it is', () => {
    expect(barHeight(short)).toBe(2800);
    expect(offsetAt(short, 140)).toBe(140);
    expect(windowAt(short, 140, 0)).toEqual({ first: 5, end: 15 });
    expect(windowAt(short, 141, 2)).toEqual({ first: 3, end: 18 });
  });

  test('no bar is longer than Firefox keeps something in sight, which counts in 60ths of a pixel', () => {
    expect(MOST_HEIGHT).toBeLessThan(2 ** 29 / 60);
  });

  test('a long one has a shorter bar, and its last row at the end of it', () => {
    expect(barHeight(long)).toBe(MOST_HEIGHT);
    const end = offsetAt(long, MOST_HEIGHT - 560);
    expect(end).toBe(28_000_000 - 560);
    expect(windowAt(long, end, 5)).toEqual({ first: 999_975, end: 1_000_000 });
    expect(scrollTopAt(long, end)).toBeCloseTo(MOST_HEIGHT - 560, 6);
    expect(offsetAt(long, 0)).toBe(0);
  });

  test('a row is shown by the shortest way', () => {
    expect(offsetShowing(short, 140, 3)).toBe(84);
    expect(offsetShowing(short, 140, 5)).toBe(140);
    expect(offsetShowing(short, 140, 14)).toBe(140);
    expect(offsetShowing(short, 140, 15)).toBe(168);
    expect(offsetShowing(short, 0, 99)).toBe(2520);
  });
});

describe('keys', () => {
  const size = { rows: 1000, columns: 5, page: 20 };
  const key = (name: string, jump = false) => ({ key: name, jump, shift: false });
  test.each([
    [3, 2, key('ArrowDown'), 4, 2],
    [999, 2, key('ArrowDown'), 999, 2],
    [0, 2, key('ArrowUp'), -1, 2],
    [-1, 2, key('ArrowUp'), -1, 2],
    [3, 0, key('ArrowLeft'), 3, 0],
    [3, 4, key('ArrowRight'), 3, 4],
    [30, 1, key('PageUp'), 10, 1],
    [7, 1, key('PageUp'), 0, 1],
    [0, 1, key('PageUp'), 0, 1],
    [990, 1, key('PageDown'), 999, 1],
    [30, 3, key('Home'), 30, 0],
    [30, 3, key('End'), 30, 4],
    [30, 3, key('Home', true), 0, 0],
    [30, 3, key('End', true), 999, 4],
    [30, 3, key('ArrowUp', true), 0, 3],
    [30, 3, key('ArrowDown', true), 999, 3],
  ])('from row %i, column %i: %j leads to %i, %i', (row, column, stroke, toRow, toColumn) => {
    expect(moved({ row, column }, stroke, size)).toEqual({ row: toRow, column: toColumn });
  });

  test('other keys lead nowhere, and of no rows there are only headings', () => {
    expect(moved({ row: 3, column: 2 }, key('x'), size)).toBeNull();
    const none = { rows: 0, columns: 5, page: 20 };
    expect(moved({ row: -1, column: 2 }, key('ArrowDown'), none)).toEqual({ row: -1, column: 2 });
  });

  test('a block counts its cells from any corner', () => {
    const range = rangeOf({ anchor: { row: 8, column: 3 }, focus: { row: 5, column: 1 } });
    expect(range).toEqual({ top: 5, bottom: 8, left: 1, right: 3 });
    expect(cellsOf(range)).toBe(12);
  });
});

test('copied cells stand between tabs as a spreadsheet reads them', () => {
  const columns = [
    { name: 'name', type: 'VARCHAR', kind: 'text' },
    { name: 'n', type: 'DOUBLE', kind: 'number' },
  ] as const;
  const rows: ResultRow[] = [
    ['=1+1', '-5'],
    ['two\nlines "x"', null],
  ];
  expect(copyText([1, 0], columns, rows, true)).toBe(`n\tname\n-5\t'=1+1\n\t"two\nlines ""x"""`);
  expect(copyText([0], columns, [['=1+1', '-5']], false)).toBe('=1+1');
});

test('columns: pinned first, names and cells read whole within bounds, one line a cell', () => {
  expect(columnOrder(5, [3, 1])).toEqual([3, 1, 0, 2, 4]);
  const column = { name: 'n', type: 'BIGINT', kind: 'number' } as const;
  expect(fittedWidth(column, ['x'.repeat(1000)])).toBe(22);
  expect(fittedWidth(column, ['1'])).toBeLessThan(fittedWidth(column, ['1'.repeat(20)]));
  // A phone of 390 pixels is 24.375 letters wide: a long column takes 55% of it, a short one stays.
  const titles = { name: 'title', type: 'VARCHAR', kind: 'text' } as const;
  const [long = 0, short = 0] = fittedWidths([titles, column], [['x'.repeat(60), '1']], 24.375);
  expect(long).toBeCloseTo(13.4, 1);
  expect(short).toBe(fittedWidth(column, ['1']));
  expect(fittedWidths([titles], [['x'.repeat(60)]], 85)).toEqual([22]);
  expect(cellText('a\r\nb\tc')).toBe('a ↵ b ⇥ c');
  expect(cellText('x'.repeat(300))).toHaveLength(241);
  expect(sizeWords(1, 1)).toBe('1 row and 1 column');
  expect(sizeWords(1_000_000, 12)).toBe('1,000,000 rows and 12 columns');
});

describe('pages', () => {
  interface Asked {
    readonly from: number;
    readonly sort: SortBy | null;
    readonly answer: () => void;
  }

  /** A result whose answers come when the test says so. Cells say row and order. */
  function slowResult(columns = 60) {
    const asked: Asked[] = [];
    const table: ResultTable = {
      columns: Array.from({ length: columns }, (_, at) => ({
        name: `c${at}`,
        type: 'VARCHAR',
        kind: 'text',
      })),
      rowCount: 100_000,
      cut: false,
      rows: (from, count, sort = null) =>
        new Promise((resolve) => {
          const rows = Array.from({ length: count }, (_, step) => [
            `${from + step} ${sort?.direction ?? '-'}`,
          ]);
          asked.push({ from, sort, answer: () => resolve(rows) });
        }),
      drop: async () => undefined,
    };
    return { table, asked };
  }
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  test('are of so many rows that a wide result is not asked for too much', () => {
    expect([pageRows(1), pageRows(60), pageRows(120), pageRows(1000)]).toEqual([200, 200, 100, 20]);
  });

  test('come to their own place, those in sight first, and what is out of sight is not asked for', async () => {
    const { table, asked } = slowResult();
    const pages = gridPages(
      table,
      () => undefined,
      () => undefined,
    );
    pages.want(0, 30);
    expect(asked.map(({ from }) => from)).toEqual([0, 200]);
    pages.want(50_000, 50_030);
    asked[1]?.answer();
    await settle();
    expect(asked.map(({ from }) => from)).toEqual([0, 200, 50_000]);
    asked[0]?.answer();
    asked[2]?.answer();
    await settle();
    expect(pages.row(50_010)).toEqual(['50010 -']);
    expect(pages.row(3)).toEqual(['3 -']);
    expect(pages.row(60_000)).toBeUndefined();
    // Ahead of what is seen, then behind it.
    expect(asked.slice(3).map(({ from }) => from)).toEqual([50_200, 49_800]);
  });

  test('of an order that is no longer asked for are never shown', async () => {
    const { table, asked } = slowResult();
    let changes = 0;
    const pages = gridPages(
      table,
      () => {
        changes += 1;
      },
      () => undefined,
    );
    pages.want(0, 30);
    pages.sort({ column: 0, direction: 'descending' });
    pages.want(0, 30);
    const [late, , sorted] = asked;
    late?.answer();
    await settle();
    expect([pages.row(0), changes]).toEqual([undefined, 0]);
    sorted?.answer();
    await settle();
    expect([pages.row(0), changes]).toEqual([['0 descending'], 1]);
  });

  test('that cannot be had are told of once, and of a closed grid not at all', async () => {
    const failures: unknown[] = [];
    const { table } = slowResult();
    const gone = { ...table, rows: () => Promise.reject(new Error('gone')) };
    const pages = gridPages(
      gone,
      () => undefined,
      (error) => failures.push(error),
    );
    pages.want(0, 30);
    await settle();
    expect(failures.length).toBeGreaterThan(0);
    const before = failures.length;
    pages.close();
    pages.want(400, 430);
    await settle();
    expect(failures).toHaveLength(before);
  });
});
