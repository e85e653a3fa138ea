import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { DuckDBConfig } from '@duckdb/duckdb-wasm';
import {
  createDuckDB,
  type DuckDBBindings,
  type DuckDBConnection,
  NODE_RUNTIME,
  VoidLogger,
} from '@duckdb/duckdb-wasm/blocking';

/** DuckDB-WASM in Node, without a worker. */
export async function openNodeDatabase(config: DuckDBConfig): Promise<DuckDBBindings> {
  const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
  const bundle = (name: string) => ({
    mainModule: join(dist, `duckdb-${name}.wasm`),
    mainWorker: join(dist, `duckdb-node-${name}.worker.cjs`),
  });
  const database = await createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new VoidLogger(),
    NODE_RUNTIME,
  );
  await database.instantiate(() => undefined);
  database.open(config);
  return database;
}

/** The number by which the database knows a connection. */
export const numberOf = (connection: DuckDBConnection): number =>
  connection.useUnsafe((_, number) => number);
