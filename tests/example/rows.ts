/** Reads the committed example and the published figures with DuckDB, apart from the script's code. */

import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Figure } from '../../scripts/example/figure.ts';

export const DATA = fileURLToPath(new URL('../../data', import.meta.url));

/** Every column as text; an empty cell is ''. */
export type Row = Readonly<Record<string, string>>;

async function read(sql: string): Promise<Row[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const result = await connection.runAndReadAll(sql);
  const rows = result
    .getRowObjects()
    .map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell ?? '')])),
    );
  connection.closeSync();
  instance.closeSync();
  return rows;
}

function csv(path: string): string {
  return `read_csv('${DATA}/${path}', all_varchar = true, header = true, delim = ',', quote = '"')`;
}

export const figures: readonly Row[] = await read(`SELECT * FROM ${csv('example/figures.csv')}`);

export const targets: readonly Row[] = await read(`SELECT * FROM ${csv('example/targets.csv')}`);

/** County Durham's, without the suppressed. */
export const published: readonly Row[] = await read(
  `SELECT * FROM ${csv('published/dfe.csv')} WHERE area_code = 'E06000047' AND value IS NOT NULL
   UNION ALL BY NAME
   SELECT * FROM ${csv('published/ons.csv')} WHERE area_code = 'E06000047'`,
);

/** The financial years of the example, as `202122`. */
export const YEARS = ['201920', '202021', '202122', '202223', '202324', '202425'] as const;

/** Year and identifier of the 24 quarters, in order. */
export const QUARTERS: readonly (readonly [string, string])[] = YEARS.flatMap((year) =>
  [1, 2, 3, 4].map((quarter) => [year, `Financial year Q${quarter}`] as const),
);

/** The rows of a KPI in order of time: the headline, or one category; of the example, if of no other. */
export function series(kpi: string, breakdown = '', category = '', rows = figures): Row[] {
  return rows.filter(
    (row) => row['kpi'] === kpi && row['breakdown'] === breakdown && row['category'] === category,
  );
}

/** Wanted figures as rows with the columns that tell of their numbers. */
export function rowsOf(wanted: readonly Figure[]): Row[] {
  return wanted.map(({ kpi, breakdown = '', category = '', numerator, denominator, value }) => ({
    ...{ kpi, breakdown, category, value },
    numerator: String(numerator ?? ''),
    denominator: String(denominator ?? ''),
  }));
}

/** One number of every row. @throws {Error} when a cell is not a number. */
export function numbers(rows: readonly Row[], column: string): number[] {
  return rows.map((row) => {
    const cell = row[column];
    if (cell === undefined || cell === '' || Number.isNaN(Number(cell))) {
      throw new Error(`${column} "${cell}" of ${JSON.stringify(row)}`);
    }
    return Number(cell);
  });
}

/** The one row of a KPI, quarter and category. */
export function figure(
  kpi: string,
  year: string,
  quarter: number,
  breakdown = '',
  category = '',
): Row {
  const rows = series(kpi, breakdown, category).filter(
    (row) => row['time_period'] === year && row['time_identifier'] === `Financial year Q${quarter}`,
  );
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`${rows.length} rows for ${kpi}`);
  return row;
}

/** The categories of a breakdown, in the order of the file. */
export function categories(kpi: string, breakdown: string): string[] {
  const found = figures.filter((row) => row['kpi'] === kpi && row['breakdown'] === breakdown);
  return [...new Set(found.map((row) => row['category'] ?? ''))];
}

/** Adds lists of equal length place by place. */
export function added(lists: readonly (readonly number[])[]): number[] {
  const [first = [], ...rest] = lists;
  return first.map((value, place) => rest.reduce((sum, list) => sum + (list[place] ?? NaN), value));
}
