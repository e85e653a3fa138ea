import type { ConsoleFault } from '../db/console-fault.ts';
import type { StatementFailure } from './console.ts';
import { hintFor } from './hints.ts';
import type { FilledStatement } from './parameters.ts';
import type { SchemaNames } from './schema-names.ts';
import type { Statement } from './statements.ts';
import { placeBefore, unitsOf } from './text-places.ts';

/** The engine's words that say more about the console's inside than about the statement. */
const INSIDE: readonly (readonly [RegExp, string])[] = [
  [/\n+LINE \d+:[\s\S]*$/, ''],
  [/\n*Did you mean [^\n]*/g, ''],
  [/\n*Candidate (bindings|tables):[^\n]*/g, ''],
  [/\n+\tCandidate functions:[\s\S]*$/, ''],
  [/\n*Use "SET [^\n]*/g, ''],
  [/\n*Please try installing[\s\S]*$/, ''],
  [/\n*Alternatively, consider enabling auto-install[\s\S]*$/, ''],
  [/ Use "SET max_expression_depth[^"]*" to increase the maximum expression depth\./, ''],
];

/** The engine's message, without its drawing of the place and without advice that cannot be taken. */
function plainMessage(message: string): string {
  return INSIDE.reduce((text, [pattern, by]) => text.replace(pattern, by), message).trim();
}

/** The words at a place, so that it can be underlined: a whole name or text, else one letter. */
function endOf({ sql, words }: Statement, place: number): number {
  const word = words.find(({ at }) => at === place);
  const next = words.find(({ at }) => at > place);
  if (word === undefined) return Math.min(sql.length, place + 1);
  if (word.kind === 'text') return place + word.text.length;
  const written = /^("(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_$]*|[\d.]+)/u.exec(sql.slice(place));
  return (
    place +
    (written?.[0].length ?? Math.max(1, Math.min(next?.at ?? place + 1, sql.length) - place))
  );
}

/** Where a statement failed in its own text, without the values that were put in. */
function placeOf({ position }: ConsoleFault, filled: FilledStatement): number | null {
  if (position === null) return null;
  const [units = 0] = unitsOf(filled.sql, [position]);
  return placeBefore(units, filled.pieces);
}

/** Why a statement failed, at its place in the text that was given to `run`. */
export function failureOf(
  fault: ConsoleFault,
  statement: Statement,
  filled: FilledStatement,
  names: SchemaNames,
): StatementFailure {
  const message = plainMessage(fault.message);
  const place = placeOf(fault, filled);
  const hint = hintFor(fault, statement, names, filled.empty, place);
  const code = fault.code === 'stopped' ? 'stopped' : 'failed';
  if (place === null) return { code, message, hint, from: null, to: null };
  const from = Math.min(place, statement.sql.length);
  const end = endOf(statement, from);
  // At the end of the text the last letter is what can be underlined.
  const start = from === statement.sql.length ? Math.max(0, from - 1) : from;
  return {
    code,
    message,
    hint,
    from: statement.from + start,
    to: statement.from + Math.max(end, start + 1),
  };
}
