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
/** Names of the parts stand near the start of a workbook. */
const SEARCHED_BYTES = 20_000;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** A zip is also what a workbook and a document are inside. */
function zipKind(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SEARCHED_BYTES));
  if (WORKBOOK_MARKS.some((mark) => start.includes(mark))) return 'an Excel workbook';
  if (DOCUMENT_MARKS.some((mark) => start.includes(mark))) return 'a document or presentation';
  return 'a zip file';
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
  return bytes.includes(0) ? 'not a text file' : null;
}
