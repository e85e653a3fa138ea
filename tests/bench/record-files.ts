import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeRecords } from '../../scripts/example/records/records.ts';
import { wantedFigures } from '../../scripts/example/wanted.ts';
import { figuresCsv } from '../../scripts/example/writer.ts';

/** Extracts on the disk, as a council has them: six years and the quarters of the last. */
export interface RecordSet {
  /** In one folder, since a field for files knows no folders: `2021-22 episodes.csv`. */
  readonly paths: readonly string[];
  readonly episodes: number;
  readonly remove: () => void;
}

/** Writes the example's extracts `factor` times over into a folder of their own. */
export async function recordSet(root: string, factor: number): Promise<RecordSet> {
  const folder = mkdtempSync(join(tmpdir(), 'quarterlight-records-'));
  const figures = figuresCsv(await wantedFigures(join(root, 'data/published')));
  const paths: string[] = [];
  let episodes = 0;
  for (const file of makeRecords({ figures, factor })) {
    const path = join(folder, file.path.replace('/', ' '));
    await pipeline(Readable.from(file.parts), createWriteStream(path));
    paths.push(path);
    if (file.path.endsWith('/episodes.csv')) episodes += file.rows;
  }
  return { paths, episodes, remove: () => rmSync(folder, { recursive: true }) };
}
