export type EngineErrorCode =
  | 'engine_did_not_start'
  | 'query_failed'
  | 'query_cancelled'
  | 'out_of_memory'
  | 'unexpected_result'
  | 'missing_parameter';

/**
 * A failure of the engine: a code for the program, a sentence for the person, the cause, and the
 * SQL where there is one.
 */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: EngineErrorCode;
  readonly sql: string | null;

  constructor(
    code: EngineErrorCode,
    message: string,
    details: { sql?: string; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.code = code;
    this.sql = details.sql ?? null;
  }
}

/** What the engine's own words usually mean, as a hint after them. First match wins. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  [/interrupt/i, 'The query was stopped.'],
  [
    /Referenced column .* not found/i,
    'Check the spelling of the column, and that its table is in the FROM.',
  ],
  [/Table with name .* does not exist/i, 'Check the spelling of the table.'],
  [/Parser Error/i, 'Check for a missing comma, bracket or quote just before the place it names.'],
];

/** How the engine, or the browser beneath it, says that there is no memory left. */
const NO_MEMORY =
  /out of memory|(?:could not|failed to) allocate|allocation failed|bad_alloc|memory access out of bounds|invalid array length/i;

const NO_MEMORY_SAID =
  'There was not enough memory for this. Close other tabs and programs; if it happens again, reload the page.';

/** The one place where the engine's own message is turned into ours. */
export function queryFailed(sql: string, cause: unknown): EngineError {
  const said = cause instanceof Error ? cause.message : String(cause);
  if (NO_MEMORY.test(said)) return new EngineError('out_of_memory', NO_MEMORY_SAID, { sql, cause });
  const hint = HINTS.find(([pattern]) => pattern.test(said))?.[1];
  return new EngineError('query_failed', hint === undefined ? said : `${said} ${hint}`, {
    sql,
    cause,
  });
}

export function queryCancelled(sql: string): EngineError {
  return new EngineError('query_cancelled', 'The query was cancelled.', { sql });
}
