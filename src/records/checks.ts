import { type Connection, type QueryOptions, toRows } from '../db/connection.ts';
import { EngineError } from '../db/errors.ts';
import { querySql } from '../db/queries.ts';
import { toCsv } from '../kpis/csv.ts';
import { RECORD_RULES, type RecordRule } from './check-rules.ts';

/**
 * What several rules look at, worked out once before they run, each a table of its name. Rules read
 * these, the typed tables and the tables of `history.ts`.
 */
const CHECK_STEPS = [
  'checks_unread',
  'checks_late',
  'checks_order',
  'checks_same_start',
  'checks_ages',
] as const;

/** The most rows that a CSV of one rule holds: more than a spreadsheet is read through for. */
const MOST_ROWS = 100_000;

/** How many rows of one file a rule objects to. */
export interface CheckedFile {
  /** Null for findings about no file, such as a year that is missing. */
  readonly file: number | null;
  /** Its name as it was brought; empty where there is no file. */
  readonly name: string;
  readonly rows: number;
}

/** What one rule has found. */
export interface CheckResult extends Omit<RecordRule, 'id' | 'sql'> {
  readonly rule: string;
  /** How many rows it objects to; 0 also where it could not be run. */
  readonly rows: number;
  /** How many children these rows are about. */
  readonly children: number;
  readonly byFile: readonly CheckedFile[];
  /** The engine's own words where the rule could not be run: for officers alone. Null when it ran. */
  readonly failure: string | null;
}

/** One row that a rule objects to. Text from files: never put into HTML unescaped. */
export interface CheckRow {
  /** Number and name of the file; null and empty for a finding about no file. */
  readonly file: number | null;
  readonly name: string;
  /** As a spreadsheet numbers it, the heading being row 1. */
  readonly row: number | null;
  readonly child: string;
  /** Heading of the column; empty for the row as a whole. */
  readonly column: string;
  readonly found: string;
  /** What is wrong, in one sentence. */
  readonly detail: string;
}

export interface CheckOptions {
  readonly signal?: AbortSignal;
  /** Told before each step how many of all are done. */
  readonly progress?: (done: number, all: number) => void;
}

/** A query over the rows that a rule finds. */
function over(rule: RecordRule, query: 'counted' | 'page'): string {
  return `WITH rule AS (\n${rule.sql}\n)\n${querySql(`records/checks/${query}`)}`;
}

/** What went wrong, in the engine's words. A query that was stopped is no fault: it goes on up. */
function failureOf(error: unknown): string {
  if (error instanceof EngineError && error.code !== 'query_cancelled') return error.message;
  throw error;
}

function nothing({ id, sql, ...words }: RecordRule): CheckResult {
  return { ...words, rule: id, rows: 0, children: 0, byFile: [], failure: null };
}

async function runRule(
  connection: Connection,
  rule: RecordRule,
  options: QueryOptions,
): Promise<CheckResult> {
  try {
    const counted = toRows(
      await connection.query(
        over(rule, 'counted'),
        { all_files: 'boolean', file: 'number', name: 'text', rows: 'number', children: 'number' },
        options,
      ),
    );
    const all = counted.find((row) => row.all_files);
    return {
      ...nothing(rule),
      rows: all?.rows ?? 0,
      children: all?.children ?? 0,
      byFile: counted
        .filter((row) => !row.all_files)
        .map(({ file, name, rows }) => ({ file, name: name ?? '', rows: rows ?? 0 })),
    };
  } catch (error) {
    return { ...nothing(rule), failure: failureOf(error) };
  }
}

/**
 * Runs every rule about the children's records that are loaded. `makeHistory` comes before it. The
 * results stand in the order of the rules' names, those that find nothing among them; a rule that
 * fails says so and stops no other.
 * @throws EngineError `query_cancelled` when the signal stops it.
 */
export async function runRecordChecks(
  connection: Connection,
  { signal, progress }: CheckOptions = {},
): Promise<CheckResult[]> {
  const options = signal === undefined ? {} : { signal };
  const all = CHECK_STEPS.length + RECORD_RULES.length;
  const failed = new Map<string, string>();
  for (const [done, step] of CHECK_STEPS.entries()) {
    progress?.(done, all);
    try {
      await connection.run(querySql(`records/checks/${step}`), options);
    } catch (error) {
      failed.set(step, failureOf(error));
      // What an earlier run has left there would be about other records.
      await connection.run(`DROP TABLE IF EXISTS ${step}`);
    }
  }
  const results: CheckResult[] = [];
  for (const rule of RECORD_RULES) {
    progress?.(CHECK_STEPS.length + results.length, all);
    const [, failure] = [...failed].find(([step]) => rule.sql.includes(step)) ?? [];
    results.push(
      failure === undefined
        ? await runRule(connection, rule, options)
        : { ...nothing(rule), failure },
    );
  }
  return results;
}

/**
 * Some of the rows that a rule objects to, in the order of files and rows, as the records are now.
 * Empty for a rule that is not there.
 * @throws EngineError where the rule cannot be run.
 */
export async function checkRows(
  connection: Connection,
  rule: string,
  { from, count, signal }: { from: number; count: number; signal?: AbortSignal },
): Promise<CheckRow[]> {
  const known = RECORD_RULES.find(({ id }) => id === rule);
  if (known === undefined) return [];
  const page = await connection.query(
    over(known, 'page'),
    {
      file: 'number',
      name: 'text',
      row_number: 'number',
      child: 'text',
      column_name: 'text',
      found: 'text',
      detail: 'text',
    },
    { parameters: { from, count }, ...(signal === undefined ? {} : { signal }) },
  );
  return toRows(page).map((row) => ({
    file: row.file,
    name: row.name ?? '',
    row: row.row_number,
    child: row.child ?? '',
    column: row.column_name ?? '',
    found: row.found ?? '',
    detail: row.detail ?? '',
  }));
}

/**
 * The rows that a rule objects to as CSV, for a download that the user has asked for: it holds
 * children's records. Of more than 100,000 rows the last one says how many there are.
 * @throws EngineError where the rule cannot be run.
 */
export async function checkRowsCsv(
  connection: Connection,
  { rule, title, rows }: Pick<CheckResult, 'rule' | 'title' | 'rows'>,
): Promise<string> {
  const found = await checkRows(connection, rule, { from: 0, count: MOST_ROWS });
  const beyond = rows - found.length;
  return toCsv(
    ['check', 'file', 'row', 'column', 'child', 'found', 'what_is_wrong'],
    [
      ...found.map((row) => [
        title,
        row.name,
        row.row,
        row.column,
        row.child,
        row.found,
        row.detail,
      ]),
      ...(beyond > 0
        ? [[title, '', null, '', '', '', `And ${beyond.toLocaleString('en-GB')} more like these.`]]
        : []),
    ],
  );
}
