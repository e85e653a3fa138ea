import type { ConsoleFault } from '../db/console-fault.ts';
import type { SchemaNames } from './schema-names.ts';
import type { Statement, Word } from './statements.ts';

/** A statement that failed, and where: a place in its own text, or null where nobody knows. */
export interface FailedAt {
  readonly fault: ConsoleFault;
  readonly statement: Statement;
  readonly names: SchemaNames;
  readonly place: number | null;
}

/** What is looked at of a failure. */
interface Seen {
  /** What the engine says. */
  readonly said: string;
  /** The words of the statement in capitals with a space between them, each text as ''. */
  readonly written: string;
  /** The statement from the place of the failure on, as it was written; empty where nobody knows. */
  readonly here: string;
  /** The word at that place, and the two before it, in capitals. */
  readonly word: string;
  readonly before: readonly [nearest: string, second: string];
  /** The word after it. */
  readonly after: string;
}

type Slip = (seen: Seen, failed: FailedAt) => string;

/** What is said where the engine's words and the statement fit; in the hint, $1 is of the second. */
function where(said: RegExp, written: RegExp | null, hint: string): Slip {
  return (seen) => {
    if (!said.test(seen.said)) return '';
    const found = (written ?? said).exec(written === null ? seen.said : seen.written);
    if (found === null) return '';
    return hint.replaceAll(/\$(\d)/g, (_, at: string) => found[Number(at)] ?? '');
  };
}

const SYNTAX = /at or near|end of input/i;
const NO_COLUMN = /Referenced column "(.*?)" (?:was )?not found/i;

/** Words of T-SQL that begin something which is not there, by the word that could not be read. */
const INSTEAD_OF_WORD: Readonly<Record<string, string>> = {
  GO: 'GO is no SQL. Leave it out: a ; ends each statement.',
  PRINT: "Use SELECT 'text'.",
  EXEC: 'There are no stored procedures. SHOW TABLES lists the tables, DESCRIBE figures the columns of one.',
  IF: 'There is no IF between statements. DROP TABLE IF EXISTS name removes a table where there is one; in a query, use CASE WHEN condition THEN one ELSE other END.',
  WHILE:
    'There are no loops. range(10) in FROM gives numbers to join; WITH RECURSIVE goes on from its own rows.',
  PROCEDURE:
    'There are no stored procedures. Save the query as a question, or use CREATE MACRO name(value) AS TABLE SELECT ….',
  PROC: 'There are no stored procedures. Save the query as a question, or use CREATE MACRO name(value) AS TABLE SELECT ….',
  TRAN: 'Write BEGIN TRANSACTION in full.',
  IDENTITY: 'Leave IDENTITY out: row_number() OVER () numbers rows in a query.',
  XML: "FOR XML PATH is not needed to join texts: string_agg(text, ', ') does.",
  JSON: 'Leave FOR JSON out: the JSON button below a result takes it as JSON.',
};

