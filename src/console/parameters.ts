import { literal } from '../db/parameters.ts';
import type { ConsoleParameters } from './console.ts';
import { type Statement, verbOf } from './statements.ts';
import { type Replaced, replacePieces } from './text-places.ts';

/** A statement with its values put in. */
export interface FilledStatement {
  readonly sql: string;
  /** What was replaced in the statement's own text. */
  readonly pieces: readonly Replaced[];
}

/** A `$name` of a statement, by its place there. */
export interface NamedPlace {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const NAME = /^[\p{L}_][\p{L}\p{N}_]*/u;

/** The `$name`s of a statement: not `$1`, and none in a text, a quoted name or a comment. */
function namedPlaces({ sql, words }: Pick<Statement, 'sql' | 'words'>): NamedPlace[] {
  return words.flatMap(({ at, kind }) => {
    if (kind !== 'operator' || sql[at] !== '$') return [];
    const name = NAME.exec(sql.slice(at + 1))?.[0];
    return name === undefined ? [] : [{ name, from: at, to: at + 1 + name.length }];
  });
}

/**
 * Puts the values of `$name` into a statement as literals. Gives back the place of one that has no
 * value instead.
 */
export function fillIn(
  statement: Statement,
  parameters: ConsoleParameters,
): FilledStatement | { readonly missing: NamedPlace } {
  // What is prepared takes its own values, with EXECUTE.
  if (verbOf(statement) === 'PREPARE') return { sql: statement.sql, pieces: [] };
  const pieces: Replaced[] = [];
  for (const place of namedPlaces(statement)) {
    const value = Object.hasOwn(parameters, place.name) ? parameters[place.name] : undefined;
    if (value === undefined) return { missing: place };
    pieces.push({ from: place.from, to: place.to, text: literal(value) });
  }
  return { sql: replacePieces(statement.sql, pieces), pieces };
}
