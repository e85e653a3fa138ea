import { describe, expect, test } from 'vitest';
import { sqlTokens } from '../../../src/models/console/sql-tokens.ts';

/** Pieces as "kind text", with a mark on those that nobody closed. */
function pieces(sql: string): string[] {
  return sqlTokens(sql).map(({ kind, text, open }) => `${kind} ${text}${open ? ' …' : ''}`);
}

describe('taking SQL apart', () => {
  test('parts words, numbers, marks and parameters', () => {
    expect(pieces('SELECT a.b1, 1_000.5e-3 >= $area')).toEqual([
      'word SELECT',
      'word a',
      'mark .',
      'word b1',
      'mark ,',
      'number 1_000.5e-3',
      'mark >',
      'mark =',
      'parameter $area',
    ]);
  });

  test.each([
    [`'it''s'`, [`text 'it''s'`]],
    [`'it''s`, [`text 'it''s …`]],
    [`''`, [`text ''`]],
    [`'''`, [`text ''' …`]],
    [`'`, [`text ' …`]],
    [String.raw`e'a\'b' x`, [String.raw`text e'a\'b'`, 'word x']],
    [String.raw`e'a\'`, [String.raw`text e'a\' …`]],
    [String.raw`'a\' x`, [String.raw`text 'a\'`, 'word x']],
    ['"two ""words"""', ['quoted "two ""words"""']],
    ['"open', ['quoted "open …']],
    ["$$it's$$ x", ["text $$it's$$", 'word x']],
    ['$tag$ $$ $tag$', ['text $tag$ $$ $tag$']],
    ['$tag$ left', ['text $tag$ left …']],
  ])('knows where the quote %s ends', (sql, expected) => {
    expect(pieces(sql)).toEqual(expected);
  });

  test('knows comments inside each other, and quotes in them', () => {
    expect(pieces("/* a /* b */ 'c */ d -- it's\n e /* left")).toEqual([
      "comment /* a /* b */ 'c */",
      'word d',
      "comment -- it's",
      'word e',
      'comment /* left …',
    ]);
  });

  test('puts the text together again from its pieces and the spaces between them', () => {
    const sql = "WITH x AS (SELECT 'ä''ö' AS n) -- ü\nSELECT n||E'\\n', 😀 FROM x;";
    const tokens = sqlTokens(sql);
    let at = 0;
    for (const { from, to, text } of tokens) {
      expect(sql.slice(at, from).trim()).toBe('');
      expect(sql.slice(from, to)).toBe(text);
      at = to;
    }
    expect(at).toBe(sql.length);
  });

  test('takes a text of a million letters in quotes', () => {
    const sql = `SELECT '${"a''".repeat(400_000)}'`;
    expect(sqlTokens(sql)).toHaveLength(2);
  });
});
