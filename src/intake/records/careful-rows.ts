/** One row of a text that is read with care. */
export interface CarefulRow {
  /** As a spreadsheet numbers it: an empty line counts, a line break within a cell does not. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Where the next row begins in the text. */
  readonly end: number;
  /** True where a quotation mark is opened and never closed: it was read as a letter like any other. */
  readonly oddQuotationMark: boolean;
}

/** Longer than any cell of a return: a quotation mark that is still open is a slip. */
const LONGEST_CELL = 2000;

/** The dialect of a text: `width` is how many cells a row has, 0 where that is not known yet. */
interface Dialect {
  readonly delimiter: ',' | ';' | '\t';
  readonly width: number;
}

/**
 * Where the quoted cell that begins at `from` ends, after its closing mark; -1 when it never does. One
 * that goes over line breaks has run into the next quoted cell when letters follow its end, or when a
 * line in it is a row of its own: it would swallow children.
 */
function closingMark(text: string, from: number, { delimiter, width }: Dialect): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (at - from > LONGEST_CELL) return -1;
    const next = text[at + 1];
    if (next === '"') continue;
    const [, ...lines] = text.slice(from, at).split('\n');
    if (lines.length === 0) return at + 1;
    const ends = next === undefined || next === delimiter || next === '\n';
    const rows = lines.slice(0, -1).some((line) => line.split(delimiter).length === width);
    return ends && !rows ? at + 1 : -1;
  }
  return -1;
}

/** Where the first of the delimiter and the line end stands, from a place on. */
function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
  return at;
}

/**
 * The rows of a text (LF line ends) one after the other, whatever they look like: RFC 4180, and what
 * a spreadsheet makes of text that does not keep to it. Nothing in it can fail, and no letter is lost.
 * Rows that DuckDB reads at once never come here: see stage-records.ts.
 */
export function* carefulRows(
  text: string,
  dialect: Dialect,
): Generator<CarefulRow, void, undefined> {
  const { delimiter } = dialect;
  let at = 0;
  for (let row = 1; at < text.length; row += 1) {
    const cells: string[] = [];
    let oddQuotationMark = false;
    for (let inRow = true; inRow; ) {
      const closed = text[at] === '"' ? closingMark(text, at, dialect) : at;
      if (closed < 0) oddQuotationMark = true;
      const end = endOfCell(text, Math.max(closed, at), delimiter);
      cells.push(
        closed > at
          ? text.slice(at + 1, closed - 1).replaceAll('""', '"') + text.slice(closed, end)
          : text.slice(at, end),
      );
      inRow = text[end] === delimiter;
      at = end + 1;
    }
    yield { row, cells, end: at, oddQuotationMark };
  }
}
