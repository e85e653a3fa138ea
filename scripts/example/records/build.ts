/** Writes `data/example/ssda903.zip`: `tsx scripts/example/records/build.ts`. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipRecords } from './zip.ts';

const folder = fileURLToPath(new URL('../../../data/example', import.meta.url));
const figures = await readFile(join(folder, 'figures.csv'), 'utf8');
await writeFile(join(folder, 'ssda903.zip'), zipRecords(figures));
