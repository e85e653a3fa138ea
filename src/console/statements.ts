import type { ConsoleEngine, Token } from '../db/console-engine.ts';
import { unitsOf } from './text-places.ts';

/** A word or sign of a statement, by its place in the statement's text in UTF-16 units. */
export interface Word {
  readonly at: number;
  /** In capitals where it is a name or a keyword; a text stays as it is. */
  readonly text: string;
  readonly kind: Token['kind'];
  /** How many brackets are open around it. */
  readonly depth: number;
}

/** One statement of a text. */
export interface Statement {
  readonly sql: string;
  /** Where it stands in the whole text. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly Word[];
}

/** Signs that stand for themselves, whatever follows them without a space. */
const SIGN = /^[()[\]{},;]/;
const WORD = /^[\p{L}_][\p{L}\p{N}_$]*/u;

function wordAt(text: string, at: number, next: number, kind: Token['kind']): string {
  const raw = text.slice(at, next);
  if (kind === 'text') return raw.trimEnd();
  if (kind === 'operator' && SIGN.test(raw)) return raw.charAt(0);
  return WORD.exec(raw)?.[0].toUpperCase() ?? raw.trimEnd();
}

/**
 * The statements of a text, parted by the engine's own reading of it: a `;` in a text, a name or a
 * comment parts nothing. Each begins with its first word and ends before the `;`.
 */
export async function splitStatements(engine: ConsoleEngine, text: string): Promise<Statement[]> {
  const tokens = (await engine.tokens(text)).filter(({ kind }) => kind !== 'comment');
  const places = unitsOf(
    text,
    tokens.map(({ at }) => at),
  );
  const statements: Statement[] = [];
  let first = 0;
  const close = (until: number, end: number): void => {
    const from = places[first];
    if (until > first && from !== undefined) {
      const sql = text.slice(from, end).trimEnd();
      statements.push({ sql, from, to: from + sql.length, words: wordsOf(first, until, end) });
    }
    first = until + 1;
  };
  const wordsOf = (start: number, until: number, end: number): Word[] => {
    const words: Word[] = [];
    const from = places[start] ?? 0;
    let depth = 0;
    for (let place = start; place < until; place += 1) {
      const at = places[place] ?? 0;
      const kind = tokens[place]?.kind ?? 'operator';
      const next = place + 1 < until ? (places[place + 1] ?? end) : end;
      const word = wordAt(text, at, next, kind);
      if (kind === 'operator' && ')]}'.includes(word)) depth -= 1;
      words.push({ at: at - from, text: word, kind, depth });
      if (kind === 'operator' && '([{'.includes(word)) depth += 1;
    }
    return words;
  };
  tokens.forEach(({ kind }, place) => {
    const at = places[place] ?? 0;
    if (kind === 'operator' && text[at] === ';') close(place, at);
  });
  close(tokens.length, text.length);
  return statements;
}

/** How a statement is run and shown. */
export type StatementKind = 'query' | 'plan' | 'whole' | 'effect';

const QUERY = new Set([
  'SELECT',
  'FROM',
  'VALUES',
  'TABLE',
  'PIVOT',
  'PIVOT_WIDER',
  'UNPIVOT',
  'PIVOT_LONGER',
  'DESCRIBE',
  'DESC',
  'SHOW',
  'SUMMARIZE',
]);
const WHOLE = new Set(['EXECUTE', 'CALL', 'PRAGMA']);
const CHANGES = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/** The first word of what a statement does, past brackets. */
export function verbOf(statement: Pick<Statement, 'words'>): string {
  return statement.words.find(({ text }) => text !== '(')?.text ?? '';
}

/** The kind of a statement, by its words. */
export function kindOf({ words }: Pick<Statement, 'words'>): StatementKind {
  const verb = verbOf({ words });
  if (verb === 'EXPLAIN') return 'plan';
  if (WHOLE.has(verb)) return 'whole';
  const open = words.filter(({ depth, kind }) => depth === 0 && kind === 'keyword');
  if (open.some(({ text }) => text === 'RETURNING')) return 'whole';
  if (QUERY.has(verb)) return 'query';
  if (verb === 'WITH') return open.some(({ text }) => CHANGES.has(text)) ? 'effect' : 'query';
  return 'effect';
}
