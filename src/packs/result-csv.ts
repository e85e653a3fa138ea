import type { ResultTable } from '../console/console.ts';
import { csvCell, toCsv } from '../kpis/csv.ts';
import { resultWindows, type TakeOptions } from './result-rows.ts';

/**
 * A result as CSV (RFC 4180), UTF-8 with a byte-order mark as every other table of the product.
 * Numbers are the engine's own; a text that a spreadsheet would run as a formula gets an apostrophe
 * before it; NULL and an empty text are both an empty cell.
 */
export async function resultCsv(table: ResultTable, options: TakeOptions = {}): Promise<Blob> {
  const guarded = table.columns.map(({ kind }) => kind !== 'number');
  const head = toCsv(
    table.columns.map(({ name }) => name),
    [],
  );
  const parts: BlobPart[] = ['\ufeff', head];
  for await (const rows of resultWindows(table, options)) {
    const lines = rows.map(
      (row) => `${row.map((cell, at) => csvCell(cell, guarded[at] ?? true)).join(',')}\n`,
    );
    // A blob of its own: the browser may put it aside, and the text is let go of.
    parts.push(new Blob([lines.join('')]));
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}
