import type { Connection } from '../../src/db/connection.ts';
import { openNodeEngine } from '../../src/db/node-engine.ts';
import { literal } from '../../src/db/parameters.ts';
import { querySql } from '../../src/db/queries.ts';
import { type Counting, setCounting } from '../../src/records/counting.ts';
import { makeHistory } from '../../src/records/history.ts';

/** The tables of children's records, as the engine has them, and what their figures are read from. */
const TABLES = [
  'header',
  'episodes',
  'reviews',
  'uasc',
  'oc2',
  'oc3',
  'ad1',
  'placed_for_adoption',
  'previous_permanence',
  'missing',
  'social_workers',
] as const;

export type RecordsTable = (typeof TABLES)[number];

/** A row by the columns of its typed table; dates as ISO text. */
export type TypedRow = Readonly<Record<string, string | number | null>>;

/** One set of files with one as-at date. A table that is not there was not brought. */
export interface TypedExtract {
  /** `2021-04-01` */
  readonly yearBegin: string;
  readonly asAt: string;
  readonly tables: Readonly<Partial<Record<RecordsTable, readonly TypedRow[]>>>;
}

export const DURHAM: Counting = {
  area: 'E06000047',
  areaCodes: ['E06000047', '840'],
  countSameCarerMoves: false,
  countTemporaryMoves: false,
  today: '2026-01-01',
};

/** An engine with the typed tables of some extracts, and each child's history worked out. */
export async function recordsEngine(
  extracts: readonly TypedExtract[],
  counting: Counting = DURHAM,
): Promise<Connection> {
  const connection = await openNodeEngine();
  for (const table of ['categories', 'record_files', 'places', ...TABLES]) {
    await connection.run(querySql(`tables/records/${table}`));
  }
  let file = 0;
  for (const { yearBegin, asAt, tables } of extracts) {
    for (const table of TABLES) {
      const rows = tables[table];
      if (rows === undefined) continue;
      file += 1;
      await insert(connection, 'record_files', [
        { file, table_name: table, year_begin: yearBegin, as_at: asAt, rows: rows.length },
      ]);
      const numbered = rows.map((row, at) => ({ file, row_number: at + 2, ...row }));
      await insert(connection, `records_${table}`, numbered);
    }
  }
  await setCounting(connection, counting);
  await makeHistory(connection);
  return connection;
}

async function insert(
  connection: Connection,
  table: string,
  rows: readonly TypedRow[],
): Promise<void> {
  for (const row of rows) {
    const values = Object.values(row).map(literal);
    await connection.run(
      `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${values.join(', ')})`,
    );
  }
}

/**
 * Episodes as lines of words: child, DECOM, RNE, LS, PLACE, PLACE_PROVIDER, DEC, REC and then, as
 * `PL_LOCATION=OUT`, what else there is. `-` is empty, and so is what the line does not have.
 */
export function episodes(lines: string): TypedRow[] {
  const columns = ['child', 'decom', 'rne', 'ls', 'place', 'provider', 'dec', 'rec'];
  return rowsOf(columns, lines);
}

/** Rows as lines of words in the order of the columns, then `column=word`. `-` is empty. */
export function rowsOf(columns: readonly string[], lines: string): TypedRow[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const row: Record<string, string | null> = {};
      for (const [at, word] of line.trim().split(/\s+/).entries()) {
        const [name, value] = word.includes('=') ? word.split('=') : [columns[at], word];
        if (name !== undefined) row[name.toLowerCase()] = value === '-' ? null : (value ?? null);
      }
      return row;
    });
}
