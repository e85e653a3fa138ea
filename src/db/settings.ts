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
 *
 * A plan must not rest on what a table holds while it is made. DuckDB takes a filter or join away
 * that no row meets by the least and greatest values of a column, and a prepared statement keeps
 * that plan when rows come in later: a figure that became withheld was shown. Without those
 * statistics the plan holds for any rows, and is no slower.
 */
export const OPENING_STATEMENTS = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  "SET disabled_optimizers = 'statistics_propagation'",
] as const;
