import { readFile } from 'node:fs/promises';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

const here = (name: string): URL => new URL(name, import.meta.url);

/** A cell as it is read back: everything is text, null is null. */
export type Cell = string | null;

/** Opens an engine in memory that never reaches for the network. One thread, so that rows keep their order. */
export async function openEngine(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run('SET autoinstall_known_extensions = false');
  await connection.run('SET preserve_insertion_order = true');
  return connection;
}

/** Runs one of the SQL files beside this module. */
export async function runFile(connection: DuckDBConnection, name: string): Promise<void> {
  await connection.run(await readFile(here(name), 'utf8'));
}

/** Rows of a query as text. */
export async function read(connection: DuckDBConnection, sql: string): Promise<Cell[][]> {
  const result = await connection.runAndReadAll(sql);
  return result
    .getRowsJson()
    .map((row) => row.map((cell) => (cell === null ? null : String(cell))));
}

/** Rows of one of the SQL files beside this module. */
export async function readQuery(connection: DuckDBConnection, name: string): Promise<Cell[][]> {
  return read(connection, await readFile(here(name), 'utf8'));
}

/** Loads one of the small tables of facts beside this module, every column as text. */
export async function loadFacts(
  connection: DuckDBConnection,
  table: string,
  name: string,
): Promise<void> {
  await connection.run(`CREATE TABLE ${table} AS ${csvScan(here(name).pathname)}`);
}

/**
 * A scan of a CSV file with a fixed dialect and every column as text: one suppressed
 * `c` would turn a guessed column into something else. DuckDB drops a byte-order mark.
 */
export function csvScan(path: string): string {
  return `SELECT * FROM read_csv(${quoted(path)}, header = true, all_varchar = true, skip = 0, delim = ',', quote = '"', escape = '"')`;
}

/** Text as an SQL string. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Text as an SQL name. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
