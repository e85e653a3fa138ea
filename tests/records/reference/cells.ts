import { type Day, readDate } from './dates.ts';
import type { Row } from './extract.ts';

/** How a cell is read: trimmed; nothing is guessed; what cannot be read is null. */

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** The trimmed text; '' for an empty cell and for a column that is not there. */
export function textIn(row: Row, column: string): string {
  return (row[column] ?? '').trim();
}

/** A code: trimmed and in capitals; '' for none. */
export function codeIn(row: Row, column: string): string {
  return textIn(row, column).toUpperCase();
}

/** A postcode or a URN: a code without its blanks. */
export function joinedIn(row: Row, column: string): string {
  return codeIn(row, column).replace(/\s+/g, '');
}

/** A date; null for an empty cell and for one that is no date. */
export function dateIn(row: Row, column: string): Day | null {
  return readDate(textIn(row, column));
}

/** Whether there is something in the cell that is no date. */
export function isUnreadableDate(row: Row, column: string): boolean {
  return textIn(row, column) !== '' && dateIn(row, column) === null;
}

/** A number; null for an empty cell and for one that is none. */
export function numberIn(row: Row, column: string): number | null {
  const text = textIn(row, column);
  return NUMBER.test(text) && Number.isFinite(Number(text)) ? Number(text) : null;
}
