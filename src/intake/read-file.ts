import { decodeText } from '../kpis/decode-text.ts';
import { binaryKind } from './file-kind.ts';
import type { Refusal } from './refusal.ts';
import type { Finding } from './report.ts';
import { withoutTitles } from './title-rows.ts';

/** A file as its bearer gave it. */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A decoded table of text: LF line ends, no byte-order mark. */
export interface TextFile {
  readonly text: string;
  /** The bytes of the file where they are that very text in UTF-8, so that it need not be encoded. */
  readonly utf8: Uint8Array<ArrayBuffer> | null;
  readonly delimiter: ',' | ';' | '\t';
  readonly notes: readonly Finding[];
}

export type ReadFile =
  | { readonly ok: true; readonly file: TextFile }
  | { readonly ok: false; readonly refusal: Refusal };

const SAVE_AS_CSV =
  'Open it in a spreadsheet, choose Save as and the type “CSV UTF-8”, and load that.';

/** SHA-256 as lower-case hexadecimal. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Array.from(await digest(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Browsers keep their own for pages that came by HTTPS: an intranet may have none. */
async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  if (subtle !== undefined) return new Uint8Array(await subtle.digest('SHA-256', bytes));
  const hashes = await import('@noble/hashes/sha2.js');
  return hashes.sha256(bytes);
}

/** First byte of the mark that UTF-8 may begin with. No letter that a table begins with has it. */
const BYTE_ORDER_MARK = 0xef;

const WINDOWS_1252_NOTE: Finding = {
  rule: 'encoding',
  row: null,
  column: '',
  found: '',
  outcome: 'noted',
  message: 'The file is not in UTF-8. It was read as Windows-1252, as older spreadsheets write it.',
  mend: 'Nothing to do if the names look right. Otherwise save the file as CSV UTF-8.',
};

/** The separator that stands most often in the heading, outside quotation marks. */
function findDelimiter(text: string): TextFile['delimiter'] {
  const heading = (/\S.*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => heading.split(delimiter).length;
  const byCount = ([',', ';', '\t'] as const).toSorted((a, b) => count(b) - count(a));
  return byCount[0] ?? ',';
}

/** An unreadable file, in the words of the one who brought it. */
function refuseBinary(kind: string): Refusal {
  const isText = kind === 'not a text file';
  return {
    rule: 'not_a_table',
    row: null,
    found: kind,
    message: isText
      ? 'This file holds no text that can be read. It was not taken in.'
      : `This is ${kind}, not a table of figures as text. It was not taken in.`,
    mend: /workbook|text/.test(kind)
      ? SAVE_AS_CSV
      : 'Load the CSV file with the figures. A template can be downloaded on the Data page.',
  };
}

/** Bytes to text and dialect, or a plain reason why not. */
export function readFile(file: IncomingFile): ReadFile {
  const kind = binaryKind(file.bytes);
  if (kind !== null) return { ok: false, refusal: refuseBinary(kind) };
  const decoded = decodeText(file.bytes);
  if (decoded === null || decoded.text.includes('\0')) {
    return { ok: false, refusal: refuseBinary('not a text file') };
  }
  if (decoded.text.trim() === '') {
    return {
      ok: false,
      refusal: {
        rule: 'empty_file',
        row: null,
        found: '',
        message: 'The file is empty. It was not taken in.',
        mend: 'Check that the file was saved with its figures, and load it again.',
      },
    };
  }
  const lineFeedsOnly = !decoded.text.includes('\r');
  const whole = lineFeedsOnly ? decoded.text : decoded.text.replace(/\r\n?/g, '\n');
  const untitled = withoutTitles(whole);
  const text = untitled?.text ?? whole;
  const asItIs =
    decoded.encoding === 'utf-8' &&
    lineFeedsOnly &&
    untitled === null &&
    file.bytes[0] !== BYTE_ORDER_MARK;
  return {
    ok: true,
    file: {
      text,
      utf8: asItIs ? file.bytes : null,
      delimiter: findDelimiter(text),
      notes: [
        ...(untitled === null ? [] : [untitled.note]),
        ...(decoded.encoding === 'windows-1252' ? [WINDOWS_1252_NOTE] : []),
      ],
    },
  };
}
