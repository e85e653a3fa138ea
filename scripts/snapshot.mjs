/**
 * `npm run snapshot`: writes data/example/snapshot.json, the stored cube of the example that the
 * first picture is drawn from. A test says when it is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

const DATA = resolve(import.meta.dirname, '../data');

/** @param {string} name */
const read = (name) => readFile(join(DATA, name), 'utf8');

/** @type {{ module: typeof import('./example/make-snapshot.ts') }} */
const { module } = await runnerImport(join(import.meta.dirname, 'example/make-snapshot.ts'));
const snapshot = await module.makeSnapshot(
  {
    'areas.csv': await read('areas.csv'),
    'neighbours.csv': await read('neighbours.csv'),
    'dfe.csv': await read('published/dfe.csv'),
    'ons.csv': await read('published/ons.csv'),
  },
  { figures: await read('example/figures.csv'), targets: await read('example/targets.csv') },
);
await writeFile(join(DATA, 'example/snapshot.json'), snapshot);
