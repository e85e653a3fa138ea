/** Writes `data/example/ssda903.zip`: `tsx scripts/example/records/build.ts`. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeRecords } from './records.ts';
import { zipTexts } from './zip.ts';

const folder = fileURLToPath(new URL('../../../data/example', import.meta.url));
const figures = await readFile(join(folder, 'figures.csv'), 'utf8');
const texts = new Map<string, string>();
for (const { path, parts } of makeRecords({ figures })) texts.set(path, [...parts].join(''));
await writeFile(join(folder, 'ssda903.zip'), zipTexts(texts));
