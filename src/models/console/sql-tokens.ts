/** A piece of SQL, with its place in UTF-16 units from 0. White space is none. */
export interface SqlToken {
  readonly kind: 'word' | 'quoted' | 'text' | 'number' | 'comment' | 'parameter' | 'mark';
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** A quote or a comment that nobody closed: it runs to the end. */
  readonly open: boolean;
}

const LETTER = 'A-Za-z_\\u0080-\\uffff';

/** What begins here, by DuckDB's rules: the order matters. */
const TOKEN = new RegExp(
  [
    `(?<comment>--[^\\n]*|/\\*)`,
    `(?<text>[eE]'[^'\\\\]*(?:(?:\\\\[^]|'')[^'\\\\]*)*'?|'[^']*(?:''[^']*)*'?)`,
    `(?<quoted>"[^"]*(?:""[^"]*)*"?)`,
    `(?<dollars>\\$(?:[${LETTER}][${LETTER}0-9]*)?\\$)`,
    `(?<parameter>\\$[${LETTER}0-9]*)`,
    `(?<word>[${LETTER}][${LETTER}0-9$]*)`,
    `(?<number>(?:[0-9][0-9_]*\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?)`,
    '(?<mark>\\S)',
  ].join('|'),
  'g',
);

/** Takes SQL apart, finished or not: what is being written is never refused. */
export function sqlTokens(sql: string): SqlToken[] {
  const tokens: SqlToken[] = [];
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(sql); found !== null; found = TOKEN.exec(sql)) {
    const groups = found.groups ?? {};
    const from = found.index;
    let to = TOKEN.lastIndex;
    let open = false;
    if (groups['comment'] === '/*') {
      const end = endOfComment(sql, from);
      open = end === null;
      to = end ?? sql.length;
    } else if (groups['dollars'] !== undefined) {
      const end = sql.indexOf(groups['dollars'], to);
      open = end === -1;
      to = open ? sql.length : end + groups['dollars'].length;
    } else if (groups['text'] !== undefined || groups['quoted'] !== undefined) {
      open = !isClosed(found[0]);
    }
    TOKEN.lastIndex = to;
    tokens.push({ kind: kindOf(groups), from, to, text: sql.slice(from, to), open });
  }
  return tokens;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): SqlToken['kind'] {
  if (groups['dollars'] !== undefined) return 'text';
  for (const kind of ['comment', 'text', 'quoted', 'parameter', 'word', 'number'] as const) {
    if (groups[kind] !== undefined) return kind;
  }
  return 'mark';
}

/** Whether a quote is closed: `'it''s'` is, `'it''s` and `'` are not. */
function isClosed(quote: string): boolean {
  const begin = /^[eE]'/.test(quote) ? 2 : 1;
  const mark = quote[begin - 1];
  const inside = quote.slice(begin);
  if (mark === undefined || !inside.endsWith(mark)) return false;
  const left =
    begin === 2
      ? inside.slice(0, -1).replaceAll(/\\.|''/gs, '')
      : inside.slice(0, -1).replaceAll(mark + mark, '');
  return !left.includes(mark) && !(begin === 2 && left.endsWith('\\'));
}

/** Where a comment of several lines ends: DuckDB's stand inside each other. Null where it does not. */
function endOfComment(sql: string, from: number): number | null {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = from;
  let depth = 0;
  for (let found = mark.exec(sql); found !== null; found = mark.exec(sql)) {
    depth += found[0] === '/*' ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return null;
}
