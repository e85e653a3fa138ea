import { beforeAll, describe, expect, it } from 'vitest';
import type { Console } from '../../src/console/console.ts';
import { PATIENCE_MS } from '../../src/console/limits.ts';
import { failure, rows, startConsole, table } from './fixture.ts';

let console: Console;
beforeAll(async () => {
  console = await startConsole();
});

/** Stops a statement a little after it was begun, and says what came of it and how soon. */
async function stopped(sql: string): Promise<{ code: string; waited: number }> {
  const stop = new AbortController();
  let asked = 0;
  setTimeout(() => {
    asked = performance.now();
    stop.abort();
    stop.abort();
  }, 150);
  const { code } = await failure(console, sql, { signal: stop.signal });
  return { code, waited: performance.now() - asked };
}

describe('a statement that goes on for ever', () => {
  it.each([
    [
      'a cross join',
      'SELECT count(*) FROM range(10000000) AS a, range(10000000) AS b WHERE (a.range * b.range) % 7 = 3',
    ],
    ['a count', 'SELECT sum(range) FROM range(1000000000000)'],
    [
      'many cross joins',
      `SELECT count(*) FROM ${Array.from({ length: 12 }, (_, at) => `range(1000) AS t${at}`).join(', ')} WHERE hash(t0.range + t11.range) % 3 = 5`,
    ],
    [
      'a step that never ends',
      'WITH RECURSIVE t AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM t) SELECT max(n) FROM t',
    ],
    ['a big sort', 'SELECT h FROM (SELECT hash(range) AS h FROM range(20000000)) ORDER BY h'],
    [
      'patterns',
      "SELECT count(*) FROM range(100000000) WHERE regexp_matches(repeat('a', 200) || range, '(a|aa)+b$')",
    ],
    [
      'a change',
      'CREATE TABLE big AS SELECT count(*) AS n FROM range(1000000000000) AS r WHERE range % 3 = 7',
    ],
    ['a plan that is run', 'EXPLAIN ANALYZE SELECT sum(range) FROM range(1000000000000)'],
  ])('%s is stopped, and the next query answers', async (_, sql) => {
    const { code, waited } = await stopped(sql);
    expect(code).toBe('stopped');
    expect(waited).toBeLessThan(PATIENCE_MS + 8_000);
    expect(await rows(console, 'SELECT 42')).toEqual([['42']]);
  });

  it('lets a result be read meanwhile', async () => {
    const kept = await table(console, 'SELECT range AS i FROM range(10)');
    const stop = new AbortController();
    const running = console.run('SELECT sum(range) FROM range(1000000000000)', {
      signal: stop.signal,
    });
    expect(await kept.rows(3, 1)).toEqual([['3']]);
    stop.abort();
    expect((await running)[0]?.answer.kind).toBe('failure');
  });
});

describe('a stop', () => {
  it('before its turn keeps the statement from being run', async () => {
    const stop = new AbortController();
    const first = console.run('SELECT 1');
    const second = console.run('CREATE TABLE never (x INTEGER)', { signal: stop.signal });
    stop.abort();
    await first;
    expect((await second)[0]?.answer).toMatchObject({
      kind: 'failure',
      failure: { code: 'stopped' },
    });
    expect(await rows(console, 'SHOW TABLES')).toEqual([]);
  });

  it('after the end changes nothing', async () => {
    const stop = new AbortController();
    const kept = await table(console, 'SELECT 7', { signal: stop.signal });
    stop.abort();
    expect(await kept.rows(0, 1)).toEqual([['7']]);
  });
});

describe('an engine that broke down', () => {
  it('is started anew, with the copy and without what was made, and says so', async () => {
    const told: string[] = [];
    const console = await startConsole({
      copy: async () => ({
        tables: [],
        statements: ['CREATE VIEW given AS SELECT 5 AS x'],
        marks: [{ name: 'given', fullerForOfficers: false }],
      }),
      onRestart: (why) => told.push(why),
    });
    await console.run('CREATE TABLE mine (x INTEGER)');
    const kept = await table(console, 'SELECT 1');
    // More than the program's memory can hold, and the engine does not look before it takes it.
    const said = await failure(console, "SELECT repeat('a', 3000000000)");
    expect(said.hint).toMatch(/tables of your own and results are gone/);
    expect(told).toHaveLength(1);
    await expect(kept.rows(0, 1)).rejects.toThrow('Run the query again');
    expect(await rows(console, 'SHOW TABLES')).toEqual([['given']]);
    expect(await rows(console, 'SELECT x FROM given')).toEqual([['5']]);
    await console.close();
  });

  it('is not needed where the memory that queries may use is full', async () => {
    const told: string[] = [];
    const console = await startConsole({ onRestart: (why) => told.push(why) });
    await console.run('CREATE TABLE mine AS SELECT 1 AS x');
    const said = await failure(
      console,
      "SELECT list(s) FROM (SELECT repeat('a', 1000000) || range AS s FROM range(3000))",
    );
    expect(`${said.message} ${said.hint}`).toMatch(/memory/i);
    expect(await rows(console, 'SELECT 42')).toEqual([['42']]);
    expect(await rows(console, 'SHOW TABLES')).toEqual(told.length === 0 ? [['mine']] : []);
    await console.close();
  });
});
