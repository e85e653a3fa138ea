/**
 * Writes the files of `data/example` while this module is imported, as `scripts/example.mjs` does
 * through Vite: `ssda903.zip`, `ssda903-files.csv`, `figures.csv`, `targets.csv`.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readProductData } from '../figures/product-data.ts';
import { makeExample } from './example.ts';

const data = resolve(import.meta.dirname, '../../data');
const folder = join(data, 'example');
await mkdir(folder, { recursive: true });
const files = await makeExample(join(data, 'published'), await readProductData());
for (const [name, content] of files) await writeFile(join(folder, name), content);
