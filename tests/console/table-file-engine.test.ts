import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Console } from '../../src/console/console.ts';
import { resultExcel } from '../../src/packs/result-excel.ts';
import { resultJson } from '../../src/packs/result-json.ts';
import { resultParquet } from '../../src/packs/result-parquet.ts';
import { startConsole } from './fixture.ts';

/** Files and the console's own engine: what goes in and out keeps its values. */
const ABOUT = {
  name: 'x',
  sql: 'SELECT 1',
  view: 'public',
  made: new Date(0),
  sources: [],
} as const;
const folder = mkdtempSync(join(tmpdir(), 'quarterlight-engine-files-'));
let opened: Console;
beforeAll(async () => {
  opened = await startConsole();
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

async function ask(sql: string) {
  const [answered] = await opened.run(sql);
  if (answered?.answer.kind !== 'rows') throw new Error(JSON.stringify(answered?.answer));
  return answered.answer.table;
}
async function rowsOf(sql: string) {
  const table = await ask(sql);
  return { types: table.columns.map(({ type }) => type), rows: await table.rows(0, 100) };
}

test('a Parquet file of another program comes in with every digit', async () => {
  const file = join(folder, 'in.parquet');
  const native = await (await DuckDBInstance.create()).connect();
  await native.run(`COPY (
    SELECT * FROM (VALUES
      (9223372036854775807::BIGINT, -12.50::DECIMAL(9,2), -99999999999999999999.99::DECIMAL(30,2),
       DATE '1899-12-31', TIMESTAMP '2021-12-31 13:30:00.123456', TIME '23:59:59.5', true, 'é'),
      (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
    ) AS t (b, d, w, day, moment, clock, ok, name)) TO '${file}' (FORMAT parquet)`);
  const [made] = await opened.addFile({
    name: 'Other Program.parquet',
    kind: 'parquet',
    bytes: new Uint8Array(readFileSync(file)),
  });
  expect([made?.table, made?.rowCount]).toEqual(['other_program', 2]);
  expect(await rowsOf('FROM other_program')).toEqual({
    types: [
      'BIGINT',
      'DECIMAL(9,2)',
      'DECIMAL(30,2)',
      'DATE',
      'TIMESTAMP',
      'TIME',
      'BOOLEAN',
      'VARCHAR',
    ],
    rows: [
      [
        '9223372036854775807',
        '-12.50',
        '-99999999999999999999.99',
        '1899-12-31',
        '2021-12-31 13:30:00.123456',
        '23:59:59.5',
        'true',
        'é',
      ],
      [null, null, null, null, null, null, null, null],
    ],
  });
});

test('a result that left as Parquet or Excel comes back the same', async () => {
  const sql = `SELECT * FROM (VALUES
    (1::BIGINT, 0.5::DOUBLE, DATE '2021-12-31', true, '=1+1', TIMESTAMP '2021-12-31 13:30:00'),
    (2, NULL, DATE '2022-03-31', false, NULL, TIMESTAMP '2021-12-31 00:00:01')) AS t (n, f, d, ok, t, moment)`;
  const before = await rowsOf(sql);
  const parquet = new Uint8Array(await (await resultParquet(await ask(sql), ABOUT)).arrayBuffer());
  await opened.addFile({ name: 'back.parquet', kind: 'parquet', bytes: parquet });
  expect(await rowsOf('FROM back')).toEqual(before);
  const excel = new Uint8Array(await (await resultExcel(await ask(sql), ABOUT)).arrayBuffer());
  const made = await opened.addFile({ name: 'back.xlsx', kind: 'excel', bytes: excel });
  expect(made.map(({ table }) => table)).toEqual(['back_result', 'back_about']);
  expect(await rowsOf('FROM back_result')).toEqual(before);
});

test('every type of the engine leaves as Parquet, JSON or Excel without a failure', async () => {
  const table = await ask('FROM test_all_types()');
  const blob = await resultParquet(table, ABOUT);
  const rows: unknown = JSON.parse(await (await resultJson(table)).text());
  expect(rows).toHaveLength(table.rowCount);
  expect((await resultExcel(table, ABOUT)).size).toBeGreaterThan(1000);
  const file = join(folder, 'all.parquet');
  writeFileSync(file, new Uint8Array(await blob.arrayBuffer()));
  const native = await (await DuckDBInstance.create()).connect();
  const count = await native.runAndReadAll(`SELECT count(*)::VARCHAR FROM '${file}'`);
  expect(count.getRows()).toEqual([[String(table.rowCount)]]);
});
