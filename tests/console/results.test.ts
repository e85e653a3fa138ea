import { beforeAll, describe, expect, it } from 'vitest';
import type { Console } from '../../src/console/console.ts';
import { last, rows, startConsole, table } from './fixture.ts';

let console: Console;
beforeAll(async () => {
  console = await startConsole();
});

/** An expression, how DuckDB's documentation says that it reads, and the type's name. */
const TYPES: readonly (readonly [sql: string, text: string | null, type: string])[] = [
  ['1.250::DECIMAL(6,3)', '1.250', 'DECIMAL(6,3)'],
  ['-0.5::DECIMAL(18,1)', '-0.5', 'DECIMAL(18,1)'],
  ['9223372036854775807', '9223372036854775807', 'BIGINT'],
  ['18446744073709551615::UBIGINT', '18446744073709551615', 'UBIGINT'],
  [
    '170141183460469231731687303715884105727::HUGEINT',
    '170141183460469231731687303715884105727',
    'HUGEINT',
  ],
  [
    "'-170141183460469231731687303715884105728'::HUGEINT",
    '-170141183460469231731687303715884105728',
    'HUGEINT',
  ],
  [
    '340282366920938463463374607431768211455::UHUGEINT',
    '340282366920938463463374607431768211455',
    'UHUGEINT',
  ],
  ["DATE '1582-10-15'", '1582-10-15', 'DATE'],
  ["DATE '0044-03-15 (BC)'", '0044-03-15 (BC)', 'DATE'],
  ["'infinity'::DATE", 'infinity', 'DATE'],
  ["TIME '23:59:59.000001'", '23:59:59.000001', 'TIME'],
  ["TIMETZ '10:00:00+02'", '10:00:00+02', 'TIME WITH TIME ZONE'],
  ["TIMESTAMP '1912-06-23 01:02:03.5'", '1912-06-23 01:02:03.5', 'TIMESTAMP'],
  ["TIMESTAMP_S '2020-02-29 12:00:00'", '2020-02-29 12:00:00', 'TIMESTAMP_S'],
  ["TIMESTAMP_MS '2020-02-29 12:00:00.123'", '2020-02-29 12:00:00.123', 'TIMESTAMP_MS'],
  ["TIMESTAMP_NS '2020-02-29 12:00:00.123456789'", '2020-02-29 12:00:00.123456789', 'TIMESTAMP_NS'],
  ["TIMESTAMPTZ '2020-02-29 12:00:00+02'", '2020-02-29 10:00:00+00', 'TIMESTAMP WITH TIME ZONE'],
  ["INTERVAL '1 year 2 months 3 days 04:05:06'", '1 year 2 months 3 days 04:05:06', 'INTERVAL'],
  ['[1, NULL, 3]', '[1, NULL, 3]', 'INTEGER[]'],
  ['[]::VARCHAR[]', '[]', 'VARCHAR[]'],
  ['[1, 2]::INTEGER[2]', '[1, 2]', 'INTEGER[2]'],
  ["{'a': 1, 'b c': [2]}", "{'a': 1, 'b c': [2]}", 'STRUCT(a INTEGER, "b c" INTEGER[])'],
  ['row(1, true)', '(1, true)', 'STRUCT(INTEGER, BOOLEAN)'],
  ["MAP {'k': 1, 'l': NULL}", '{k=1, l=NULL}', 'MAP(VARCHAR, INTEGER)'],
  ['union_value(num := 2)', '2', 'UNION(num INTEGER)'],
  ["'low'::ENUM('high', 'low')", 'low', "ENUM('high', 'low')"],
  ["'\\xAA\\x00b'::BLOB", '\\xAA\\x00b', 'BLOB'],
  ["'0101'::BIT", '0101', 'BIT'],
  ["'4ac7a9e9-607c-4c8a-84f3-843f0191e3fd'::UUID", '4ac7a9e9-607c-4c8a-84f3-843f0191e3fd', 'UUID'],
  ["'NaN'::DOUBLE", 'nan', 'DOUBLE'],
  ["'-Infinity'::DOUBLE", '-inf', 'DOUBLE'],
  ["'Infinity'::FLOAT", 'inf', 'FLOAT'],
  ['1e300', '1e+300', 'DOUBLE'],
  ['true', 'true', 'BOOLEAN'],
  ["''", '', 'VARCHAR'],
  ["'Żółć 😀\nx'", 'Żółć 😀\nx', 'VARCHAR'],
  ['NULL::DATE', null, 'DATE'],
];

