import * as z from 'zod/mini';

/** How the engine tells of a failure when `errors_as_json` is set. */
const TOLD = z.object({
  exception_type: z.string(),
  exception_message: z.string(),
  position: z.optional(z.string()),
  name: z.optional(z.string()),
  type: z.optional(z.string()),
  error_subtype: z.optional(z.string()),
});

/** Why the console's engine did not do what it was asked, in the engine's own words. */
export class ConsoleFault extends Error {
  override readonly name = 'ConsoleFault';
  /** `failed` by the statement's own fault, `stopped` by the user, `ended`: the engine is gone. */
  readonly code: 'failed' | 'stopped' | 'ended';
  /** The engine's kind: `Parser`, `Binder`, `Catalog`, `Conversion`, `Out of Memory`… or empty. */
  readonly kind: string;
  /** Where in the statement that was sent, in bytes from 0; null where the engine does not say. */
  readonly position: number | null;
  /** The table, column or function it speaks of; empty where it names none. */
  readonly about: string;
  /** `COLUMN_NOT_FOUND`, `MISSING_ENTRY`, `SYNTAX_ERROR`… or empty. */
  readonly subtype: string;

  constructor(
    code: ConsoleFault['code'],
    message: string,
    details: {
      kind?: string;
      position?: number | null;
      about?: string;
      subtype?: string;
      cause?: unknown;
    } = {},
  ) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.code = code;
    this.kind = details.kind ?? '';
    this.position = details.position ?? null;
    this.about = details.about ?? '';
    this.subtype = details.subtype ?? '';
  }
}

/** What the program itself says when it has broken down, after which it cannot be relied on. */
const BROKEN =
  /unreachable|out of bounds|call stack|aborted\(|table index|null function|bad_alloc|invalid array|function signature mismatch|INTERNAL Error|database has been invalidated|allocation failed/i;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * What the engine tells in the text of a failure. Of a statement that is no query it wraps what it
 * tells once more: the innermost says what is wrong.
 */
function toldIn(said: string): z.infer<typeof TOLD> | null {
  const start = said.indexOf('{"exception_type"');
  const told = TOLD.safeParse(start < 0 ? null : parsed(said.slice(start)));
  if (!told.success) return null;
  const inner = toldIn(told.data.exception_message);
  return inner === null ? told.data : { ...told.data, ...inner };
}

/** The engine's failure as it was thrown, with its place and kind. */
export function faultOf(cause: unknown): ConsoleFault {
  if (cause instanceof ConsoleFault) return cause;
  const said = cause instanceof Error ? cause.message : String(cause);
  const told = toldIn(said);
  if (told !== null) {
    const { exception_type, exception_message, position, name, error_subtype } = told;
    const gone = /INTERNAL|FATAL/i.test(exception_type);
    return new ConsoleFault(gone ? 'ended' : 'failed', exception_message, {
      kind: exception_type,
      position: position === undefined ? null : Number(position),
      about: name ?? '',
      subtype: error_subtype ?? '',
      cause,
    });
  }
  if (/query was canceled|interrupted/i.test(said)) {
    return new ConsoleFault('stopped', 'The statement was stopped.', { cause });
  }
  return new ConsoleFault(BROKEN.test(said) ? 'ended' : 'failed', said, { cause });
}
