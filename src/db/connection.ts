/**
 * The engine as everything above `db/` sees it. Three engines stand behind it: DuckDB-WASM in a
 * worker (the browser), DuckDB-WASM in Node (tests); nothing above knows which.
 */

/** What a column of a result must be. Dates and periods travel as text, cast in the SQL. */
export type Kind = 'text' | 'number' | 'boolean';

/** The columns that a query promises, by name. */
export type Shape = Readonly<Record<string, Kind>>;

/** The JavaScript type of a cell; null is SQL's NULL and never a zero. */
export type Cell<K extends Kind> =
  | (K extends 'text' ? string : K extends 'number' ? number : boolean)
  | null;

/** A result as columns: what screens read thousands of numbers from. */
export interface Columns<S extends Shape> {
  readonly rowCount: number;
  readonly column: { readonly [C in keyof S]: readonly Cell<S[C]>[] };
}

/** One row of a result. */
export type Row<S extends Shape> = { readonly [C in keyof S]: Cell<S[C]> };

/** Values for `$name` in a query. */
export type Parameters = Readonly<Record<string, string | number | boolean | null>>;

export interface QueryOptions {
  readonly parameters?: Parameters;
  /** Aborting it stops the query in the engine, not only the waiting for it. */
  readonly signal?: AbortSignal;
}

export interface Connection {
  /**
   * Runs one statement and returns its rows as typed columns.
   * @throws EngineError when the SQL fails, the query is cancelled, or a column is missing or of
   *   another kind than promised.
   */
  query<S extends Shape>(sql: string, shape: S, options?: QueryOptions): Promise<Columns<S>>;
  /** Runs one statement and returns its rows as a stream of Arrow, for another engine. */
  readArrow(sql: string, options?: Pick<QueryOptions, 'parameters'>): Promise<Uint8Array>;
  /** Runs one statement for its effect. Throws like `query`. */
  run(sql: string, options?: QueryOptions): Promise<void>;
  /** Makes a text readable to SQL under a file name, replacing what was there. */
  registerText(name: string, text: string): Promise<void>;
  /**
   * Makes bytes readable to SQL under a file name, replacing what was there. They may be given away:
   * read them no more.
   */
  registerBytes(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Forgets a registered file. */
  dropFile(name: string): Promise<void>;
  /** Ends the engine and frees its memory. */
  close(): Promise<void>;
}

/** Turns columns into rows, for results of a few hundred rows. */
export function toRows<S extends Shape>(columns: Columns<S>): Row<S>[] {
  const names = Object.keys(columns.column) as (keyof S)[];
  return Array.from({ length: columns.rowCount }, (_, at) => {
    const row = {} as { -readonly [C in keyof S]: Cell<S[C]> };
    for (const name of names) row[name] = columns.column[name][at] ?? null;
    return row;
  });
}
