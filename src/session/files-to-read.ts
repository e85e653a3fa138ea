import type { IncomingFile } from '../intake/read-file.ts';
import type { FileToRead } from '../intake/records/unpack.ts';
import { pathOf } from './file-routes.ts';

/** Many files together may be larger than the memory of a page: each is read when its turn comes. */
export function toRead(file: File): FileToRead {
  return {
    name: pathOf(file),
    size: file.size,
    read: async (first) => new Uint8Array(await file.slice(0, first).arrayBuffer()),
  };
}

/** A list of postcodes, read whole. */
export async function readLookup(file: File): Promise<IncomingFile> {
  return { name: pathOf(file), bytes: new Uint8Array(await file.arrayBuffer()) };
}
