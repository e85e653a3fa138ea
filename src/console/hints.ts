import type { ConsoleFault } from '../db/console-fault.ts';
import { INSTEAD } from './other-dialects.ts';
import { nearestNames, type SchemaNames } from './schema-names.ts';
import type { Statement } from './statements.ts';
import { type FailedAt, tsqlHint } from './tsql-hints.ts';

/** What a failure usually means, by the engine's words; the first that fits is said. */
type Hint = readonly [RegExp, string | ((found: RegExpExecArray, failed: FailedAt) => string)];

const NO_FILES =
  'The console reads and writes no file and no address. Drop a file on the console and it becomes a table; use the buttons below a result to take it away.';
const MEMORY =
  'The query needed more memory than the console allows. Ask for fewer rows or columns, group before you join, or remove tables of your own.';

function didYouMean(wrong: string, known: readonly string[]): string {
  const near = nearestNames(wrong, known, 3);
  if (near.length === 0) return '';
  const written = near.map(asWritten);
  const last = written.at(-1) ?? '';
  const all = near.length === 1 ? last : `${written.slice(0, -1).join(', ')} or ${last}`;
  return `Did you mean ${all}?`;
}

/** A name as SQL has it: one with spaces or signs in double quotes. */
function asWritten(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** The columns of the tables that the statement names, else of all. */
function columnsAround({ statement, names }: FailedAt): readonly string[] {
  const words = new Set(statement.words.map(({ text }) => text.replaceAll('"', '').toUpperCase()));
  const named = names.tables.filter((table) => words.has(table.toUpperCase()));
  const tables = named.length > 0 ? named : names.tables;
  return tables.flatMap((table) => names.columns.get(table) ?? []);
}

function whichTables(column: string, { names }: FailedAt): string {
  const having = names.tables.filter((table) =>
    (names.columns.get(table) ?? []).some((one) => one.toLowerCase() === column.toLowerCase()),
  );
  if (having.length === 0) return '';
  return `${column} is a column of ${having.slice(0, 4).join(', ')}: join that table, or take it in FROM.`;
}

function unknownColumn(column: string, failed: FailedAt): string {
  if (isQuotedWith(failed, '"') && !/^\w+$/.test(column)) {
    return "A text stands in single quotes: 'like this'. Double quotes are for names.";
  }
  const columns = columnsAround(failed);
  // Of a name with spaces that stands without quotes, the engine takes the first word.
  const longer = columns.find((one) => one.toLowerCase().startsWith(`${column.toLowerCase()} `));
  if (longer !== undefined) return `A name with spaces stands in double quotes: "${longer}".`;
  const near = didYouMean(column, columns);
  if (near !== '') return near;
  const elsewhere = whichTables(column, failed);
  if (elsewhere !== '') return elsewhere;
  return isQuotedWith(failed, '"')
    ? "A text stands in single quotes: 'like this'. Double quotes are for names."
    : 'Its table may be missing in FROM, or the name may be spelt differently: the tables beside the editor list all columns.';
}

function isQuotedWith({ fault, statement }: FailedAt, mark: string): boolean {
  return statement.sql.includes(`${mark}${fault.about}${mark}`);
}

function unknownFunction(name: string, { names }: FailedAt): string {
  const instead = INSTEAD[name.toLowerCase()];
  if (instead !== undefined) return instead;
  const near = didYouMean(name, names.functions);
  return near === '' ? 'The functions that are built in are listed beside the editor.' : near;
}

function fromExtension(name: string, extension: string): string {
  const instead = INSTEAD[name.toLowerCase()];
  if (instead !== undefined) return instead;
  const about: Readonly<Record<string, string>> = {
    json: 'The functions of JSON are not built in. For nested values use STRUCT, LIST and MAP; for a text, regexp_extract.',
    icu: 'Time zones are not built in: times are in UTC. Use TIMESTAMP without a zone, and intervals to shift it.',
    parquet: 'Drop the Parquet file on the console: it becomes a table.',
    excel: 'Drop the Excel file on the console: each sheet becomes a table.',
  };
  return (
    about[extension.toLowerCase()] ??
    'It belongs to an extension, and the console loads none. The functions that are built in are listed beside the editor.'
  );
}

/** What stands before a value. */
const COMPARES = new Set(['=', '<>', '!=', 'LIKE', 'ILIKE']);

/** What stands wrong where the engine could not read on. */
function unreadable(near: string, { statement, place }: FailedAt): string {
  const { sql, words } = statement;
  const before = words.findLast(({ at }) => at < (place ?? 0));
  const open = words.filter(({ text }) => text === '(').length;
  const shut = words.filter(({ text }) => text === ')').length;
  const at = before === undefined ? -1 : words.indexOf(before);
  if (near === '`') return 'A name with spaces stands in double quotes: "like this".';
  if (open > shut) return 'A bracket that was opened is not closed.';
  if (shut > open) return 'A bracket is closed that was not opened.';
  if (/^\w+$/.test(near) && COMPARES.has(words[at - 1]?.text.toUpperCase() ?? '')) {
    const [from, to] = [before?.at ?? 0, (place ?? 0) + near.length];
    return `A text stands in single quotes: '${sql.slice(from, to)}'.`;
  }
  if (before?.text === ',')
    return 'A comma is left over just before, or something is missing after it.';
  return 'Look just before this place: a comma, a keyword or an operator may be missing or misspelt there.';
}

const HINTS: readonly Hint[] = [
  [/unterminated quoted (string|identifier)/i, 'The quotation mark at this place has no end.'],
  [/unterminated|zero-length delimited/i, 'Something that begins here is empty or has no end.'],
  [
    /memory exhausted|expression depth/i,
    'It is nested too deep. Take it apart with WITH steps, or put the values into a table and join it.',
  ],
  [
    /automatically install the required extension '(\w+)'/i,
    ([, extension = '']) => fromExtension('', extension),
  ],
  [/file system operations are disabled|extensions is disabled|Cannot access/i, NO_FILES],
  [
    /name "?(\w+)"? is not in the catalog, but it exists in the (\w+) extension/i,
    ([, name = '', extension = '']) => fromExtension(name, extension),
  ],
  [
    /configuration has been locked/i,
    'The settings of the console are fixed, so that no query can loosen its limits.',
  ],
  [
    /Referenced column "(.*?)" (?:was )?not found/i,
    ([, column = ''], failed) => unknownColumn(column, failed),
  ],
  [
    /does not have a column named "(.*?)"|update column (\S+) not found|Column "(.*?)" does not exist/i,
    ([, one, two, three], failed) => didYouMean(one ?? two ?? three ?? '', columnsAround(failed)),
  ],
  [
    /Referenced table "(.*?)" not found/i,
    'A table with an alias is named by its alias from then on, and must stand in FROM.',
  ],
  [
    /(?:Table|View) with name "?(.*?)"? does not exist/i,
    ([, table = ''], { names }) =>
      didYouMean(table, names.tables) ||
      (/\.(csv|parquet|xlsx?|json)$|:\/\//i.test(table)
        ? NO_FILES
        : 'The tables beside the editor are all there are. Drop a file on the console to make one of it.'),
  ],
  [
    /Function with name "?(.*?)"? does not exist/i,
    ([, name = ''], failed) => unknownFunction(name, failed),
  ],
  [
    /Type with name "?(\w+)"? (?:does not exist|is not)/i,
    'Types are INTEGER, BIGINT, DOUBLE, DECIMAL(18, 2), VARCHAR, BOOLEAN, DATE, TIMESTAMP, INTERVAL and lists of them.',
  ],
  [
    /must appear in the GROUP BY clause/i,
    'Add the column to GROUP BY, or say which of its values you want: max(…), any_value(…), string_agg(…).',
  ],
  [
    /WHERE clause cannot contain aggregates/i,
    'A condition on a total stands after GROUP BY: HAVING sum(…) > 1.',
  ],
  [
    /WHERE clause cannot contain window functions/i,
    'A condition on a window function stands in QUALIFY: QUALIFY row_number() OVER (…) = 1.',
  ],
  [
    /Ambiguous reference/i,
    'Two tables have this column: write the table before it, as the message shows.',
  ],
  [/argument types '([^'(]*)\(([^']*)\)'/i, ([, name = '', types = '']) => wrongTypes(name, types)],
  [
    /Cannot compare values of type|Cannot mix values/i,
    'Both sides must be of one type: CAST(value AS type), or value::type.',
  ],
  [
    /date field|Could not parse string/i,
    "A date is written DATE '2024-03-31'. For another order use strptime(text, '%d/%m/%Y').",
  ],
  [
    /Could not convert string|can't be cast|Conversion/i,
    'TRY_CAST(value AS type) gives NULL where the value does not fit.',
  ],
  [
    /out of range|Overflow/i,
    'The number is too large for its type: use BIGINT, HUGEINT or DOUBLE.',
  ],
  [
    /same number of result columns/i,
    'Both sides of UNION need the same columns: UNION ALL BY NAME fills those that one side lacks.',
  ],
  [/More than one row returned by a subquery/i, 'Add LIMIT 1, or max(…), or use IN instead of =.'],
  [/already exists/i, 'Use CREATE OR REPLACE, or another name.'],
  [
    /columns but \d+ values/i,
    'Name the columns that you give: INSERT INTO table (one, other) VALUES (…).',
  ],
  [
    /transaction is aborted/i,
    'A statement of this transaction failed. Run ROLLBACK, and begin again.',
  ],
  [/single attached database/i, 'Run COMMIT or ROLLBACK first.'],
  [
    /missing \)|invalid (perl|regexp|escape)|regex/i,
    'The pattern is not a regular expression. A bracket or dot that means itself has a backslash before it.',
  ],
  [
    /Expected (\d+) parameters|were supplied/i,
    'Give the values: EXECUTE name(1, 2). A $name of a query takes its value from beside the editor.',
  ],
  [/Out of Memory|could not allocate/i, MEMORY],
  [/at or near "(.*)"|end of input/is, ([, near = ''], failed) => unreadable(near, failed)],
];

function wrongTypes(name: string, types: string): string {
  if (/^[+\-*/%]$/.test(name) && types.includes('VARCHAR')) {
    return `One side is text. TRY_CAST(value AS DOUBLE) ${name} 1 counts with it; || joins texts.`;
  }
  if (name === 'sum' || name === 'avg')
    return `${name} needs numbers: ${name}(TRY_CAST(value AS DOUBLE)).`;
  return `${name} does not take ${types === '' ? 'nothing' : types}. Cast a value: value::DATE, value::DOUBLE, value::VARCHAR.`;
}

/** What the engine says of an empty text that it could not read as something else. */
const OF_EMPTY = /(?:date|time|timestamp) field (?:format|value)[^:]*: ""|string (?:''|"")/i;

/** What to give for a `$name` in whose place an empty text was read; empty where it was not that. */
function unfilled(said: string, [name]: readonly string[]): string {
  if (name === undefined || !OF_EMPTY.test(said)) return '';
  const isDate = /date field|timestamp field|Could not parse string/i.test(said);
  const wanted = isDate
    ? 'a date, such as 2021-12-31'
    : 'a value that fits, such as 5 for a number';
  return `Nothing is filled in for $${name}. Give ${wanted}.`;
}

/**
 * What a failure usually means and what to do; empty where nothing is known.
 * @param empty the `$name`s of the statement that were left empty
 * @param place where in the statement's own text it failed; null where nobody knows
 */
export function hintFor(
  fault: ConsoleFault,
  statement: Statement,
  names: SchemaNames,
  empty: readonly string[],
  place: number | null,
): string {
  if (fault.code === 'stopped') return '';
  const said = `${fault.kind}: ${fault.message}`;
  const gap = unfilled(said, empty);
  if (gap !== '') return gap;
  const failed: FailedAt = { fault, statement, names, place };
  const slip = tsqlHint(failed);
  if (slip !== '') return slip;
  for (const [pattern, hint] of HINTS) {
    const found = pattern.exec(said);
    if (found === null) continue;
    return typeof hint === 'string' ? hint : hint(found, failed);
  }
  return '';
}
