import type { CellObject, SheetData } from 'write-excel-file/universal';
import writeExcelFile from 'write-excel-file/universal';
import { ConsoleError, type ResultColumn, type ResultTable } from '../console/console.ts';
import { exactNumber, significantDigits } from '../console/exact.ts';
import { aboutLines, type ResultAbout, resultWindows, type TakeOptions } from './result-rows.ts';

/** What Excel itself allows, the row of headings included. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_LETTERS = 32_767;
/** The file is put together in memory, as one text. */
export const MOST_CELLS = 1_500_000;
const DIGITS = 15;
/** Days before this one Excel counts wrongly, and before 1900 not at all. */
const FIRST_DAY = Date.UTC(1900, 2, 1);
const NUMBER = new Intl.NumberFormat('en-GB');

type Value = string | number | boolean | Date | null | CellObject;

/**
 * A result as an Excel file: numbers and dates as such, everything else as text, which no formula
 * can be. A sheet "About" has the SQL, when it was made, the view and the sources.
 * @throws ConsoleError when it has more rows, columns or cells than such a file can have.
 */
export async function resultExcel(
  table: ResultTable,
  about: ResultAbout,
  options: TakeOptions = {},
): Promise<Blob> {
  refuseTooMuch(table);
  const { columns } = table;
  let cut = 0;
  const cellOf = (text: string | null, column: ResultColumn): Value => {
    if (text === null) return null;
    const value = typed(text, column);
    if (value !== null) return value;
    if (text.length > MOST_LETTERS) cut += 1;
    return asText(text.slice(0, MOST_LETTERS));
  };
  const data: SheetData = [
    columns.map(({ name }) => ({ value: asText(name), fontWeight: 'bold' as const })),
  ];
  for await (const rows of resultWindows(table, options)) {
    for (const row of rows) {
      data.push(columns.map((column, at) => cellOf(row[at] ?? null, column)));
    }
  }
  const sheets = [
    {
      data,
      sheet: 'Result',
      stickyRowsCount: 1,
      dateFormat: 'yyyy-mm-dd',
      columns: columns.map(({ name }) => ({ width: Math.min(40, Math.max(12, name.length + 2)) })),
    },
    {
      data: aboutSheet(about, table, cut),
      sheet: 'About',
      columns: [{ width: 14 }, { width: 100 }],
    },
  ];
  return writeExcelFile(sheets).toBlob();
}

/** A cell that is more than text; null for one that is text. */
function typed(text: string, { kind, type }: ResultColumn): Value {
  if (kind === 'number') {
    const number = exactNumber(text, type);
    const exact =
      number !== null && (/^(DOUBLE|FLOAT)$/.test(type) || significantDigits(text) <= DIGITS);
    return exact ? number : null;
  }
  if (kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : null;
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text)) return day(`${text}T00:00:00Z`);
  // A moment with a zone is text: Excel has no zones.
  if (kind === 'timestamp' && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,3})?$/.test(text)) {
    const value = day(`${text.replace(' ', 'T')}Z`);
    return value === null ? null : { value, type: Date, format: 'yyyy-mm-dd hh:mm:ss' };
  }
  return null;
}

function day(text: string): Date | null {
  const date = new Date(text);
  return date.getTime() >= FIRST_DAY ? date : null;
}

/**
 * A text as the library can write it: it looks texts up in an object, where a name of the object's
 * own ("constructor") is taken for one that is there already. A space after it makes it another.
 */
function asText(text: string): string {
  return text in {} ? `${text} ` : text;
}

function aboutSheet(about: ResultAbout, table: ResultTable, cut: number): SheetData {
  const notes: [string, string][] = [];
  if (table.cut) notes.push(['Note', 'The query had more rows: these are the first of them.']);
  if (cut > 0) {
    notes.push([
      'Note',
      `${NUMBER.format(cut)} texts were cut to ${NUMBER.format(MOST_LETTERS)} letters, the most that Excel allows in a cell.`,
    ]);
  }
  const sql = about.sql
    .split(/\r\n|\r|\n/)
    .map((line, at): [string, string] => [at === 0 ? 'SQL' : '', line.slice(0, MOST_LETTERS)]);
  return [...aboutLines(about), ...notes, ...sql].map(([label, text]) => [
    { value: label, fontWeight: 'bold' as const },
    asText(text),
  ]);
}

function refuseTooMuch({ rowCount, columns }: ResultTable): void {
  const mend = 'Download CSV or Parquet instead, or ask for less.';
  if (rowCount + 1 > MOST_ROWS) {
    throw new ConsoleError(
      `An Excel sheet has at most ${NUMBER.format(MOST_ROWS)} rows, one of them the headings; this result has ${NUMBER.format(rowCount)}. ${mend}`,
    );
  }
  if (columns.length > MOST_COLUMNS) {
    throw new ConsoleError(
      `An Excel sheet has at most ${NUMBER.format(MOST_COLUMNS)} columns; this result has ${NUMBER.format(columns.length)}. ${mend}`,
    );
  }
  const cells = rowCount * columns.length;
  if (cells > MOST_CELLS) {
    throw new ConsoleError(
      `An Excel file made here has at most ${NUMBER.format(MOST_CELLS)} cells; this result has ${NUMBER.format(cells)}. ${mend}`,
    );
  }
}
