/**
 * Nested values in the engine's words, `{'a': 1, 'b': [x, 'it\'s', NULL]}`, `{k=v}`: laid out for
 * reading, and as JSON. https://duckdb.org/docs/stable/sql/data_types/text#formatting-strings-in-nested-types
 */

/** A nested value with a line for each part, two spaces in for each level. */
export function layOut(text: string): string {
  let indent = 0;
  let quoted = false;
  const out: string[] = [];
  const line = () => `\n${'  '.repeat(indent)}`;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quoted) {
      out.push(letter);
      if (letter === '\\') {
        at += 1;
        out.push(text[at] ?? '');
      } else if (letter === "'") quoted = false;
      continue;
    }
    if (letter === "'") quoted = true;
    if (letter === '{' || letter === '[') {
      const empty = text[at + 1] === (letter === '{' ? '}' : ']');
      if (empty) {
        out.push(letter, text[at + 1] ?? '');
        at += 1;
        continue;
      }
      indent += 1;
      out.push(letter, line());
    } else if (letter === '}' || letter === ']') {
      indent = Math.max(0, indent - 1);
      out.push(line(), letter);
    } else if (letter === ',') {
      out.push(letter, line());
      if (text[at + 1] === ' ') at += 1;
    } else out.push(letter);
  }
  return out.join('');
}
