import { type Connection, toRows } from '../../../src/db/connection.ts';
import { openNodeEngine } from '../../../src/db/node-engine.ts';
import { createRecordTables } from '../../../src/intake/records/record-memory.ts';
import {
  type RecordsReport,
  removeRecordFiles,
  type TakeInRecordsContext,
  takeInRecordFiles,
} from '../../../src/intake/records/take-in-records.ts';

/** Text as the bytes of a file in UTF-8. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

const TODAY = '2025-11-20';

/** An engine with the tables of children's records, empty. */
export async function emptyRecords(): Promise<Connection> {
  const connection = await openNodeEngine();
  await createRecordTables(connection);
  return connection;
}

/** Takes all files out again. */
export async function withoutFiles(connection: Connection): Promise<void> {
  const names = await connection.query('SELECT name FROM record_files', { name: 'text' });
  const given = names.column.name.map((name) => name ?? '');
  await removeRecordFiles(connection, given, { today: TODAY });
}

/** Takes in texts by their names. */
export function takeInTexts(
  connection: Connection,
  texts: Readonly<Record<string, string>>,
  context: Partial<TakeInRecordsContext> = {},
): Promise<RecordsReport> {
  const files = Object.entries(texts).map(([name, text]) => ({ name, bytes: utf8(text) }));
  return takeInRecordFiles(connection, files, { today: TODAY, ...context });
}

/** The rows of a typed table as texts, in the order of files and rows, without the file's number. */
export async function rowsOfTable(
  connection: Connection,
  table: string,
): Promise<(string | null)[][]> {
  const rows = toRows(
    await connection.query(
      `SELECT column_name AS name FROM duckdb_columns() WHERE table_name = 'records_${table}' AND column_name <> 'file' ORDER BY column_index`,
      { name: 'text' },
    ),
  );
  const names = rows.map(({ name }) => name ?? '');
  const shape = Object.fromEntries(names.map((name) => [name, 'text' as const]));
  const read = await connection.query(
    `SELECT ${names.map((name) => `${name}::VARCHAR AS ${name}`).join(', ')} FROM records_${table} ORDER BY records_${table}.file, records_${table}.row_number`,
    shape,
  );
  return toRows(read).map((row) => names.map((name) => row[name] ?? null));
}

/** The rows of `record_files` without their numbers, by name. */
export async function recordFiles(connection: Connection): Promise<(string | number | null)[][]> {
  const shape = {
    name: 'text',
    table_name: 'text',
    extract: 'text',
    year_begin: 'text',
    as_at: 'text',
    rows: 'number',
  } as const;
  const read = await connection.query(
    'SELECT name, table_name, extract, year_begin::VARCHAR AS year_begin, as_at::VARCHAR AS as_at, rows FROM record_files ORDER BY name',
    shape,
  );
  return toRows(read).map((row) => Object.values(row));
}
