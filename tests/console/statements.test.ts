import { beforeAll, describe, expect, it } from 'vitest';
import { fillIn } from '../../src/console/parameters.ts';
import { kindOf, splitStatements } from '../../src/console/statements.ts';
import type { ConsoleEngine } from '../../src/db/console-engine.ts';
import { openNodeConsoleEngine } from '../../src/db/node-console-engine.ts';

let engine: ConsoleEngine;
beforeAll(async () => {
  engine = await openNodeConsoleEngine();
});

const texts = async (sql: string): Promise<string[]> =>
  (await splitStatements(engine, sql)).map((one) => one.sql);

describe('a text of several statements', () => {
  it.each([
    ['SELECT 1; SELECT 2', ['SELECT 1', 'SELECT 2']],
    ['SELECT \'a;b\'; SELECT "c;d"', ["SELECT 'a;b'", 'SELECT "c;d"']],
    ['SELECT 1 -- one; two\n; SELECT 2', ['SELECT 1 -- one; two', 'SELECT 2']],
    ['SELECT /* a; b */ 1;SELECT 2', ['SELECT /* a; b */ 1', 'SELECT 2']],
    ['SELECT $$a;b$$; SELECT $t$c;d$t$', ['SELECT $$a;b$$', 'SELECT $t$c;d$t$']],
    ["SELECT 'it''s; fine'; SELECT 2", ["SELECT 'it''s; fine'", 'SELECT 2']],
    [" ;; SELECT 'é;😀' ; ;SELECT 2;", ["SELECT 'é;😀'", 'SELECT 2']],
    ['-- nothing but a remark', []],
    ['', []],
  ])('%j is parted where the engine would part it', async (sql, parts) => {
    expect(await texts(sql)).toEqual(parts);
  });

  it('says where each stands in the text', async () => {
    const text = "-- héllo\nSELECT '😀';\n  SELECT 2 ;";
    for (const { sql, from, to } of await splitStatements(engine, text)) {
      expect(text.slice(from, to)).toBe(sql);
    }
  });
});

describe('the kind of a statement', () => {
  it.each([
    ['SELECT 1', 'query'],
    ['( SELECT 1 ) UNION (SELECT 2)', 'query'],
    ['FROM range(3)', 'query'],
    ['WITH a AS (SELECT 1) SELECT * FROM a', 'query'],
    ['WITH a AS (SELECT 1) INSERT INTO t SELECT * FROM a', 'effect'],
    ['WITH a AS (SELECT 1) INSERT INTO t SELECT * FROM a RETURNING x', 'whole'],
    ['INSERT INTO t VALUES (1)', 'effect'],
    ['DELETE FROM t RETURNING *', 'whole'],
    ['SHOW TABLES', 'query'],
    ['SUMMARIZE t', 'query'],
    ['PIVOT t ON a USING sum(b)', 'query'],
    ['VALUES (1), (2)', 'query'],
    ['EXPLAIN SELECT 1', 'plan'],
    ['EXECUTE p', 'whole'],
    ['CREATE TABLE t AS SELECT 1', 'effect'],
    ['UPDATE t SET a = 1', 'effect'],
  ])('%s is a %s', async (sql, kind) => {
    const [statement] = await splitStatements(engine, sql);
    expect(statement === undefined ? '' : kindOf(statement)).toBe(kind);
  });
});

describe('the values of a query', () => {
  const values = { area: "E06'; DROP TABLE t; --", n: -2, yes: true, none: null, ö: 'x' };
  const filled = async (sql: string): Promise<string | null> => {
    const [statement] = await splitStatements(engine, sql);
    if (statement === undefined) return null;
    const done = fillIn(statement, values);
    return 'missing' in done ? `no ${done.missing.name}` : done.sql;
  };

  it.each([
    ['SELECT $area', "SELECT 'E06''; DROP TABLE t; --'"],
    ['SELECT 1-$n, $yes, $none::INT, $ö', "SELECT 1-(-2), TRUE, NULL::INT, 'x'"],
    [
      'SELECT \'$area\', "$n", $$ $area $$, $1 -- $area',
      'SELECT \'$area\', "$n", $$ $area $$, $1 -- $area',
    ],
    ['SELECT $tag$ $area $tag$, $n', 'SELECT $tag$ $area $tag$, (-2)'],
    ['SELECT $other', 'no other'],
    ['SELECT $toString', 'no toString'],
    ['PREPARE p AS SELECT $x', 'PREPARE p AS SELECT $x'],
  ])('are put into %s as literals', async (sql, expected) => {
    expect(await filled(sql)).toBe(expected);
  });
});
