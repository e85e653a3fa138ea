/** The extracts of the example as one archive, the same bytes on every machine. */

import { strToU8, zipSync } from 'fflate';
import { makeRecords } from './records.ts';

/** Times in an archive are local: this one reads the same in every zone. */
const MADE = new Date(2025, 4, 1);

/** @param figures the text of `data/example/figures.csv` */
export function zipRecords(figures: string): Uint8Array {
  const files = [...makeRecords({ figures })].map(
    ({ path, parts }) => [path, strToU8([...parts].join(''))] as const,
  );
  return zipSync(Object.fromEntries(files), { level: 9, mtime: MADE, os: 3 });
}
