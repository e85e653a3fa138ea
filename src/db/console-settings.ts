import type { DuckDBConfig } from '@duckdb/duckdb-wasm';

/** Every type arrives as the engine means it: nothing is cast on the way out. */
export const CONSOLE_CONFIG: DuckDBConfig = { path: ':memory:', arrowLosslessConversion: true };

/** Bytes that the console's queries, results and tables may use together. */
export const MOST_MEMORY = 1_500_000_000;

/** The database with the copy of the figures and the analyst's own tables. */
export const ANALYSTS = 'memory';

/** The database beside the analyst's own in which results are kept. */
export const RESULTS = 'results';

/** The first statements of the console's engine, one at a time. */
export const CONSOLE_OPENING: readonly string[] = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  `SET memory_limit = '${MOST_MEMORY / 1_000_000}MB'`,
  "SET temp_directory = ''",
  'SET allow_persistent_secrets = false',
  `ATTACH ':memory:' AS ${RESULTS}`,
];

/**
 * What each connection sets for itself. A depth of 1,000, as the engine has it at first, takes it
 * twenty seconds in which it cannot be stopped.
 */
export const CONSOLE_OF_EACH: readonly string[] = [
  'SET errors_as_json = true',
  'SET max_expression_depth = 250',
];

/** From then on none of this can be changed, and no file or address be read or written. */
export const CONSOLE_LOCK: readonly string[] = [
  'SET enable_external_access = false',
  'SET lock_configuration = true',
];
