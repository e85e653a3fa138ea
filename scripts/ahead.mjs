/**
 * `npm run ahead`: works out ahead what no start should wait for: what a public view withholds of the
 * published figures (data/published/withheld.csv) and the stored cube of the example, which the first
 * picture is drawn from (data/example/snapshot.json). A test says when they are out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

const DATA = resolve(import.meta.dirname, '../data');

/** @param {string} name */
const read = (name) => readFile(join(DATA, name), 'utf8');

/** @type {{ module: typeof import('./example/ahead.ts') }} */
const { module } = await runnerImport(join(import.meta.dirname, 'example/ahead.ts'));
const files = {
  'areas.csv': await read('areas.csv'),
  'neighbours.csv': await read('neighbours.csv'),
  'dfe.csv': await read('published/dfe.csv'),
  'ons.csv': await read('published/ons.csv'),
};
const withheld = await module.makeWithheld(files);
await writeFile(join(DATA, 'published/withheld.csv'), withheld);
const snapshot = await module.makeSnapshot(files, withheld, {
  figures: await read('example/figures.csv'),
  targets: await read('example/targets.csv'),
});
await writeFile(join(DATA, 'example/snapshot.json'), snapshot);
