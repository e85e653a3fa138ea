import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../src/db/connection.ts';
import { openNodeEngine } from '../src/db/node-engine.ts';
import { createTables, type DataFiles } from '../src/figures/tables.ts';

/** The text of a file of the repository. */
export function repositoryFile(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
}

/** The data files that come with the product, as the browser would fetch them. */
export function productData(): DataFiles {
  return {
    'areas.csv': repositoryFile('data/areas.csv'),
    'neighbours.csv': repositoryFile('data/neighbours.csv'),
    'dfe.csv': repositoryFile('data/published/dfe.csv'),
    'ons.csv': repositoryFile('data/published/ons.csv'),
  };
}

/** A started engine with all tables of the product, or of a fixture's. */
export async function startedEngine(files: DataFiles = productData()): Promise<Connection> {
  const connection = await openNodeEngine();
  await createTables(connection, files);
  return connection;
}
