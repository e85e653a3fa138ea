/** The extracts of the example as one archive, the same bytes on every machine. */

import { strToU8, zipSync } from 'fflate';
import { sha256 } from '../../../src/intake/read-file.ts';
import { toCsv } from '../../../src/kpis/csv.ts';

/** The day on which the extracts are made, as far as they tell. */
export const MADE_ON = '2025-05-01';

/** Times in an archive are local: this one reads the same in every zone. */
const MADE = new Date(`${MADE_ON}T00:00`);

/** @param texts the text of each file by its path, in the order of the archive */
export function zipTexts(texts: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const files = [...texts].map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: MADE, os: 3 });
}

/**
 * The hash of each file of the archive, by which the product knows the example's files again whatever
 * they are called: columns `file,sha256`.
 */
export async function hashesCsv(texts: ReadonlyMap<string, string>): Promise<string> {
  const rows: string[][] = [];
  for (const [path, text] of texts) rows.push([path, await sha256(strToU8(text))]);
  return toCsv(['file', 'sha256'], rows);
}
