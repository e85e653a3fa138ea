import { literal } from '../db/parameters.ts';
import type { ConsoleParameters } from './console.ts';
import { type Statement, verbOf } from './statements.ts';
import { type Replaced, replacePieces } from './text-places.ts';

/** A statement with its values put in. */
export interface FilledStatement {
  readonly sql: string;
  /** What was replaced in the statement's own text. */
  readonly pieces: readonly Replaced[];
  /** The `$name`s for which nothing but an empty text was put in. */
  readonly empty: readonly string[];
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
  if (verbOf(statement) === 'PREPARE') return asItStands(statement);
  const pieces: Replaced[] = [];
  const empty = new Set<string>();
  for (const place of namedPlaces(statement)) {
    const value = Object.hasOwn(parameters, place.name) ? parameters[place.name] : undefined;
    if (value === undefined) return { missing: place };
    if (value === '') empty.add(place.name);
    pieces.push({ from: place.from, to: place.to, text: literal(value) });
  }
  return { sql: replacePieces(statement.sql, pieces), pieces, empty: [...empty] };
}

/** A statement that no value is put into. */
export function asItStands({ sql }: Statement): FilledStatement {
  return { sql, pieces: [], empty: [] };
}
