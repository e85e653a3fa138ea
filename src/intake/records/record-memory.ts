import type { Connection } from '../../db/connection.ts';
import { querySql } from '../../db/queries.ts';
import { RECORD_TABLES } from './record-tables.ts';

/** Where children's records are in the engine: a database of its own, in memory alone and packed. */

/** From so many new rows on it is worth packing those that are not packed yet: a council has fewer. */
const ROWS_TO_PACK = 500_000;

/**
 * Opens the database of children's records and makes its tables, empty. Does nothing where they are
 * there already.
 */
export async function createRecordTables(connection: Connection): Promise<void> {
  const names = [
    'records_memory',
    'categories',
    'record_macros',
    'record_files',
    'record_sources',
    'places',
    ...RECORD_TABLES.map(({ id }) => id),
  ];
  await connection.run(names.map((name) => querySql(`tables/records/${name}`)).join(';\n'));
}

/** Packs the rows of the records that came in with files too small to be packed on their way. */
export async function packRecords(connection: Connection, newRows: number): Promise<void> {
  if (newRows >= ROWS_TO_PACK) await connection.run(querySql('tables/records/pack'));
}
