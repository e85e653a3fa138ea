import type { DuckDBConfig } from '@duckdb/duckdb-wasm';

/** Numbers arrive as numbers and dates as dates; without these a count is a BigInt. */
export const ENGINE_CONFIG: DuckDBConfig = {
  path: ':memory:',
  query: { castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true },
};

/**
 * The first statements of every engine. Extensions would be fetched from another host, which both
 * breaks our promise and can hang for a minute without a network. Two statements on purpose: set
 * together, the second is not applied.
 */
export const OPENING_STATEMENTS = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
] as const;
