import { isZip, ZIP_HEAD_BYTES } from '../file-kind.ts';
import type { IncomingFile } from '../read-file.ts';
import type { Finding } from '../report.ts';
import { remark } from './records-report.ts';

/** A file that is read, or unzipped, when its turn comes. */
export interface FileToRead {
  /** With its folders; inside a zip the zip's name comes first: `a.zip/x/episodes.csv`. */
  readonly name: string;
  /** Bytes, unzipped. */
  readonly size: number;
  /**
   * Its bytes, which are the caller's to give away, or only the first so many. Throws when what a zip
   * holds is damaged, or the file is not on the disk any more as it was.
   */
  readonly read: (first?: number) => Promise<Uint8Array<ArrayBuffer>>;
}

/** A file to read out of all that was brought. */
export interface UnpackedFile extends FileToRead {
  /** What is to be said where it cannot be read. */
  readonly unread: () => Finding;
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

const notReadable = () =>
  remark(
    'not_readable',
    '',
    'left_out',
    'This file could not be read: it was moved, changed or locked since it was chosen. It was not taken in.',
    'Close it in other programs, and load it again.',
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

const nothing = (left: LeftFile): Unpacked => ({ files: [], left: [left] });

async function openZip(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  depth: number,
): Promise<Unpacked> {
  const leave = (finding: Finding) =>
    nothing({ name, size: bytes.byteLength, status: 'refused', finding });
  let parts: ZipPart[];
  try {
    if (isEncrypted(bytes)) return leave(encrypted());
    parts = await partsOf(bytes);
  } catch {
    return leave(damaged());
  }
  const all = parts.reduce((sum, part) => sum + part.size, 0);
  if (all > MOST_BYTES || parts.length > MOST_FILES) return leave(tooLarge());
  return together(
    parts.map(async ({ name: inside, size }) => {
      const path = `${name}/${inside.replaceAll('\\', '/')}`;
      const file = { name: path, size, read: () => unzipOne(bytes, inside), unread: damaged };
      if (JUNK.test(path)) {
        return nothing({ name: path, size, status: 'passed_over', finding: junkFinding() });
      }
      const opened = /\.zip$/i.test(path) && depth < MOST_DEPTH;
      return opened ? open(file, depth + 1) : { files: [file], left: [] };
    }),
  );
}

/** A file as it is, or what is in it. */
async function open(file: UnpackedFile, depth: number): Promise<Unpacked> {
  const { name, size } = file;
  try {
    if (!isZip(await file.read(ZIP_HEAD_BYTES))) return { files: [file], left: [] };
    return await openZip(name, await file.read(), depth);
  } catch {
    return nothing({ name, size, status: 'refused', finding: file.unread() });
  }
}

async function together(parts: readonly Promise<Unpacked>[]): Promise<Unpacked> {
  const all = await Promise.all(parts);
  return { files: all.flatMap(({ files }) => files), left: all.flatMap(({ left }) => left) };
}

/** A file that is in memory already, as one to read. */
function inMemory({ name, bytes }: IncomingFile): FileToRead {
  return { name, size: bytes.byteLength, read: async (first) => bytes.subarray(0, first) };
}

/**
 * Puts files in the order of their names, and opens zips: one inside a zip too, and no deeper. Of a
 * file that is no zip only the beginning is read.
 */
export async function unpack(incoming: readonly (IncomingFile | FileToRead)[]): Promise<Unpacked> {
  const { files, left } = await together(
    incoming.map(async (given) => {
      const file = 'bytes' in given ? inMemory(given) : given;
      const name = file.name.replaceAll('\\', '/');
      return JUNK.test(name)
        ? nothing({ name, size: file.size, status: 'passed_over', finding: junkFinding() })
        : open({ ...file, name, unread: notReadable }, 1);
    }),
  );
  return { files: files.toSorted((a, b) => (a.name < b.name ? -1 : 1)), left };
}