describe('a cell', () => {
  it('of any type is as DuckDB writes it, with the name of its type', async () => {
    const found = await table(console, `SELECT ${TYPES.map(([sql]) => sql).join(', ')}`);
    const [cells] = await found.rows(0, 1);
    expect(found.columns.map(({ type }, at) => [TYPES[at]?.[0], cells?.[at], type])).toEqual(
      TYPES.map((one) => [...one]),
    );
  });

  it.each(TYPES)('%s is the same inside a transaction', async (sql, text, type) => {
    const answers = await console.run(`BEGIN; SELECT ${sql} AS x; COMMIT`);
    const answer = answers[1]?.answer;
    if (answer?.kind !== 'rows') throw new Error(JSON.stringify(answer));
    expect(await answer.table.rows(0, 1)).toEqual([[text]]);
    expect(answer.table.columns[0]?.type).toBe(type);
  });

  it('that no one would read to its end is cut, and says so', async () => {
    const [[cell] = []] = await rows(console, "SELECT repeat('a', 1000001)");
    expect(cell?.startsWith('a'.repeat(1_000_000))).toBe(true);
    expect(cell).toMatch(/only the first 1,000,000 letters/);
  });
});

describe('the columns of a result', () => {
  it('keep their names where two have one', async () => {
    const found = await table(console, 'SELECT 1 AS a, 2 AS a, 3 AS "A", 4 AS "é 1"');
    expect(found.columns.map(({ name }) => name)).toEqual(['a', 'a', 'A', 'é 1']);
    expect(await found.rows(0, 1)).toEqual([['1', '2', '3', '4']]);
  });

  it('are there without a row', async () => {
    const found = await table(console, "SELECT 1 AS a, DATE '2020-01-01' AS b WHERE false");
    expect(found.rowCount).toBe(0);
    expect(found.columns).toEqual([
      { name: 'a', type: 'INTEGER', kind: 'number' },
      { name: 'b', type: 'DATE', kind: 'date' },
    ]);
    expect(await found.rows(0, 10)).toEqual([]);
  });
});

