/**
 * The console: a second engine in a worker of its own, with a copy of the tables, on which an analyst
 * runs any SQL. Nothing that happens there reaches the figures, the device or the network.
 */

/** What a column holds, as far as showing, sorting and drawing it needs to know. */
export type ColumnKind =
  | 'number'
  | 'text'
  | 'boolean'
  | 'date'
  | 'time'
  | 'timestamp'
  | 'interval'
  | 'nested'
  | 'binary';

export interface ResultColumn {
  /** As the query names it; two columns may have one name. */
  readonly name: string;
  /** As the engine names it: `DECIMAL(18,3)`, `STRUCT(a INTEGER, b VARCHAR[])`. */
  readonly type: string;
  readonly kind: ColumnKind;
}

/** Cells in the engine's own words, so that every type reads as the engine means it; null is NULL. */
export type ResultRow = readonly (string | null)[];

export interface SortBy {
  /** Place of the column, from 0. */
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/** A result as it stays in the console's engine: read a window at a time, however long it is. */
export interface ResultTable {
  readonly columns: readonly ResultColumn[];
  readonly rowCount: number;
  /** True where the query had more rows than are kept: `MOST_ROWS`. */
  readonly cut: boolean;
  /**
   * The rows from `from` (0 is the first) in an order of the result's own or of a column. Sorting is
   * by value, not by text, nulls last; equal values keep the result's order.
   * @throws ConsoleError when the result was let go of.
   */
  rows(from: number, count: number, sort?: SortBy | null): Promise<readonly ResultRow[]>;
  /** Lets go of the rows and frees their memory. */
  drop(): Promise<void>;
}

/** One step of a plan, the last to run first. */
export interface PlanNode {
  /** `HASH_JOIN` */
  readonly name: string;
  /** What it does: `["join type", "INNER"]`. */
  readonly details: readonly (readonly [string, string])[];
  /** Rows it is thought to give, or gave where the plan was run; null where the engine does not say. */
  readonly rows: number | null;
  /** Milliseconds it took, where the plan was run. */
  readonly milliseconds: number | null;
  readonly children: readonly PlanNode[];
}

/** Why a statement failed, for a person, at its place in the text. */
export interface StatementFailure {
  readonly code: 'failed' | 'stopped' | 'refused' | 'too_long';
  /** The engine's words, without its drawing of the place. */
  readonly message: string;
  /** What it usually means and what to do. Empty where nothing is known. */
  readonly hint: string;
  /** Where in the text that was given to `run`, in UTF-16 units from 0; null where nobody knows. */
  readonly from: number | null;
  readonly to: number | null;
}

/** What came of one statement. */
export type StatementAnswer =
  | { readonly kind: 'rows'; readonly table: ResultTable }
  /** For its effect alone: `changed` rows, or null where that means nothing. */
  | { readonly kind: 'done'; readonly changed: number | null }
  | { readonly kind: 'plan'; readonly plan: readonly PlanNode[]; readonly text: string }
  | { readonly kind: 'failure'; readonly failure: StatementFailure };

export interface AnsweredStatement {
  /** Its own text, and where it stands in what was given. */
  readonly sql: string;
  readonly from: number;
  readonly to: number;
  readonly milliseconds: number;
  readonly answer: StatementAnswer;
}

/** The value of a `$name`, put in as a literal of its type, never as SQL. */
export type ConsoleParameters = Readonly<Record<string, string | number | boolean | null>>;

export interface RunOptions {
  readonly parameters?: ConsoleParameters;
  /**
   * Stops the statement in the engine. Where the engine does not answer within two seconds it is
   * ended and a new one started, with the copy of the tables and without tables of one's own:
   * `onRestart` is then called.
   */
  readonly signal?: AbortSignal;
  /** After each statement of several. */
  readonly onAnswer?: (answer: AnsweredStatement) => void;
}

/** A column of a table in the console. */
export interface SchemaColumn {
  readonly name: string;
  readonly type: string;
  /** What it means; empty for tables of one's own. */
  readonly meaning: string;
}

export interface SchemaTable {
  readonly name: string;
  readonly kind: 'table' | 'view';
  /** `product`: a copy of what Quarterlight works with; `own`: made or dropped in the console. */
  readonly origin: 'product' | 'own';
  readonly meaning: string;
  /** True where the public view has it without what is withheld, and the officer view whole. */
  readonly fullerForOfficers: boolean;
  /** Null for a view, whose rows are not counted until it is asked. */
  readonly rowCount: number | null;
  readonly columns: readonly SchemaColumn[];
}

/** The SQL functions of the engine, for completion: `round`, `round(value, digits)`. */
export interface SchemaFunction {
  readonly name: string;
  readonly signature: string;
  readonly meaning: string;
}

export interface Schema {
  readonly tables: readonly SchemaTable[];
  readonly functions: readonly SchemaFunction[];
}

/** What the console allows, to be shown beside it. */
export interface ConsoleLimits {
  /** Rows of a result that are kept. */
  readonly mostRows: number;
  /** Bytes that queries may use. */
  readonly mostMemory: number;
  /** Letters of a text to run. */
  readonly mostLetters: number;
  /** Columns of a result that are shown. */
  readonly mostColumns: number;
}

/** A file that was dropped on the console, read and ready to become a table. */
export interface TableFile {
  /** `complaints.csv` */
  readonly name: string;
  readonly kind: 'csv' | 'parquet' | 'excel';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A table that was made from a file. */
export interface MadeTable {
  readonly table: string;
  readonly rowCount: number;
  readonly columns: readonly SchemaColumn[];
  /** What to know of how the file was read, a sentence each: what was left out, what became text. */
  readonly notes: readonly string[];
}

/** The running console. Everything waits its turn: one statement at a time. */
export interface Console {
  readonly view: 'public' | 'officer';
  readonly limits: ConsoleLimits;
  /** Runs the statements of a text in turn until one fails. Never rejects: failures are answers. */
  run(sql: string, options?: RunOptions): Promise<readonly AnsweredStatement[]>;
  schema(): Promise<Schema>;
  /**
   * Makes a table from a file, named after it; a name that is taken gets a number.
   * @throws ConsoleError with what is wrong with the file and what would mend it.
   */
  addFile(file: TableFile): Promise<readonly MadeTable[]>;
  /** Bytes that the engine uses now. */
  memory(): Promise<number>;
  /** Ends the engine: memory, results and tables of one's own are gone. */
  close(): Promise<void>;
}

/** A failure that is not a statement's: a file, a result that is gone, an engine that did not start. */
export class ConsoleError extends Error {
  override readonly name = 'ConsoleError';
}
