import type { IncomingFile } from '../read-file.ts';
import type { Finding } from '../report.ts';
import { recordKind } from './record-heading.ts';
import { remark } from './records-report.ts';

/** A file to read, which is unzipped when its turn comes. */
export interface UnpackedFile {
  /** With its folders; inside a zip the zip's name comes first: `a.zip/x/episodes.csv`. */
  readonly name: string;
  /** Bytes, unzipped. */
  readonly size: number;
  /** Throws when what a zip holds is damaged. */
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** A file, or a part of a zip, that is not read, and why. */
export interface LeftFile {
  readonly name: string;
  readonly size: number;
  readonly status: 'refused' | 'passed_over';
  readonly finding: Finding;
}

export interface Unpacked {
  /** In the order of their names. */
  readonly files: readonly UnpackedFile[];
  readonly left: readonly LeftFile[];
}

/** More than an engine in a browser could hold. */
const MOST_BYTES = 1_500_000_000;
const MOST_FILES = 5000;
/** Zips inside a zip that is inside a zip are not opened. */
const MOST_DEPTH = 2;

const JUNK = /(^|\/)(__MACOSX\/|\.[^/]*$|~\$[^/]*$|thumbs\.db$|desktop\.ini$)/i;

/** What systems put beside files for their own use. */
const junkFinding = () =>
  remark(
    'system_file',
    '',
    'noted',
    'The system keeps this file for its own use. It was passed over.',
  );

const tooLarge = () =>
  remark(
    'too_large',
    '',
    'left_out',
    'What is in this zip file is larger than can be read here. It was not opened.',
    'Unzip it, and load only the files of the return.',
  );

const damaged = () =>
  remark(
    'damaged_zip',
    '',
    'left_out',
    'This zip file is damaged or was not saved whole. It was not taken in.',
    'Make the zip file again, or load the files that should be in it.',
  );

const encrypted = () =>
  remark(
    'encrypted_zip',
    '',
    'left_out',
    'This zip file is protected by a password. It was not taken in.',
    'Unzip it with its password, and load the files that were in it.',
  );

const CENTRAL_HEADER = 0x02014b50;
const CENTRAL_END = 0x06054b50;

/** Whether any file of a zip needs a password. Source: APPNOTE of the ZIP format, 4.3.12 and 4.4.4. */
function isEncrypted(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== CENTRAL_END) end -= 1;
  if (end < 0) return false;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === CENTRAL_HEADER) {
    if ((view.getUint16(at + 8, true) & 1) === 1) return true;
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    at += lengths.reduce((sum, length) => sum + length, 46);
  }
  return false;
}

interface ZipPart {
  readonly name: string;
  readonly size: number;
}

/** What is in a zip, without unzipping it. */
async function partsOf(bytes: Uint8Array<ArrayBuffer>): Promise<ZipPart[]> {
  const { unzipSync } = await import('fflate');
  const parts: ZipPart[] = [];
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!name.endsWith('/')) parts.push({ name, size: originalSize });
      return false;
    },
  });
  return parts;
}

async function unzipOne(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { unzipSync } = await import('fflate');
  const part = unzipSync(bytes, { filter: (one) => one.name === name })[name];
  return part === undefined
    ? new Uint8Array()
    : new Uint8Array(part.buffer, part.byteOffset, part.length);
}

async function openZip(
  { name, bytes }: IncomingFile,
  depth: number,
  files: UnpackedFile[],
  left: LeftFile[],
): Promise<void> {
  const leave = (finding: Finding) =>
    left.push({ name, size: bytes.byteLength, status: 'refused', finding });
  let parts: ZipPart[];
  try {
    if (isEncrypted(bytes)) return void leave(encrypted());
    parts = await partsOf(bytes);
  } catch {
    return void leave(damaged());
  }
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  if (size > MOST_BYTES || parts.length > MOST_FILES) return void leave(tooLarge());
  for (const part of parts) {
    const path = `${name}/${part.name.replaceAll('\\', '/')}`;
    const read = () => unzipOne(bytes, part.name);
    if (JUNK.test(path)) {
      left.push({ name: path, size: part.size, status: 'passed_over', finding: junkFinding() });
    } else if (/\.zip$/i.test(path) && depth < MOST_DEPTH) {
      await addFile({ name: path, size: part.size, read }, depth + 1, files, left);
    } else {
      files.push({ name: path, size: part.size, read });
    }
  }
}

async function addFile(
  file: UnpackedFile,
  depth: number,
  files: UnpackedFile[],
  left: LeftFile[],
): Promise<void> {
  const { name } = file;
  try {
    const bytes = await file.read();
    if (recordKind(bytes).kind === 'zip') return await openZip({ name, bytes }, depth, files, left);
    files.push(file);
  } catch {
    left.push({ name, size: file.size, status: 'refused', finding: damaged() });
  }
}

/** Puts files in the order of their names, and opens zips: one inside a zip too, and no deeper. */
export async function unpack(incoming: readonly IncomingFile[]): Promise<Unpacked> {
  const files: UnpackedFile[] = [];
  const left: LeftFile[] = [];
  for (const { name: given, bytes } of incoming) {
    const name = given.replaceAll('\\', '/');
    const size = bytes.byteLength;
    if (JUNK.test(name)) {
      left.push({ name, size, status: 'passed_over', finding: junkFinding() });
    } else {
      await addFile({ name, size, read: async () => bytes }, 1, files, left);
    }
  }
  return { files: files.sort((a, b) => (a.name < b.name ? -1 : 1)), left };
}

/** The finding of a file of a zip that could not be unzipped. */
export const damagedFinding = damaged;
