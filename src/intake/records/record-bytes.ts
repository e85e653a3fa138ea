import { decodeText } from '../../kpis/decode-text.ts';

/** A file's bytes as the engine reads them: UTF-8 without a byte-order mark, LF line ends and none after the last line. */
export interface RecordBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
  readonly look: Look;
}

/** What decides how the rows can be read, told from the whole text in one pass. */
export interface Look {
  /** Lines up to the last that is not empty. */
  readonly lines: number;
  readonly quotationMarks: number;
  /** An empty line has other lines below it: the engine would not count it. */
  readonly emptyLines: boolean;
  /** Zero bytes stand in the text. */
  readonly zeros: boolean;
  /** Spaces or tabs may stand around cells. */
  readonly spaces: boolean;
  /** Cells may be written as a spreadsheet's formula for a text: `="00123"`. */
  readonly formulas: boolean;
  /** The first cell of a line may be empty. */
  readonly emptyFirstCells: boolean;
}

const CHUNK = 1 << 20;
const LINE_FEED = 10;
const RETURN = 13;

/** Windows' line ends, and those of the first Macintosh, as LF. The same bytes where they are already. */
function withLineFeeds(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const first = bytes.indexOf(RETURN);
  if (first < 0) return bytes;
  const made = new Uint8Array(bytes.length);
  made.set(bytes.subarray(0, first));
  let to = first;
  for (let at = first; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === RETURN && bytes[at + 1] === LINE_FEED) continue;
    made[to] = byte === RETURN ? LINE_FEED : byte;
    to += 1;
  }
  return made.subarray(0, to);
}

/** The bytes without the line ends after the last line. */
function withoutEnd(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === LINE_FEED) end -= 1;
  return bytes.subarray(0, end);
}

function countOf(text: string, letter: string): number {
  let count = 0;
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) count += 1;
  return count;
}

const SPACES = /[ \t\u{a0}\u{feff}](?=[,;"\t\n]|$)|(?:^|[,;"\n])[ \t\u{a0}\u{feff}]/u;
const EMPTY_FIRST_CELL = /(?:^|\n)[\s"]*[,;\t\n]/;

/**
 * Looks at a text in UTF-8 in pieces of whole lines, so that nothing falls between two, and no text of
 * the whole is made.
 * @throws TypeError where the bytes are no UTF-8.
 */
function look(bytes: Uint8Array): Look {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let lines = bytes.length === 0 ? 0 : 1;
  let quotationMarks = 0;
  const seen = { emptyLines: false, zeros: false, spaces: false, formulas: false };
  let emptyFirstCells = false;
  for (let from = 0; from < bytes.length; ) {
    const stop = bytes.indexOf(LINE_FEED, Math.min(from + CHUNK, bytes.length));
    const to = stop < 0 ? bytes.length : stop + 1;
    const text = decoder.decode(bytes.subarray(from, to));
    // The text ends with no line end, so an empty line always has a line below it.
    seen.emptyLines ||= text.startsWith('\n') || text.includes('\n\n');
    lines += countOf(text, '\n');
    quotationMarks += countOf(text, '"');
    seen.zeros ||= text.includes('\0');
    seen.spaces ||= SPACES.test(text);
    seen.formulas ||= text.includes('="');
    emptyFirstCells ||= EMPTY_FIRST_CELL.test(text);
    from = to;
  }
  return { lines, quotationMarks, ...seen, emptyFirstCells };
}

/**
 * Decodes a file for the engine. UTF-8 with LF line ends stays the very bytes that came; anything else
 * is written anew once. Null for damaged UTF-16.
 */
export function recordBytes(given: Uint8Array<ArrayBuffer>): RecordBytes | null {
  const marked = given[0] === 0xef && given[1] === 0xbb && given[2] === 0xbf;
  const plain = marked ? given.subarray(3) : given;
  const wide = (given[0] === 0xff && given[1] === 0xfe) || (given[0] === 0xfe && given[1] === 0xff);
  if (!wide) {
    const bytes = withoutEnd(withLineFeeds(plain));
    try {
      return { bytes, encoding: 'utf-8', look: look(bytes) };
    } catch (cause) {
      if (!(cause instanceof TypeError)) throw cause;
    }
  }
  const decoded = decodeText(given);
  if (decoded === null) return null;
  const bytes = withoutEnd(withLineFeeds(new TextEncoder().encode(decoded.text)));
  return { bytes, encoding: decoded.encoding, look: look(bytes) };
}