describe('statements of every form', () => {
  it.each([
    [
      'VALUES (1, 2), (3, 4)',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['FROM range(3)', [['0'], ['1'], ['2']]],
    ['FROM range(3) SELECT range * 2', [['0'], ['2'], ['4']]],
    ['WITH a AS (SELECT 5 AS x) SELECT x FROM a -- done', [['5']]],
    ['(SELECT 1) UNION ALL (SELECT 2) ORDER BY 1', [['1'], ['2']]],
    [
      "CREATE TABLE p AS FROM (VALUES ('a', 'x', 1), ('a', 'y', 2)) AS v (k, on_, n); PIVOT p ON on_ USING sum(n)",
      [['a', '1', '2']],
    ],
    [
      'UNPIVOT (SELECT 1 AS x, 2 AS y) ON x, y INTO NAME n VALUE v',
      [
        ['x', '1'],
        ['y', '2'],
      ],
    ],
    [
      'DESCRIBE p',
      [
        ['k', 'VARCHAR', 'YES', null, null, null],
        ['on_', 'VARCHAR', 'YES', null, null, null],
        ['n', 'INTEGER', 'YES', null, null, null],
      ],
    ],
    ['SHOW TABLES', [['p']]],
    ["INSERT INTO p VALUES ('b', 'x', 3) RETURNING n, n + 1", [['3', '4']]],
    ['PREPARE q AS SELECT n FROM p WHERE n > $1 ORDER BY n; EXECUTE q(1)', [['2'], ['3']]],
    ['DELETE FROM p WHERE n = 3 RETURNING k', [['b']]],
    ['SELECT count(*) FROM p', [['2']]],
    [
      "CREATE TYPE mood AS ENUM ('sad', 'glad'); CREATE TABLE m (x mood); INSERT INTO m VALUES ('glad') RETURNING x",
      [['glad']],
    ],
  ])('%s answers with its rows', async (sql, expected) => {
    expect(await rows(console, sql)).toEqual(expected);
  });

  it.each([
    ['CREATE TABLE e (x INTEGER)', null],
    ['INSERT INTO e VALUES (1), (2), (3)', 3],
    ['UPDATE e SET x = x + 1 WHERE x > 1', 2],
    ['DELETE FROM e', 3],
    ['WITH a AS (SELECT 7 AS x) INSERT INTO e SELECT x FROM a', 1],
    ['DROP TABLE e', null],
    ['SET VARIABLE v = 1', null],
  ])('%s is done, with the rows that it changed', async (sql, changed) => {
    expect(await last(console, sql)).toEqual({ kind: 'done', changed });
  });

  it('inside a transaction see what it has changed, and a rollback leaves their rows readable', async () => {
    await console.run('CREATE TABLE tr (x INTEGER)');
    const answers = await console.run(
      'BEGIN; INSERT INTO tr VALUES (1), (2); SELECT x FROM tr ORDER BY x; ROLLBACK; SELECT count(*) FROM tr',
    );
    const kept = answers.flatMap(({ answer }) => (answer.kind === 'rows' ? [answer.table] : []));
    expect(await kept[0]?.rows(0, 9)).toEqual([['1'], ['2']]);
    expect(await kept[0]?.rows(0, 9, { column: 0, direction: 'descending' })).toEqual([
      ['2'],
      ['1'],
    ]);
    expect(await kept[1]?.rows(0, 9)).toEqual([['0']]);
  });

  it('stop at the first that fails', async () => {
    const answers = await console.run('SELECT 1; SELECT nope; SELECT 3');
    expect(answers.map(({ answer }) => answer.kind)).toEqual(['rows', 'failure']);
  });
});

describe('a plan', () => {
  it('is a tree whose first step is the last to run', async () => {
    const answer = await last(console, 'EXPLAIN SELECT count(*) FROM range(10) WHERE range > 3');
    if (answer.kind !== 'plan') throw new Error(answer.kind);
    expect(answer.plan[0]?.name).toMatch(/AGGREGATE/);
    expect(JSON.stringify(answer.plan)).toMatch(/range/i);
    expect(answer.text).toMatch(/AGGREGATE/);
  });

  it('that was run says rows and time', async () => {
    const answer = await last(
      console,
      'EXPLAIN ANALYZE SELECT * FROM range(100000) WHERE range >= 99990',
    );
    if (answer.kind !== 'plan') throw new Error(answer.kind);
    expect(answer.plan[0]?.rows).toBe(10);
    expect(answer.plan[0]?.milliseconds).not.toBeNull();
    expect(answer.plan[0]?.name).not.toMatch(/EXPLAIN/);
  });
});

describe('a long result', () => {
  const LONG =
    "SELECT i, CASE WHEN i % 10 = 0 THEN NULL ELSE i % 7 END AS k, 'n' || i AS s FROM range(300000) AS t (i)";

  it('is read by windows at any place', async () => {
    const found = await table(console, LONG);
    expect(found.rowCount).toBe(300_000);
    expect(await found.rows(123_456, 2)).toEqual([
      ['123456', '4', 'n123456'],
      ['123457', '5', 'n123457'],
    ]);
    expect(await found.rows(299_999, 60)).toHaveLength(1);
    expect(await found.rows(300_000, 60)).toEqual([]);
  });

  it('is sorted by value with nulls last, and equal values in their order', async () => {
    const found = await table(console, LONG);
    const down = { column: 1, direction: 'descending' } as const;
    expect(await found.rows(0, 2, down)).toEqual([
      ['6', '6', 'n6'],
      ['13', '6', 'n13'],
    ]);
    const up = { column: 1, direction: 'ascending' } as const;
    expect((await found.rows(0, 2, up)).map(([i]) => i)).toEqual(['7', '14']);
    expect((await found.rows(299_999, 1, up))[0]?.[1]).toBeNull();
    expect((await found.rows(299_999, 1, down))[0]?.[1]).toBeNull();
  });

  it('sorts numbers as numbers and a list of words as the words are listed', async () => {
    const found = await table(
      console,
      "SELECT unnest(['b', 'a', 'b'])::ENUM('b', 'a') AS w, unnest([10, 9, 100]) AS n",
    );
    const by = async (column: number) =>
      (await found.rows(0, 3, { column, direction: 'ascending' })).map((cells) => cells[column]);
    expect(await by(1)).toEqual(['9', '10', '100']);
    expect(await by(0)).toEqual(['b', 'b', 'a']);
  });

  it('keeps so many rows as the limit says, and says that there were more', async () => {
    const found = await table(console, 'SELECT range AS i FROM range(2000001)');
    expect(found.rowCount).toBe(2_000_000);
    expect(found.cut).toBe(true);
    expect(await found.rows(1_999_999, 5)).toEqual([['1999999']]);
    expect(await found.rows(0, 1, { column: 0, direction: 'descending' })).toEqual([['1999999']]);
    await found.drop();
  });

  it('gives its memory back', async () => {
    const before = await console.memory();
    const found = await table(console, 'SELECT hash(range) AS h FROM range(500000)');
    expect(await console.memory()).toBeGreaterThan(before + 2_000_000);
    await found.drop();
    expect(await console.memory()).toBeLessThan(before + 2_000_000);
    await expect(found.rows(0, 1)).rejects.toThrow('Run the query again');
  });

  it('is as the query ordered it', async () => {
    const found = await table(console, 'SELECT range AS i FROM range(200000) ORDER BY i DESC');
    expect(await found.rows(0, 1)).toEqual([['199999']]);
    expect(await found.rows(150_000, 1)).toEqual([['49999']]);
  });
});
