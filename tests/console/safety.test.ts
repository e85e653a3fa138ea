import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Console } from '../../src/console/console.ts';
import { LIMITS } from '../../src/console/limits.ts';
import type { ConsoleEngine } from '../../src/db/console-engine.ts';
import { openNodeConsoleEngine } from '../../src/db/node-console-engine.ts';
import { failure, last, rows, startConsole } from './fixture.ts';

const SECRET = join(tmpdir(), `quarterlight-${process.pid}.csv`);
const TARGET = join(tmpdir(), `quarterlight-${process.pid}-out.csv`);

let console: Console;
let bare: ConsoleEngine;
beforeAll(async () => {
  writeFileSync(SECRET, 'word\nhidden\n');
  console = await startConsole();
  bare = await openNodeConsoleEngine();
  await bare.lock();
});

/** What would read or write outside, and what it would need. */
const OUTSIDE: readonly string[] = [
  `ATTACH '${TARGET}.db' AS out`,
  "ATTACH 'http://localhost:1/x.db' AS web",
  `COPY (SELECT 1) TO '${TARGET}'`,
  `CREATE TABLE got (word VARCHAR); COPY got FROM '${SECRET}'`,
  `EXPORT DATABASE '${TARGET}'`,
  `IMPORT DATABASE '${TARGET}'`,
  'INSTALL httpfs',
  'FORCE INSTALL httpfs',
  'LOAD httpfs',
  `LOAD '${TARGET}'`,
  'UPDATE EXTENSIONS',
  'CREATE SECRET s (TYPE http)',
  'CREATE OR REPLACE PERSISTENT SECRET s (TYPE http)',
  `SELECT * FROM read_csv('${SECRET}')`,
  `SELECT * FROM '${SECRET}'`,
  `SELECT * FROM read_text('${SECRET}')`,
  `SELECT * FROM read_blob('${SECRET}')`,
  `SELECT * FROM glob('${tmpdir()}/*')`,
  `SELECT * FROM sniff_csv('${SECRET}')`,
  "SELECT * FROM read_csv('http://localhost:1/x.csv')",
  "SELECT * FROM read_parquet('http://localhost:1/x.parquet')",
  "FROM 'https://localhost:1/x.csv'",
  "SELECT getenv('PATH')",
  `EXPLAIN ANALYZE COPY (SELECT 1) TO '${TARGET}'`,
  `PREPARE p AS COPY (SELECT 1) TO '${TARGET}'`,
  `CREATE VIEW v AS FROM read_csv('${SECRET}'); FROM v`,
];

/** What would loosen the limits. */
const LOOSER: readonly string[] = [
  'SET enable_external_access = true',
  'SET lock_configuration = false',
  "SET memory_limit = '100GB'",
  'SET threads = 8',
  "SET GLOBAL temp_directory = '/tmp'",
  'SET autoload_known_extensions = true',
  'RESET memory_limit',
  "PRAGMA memory_limit = '100GB'",
  'PRAGMA enable_profiling',
  "SET search_path = 'results'",
];

describe('nothing outside is reached', () => {
  it.each(OUTSIDE)('by %s, and the console says why', async (sql) => {
    const { message, hint } = await failure(console, sql);
    expect(`${message} ${hint}`).toMatch(
      /reads and writes no file|loads none|no other database|keeps no secrets|nothing of the device|Drop the Parquet file/,
    );
    expect(existsSync(TARGET)).toBe(false);
    await console.run('DROP TABLE IF EXISTS got');
  });

  it.each(OUTSIDE.filter((sql) => !/SECRET|INSTALL/.test(sql)))(
    'by the engine itself, were the console to pass %s on',
    async (sql) => {
      const parts = sql.split('; ');
      for (const part of parts.slice(0, -1)) await bare.readAtDesk(part).catch(() => undefined);
      await expect(bare.readAtDesk(parts.at(-1) ?? '')).rejects.toThrow();
      expect(existsSync(TARGET)).toBe(false);
    },
  );

  it.each(LOOSER)('and no limit is loosened by %s', async (sql) => {
    const { code, message } = await failure(console, sql);
    expect(code).toBe('refused');
    expect(message).toMatch(/settings of the console are fixed/);
    if (sql.startsWith('SET') && !/search_path/.test(sql)) {
      await expect(bare.readAtDesk(sql)).rejects.toThrow(/locked|cannot/i);
    }
  });

  it('by what the settings tell', async () => {
    expect(
      await rows(
        console,
        "SELECT name, value FROM duckdb_settings() WHERE name IN ('enable_external_access', 'lock_configuration', 'allowed_paths', 'allowed_directories', 'temp_directory') ORDER BY name",
      ),
    ).toEqual([
      ['allowed_directories', '[]'],
      ['allowed_paths', '[]'],
      ['enable_external_access', 'false'],
      ['lock_configuration', 'true'],
      ['temp_directory', ''],
    ]);
  });
});

describe('a statement too large to be read', () => {
  const say = (count: number) => count.toLocaleString('en-GB');

  it('is not given to the engine', async () => {
    const said = await failure(console, `SELECT '${'x'.repeat(10_000_000)}'`);
    expect(said.code).toBe('too_long');
    expect(said.message).toContain(say(LIMITS.mostLetters));
  });

  it.each([
    ['a million columns', `SELECT ${Array.from({ length: 1_000_000 }, () => '1').join(',')}`],
    [
      'columns that are written out',
      `SELECT ${Array.from({ length: 90_000 }, () => '1').join(',')}`,
    ],
    ['10,000 brackets', `SELECT ${'('.repeat(10_000)}1${')'.repeat(10_000)}`],
    [
      '100,000 terms',
      `SELECT 1 WHERE ${Array.from({ length: 100_000 }, (_, at) => `${at} = 5`).join(' OR ')}`,
    ],
    ['a long sum', `SELECT ${Array.from({ length: 5_000 }, () => '1').join(' + ')}`],
    ['queries in queries', `${'SELECT * FROM ('.repeat(1_000)}SELECT 1${')'.repeat(1_000)}`],
  ])('%s: it fails in words, and the next query answers', async (_, sql) => {
    const said = await failure(console, sql);
    expect(said.message.length).toBeLessThan(400);
    expect(said.hint).not.toBe('');
    expect(await rows(console, 'SELECT 42')).toEqual([['42']]);
  });

  it('by its columns is refused before it is run', async () => {
    const said = await failure(
      console,
      'SELECT * FROM (SELECT unnest(range(2000)) AS i) PIVOT (count(*) FOR i IN (SELECT range FROM range(2000)))',
    );
    expect(said.message).not.toBe('');
    const wide = `CREATE TABLE wide AS SELECT ${Array.from({ length: 600 }, (__, at) => `1 AS a${at}`).join(', ')}`;
    await console.run(wide);
    const twice = await failure(console, 'SELECT * FROM wide AS a, wide AS b');
    expect(twice.code).toBe('refused');
    expect(twice.message).toContain('1,200 columns');
    expect((await last(console, 'SELECT * FROM wide')).kind).toBe('rows');
  });
});
