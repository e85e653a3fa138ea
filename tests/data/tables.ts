import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';

export type Row = Readonly<Record<string, string>>;

/** Rows of a CSV file as text, read by the engine; an empty cell is the empty string. */
export async function readTable(path: string): Promise<Row[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const result = await connection.runAndReadAll(
      `SELECT * FROM read_csv('${path}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`,
    );
    const names = result.columnNames();
    return result
      .getRowsJson()
      .map((cells) => Object.fromEntries(names.map((name, i) => [name, String(cells[i] ?? '')])));
  } finally {
    connection.closeSync();
  }
}

/** The path of a file of the repository's `data` folder. */
export const dataFile = (name: string): string =>
  fileURLToPath(new URL(`../../data/${name}`, import.meta.url));

/** Figures by KPI, area, period, breakdown and category; a second row of one key throws. */
export function byKey(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(
      row['kpi'] ?? '',
      row['area_code'] ?? '',
      row['period'] ?? '',
      row['breakdown'],
      row['category'],
    );
    if (found.has(key)) throw new Error(`two rows for ${key}`);
    found.set(key, row);
  }
  return found;
}

/** The key of a figure in `byKey`. */
export const keyOf = (
  kpi: string,
  area: string,
  period: string,
  breakdown = '',
  category = '',
): string => [kpi, area, period, breakdown, category].join('|');
