import { duckdb, formatDialect } from 'sql-formatter';
import { sqlTokens } from './sql-tokens.ts';

/** What came of formatting: the text laid out anew, or why it was left as it is. */
export type Formatted =
  | { readonly ok: true; readonly sql: string }
  | { readonly ok: false; readonly why: string };

const LEFT = 'It was left as it is.';

/**
 * Lays SQL out, a step a line. Nothing but white space changes: where the result would be another
 * text, the old one stays. This module brings a parser of half a megabyte, so it is loaded on first
 * use.
 */
export function formatSql(sql: string): Formatted {
  if (sql.trim() === '') return { ok: false, why: `There is nothing to format. ${LEFT}` };
  let formatted: string;
  try {
    formatted = formatDialect(sql, {
      dialect: duckdb,
      paramTypes: { named: ['$'], numbered: ['$'], positional: true },
      keywordCase: 'preserve',
      expressionWidth: 80,
      linesBetweenQueries: 1,
      tabWidth: 2,
    });
  } catch (error) {
    return { ok: false, why: `This text cannot be formatted${placeOf(error)}. ${LEFT}` };
  }
  if (!sameTokens(sql, formatted)) {
    return { ok: false, why: `Formatting would have changed what this says. ${LEFT}` };
  }
  return { ok: true, sql: formatted };
}

/** " (line 3, column 8)", where the formatter says it. */
function placeOf(error: unknown): string {
  const found = /line (\d+) column (\d+)/.exec(error instanceof Error ? error.message : '');
  return found === null ? '' : ` (line ${found[1]}, column ${found[2]})`;
}

/** Whether two texts say the same, but for the white space in them. */
function sameTokens(one: string, other: string): boolean {
  const words = (sql: string) =>
    sqlTokens(sql).map(({ kind, text }) =>
      kind === 'comment' ? text.replaceAll(/\s+/g, ' ').trim() : text,
    );
  const [ours, theirs] = [words(one), words(other)];
  return ours.length === theirs.length && ours.every((word, place) => word === theirs[place]);
}
