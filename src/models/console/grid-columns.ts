import type { ResultColumn, ResultRow } from '../../console/console.ts';

/** Widths of columns, in units of the page's letter size (rem). */
export const NARROWEST = 3.5;
export const WIDEST = 60;
/** A column is no wider than this, or than this share of the screen, until somebody makes it so. */
const WIDEST_AT_FIRST = 22;
const SHARE_AT_FIRST = 0.55;
/** Of tabular figures and letters at the size of a cell; of the small type under a name. */
const LETTER = 0.6;
const SMALL_LETTER = 0.53;
/** Room beside a cell's text, and what the buttons of a heading take besides. */
const BESIDE = 1.25;
const BUTTONS = 2.75;

/**
 * A width at which a column's name, its type and the cells that are known are read whole, within
 * bounds.
 */
export function fittedWidth(
  { name, type }: ResultColumn,
  cells: readonly (string | null | undefined)[],
  widest = WIDEST_AT_FIRST,
): number {
  const longest = Math.max(0, ...cells.map((cell) => (cell === null ? 4 : (cell?.length ?? 0))));
  const width = Math.max(
    name.length * LETTER + BUTTONS,
    Math.min(type.length, 18) * SMALL_LETTER + BUTTONS,
    longest * LETTER + BESIDE,
  );
  return Math.min(widest, Math.max(NARROWEST, width));
}

/**
 * The widths of all columns for the rows that are known. On a phone one column leaves room for the
 * next, so that a figure is seen beside its name.
 * @param screen its width
 */
export function fittedWidths(
  columns: readonly ResultColumn[],
  rows: readonly ResultRow[],
  screen: number,
): readonly number[] {
  const widest = Math.min(WIDEST_AT_FIRST, screen * SHARE_AT_FIRST);
  return columns.map((column, at) =>
    fittedWidth(
      column,
      rows.map((row) => row[at]),
      widest,
    ),
  );
}

/** The order in which columns stand: the pinned ones first, in the order in which they were pinned. */
export function columnOrder(count: number, pinned: readonly number[]): readonly number[] {
  const others = Array.from({ length: count }, (_, at) => at).filter((at) => !pinned.includes(at));
  return [...pinned, ...others];
}

/** Letters of a cell that are drawn; the whole is in the cell viewer. */
const MOST_DRAWN = 240;

/** A cell's text on one line: line ends and tabs are shown as signs, the rest is cut. */
export function cellText(text: string): string {
  const short = text.length > MOST_DRAWN ? `${text.slice(0, MOST_DRAWN)}…` : text;
  return /[\t\r\n]/.test(short)
    ? short.replaceAll(/\r\n|\r|\n/g, ' ↵ ').replaceAll('\t', ' ⇥ ')
    : short;
}

const NUMBER = new Intl.NumberFormat('en-GB');

/** "1,000,000 rows and 12 columns", "1 row and 1 column". */
export function sizeWords(rows: number, columns: number): string {
  const count = (number: number, one: string) =>
    `${NUMBER.format(number)} ${number === 1 ? one : `${one}s`}`;
  return `${count(rows, 'row')} and ${count(columns, 'column')}`;
}
