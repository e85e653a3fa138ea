import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { DataFiles } from '../../src/figures/tables.ts';

const DATA = resolve(import.meta.dirname, '../../data');

/** The files that come with the product. */
export async function readProductData(): Promise<DataFiles> {
  const read = (name: string) => readFile(join(DATA, name), 'utf8');
  return {
    'areas.csv': await read('areas.csv'),
    'neighbours.csv': await read('neighbours.csv'),
    'dfe.csv': await read('published/dfe.csv'),
    'ons.csv': await read('published/ons.csv'),
  };
}
