/** Writes `data/example/figures.csv` and `targets.csv`: `tsx scripts/example/build.ts`. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeExample } from './example.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const folder = join(data, 'example');
await mkdir(folder, { recursive: true });
for (const [name, text] of await makeExample(join(data, 'published'))) {
  await writeFile(join(folder, name), text, 'utf8');
}
