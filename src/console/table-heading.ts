/** Where the names of the columns stand in a file that has a title, a date or a blank line above them. */

/** So many rows at the top of a file are looked at. */
export const ROWS_LOOKED_AT = 50;
const LINES_NAMED = 3;

/** A number, also as people write one: £1,204, 21.5%, (3), 2 310. */
const NUMBER_LIKE = /^[£$€(]?\s*[-+]?\s*\d[\d.,\s]*[)%]?$/;
const PLAIN_NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)$/;
const DATE_LIKE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/;
const YEAR = /^(?:19|20)\d\d$/;

const isFilled = (cell: string): boolean => cell.trim() !== '';

/** Whether a cell is a value rather than a name. A year may be the name of a column. */
function isValue(cell: string): boolean {
  const text = cell.trim();
  return (NUMBER_LIKE.test(text) && !YEAR.test(text)) || DATE_LIKE.test(text);
}

/**
 * The place of the row that names the columns: the first that is as full as the rows below it, or
 * one cell less. Null where that row holds values, or where no row has two cells.
 */
export function headingRow(rows: readonly (readonly string[])[]): number | null {
  const filled = rows.map((row) => row.filter(isFilled).length);
  const needed = Math.max(2, Math.max(0, ...filled) - 1);
  const top = filled.findIndex((cells) => cells >= needed);
  const heading = rows[top];
  if (heading === undefined || heading.some(isValue)) return null;
  return top;
}

/** What is said of the rows above the heading, which are no rows of the table; empty where there are none. */
export function aboveWords(rows: readonly (readonly string[])[]): string {
  const lines = rows
    .map((row) => row.filter(isFilled).join(' ').trim())
    .filter((line) => line !== '')
    .map((line) => (line.length > 80 ? `${line.slice(0, 79)}…` : line));
  if (lines.length === 0) return '';
  const named = lines.slice(0, LINES_NAMED).map((line) => `“${line}”`);
  const more = lines.length > LINES_NAMED ? ` and ${lines.length - LINES_NAMED} more` : '';
  return `Above the heading stood ${named.join(', ')}${more}: left out of the table.`;
}

/**
 * What is said of columns that hold numbers with signs in them, and so are text: one sentence each.
 * @param rows those below the heading that were looked at
 */
export function markedNumberWords(
  names: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return names.flatMap((name, at) => {
    const cells = rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
    const numbers = cells.filter((cell) => NUMBER_LIKE.test(cell));
    const marked = numbers.find((cell) => !PLAIN_NUMBER.test(cell));
    if (marked === undefined || numbers.length * 2 < cells.length) return [];
    const column = `"${name.replaceAll('"', '""')}"`;
    return [
      `${name} is text, because of cells such as “${marked}”. TRY_CAST(regexp_replace(${column}, '[^0-9.-]', '', 'g') AS DOUBLE) makes numbers of it.`,
    ];
  });
}
