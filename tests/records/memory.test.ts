import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Connection, toRows } from '../../src/db/connection.ts';
import { openNodeEngine } from '../../src/db/node-engine.ts';
import { createRecordTables, packRecords } from '../../src/intake/records/record-memory.ts';
import { takeInRecordFiles } from '../../src/intake/records/take-in-records.ts';
import type { FileToRead } from '../../src/intake/records/unpack.ts';
import { runRecordChecks } from '../../src/records/checks.ts';
import { setCounting } from '../../src/records/counting.ts';
import { computeFigures } from '../../src/records/figures.ts';
import { makeHistory } from '../../src/records/history.ts';
import { queryRemainder } from '../../src/records/remainder.ts';

const TODAY = '2026-11-20';
const EPISODES = 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC';

let engine: Connection;
beforeEach(async () => {
  engine = await openNodeEngine();
  await createRecordTables(engine);
});
afterEach(() => engine.close());

const utf8 = (text: string) => new Uint8Array(new TextEncoder().encode(text));
const episodes = (children: readonly string[]) =>
  [EPISODES, ...children.map((child) => `${child},01/05/2021,S,C2,U6,,`), ''].join('\n');

/** A file that writes down when it is read. */
function watched(name: string, text: string, events: string[]): FileToRead {
  const bytes = utf8(text);
  return {
    name,
    size: bytes.byteLength,
    read: async (first) => {
      if (first === undefined) events.push(`read ${name}`);
      return bytes.slice(0, first);
    },
  };
}

test('a file is read while the one before it is taken in, and no sooner', async () => {
  const events: string[] = [];
  const files = ['a', 'b', 'c', 'd'].map((name) => watched(name, episodes([name]), events));
  await takeInRecordFiles(engine, files, {
    today: TODAY,
    progress: (_done, _of, name) => events.push(`take ${name}`),
  });
  expect(events).toEqual([
    'read a',
    'read b',
    'take a',
    'read c',
    'take b',
    'read d',
    'take c',
    'take d',
  ]);
});

test('a file that is not on the disk any more costs no other', async () => {
  const gone: FileToRead = {
    name: '2021/gone.csv',
    size: 9,
    read: () => Promise.reject(new DOMException('', 'NotReadableError')),
  };
  const { files } = await takeInRecordFiles(
    engine,
    [gone, { name: '2021/episodes.csv', bytes: utf8(episodes(['a'])) }],
    { today: TODAY },
  );
  expect(files.map(({ name, status, findings }) => [name, status, findings[0]?.rule])).toEqual([
    ['2021/episodes.csv', 'accepted', 'missing_usual_columns'],
    ['2021/gone.csv', 'refused', 'not_readable'],
  ]);
});

test('all that is known of children is in a database of its own, which has no file', async () => {
  await takeInRecordFiles(
    engine,
    [{ name: '2021-22/episodes.csv', bytes: utf8(episodes(['a', 'b'])) }],
    { today: TODAY },
  );
  await setCounting(engine, {
    area: 'E06000047',
    areaCodes: ['E06000047'],
    countSameCarerMoves: false,
    countTemporaryMoves: false,
    today: TODAY,
  });
  await makeHistory(engine);
  await computeFigures(engine);
  await queryRemainder(engine);
  await runRecordChecks(engine);
  const of = await engine.query(
    `SELECT DISTINCT columns.database_name AS name
     FROM duckdb_columns() AS columns
     JOIN duckdb_tables() USING (database_name, table_name)
     WHERE column_name IN ('child', 'home_post', 'pl_post', 'file', 'numerator')`,
    { name: 'text' },
  );
  expect(of.column.name).toEqual(['records']);
  const paths = await engine.query(
    "SELECT coalesce(path, 'none') AS path FROM duckdb_databases() WHERE NOT internal",
    { path: 'text' },
  );
  expect(paths.column.path).toEqual(['none', 'none']);
});

test('packing leaves every row its number', async () => {
  const names = ['a', 'b', 'c'];
  await takeInRecordFiles(
    engine,
    names.map((name) => ({ name, bytes: utf8(episodes([`${name}1`, `${name}2`])) })),
    { today: TODAY },
  );
  const rows = async () =>
    toRows(
      await engine.query(
        'SELECT rowid::DOUBLE AS row, child FROM records_episodes ORDER BY rowid',
        {
          row: 'number',
          child: 'text',
        },
      ),
    );
  const before = await rows();
  expect(before.map(({ child }) => child)).toEqual(['a1', 'a2', 'b1', 'b2', 'c1', 'c2']);
  await packRecords(engine, 1_000_000);
  expect(await rows()).toEqual(before);
});

test('a file for which there is no memory is refused, and leaves nothing behind', async () => {
  const children = Array.from(
    { length: 150_000 },
    (_, at) => `child ${at} ${(at * 7919) % 99_991}`,
  );
  await engine.run("SET memory_limit = '28MB'");
  const { files } = await takeInRecordFiles(
    engine,
    [
      { name: '2021/large.csv', bytes: utf8(episodes(children)) },
      { name: '2022/episodes.csv', bytes: utf8(episodes(['a'])) },
    ],
    { today: TODAY },
  );
  expect(files.map(({ name, status, findings }) => [name, status, findings[0]?.rule])).toEqual([
    ['2021/large.csv', 'refused', 'not_read'],
    ['2022/episodes.csv', 'accepted', 'missing_usual_columns'],
  ]);
  const left = await engine.query('SELECT child FROM records_episodes', { child: 'text' });
  expect(left.column.child).toEqual(['a']);
});
