import type { ResultColumn, ResultRow } from '../../console/console.ts';
import { harmless } from '../../kpis/csv.ts';

/** Cells that are copied at most: more is a file. */
export const MOST_COPIED = 100_000;

/**
 * Cells as text with tabs between them, as spreadsheets paste it: a cell with a tab, a quote or a
 * line end stands in quotes. NULL is an empty cell. One cell alone is its own text; in a block, a
 * text that a spreadsheet would run as a formula gets an apostrophe before it.
 * @param columns places in the result of the columns to copy, in their order
 */
export function copyText(
  columns: readonly number[],
  of: readonly ResultColumn[],
  rows: readonly ResultRow[],
  headings: boolean,
): string {
  const [only] = rows;
  if (!headings && rows.length === 1 && only !== undefined && columns.length === 1) {
    return only[columns[0] ?? 0] ?? '';
  }
  const head = headings ? [columns.map((at) => quoted(harmless(of[at]?.name ?? '')))] : [];
  const body = rows.map((row) =>
    columns.map((at) => {
      const cell = row[at] ?? '';
      return quoted(of[at]?.kind === 'number' ? cell : harmless(cell));
    }),
  );
  return [...head, ...body].map((cells) => cells.join('\t')).join('\n');
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
