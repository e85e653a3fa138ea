import { describe, expect, test } from 'vitest';
import { namedParameters } from '../../../src/models/console/sql-parameters.ts';

const names = (sql: string) => namedParameters(sql).map(({ name }) => name);

describe('The parameters of a statement', () => {
  test('are found in their order, with their place', () => {
    expect(namedParameters('SELECT $one, $two_2 + $one')).toEqual([
      { name: 'one', from: 7 },
      { name: 'two_2', from: 13 },
      { name: 'one', from: 22 },
    ]);
  });

  test.each([
    ['a text', "SELECT '$a', '''$a', 'it''s $a'"],
    ['an escape text', "SELECT e'\\'$a', E'\\\\\\'$a'"],
    ['a quoted name', 'SELECT "$a", "x""$a"'],
    ['a comment of a line', '-- $a\nSELECT 1 -- $a'],
    ['comments inside each other', '/* /* $a */ $a */ SELECT 1'],
    ['a text between dollars', 'SELECT $$ $a $$, $tag$ $a $$ $a $tag$'],
    ['a word', 'SELECT price$a, _$a, é$a FROM t'],
    ['numbers of places', 'SELECT $1, ?'],
    ['texts that never end', "SELECT 'open $a"],
    ['comments that never end', 'SELECT 1 /* $a'],
    ['dollars that never end', 'SELECT $$ $a'],
  ])('are not those in %s', (_where, sql) => {
    expect(names(sql)).toEqual([]);
  });

  test.each([
    [
      "after a text that ends in a backslash, which SQL's own texts do not escape with",
      "SELECT 'a\\', $a",
    ],
    ['after an ended comment', '/* /* x */ */ $a'],
    ['after a comment of a line', "-- it's\n$a"],
    ['after a text between dollars', "SELECT $x$ it's $x$, $a"],
    ['beside signs', 'WHERE x=$a'],
    ['in brackets', 'f($a)'],
    ['with a cast', '$a::INTEGER'],
  ])('are found %s', (_where, sql) => {
    expect(names(sql)).toEqual(['a']);
  });
});
