import { columnNames } from './column-names.ts';
import { aboveWords, headingRow, markedNumberWords, ROWS_LOOKED_AT } from './table-heading.ts';

/** A CSV file from its heading on, as far as its first rows show where that stands. */
export interface CsvFromHeading {
  /** The heading with a name for each column, and all that stood below it. */
  readonly text: string;
  readonly separator: string;
  readonly names: readonly string[];
  /** The names of columns without a heading and without a cell in the rows that were looked at. */
  readonly margins: readonly string[];
  /** What the analyst should know of it. */
  readonly notes: readonly string[];
}

const SEPARATORS = [',', ';', '\t', '|'] as const;

interface Rows {
  readonly cells: readonly (readonly string[])[];
  /** Where each row begins in the text, and where the last ends. */
  readonly places: readonly number[];
}

/**
 * The first rows of a text; null where a quotation mark has no end or has letters behind it, so that
 * nobody knows where a row ends. Rows without a letter are passed over.
 */
function firstRows(text: string, separator: string): Rows | null {
  const cells: string[][] = [];
  const places: number[] = [];
  let at = 0;
  while (at < text.length && cells.length < ROWS_LOOKED_AT) {
    const begin = at;
    const row: string[] = [];
    for (;;) {
      let cell = '';
      if (text[at] === '"') {
        const quoted = /"((?:[^"]|"")*)"/y;
        quoted.lastIndex = at;
        const found = quoted.exec(text);
        if (found === null) return null;
        cell = (found[1] ?? '').replaceAll('""', '"');
        at = quoted.lastIndex;
      } else {
        const begun = at;
        while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1;
        cell = text.slice(begun, at);
      }
      row.push(cell);
      const next = text[at];
      at += 1;
      if (next === separator) continue;
      if (next === '\n' || next === undefined) break;
      return null;
    }
    if (row.length === 1 && row[0] === '') continue;
    cells.push(row);
    places.push(begin);
  }
  places.push(Math.min(at, text.length));
  return { cells, places };
}

/** How many rows have the number of cells that most of them have, of those with more than one. */
function agreeing({ cells }: Rows): number {
  const counts = new Map<number, number>();
  for (const { length } of cells) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/**
 * Finds the heading of a CSV file and what parts its cells. Null where its first rows do not tell,
 * and the engine has to find out by itself.
 * @param text with line ends of \n alone
 */
export function csvFromHeading(text: string): CsvFromHeading | null {
  const read = SEPARATORS.flatMap((separator) => {
    const rows = firstRows(text, separator);
    return rows === null ? [] : [{ separator, rows, fit: agreeing(rows) }];
  });
  const [best] = read.sort((a, b) => b.fit - a.fit);
  if (best === undefined || best.fit < 2) return null;
  const { separator, rows } = best;
  const top = headingRow(rows.cells);
  const heading = rows.cells[top ?? -1];
  if (top === null || heading === undefined) return null;
  const below = rows.cells.slice(top + 1);
  // A row that is longer than the heading has cells that nothing names: the engine reads it its way.
  if (below.length === 0 || below.some((row) => row.length > heading.length)) return null;
  const names = columnNames(heading);
  const margins = names.filter(
    (_, at) => heading[at]?.trim() === '' && below.every((row) => (row[at] ?? '').trim() === ''),
  );
  const line = names.map((name) => `"${name.replaceAll('"', '""')}"`).join(separator);
  const above = aboveWords(rows.cells.slice(0, top));
  return {
    text: `${line}\n${text.slice(rows.places[top + 1])}`,
    separator,
    names,
    margins,
    notes: [...(above === '' ? [] : [above]), ...markedNumberWords(names, below)],
  };
}
