import { cleanCell, columnName, isLayoutColumn } from './heading.ts';
import { carefulRows } from './records/careful-rows.ts';
import type { Finding } from './report.ts';

/** Rows in which the heading is looked for: a report may have a title above it. */
export const MOST_TITLE_ROWS = 10;
/** A row with so many headings of the layout is no title. */
const FEWEST_HEADINGS = 3;
const DELIMITERS = [',', ';', '\t'] as const;

const isHeading = (cell: string) => isLayoutColumn(columnName(cleanCell(cell)));

/** The row among the first few that has most headings of the layout; null where none has enough. */
function headingRow(text: string): { readonly row: number; readonly start: number } | null {
  let most = FEWEST_HEADINGS - 1;
  let found: { readonly row: number; readonly start: number } | null = null;
  for (const delimiter of DELIMITERS) {
    let start = 0;
    for (const { row, cells, end } of carefulRows(text, { delimiter, width: 0 })) {
      if (row > MOST_TITLE_ROWS) break;
      const headings = cells.filter(isHeading).length;
      if (headings > most) {
        most = headings;
        found = { row, start };
      }
      start = end;
    }
  }
  return found;
}

/**
 * A text (LF line ends) without what stands above the headings of figures, such as a title or the
 * line "sep=," of a spreadsheet; empty lines stand there, so that rows keep their numbers. Null where
 * nothing stands above them, or no headings are found.
 */
export function withoutTitles(
  text: string,
): { readonly text: string; readonly note: Finding } | null {
  const heading = headingRow(text);
  if (heading === null || text.slice(0, heading.start).trim() === '') return null;
  const { row, start } = heading;
  return {
    text: '\n'.repeat(row - 1) + text.slice(start),
    note: {
      rule: 'title_rows',
      row,
      column: '',
      found: '',
      outcome: 'noted',
      message: `The headings stand in row ${row}. What is above them was not read.`,
      mend: 'Nothing to do.',
    },
  };
}
