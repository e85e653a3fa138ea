/** The cells of rows of text, by the places of their bytes. */
export interface Cells {
  /** UTF-8, with LF line ends. */
  readonly bytes: Uint8Array;
  /** Where the first row begins. */
  readonly from: number;
  readonly rows: number;
  /** Cells in every row. */
  readonly width: number;
  /** Where each cell ends, row by row: the place of the separator or the line end after it. */
  readonly ends: Int32Array;
}

const LINE_END = 0x0a;
const QUOTATION_MARK = 0x22;
/** A longer row is no row of figures. */
const MOST_BYTES_IN_A_ROW = 2_000_000;

/** Where the cell that begins with a quotation mark ends; -1 where it is not closed. */
function endOfQuoted(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length; at += 1) {
    if (bytes[at] !== QUOTATION_MARK) continue;
    if (bytes[at + 1] !== QUOTATION_MARK) return at + 1;
    at += 1;
  }
  return -1;
}

/**
 * Takes rows apart into cells (RFC 4180), from a place in the bytes to their end. Null where any row
 * is not like the first: it has more or fewer cells, is empty (but at the end) or too long, or a
 * quotation mark stands where it neither opens nor closes a cell.
 * @param delimiter one character of ASCII
 */
export function findCells(bytes: Uint8Array, from: number, delimiter: string): Cells | null {
  const separator = delimiter.charCodeAt(0);
  let length = bytes.length;
  while (length > from && bytes[length - 1] === LINE_END) length -= 1;
  if (length === from) return null;
  let ends = new Int32Array(1 << 16);
  let found = 0;
  let width = 0;
  let rowStart = from;
  let inRow = 0;
  for (let at = from; at <= length; at += 1) {
    let byte = at < length ? bytes[at] : LINE_END;
    if (byte === QUOTATION_MARK) {
      at = endOfQuoted(bytes, at);
      if (at < 0) return null;
      byte = at < length ? bytes[at] : LINE_END;
      if (byte !== separator && byte !== LINE_END) return null;
    }
    while (byte !== separator && byte !== LINE_END) {
      if (byte === QUOTATION_MARK) return null;
      at += 1;
      byte = at < length ? bytes[at] : LINE_END;
    }
    if (found === ends.length) {
      const more = new Int32Array(2 * found);
      more.set(ends);
      ends = more;
    }
    ends[found] = at;
    found += 1;
    inRow += 1;
    if (byte !== LINE_END) continue;
    if (width === 0) width = inRow;
    if (inRow !== width || at - rowStart > MOST_BYTES_IN_A_ROW) return null;
    inRow = 0;
    rowStart = at + 1;
  }
  return { bytes, from, rows: found / width, width, ends: ends.subarray(0, found) };
}
