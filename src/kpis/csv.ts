/**
 * Rows as CSV text (RFC 4180, LF line ends). Null is an empty cell.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it, unless the text
 * never leaves the product (`formulas: 'kept'`).
 */
export function toCsv(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  formulas: 'harmless' | 'kept' = 'harmless',
): string {
  const cell = (value: CsvCell) => csvCell(value, formulas === 'harmless');
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
}

type CsvCell = string | number | boolean | null;

const FORMULA = /^[=+\-@\t\r]/;

/** A text as a spreadsheet may have it: with an apostrophe before what it would run as a formula. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** One cell of a line; see `toCsv`. */
export function csvCell(cell: CsvCell, guarded: boolean): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = guarded ? harmless(cell) : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
