import { isZip, mayBeText } from '../file-kind.ts';
import type { TextFile } from '../read-file.ts';
import { MOST_TITLE_ROWS } from '../title-rows.ts';
import { type CarefulRow, carefulRows } from './careful-rows.ts';
import {
  headingName,
  type NearestTable,
  nearestTable,
  type RecordTable,
  tableOf,
} from './record-tables.ts';

/** Enough for any heading. */
export const HEAD_BYTES = 1 << 16;

/** Where the heading of a table stands, and what it says. */
export interface RecordHeading {
  readonly delimiter: TextFile['delimiter'];
  /** The row of the heading, from 1. */
  readonly row: number;
  /** How many cells the heading has. */
  readonly cells: number;
  /**
   * Headings in upper case with underscores, one a cell, up to the last that is not empty; empty for a
   * cell without one.
   */
  readonly names: readonly string[];
  /** Lines up to the rows: more than the row of the heading where one of its cells has a line break. */
  readonly lines: number;
  /** Where the rows begin among the bytes, in UTF-8 without a byte-order mark. */
  readonly startByte: number;
}

/** What a file is by its headings. */
export type RecordKind =
  | { readonly kind: 'records'; readonly table: RecordTable; readonly heading: RecordHeading }
  | { readonly kind: 'postcodes'; readonly heading: RecordHeading }
  /** The tidy layout of quarterly figures: src/intake/load-figures.ts reads it. */
  | { readonly kind: 'figures' }
  | { readonly kind: 'targets' }
  | { readonly kind: 'zip' }
  | { readonly kind: 'unknown'; readonly nearest: NearestTable | null };

const DELIMITERS = [',', ';', '\t'] as const;

function headingOf(text: string, row: CarefulRow, delimiter: TextFile['delimiter']): RecordHeading {
  const names = row.cells.map(headingName);
  const above = text.slice(0, row.end);
  return {
    delimiter,
    row: row.row,
    cells: names.length,
    names: names.slice(0, names.findLastIndex((name) => name !== '') + 1),
    lines: above.replace(/\n$/, '').split('\n').length,
    startByte: new TextEncoder().encode(above).length,
  };
}

/** Helper files and figures, by the columns that each cannot be without. Source: the layouts. */
function otherKind(names: readonly string[], heading: RecordHeading): RecordKind | null {
  const has = (...wanted: readonly string[]) => wanted.every((name) => names.includes(name));
  if (has('POSTCODE') && (has('LA_CODE') || has('EASTING', 'NORTHING'))) {
    return { kind: 'postcodes', heading };
  }
  if (has('KPI', 'TARGET')) return { kind: 'targets' };
  return has('KPI', 'TIME_PERIOD') ? { kind: 'figures' } : null;
}

/** Says what a table of text is by its headings, which may stand below a title row or two. */
export function kindOfText(text: string): RecordKind {
  let nearest: NearestTable | null = null;
  for (const delimiter of DELIMITERS) {
    for (const row of carefulRows(text, { delimiter, width: 0 })) {
      if (row.row > MOST_TITLE_ROWS) break;
      const heading = headingOf(text, row, delimiter);
      const table = tableOf(heading.names);
      if (table !== null) return { kind: 'records', table, heading };
      const other = otherKind(heading.names, heading);
      if (other !== null) return other;
      const near = nearestTable(heading.names);
      if (near !== null && near.matched.length > (nearest?.matched.length ?? 0)) nearest = near;
    }
  }
  return { kind: 'unknown', nearest };
}

/** The first bytes of a file as text, in whichever encoding: enough to read its headings. */
function headText(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(wide).decode(bytes.subarray(0, HEAD_BYTES)).replace(/\r\n?/g, '\n');
}

/**
 * Says what a file is by its first bytes, so that it can be sent where it is read: children's records
 * and zips to takeInRecordFiles, postcodes to takePostcodes, figures and targets to their own intake.
 */
export function recordKind(bytes: Uint8Array): RecordKind {
  if (isZip(bytes)) return { kind: 'zip' };
  return mayBeText(bytes) ? kindOfText(headText(bytes)) : { kind: 'unknown', nearest: null };
}
