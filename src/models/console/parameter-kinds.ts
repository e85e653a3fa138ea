import type { Schema } from '../../console/console.ts';
import { plainName } from './query-tables.ts';
import { type SqlToken, sqlTokens } from './sql-tokens.ts';

/** What a `$name` that nobody declared is filled in as. */
export type TypedKind = 'text' | 'number' | 'date';

/** The types of columns by their names in small letters; null where tables do not agree. */
export type ColumnTypes = ReadonlyMap<string, string | null>;

/** The types of all columns of the console's tables. */
export function columnTypes(schema: Schema | null): ColumnTypes {
  const types = new Map<string, string | null>();
  for (const { name, type } of schema?.tables.flatMap(({ columns }) => columns) ?? []) {
    const key = name.toLowerCase();
    const known = types.get(key);
    types.set(key, known === undefined || known === type ? type : null);
  }
  return types;
}

const NUMBER =
  /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|INT[1248]|DOUBLE|FLOAT[48]?|REAL|DECIMAL|NUMERIC)(?:\b|$)/i;

function kindOfType(type: string | null | undefined): TypedKind | null {
  if (type == null) return null;
  if (/^DATE$/i.test(type)) return 'date';
  return NUMBER.test(type) ? 'number' : null;
}

/**
 * What each `$name` of a text stands for, as far as the text tells: a type that it is cast to
 * (`$since::DATE`, `DATE $since`), a column that it is compared with, or LIMIT. Those of which it
 * tells nothing, or two things, are missing.
 */
export function kindsByUse(sql: string, columns: ColumnTypes): ReadonlyMap<string, TypedKind> {
  const tokens = sqlTokens(sql).filter(({ kind }) => kind !== 'comment');
  const found = new Map<string, Set<TypedKind>>();
  for (const [at, { kind, text }] of tokens.entries()) {
    const told = kind === 'parameter' ? kindAt(tokens, at, columns) : null;
    if (told === null) continue;
    found.set(text.slice(1), (found.get(text.slice(1)) ?? new Set()).add(told));
  }
  const kinds = new Map<string, TypedKind>();
  for (const [name, [first, ...others]] of [...found].map(([one, of]) => [one, [...of]] as const)) {
    if (first !== undefined && others.length === 0) kinds.set(name, first);
  }
  return kinds;
}

function kindAt(tokens: readonly SqlToken[], at: number, columns: ColumnTypes): TypedKind | null {
  const word = (place: number) => tokens[place]?.text.toLowerCase() ?? '';
  if (word(at - 1) === 'date') return 'date';
  if (word(at - 1) === 'limit' || word(at - 1) === 'offset') return 'number';
  if (word(at + 1) === ':' && word(at + 2) === ':') return kindOfType(tokens[at + 3]?.text);
  if (word(at + 1) === 'as' && /^(?:try_)?cast$/.test(word(at - 2))) {
    return kindOfType(tokens[at + 2]?.text);
  }
  const column = comparedWith(tokens, at);
  return column === undefined ? null : kindOfType(columns.get(plainName(column.text)));
}

const COMPARES = /^[=<>!]$/;

/** The column on the other side of a comparison, or before BETWEEN. */
function comparedWith(tokens: readonly SqlToken[], at: number): SqlToken | undefined {
  const text = (place: number) => tokens[place]?.text ?? '';
  const is = (place: number, keyword: string) => text(place).toLowerCase() === keyword;
  let before = at - 1;
  if (is(before, 'and') && is(before - 2, 'between')) before -= 2;
  if (is(before, 'between'))
    return columnAt(tokens, is(before - 1, 'not') ? before - 2 : before - 1);
  while (COMPARES.test(text(before))) before -= 1;
  if (before < at - 1) return columnAt(tokens, before);
  let after = at + 1;
  while (COMPARES.test(text(after))) after += 1;
  if (after === at + 1) return undefined;
  while (text(after + 1) === '.') after += 2;
  return text(after + 1) === '(' || text(after + 1) === ':' ? undefined : columnAt(tokens, after);
}

/** A name at a place; undefined where a cast or anything but a name stands there. */
function columnAt(tokens: readonly SqlToken[], at: number): SqlToken | undefined {
  const token = tokens[at];
  const isName = token?.kind === 'word' || token?.kind === 'quoted';
  return isName && tokens[at - 1]?.text !== ':' ? token : undefined;
}
