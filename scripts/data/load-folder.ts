import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { BuildError } from './build-error.ts';
import { csvScan, quoted, quotedName, read } from './engine.ts';
import { type ColumnLayout, type FileLayout, folderLayout } from './folder-layout.ts';

/**
 * Loads the published files of a folder as tables with our column names, all text.
 * @throws BuildError naming the file, and the column, that is missing or unreadable.
 */
export async function loadFolder(connection: DuckDBConnection, folder: string): Promise<void> {
  for (const file of folderLayout) await loadFile(connection, folder, file);
  for (const file of folderLayout) await checkNumbers(connection, file);
  await checkLaitNumbers(connection);
}

async function loadFile(
  connection: DuckDBConnection,
  folder: string,
  file: FileLayout,
): Promise<void> {
  const path = join(folder, file.path);
  await access(path).catch(() => {
    throw new BuildError(`${file.path}: the file is missing from ${folder}.`);
  });
  const scan = file.path.endsWith('.parquet')
    ? `SELECT * REPLACE (CAST(CAST("LA Number" AS INTEGER) AS VARCHAR) AS "LA Number") FROM read_parquet(${quoted(path)})`
    : csvScan(path);
  const plain = file.path.endsWith('.parquet')
    ? `SELECT * FROM read_parquet(${quoted(path)})`
    : scan;
  const found = await headings(connection, file, plain);
  const selected = file.columns
    .map((column) => `${quotedName(headingOf(file, column, found))} AS ${column.name}`)
    .join(', ');
  await connection.run(`CREATE TABLE ${file.table} AS SELECT ${selected} FROM (${scan})`);
}

async function headings(
  connection: DuckDBConnection,
  file: FileLayout,
  scan: string,
): Promise<string[]> {
  try {
    const columns = await read(connection, `SELECT column_name FROM (DESCRIBE ${scan})`);
    return columns.map(([name]) => name ?? '');
  } catch (cause) {
    throw new BuildError(`${file.path}: the file cannot be read. ${String(cause)}`, { cause });
  }
}

function headingOf(file: FileLayout, column: ColumnLayout, found: readonly string[]): string {
  const heading = column.headings.find((name) => found.includes(name));
  if (heading !== undefined) return heading;
  const wanted = column.headings.map((name) => `"${name}"`).join(' or ');
  throw new BuildError(
    `${file.path}: there is no column ${wanted}. The columns are: ${found.join(', ')}.`,
  );
}

async function checkNumbers(connection: DuckDBConnection, file: FileLayout): Promise<void> {
  for (const column of file.columns) {
    if (column.numbers !== true) continue;
    const bad = await read(
      connection,
      `SELECT ${column.name} FROM ${file.table} WHERE NOT is_readable(${column.name}) LIMIT 1`,
    );
    for (const [value] of bad) {
      throw new BuildError(
        `${file.path}: column "${column.headings.join('" or "')}" holds "${value ?? ''}", which is neither a number nor a known symbol.`,
      );
    }
  }
}

/** LAIT holds other topics too, some with words: only the measures used must be readable. */
async function checkLaitNumbers(connection: DuckDBConnection): Promise<void> {
  const bad = await read(
    connection,
    `SELECT measure, value FROM lait WHERE measure IN (SELECT measure FROM lait_measures)
       AND NOT is_readable(value) LIMIT 1`,
  );
  for (const [measure, value] of bad) {
    throw new BuildError(
      `lait/lait_measures_2016_2025.parquet: column "Values" of ${measure ?? ''} holds "${value ?? ''}", which is neither a number nor a known symbol.`,
    );
  }
}
