/** The example council's files: its extracts, the figures that come of them, and its targets. */

import type { DataFiles } from '../../src/figures/tables.ts';
import { DEFAULT_COUNTING } from '../../src/store/counting-settings.ts';
import { countFiles } from '../figures/work-out.ts';
import { TARGETS } from './anchors.ts';
import { computedCsv } from './computed.ts';
import type { Figure } from './figure.ts';
import { COUNTY_DURHAM } from './published.ts';
import { makeRecords } from './records/records.ts';
import { hashesCsv, MADE_ON, zipTexts } from './records/zip.ts';
import { wantedFigures } from './wanted.ts';
import { figuresCsv, targetsCsv } from './writer.ts';

const EXTRACTS_NAME = 'ssda903.zip';
const HASHES_NAME = 'ssda903-files.csv';

/**
 * Makes the example in memory, its figures with the code of `npm run figures`; two calls give the same
 * bytes.
 * @param publishedFolder holds `dfe.csv` and `ons.csv`.
 * @returns the content of each file by its name.
 * @throws {Error} when a figure cannot meet the published one, or the extracts not the figure.
 */
export async function makeExample(
  publishedFolder: string,
  data: DataFiles,
): Promise<ReadonlyMap<string, string | Uint8Array<ArrayBuffer>>> {
  const wanted = await wantedFigures(publishedFolder);
  const texts = new Map<string, string>();
  for (const { path, parts } of makeRecords({ figures: figuresCsv(wanted) })) {
    texts.set(path, [...parts].join(''));
  }
  const zip = zipTexts(texts);
  return new Map<string, string | Uint8Array<ArrayBuffer>>([
    [EXTRACTS_NAME, zip],
    [HASHES_NAME, await hashesCsv(texts)],
    ['figures.csv', await countExample(zip, wanted, data)],
    ['targets.csv', targetsCsv(TARGETS)],
  ]);
}

/** The text of `figures.csv`: what the extracts give of the wanted figures, in their order. */
export async function countExample(
  zip: Uint8Array<ArrayBuffer>,
  wanted: readonly Figure[],
  data: DataFiles,
): Promise<string> {
  const files = [{ name: EXTRACTS_NAME, bytes: zip }];
  const settings = { ...DEFAULT_COUNTING, today: MADE_ON };
  const { code } = COUNTY_DURHAM;
  return computedCsv(await countFiles(data, files, code, settings, async () => ({})), wanted);
}
