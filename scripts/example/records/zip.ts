/** The extracts of the example as one archive, the same bytes on every machine. */

import { strToU8, zipSync } from 'fflate';

/** Times in an archive are local: this one reads the same in every zone. */
const MADE = new Date(2025, 4, 1);

/** @param texts the text of each file by its path, in the order of the archive */
export function zipTexts(texts: ReadonlyMap<string, string>): Uint8Array {
  const files = [...texts].map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: MADE, os: 3 });
}
