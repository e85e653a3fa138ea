import { describe, expect, test } from 'vitest';
import { type Cells, findCells } from '../../src/intake/cells.ts';
import { DistinctTexts } from '../../src/intake/distinct-texts.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The cells as texts of the file, row by row. */
function rowsOf({ bytes, from, ends, rows, width }: Cells): string[][] {
  const starts = [from, ...Array.from(ends, (end) => end + 1)];
  const cells = Array.from({ length: rows * width }, (_, at) =>
    new TextDecoder().decode(bytes.subarray(starts[at], ends[at])),
  );
  return Array.from({ length: rows }, (_, row) => cells.slice(row * width, (row + 1) * width));
}

describe('rows taken apart into cells', () => {
  test.each([
    [
      'a line end at the end or none',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty cells',
      ',\na,\n',
      [
        ['', ''],
        ['a', ''],
      ],
    ],
    ['empty lines at the end', 'a,b\n\n\n', [['a', 'b']]],
    [
      'separators, line ends and quotation marks between quotation marks',
      '"a,\n""b""",c\n',
      [['"a,\n""b"""', 'c']],
    ],
    ['letters beyond ASCII', 'é,—\n', [['é', '—']]],
    ['one column', 'a\nb\n', [['a'], ['b']]],
  ])('%s', (_what, text, rows) => {
    const cells = findCells(bytesOf(text), 0, ',');
    expect(cells === null ? null : rowsOf(cells)).toEqual(rows);
  });

  test('begin where they are said to, with any separator', () => {
    const cells = findCells(bytesOf('x;y;z\na;b,\n'), 6, ';');
    expect(cells === null ? null : rowsOf(cells)).toEqual([['a', 'b,']]);
  });

  test.each([
    ['no row', ''],
    ['line ends alone', '\n\n'],
    ['a cell too many', 'a,b\nc,d,e\n'],
    ['a cell too few', 'a,b\nc\n'],
    ['an empty line between', 'a,b\n\nc,d\n'],
    ['a quotation mark in a cell', 'a,b"c\n'],
    ['text after a closing quotation mark', 'a,"b"c\n'],
    ['a quotation mark that is never closed', 'a,"b\nc,d\n'],
    ['a row of more than two million bytes', `a,${'b'.repeat(2_000_000)}\n`],
  ])('%s is not for this way', (_what, text) => {
    expect(findCells(bytesOf(text), 0, ',')).toBe(null);
  });

  test('as many as the file has', () => {
    const cells = findCells(bytesOf('a,b,c\n'.repeat(50_000)), 0, ',');
    expect([cells?.rows, cells?.width, cells?.ends.at(-1)]).toEqual([50_000, 3, 299_999]);
  });
});

/** Numbers and texts of the combinations of some columns. */
function numbered(text: string, columns: readonly number[]) {
  const cells = findCells(bytesOf(text), 0, ',');
  if (cells === null) throw new Error('not for this way');
  const distinct = new DistinctTexts(cells, columns);
  const ids = [...distinct.number(0)];
  return { ids, texts: distinct.texts() };
}

describe('distinct texts', () => {
  test('are numbered as they come, by the columns that are asked for', () => {
    const text = 'a,1,x\nb,1,y\na,2,x\na,1,y\n';
    expect(numbered(text, [0, 2])).toEqual({
      ids: [0, 1, 0, 2],
      texts: [
        ['a', 'x'],
        ['b', 'y'],
        ['a', 'y'],
      ],
    });
  });

  test('cells that only together are the same are not', () => {
    expect(numbered('ab,c\na,bc\n', [0, 1]).ids).toEqual([0, 1]);
  });

  test('lose their quotation marks', () => {
    const text = '"Kingston upon Hull, City of"\n"a ""b"""\n""\n';
    expect(numbered(text, [0]).texts).toEqual([['Kingston upon Hull, City of'], ['a "b"'], ['']]);
  });

  test('of no column are one', () => {
    expect(numbered('a\nb\n', [])).toEqual({ ids: [0, 0], texts: [[]] });
  });

  test('are shared by columns that are numbered one after the other', () => {
    const cells = findCells(bytesOf('1,2\n2,3\n'), 0, ',');
    if (cells === null) throw new Error('not for this way');
    const distinct = new DistinctTexts(cells, [0]);
    expect([[...distinct.number(0)], [...distinct.number(1)]]).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(distinct.texts()).toEqual([['1'], ['2'], ['3']]);
  });

  test('ten thousand of them, each twice', () => {
    const all = Array.from({ length: 10_000 }, (_, at) => `text ${at}`);
    const { ids, texts } = numbered(`${[...all, ...all].join('\n')}\n`, [0]);
    const places = all.map((_, at) => at);
    expect(ids).toEqual([...places, ...places]);
    expect(texts.flat()).toEqual(all);
  });
});
