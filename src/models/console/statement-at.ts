import { sqlTokens } from './sql-tokens.ts';

/** A piece of a text: `from` is its first letter, `to` the one after its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The statements of a text, without the semicolons between them and the comments before them. */
export function statementSpans(sql: string): Span[] {
  const spans: Span[] = [];
  let from: number | null = null;
  let to = 0;
  for (const token of sqlTokens(sql)) {
    if (token.kind === 'mark' && token.text === ';') {
      if (from !== null) spans.push({ from, to });
      from = null;
    } else if (token.kind !== 'comment') {
      from ??= token.from;
      to = token.to;
    }
  }
  if (from !== null) spans.push({ from, to });
  return spans;
}

/**
 * The statement that a cursor means: the one it stands in; behind a semicolon and at the end of a
 * line, the one before it; in the comments and empty lines above one, that one; below the last, the
 * last. Null where there is none.
 */
export function statementAt(sql: string, cursor: number): Span | null {
  const spans = statementSpans(sql);
  const next = spans.findIndex((span) => cursor <= span.to);
  const after = spans[next];
  const before = next === -1 ? spans.at(-1) : spans[next - 1];
  if (after === undefined) return before ?? null;
  if (cursor >= after.from || before === undefined) return after;
  const between = sql.slice(before.to, cursor);
  return between.includes('\n') ? after : before;
}