const SLIPS: readonly Slip[] = [
  ({ here, word }) =>
    /^[‘’“”]/.test(here) || /^[‘’“”]/.test(word)
      ? "Curly quotation marks come from Word or an email. A text stands in straight ones: 'like this'."
      : '',
  bracketed,
  variable,
  where(
    /at or near|name "?top"? does not exist/i,
    /\bTOP \(? ?(\d+)(?: \))? PERCENT\b/,
    'SELECT has no TOP. Leave it out, and write LIMIT $1% at the end of the query.',
  ),
  where(
    /at or near|name "?top"? does not exist/i,
    /\bTOP \(? ?(\d+)/,
    'SELECT has no TOP. Leave it out, and write LIMIT $1 at the end of the query.',
  ),
  where(
    /at or near "#|SELECT INTO not supported/i,
    /^(?!INSERT\b).*\bINTO\b.* FROM\b/,
    'Leave INTO out, and write CREATE TABLE name AS before the query. A table of your own needs no #; it is gone when the page is closed.',
  ),
  where(
    /at or near "#/i,
    null,
    'Leave # out: every table that you make is your own, and gone when the page is closed. CREATE TABLE name AS SELECT … makes one.',
  ),
  where(
    /at or near "APPLY"/i,
    /\bCROSS APPLY\b/,
    'Write CROSS JOIN LATERAL (…) AS name in the place of CROSS APPLY (…) name.',
  ),
  where(
    /at or near "(OUTER|APPLY)"/i,
    /\bOUTER APPLY\b/,
    'Write LEFT JOIN LATERAL (…) AS name ON true in the place of OUTER APPLY (…) name.',
  ),
  where(/./, /\( ?NOLOCK ?\)/, 'Leave (NOLOCK) out: nobody else writes to these tables.'),
  ({ said, word, before: [last] }) =>
    SYNTAX.test(said)
      ? (INSTEAD_OF_WORD[word] ?? (last === 'GO' ? (INSTEAD_OF_WORD['GO'] ?? '') : ''))
      : '',
  ({ said, word, written }) =>
    SYNTAX.test(said) && word === 'WHERE' && /\b(?:GROUP|ORDER) BY\b.* WHERE\b/.test(written)
      ? 'WHERE stands before GROUP BY and ORDER BY. A condition on a total is HAVING, after GROUP BY.'
      : '',
  where(/at or near/i, /^MERGE (?!INTO\b)/, 'Write MERGE INTO and the name of the table.'),
  where(/at or near/i, /^DELETE \w+ FROM\b/, 'Write DELETE FROM table WHERE …, without an alias.'),
  where(
    /Qualified column names in UPDATE/i,
    null,
    'Write UPDATE table SET column = value WHERE …: the table itself after UPDATE, and no alias before the column.',
  ),
  where(
    /at or near|name "?(?:try_)?convert"? does not exist/i,
    /\b(TRY_)?CONVERT \(/,
    "Use $1CAST(value AS type). A date becomes a text with strftime(day, '%d/%m/%Y').",
  ),
  where(/at or near/i, /\b(?:TRY_)?PARSE \(/, 'Use TRY_CAST(text AS type).'),
  where(
    /Unknown ordered aggregate/i,
    /\bSTRING_AGG\b/,
    "The order stands inside the brackets: string_agg(text, ', ' ORDER BY text).",
  ),
  where(
    /PIVOT IN list/i,
    null,
    "The values stand in quotes: PIVOT (sum(value) FOR financial_year IN ('2020-21', '2021-22')).",
  ),
  where(
    /No catalog \+ schema named|Catalog "\w+" does not exist/i,
    null,
    'There is one database here, and it is in use: leave USE out, and the name of a database before a table.',
  ),
  qualified,
  datePart,
  dateAdd,
  ({ said, after, before: [last] }) =>
    NO_COLUMN.test(said) && after === '=' && ['SELECT', ',', 'DISTINCT'].includes(last)
      ? `A column gets its name after it, with AS: sum(value) AS ${NO_COLUMN.exec(said)?.[1] ?? 'total'}.`
      : '',
  where(/Referenced column "rownum"/i, null, 'Write LIMIT 10 at the end of the query.'),
  where(
    /'\+\((?:VARCHAR|STRING_LITERAL), (?:VARCHAR|STRING_LITERAL)\)'/,
    null,
    "|| joins texts, + adds numbers: area || ', ' || region. concat(area, region) joins them too, and leaves out what is null.",
  ),
  where(/'&\([^)]*(?:VARCHAR|STRING_LITERAL)/, null, "|| joins texts: area || ', ' || region."),
  where(
    /'format\((?:DATE|TIMESTAMP)/i,
    null,
    "Use strftime(day, '%d/%m/%Y'): %d is the day, %m the month, %B its name, %Y the year.",
  ),
  where(
    /'format\(/i,
    null,
    "Use round(value, 1), or format('{:,.1f}', value) for a text with commas and one decimal place.",
  ),
  where(/'countif\(/i, null, 'countif takes a condition alone: countif(value > 1).'),
  where(
    /Could not convert string '' to/i,
    null,
    'A number or date that is missing is null, not an empty text: write IS NULL.',
  ),
];

/** Names in [brackets], which make a list here. */
function bracketed({ said }: Seen, { statement: { sql }, place }: FailedAt): string {
  if (place === null || !(SYNTAX.test(said) || NO_COLUMN.test(said))) return '';
  const open = sql[place] === '[' ? place : sql.lastIndexOf('[', place);
  if (open < 0 || /[\]()';]/.test(sql.slice(open, place))) return '';
  const name = /^\[([^\][()';]+)\]/.exec(sql.slice(open))?.[1]?.trim() ?? '';
  if (name === '') return '';
  const plain = /^[a-z_]\w*$/i.test(name);
  return plain
    ? `Names stand without brackets: ${name}. In [ ] stands a list; a name with spaces stands in double quotes, "like this".`
    : `A name with spaces or signs stands in double quotes: "${name}". In [ ] stands a list.`;
}

/** @variables, their DECLARE, and the @@values of a server. */
function variable({ said, written, here }: Seen): string {
  if (/\bname "?@@/.test(said) || /at or near "@@/.test(said)) {
    return 'There are no @@ values here. How many rows a statement gave or changed stands above its result.';
  }
  const name = /(?:^|[^@\w])@ ?([A-Z_]\w*)/.exec(written)?.[1]?.toLowerCase();
  if (name === undefined) return '';
  const fits =
    /at or near|'@\(|name "?@/i.test(said) || NO_COLUMN.test(said) || here.startsWith('@');
  if (!fits) return '';
  return `There are no @variables. Leave DECLARE and SET out and write $${name} in the query: a field for its value then stands above the text.`;
}

/** A table with its schema before it: dbo.figures. */
function qualified({ said, here }: Seen, { names }: FailedAt): string {
  if (!/(?:Table|View) with name|Schema with name/i.test(said)) return '';
  const found = /^"?(\w+)"?\s*\.\s*"?(\w+)"?/.exec(here);
  if (found === null) return '';
  const [, schema = '', table = ''] = found;
  if (schema.toLowerCase() === 'sys') {
    return 'SHOW TABLES lists the tables, and DESCRIBE figures the columns of one.';
  }
  const known = names.tables.find((name) => name.toLowerCase() === table.toLowerCase());
  return known === undefined ? '' : `Leave ${schema}. out: the table is called ${known}.`;
}

const OF_PARTS = new Set(['DATEDIFF', 'DATE_DIFF', 'DATEPART', 'DATE_PART', 'DATETRUNC']);

/** DATEDIFF(day, …): the part of a date is a text here. */
function datePart({ said, before: [open, name] }: Seen): string {
  if (open !== '(' || !OF_PARTS.has(name)) return '';
  const part = NO_COLUMN.exec(said)?.[1];
  if (part === undefined) return '';
  const called = name === 'DATETRUNC' ? 'date_trunc' : name.toLowerCase();
  return `The part of the date stands in quotes: ${called}('${part.toLowerCase()}', …).`;
}

const DATEADD = /^dateadd\s*\(\s*(\w+)\s*,\s*(-?)\s*(\d+)\s*,\s*([\w."]+)\s*\)/i;
const SHORT_PARTS: Readonly<Record<string, string>> = {
  DD: 'DAY',
  D: 'DAY',
  MM: 'MONTH',
  M: 'MONTH',
  YY: 'YEAR',
  YYYY: 'YEAR',
  QQ: 'QUARTER',
  Q: 'QUARTER',
  WK: 'WEEK',
  WW: 'WEEK',
};

/** DATEADD as the sum that it is, with what was written in it. */
function dateAdd({ said, here }: Seen): string {
  if (!/name "?dateadd"? does not exist/i.test(said)) return '';
  const found = DATEADD.exec(here);
  if (found === null) return '';
  const [, part = '', minus, count, day] = found;
  const whole = SHORT_PARTS[part.toUpperCase()] ?? part.toUpperCase();
  return `Add an interval: ${day} ${minus === '-' ? '-' : '+'} INTERVAL ${count} ${whole}.`;
}

/**
 * What a habit of T-SQL or of a spreadsheet is called here, for a statement that failed by it; empty
 * where it failed by something else.
 */
export function tsqlHint(failed: FailedAt): string {
  const { fault, statement, place } = failed;
  const { sql, words } = statement;
  const at = words.findLastIndex((word) => word.at <= (place ?? -1));
  const text = (one: Word | undefined) => one?.text ?? '';
  const seen: Seen = {
    said: `${fault.kind}: ${fault.message}`,
    written: words.map((word) => (word.kind === 'text' ? "''" : word.text)).join(' '),
    here: place === null ? '' : sql.slice(place),
    word: text(words[at]),
    before: [text(words[at - 1]), text(words[at - 2])],
    after: text(words[at + 1]),
  };
  for (const slip of SLIPS) {
    const hint = slip(seen, failed);
    if (hint !== '') return hint;
  }
  return '';
}
