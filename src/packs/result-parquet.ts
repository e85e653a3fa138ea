import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { ResultRow, ResultTable } from '../console/console.ts';
import { type ParquetColumn, parquetColumn, textColumn } from './parquet-columns.ts';
import {
  aboutLines,
  type ResultAbout,
  resultWindows,
  type TakeOptions,
  uniqueNames,
} from './result-rows.ts';

/** Rows that stand together in the file: what a reader fetches at once. */
const ROWS_OF_A_GROUP = 100_000;

/**
 * A result as a Parquet file with the types of the engine: integers, decimals to the last digit,
 * dates, times, moments to the microsecond. Intervals, enums and nested values are
 * the engine's text. A column with a value that its type in Parquet cannot hold (a date of
 * infinity, 39 digits) is text as a whole.
 */
export async function resultParquet(
  table: ResultTable,
  about: ResultAbout,
  options: TakeOptions = {},
): Promise<Blob> {
  const asText = new Set<number>();
  for (;;) {
    const bytes = await attempt(table, about, asText, options);
    if (bytes !== null) return new Blob([bytes], { type: 'application/vnd.apache.parquet' });
  }
}

/** The file; null when a further column had to become text, which `asText` then has. */
async function attempt(
  table: ResultTable,
  about: ResultAbout,
  asText: Set<number>,
  options: TakeOptions,
): Promise<ArrayBuffer | null> {
  const names = uniqueNames(table.columns);
  const columns = table.columns.map(({ type }, at) =>
    (asText.has(at) ? textColumn : parquetColumn)(names[at] ?? '', type),
  );
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ element }) => element),
    ],
    createdBy: 'Quarterlight',
    kvMetadata: [...aboutLines(about), ['SQL', about.sql] as const].map(([key, value]) => ({
      key: `quarterlight:${key.toLowerCase()}`,
      value,
    })),
  });
  let waiting: ResultRow[] = [];
  const write = async () => {
    const before = asText.size;
    const columnData = columns.map((column, at) => stored(column, at, waiting, asText));
    waiting = [];
    if (asText.size > before) return false;
    await file.write({ columnData, rowGroupSize: ROWS_OF_A_GROUP });
    return true;
  };
  for await (const rows of resultWindows(table, options)) {
    for (const row of rows) waiting.push(row);
    if (waiting.length >= ROWS_OF_A_GROUP && !(await write())) return null;
  }
  if (waiting.length > 0 && !(await write())) return null;
  await file.finish();
  return writer.getBuffer();
}

/** The values of a column; a value that does not fit puts the column among those that are text. */
function stored(
  { element, store, unordered }: ParquetColumn,
  at: number,
  rows: readonly ResultRow[],
  asText: Set<number>,
) {
  const data = rows.map((row) => {
    const text = row[at] ?? null;
    if (text === null) return null;
    const value = store(text);
    if (value === undefined) asText.add(at);
    return value ?? null;
  });
  return { name: element.name, data, ...(unordered === true ? { statistics: false } : {}) };
}
