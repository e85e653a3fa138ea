import { describe, expect, test } from 'vitest';
import { placeIn, placeWords } from '../../../src/models/console/place.ts';
import { statementAt, statementSpans } from '../../../src/models/console/statement-at.ts';

/** The statement that is meant where the text has a `|`. */
function meant(marked: string): string | null {
  const cursor = marked.indexOf('|');
  const sql = marked.replace('|', '');
  const span = statementAt(sql, cursor);
  return span === null ? null : sql.slice(span.from, span.to);
}

describe('the statements of a text', () => {
  test('are parted by semicolons that stand in no quote and no comment', () => {
    const sql = `SELECT ';' AS a; -- ; here\nSELECT $$;$$ /* ; */, ";";;\n`;
    expect(statementSpans(sql).map(({ from, to }) => sql.slice(from, to))).toEqual([
      "SELECT ';' AS a",
      'SELECT $$;$$ /* ; */, ";"',
    ]);
  });

  test.each([
    ['SEL|ECT 1; SELECT 2', 'SELECT 1'],
    ['SELECT 1|; SELECT 2', 'SELECT 1'],
    ['SELECT 1;|', 'SELECT 1'],
    ['SELECT 1;|  SELECT 2', 'SELECT 1'],
    ['SELECT 1;\n|\nSELECT 2', 'SELECT 2'],
    ['SELECT 1;\n-- the |second\nSELECT 2', 'SELECT 2'],
    ['SELECT 1;\nSELECT 2;\n\n|', 'SELECT 2'],
    ['|\n\nSELECT 1', 'SELECT 1'],
    ['-- nothing |here', null],
    [' | ', null],
  ])('%j means %j', (marked, expected) => {
    expect(meant(marked)).toBe(expected);
  });
});

describe('the place in a text', () => {
  test.each([
    ['SELECT x', 7, 'Line 1, column 8'],
    ['SELECT\n  x\n', 9, 'Line 2, column 3'],
    ['', 0, 'Line 1, column 1'],
    // An emoji is two units of the text, and one letter to a reader.
    ["SELECT '😀', x", 13, 'Line 1, column 13'],
    [`${'\n'.repeat(1233)}x`, 1233, 'Line 1,234, column 1'],
  ])('of %j at %i is %s', (text, at, expected) => {
    expect(placeWords(placeIn(text, at))).toBe(expected);
  });
});
