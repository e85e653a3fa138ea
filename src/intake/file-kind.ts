/**
 * What a file is by its first bytes, when it is no text, in words that follow "This is".
 * Source of the signatures: the specification of each format.
 */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a TIFF picture', [0x49, 0x49, 0x2a, 0x00]],
  ['a TIFF picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['a WebP picture', [0x52, 0x49, 0x46, 0x46]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a workbook or document of an older Office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a compressed file (gzip)', [0x1f, 0x8b]],
  ['a compressed file (7-Zip)', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a compressed file (RAR)', [0x52, 0x61, 0x72, 0x21]],
  ['a Parquet file', [0x50, 0x41, 0x52, 0x31]],
];

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const WORKBOOK_MARKS = ['xl/', 'vnd.oasis.opendocument.spreadsheet'];
const DOCUMENT_MARKS = ['word/', 'ppt/', 'vnd.oasis.opendocument'];
/** How the parts of Office files and OpenDocument are called: one of them stands first. */
const OFFICE_PART =
  /^(\[Content_Types\]\.xml$|_rels\/|docProps\/|customXml\/|xl\/|word\/|ppt\/|mimetype)/;
/** Names of the parts stand near the start of a workbook: so many bytes tell it from a zip. */
export const ZIP_HEAD_BYTES = 20_000;
const A_ZIP = 'a zip file';
const NO_TEXT = 'not a text file';

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** The name of the first part of a zip. Source: APPNOTE of the ZIP format, 4.3.7. */
function firstPart(bytes: Uint8Array): string {
  const length = (bytes[26] ?? 0) + 256 * (bytes[27] ?? 0);
  return latin1(bytes.subarray(30, 30 + length));
}

/** A zip is also what a workbook and a document are inside; a zip of files may have one among them. */
function zipKind(bytes: Uint8Array): string {
  if (!OFFICE_PART.test(firstPart(bytes))) return A_ZIP;
  const start = latin1(bytes.subarray(0, ZIP_HEAD_BYTES));
  if (WORKBOOK_MARKS.some((mark) => start.includes(mark))) return 'an Excel workbook';
  if (DOCUMENT_MARKS.some((mark) => start.includes(mark))) return 'a document or presentation';
  return A_ZIP;
}

/** Whether a file is a zip to be opened, by its first bytes. */
export function isZip(bytes: Uint8Array): boolean {
  return binaryKind(bytes) === A_ZIP;
}

/** Whether a file may be a table of text, by its first bytes. Zero bytes alone do not keep it from being one. */
export function mayBeText(bytes: Uint8Array): boolean {
  const kind = binaryKind(bytes);
  return kind === null || kind === NO_TEXT;
}

/**
 * Names what a file is when it is not text: "a PNG picture". Null for text. A file with zero bytes
 * in it is no text in any encoding that the product reads, unless it begins as UTF-16 does.
 */
export function binaryKind(bytes: Uint8Array): string | null {
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return zipKind(bytes);
  const known = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (known !== undefined) return known[0];
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return null;
  return bytes.includes(0) ? NO_TEXT : null;
}
