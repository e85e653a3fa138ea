/** A `$name` in a statement, and where it stands, in UTF-16 units from 0. */
export interface NamedParameter {
  readonly name: string;
  readonly from: number;
}

const LETTER = 'A-Za-z_\\u0080-\\uffff';

/**
 * What SQL reads as one: an escape text, a text, a quoted name, a comment of a line, the beginning of
 * a comment of several, a text between dollars, a word (which may hold a dollar), and a parameter.
 */
const TOKEN = new RegExp(
  [
    "[eE]'(?:[^'\\\\]|\\\\[^]|'')*(?:'|$)",
    "'(?:[^']|'')*(?:'|$)",
    '"(?:[^"]|"")*(?:"|$)',
    '--[^\\n]*',
    '/\\*',
    `(\\$(?:[${LETTER}][${LETTER}0-9]*)?\\$)`,
    `[${LETTER}0-9][${LETTER}0-9$]*`,
    '\\$([A-Za-z_][A-Za-z0-9_]*)',
  ].join('|'),
  'g',
);

/** Where a comment that begins at `from` ends: DuckDB's stand inside each other. */
function endOfComment(sql: string, from: number): number {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = from;
  let depth = 0;
  for (let found = mark.exec(sql); found !== null; found = mark.exec(sql)) {
    depth += found[0] === '/*' ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return sql.length;
}

/** Every `$name` that a value is put in for: not those in texts, quoted names and comments. */
export function namedParameters(sql: string): NamedParameter[] {
  const found: NamedParameter[] = [];
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(sql); token !== null; token = TOKEN.exec(sql)) {
    const [text, dollars, name] = token;
    if (name !== undefined) found.push({ name, from: token.index });
    if (text === '/*') TOKEN.lastIndex = endOfComment(sql, token.index);
    if (dollars !== undefined) {
      const end = sql.indexOf(dollars, token.index + dollars.length);
      TOKEN.lastIndex = end === -1 ? sql.length : end + dollars.length;
    }
  }
  return found;
}
