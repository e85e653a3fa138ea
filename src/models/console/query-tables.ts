import type { Schema } from '../../console/console.ts';
import type { SqlToken } from './sql-tokens.ts';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
}

/** A table that a statement names, under the name that its columns have there. */
export interface TableInQuery {
  /** In small letters: the alias, else the name. */
  readonly alias: string;
  readonly columns: readonly Column[];
  /** A step of the statement itself (a common table expression). */
  readonly isStep: boolean;
}

/** Words that end a list of tables, so that they are no alias. */
const NO_ALIAS = new Set(
  'where on using join left right inner outer full cross natural semi anti asof positional group order having limit offset union intersect except window qualify select from set values pivot unpivot tablesample sample as lateral returning when'.split(
    ' ',
  ),
);

/** A name without its quotes, in small letters: DuckDB does not tell names apart by case. */
export function plainName(text: string): string {
  const name = text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
  return name.toLowerCase();
}

/**
 * The tables of a statement with their aliases, and its steps with the columns that they seem to
 * have. It reads what is half written as well, so it looks for names rather than parsing.
 */
export function queriesOf(tokens: readonly SqlToken[], schema: Schema | null): TableInQuery[] {
  const words = tokens.filter((token) => token.kind !== 'comment');
  const steps = stepsOf(words);
  const named = new Map<string, TableInQuery>();
  for (const step of steps) named.set(step.alias, step);
  const find = (name: string): readonly Column[] =>
    steps.find((step) => step.alias === name)?.columns ??
    schema?.tables.find((table) => table.name.toLowerCase() === name)?.columns ??
    [];
  for (const [name, alias] of namesAfterFrom(words)) {
    const isStep = alias === name && named.get(alias)?.isStep === true;
    named.set(alias, { alias, columns: find(name), isStep });
  }
  return [...named.values()];
}

/** Pairs of a table's name and its alias, which is the name where there is none. */
function namesAfterFrom(words: readonly SqlToken[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place]?.text.toLowerCase() ?? '';
    if (word !== 'from' && word !== 'join' && word !== 'update' && word !== 'into') continue;
    let next = place + 1;
    for (;;) {
      const name = words[next];
      if (name === undefined || !isName(name)) break;
      const asked = words[next + 1]?.text.toLowerCase() === 'as' ? next + 2 : next + 1;
      const alias = words[asked];
      const has = alias !== undefined && isName(alias);
      pairs.push([plainName(name.text), plainName(has ? alias.text : name.text)]);
      next = has ? asked + 1 : next + 1;
      if (words[next]?.text !== ',') break;
      next += 1;
    }
  }
  return pairs;
}

function isName(token: SqlToken): boolean {
  if (token.kind === 'quoted') return true;
  return token.kind === 'word' && !NO_ALIAS.has(token.text.toLowerCase());
}

/** The steps of `WITH name AS (SELECT …), …`, with the names that their lists end in. */
function stepsOf(words: readonly SqlToken[]): TableInQuery[] {
  const steps: TableInQuery[] = [];
  for (let place = 1; place + 2 < words.length; place += 1) {
    const name = words[place];
    const before = words[place - 1]?.text.toLowerCase() ?? '';
    if (name === undefined || !isName(name)) continue;
    if (before !== 'with' && before !== ',' && before !== 'recursive') continue;
    if (words[place + 1]?.text.toLowerCase() !== 'as' || words[place + 2]?.text !== '(') continue;
    const columns = listedColumns(words, place + 3);
    steps.push({ alias: plainName(name.text), columns, isStep: true });
  }
  return steps;
}

/** The names of the columns of a SELECT that begins at a place: aliases, else plain columns. */
function listedColumns(words: readonly SqlToken[], begin: number): Column[] {
  if (words[begin]?.text.toLowerCase() !== 'select') return [];
  const columns: Column[] = [];
  let depth = 0;
  let last: SqlToken | undefined;
  for (const word of words.slice(begin + 1)) {
    const text = word.text.toLowerCase();
    const ends = depth === 0 && (text === ',' || text === 'from' || text === ')');
    if (ends) {
      if (last !== undefined && isName(last)) {
        columns.push({ name: unquoted(last.text), type: '', meaning: '' });
      }
      if (text !== ',') return columns;
    }
    if (text === '(' || text === '[') depth += 1;
    if (text === ')' || text === ']') depth -= 1;
    last = word;
  }
  return columns;
}

function unquoted(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
}
