/** The type of a nested value, taken apart: `STRUCT(a INTEGER, "b c" VARCHAR[])`, `MAP(VARCHAR, DOUBLE)`. */
export type NestedType =
  | { readonly kind: 'list'; readonly of: NestedType }
  | {
      readonly kind: 'struct';
      readonly fields: readonly { readonly name: string; readonly type: NestedType }[];
    }
  | { readonly kind: 'map'; readonly key: NestedType; readonly value: NestedType }
  /** Anything else, unions too: which of its types a union holds its text does not say. */
  | { readonly kind: 'leaf'; readonly name: string };

/** Reads a type as the engine names it. */
export function nestedType(text: string): NestedType {
  const type = text.trim();
  const list = /^(.*)\[\d*\]$/s.exec(type);
  if (list !== null) return { kind: 'list', of: nestedType(list[1] ?? '') };
  const inside = /^(STRUCT|MAP)\((.*)\)$/s.exec(type);
  if (inside === null) return { kind: 'leaf', name: type };
  const parts = splitTop(inside[2] ?? '');
  if (inside[1] === 'MAP') {
    return { kind: 'map', key: nestedType(parts[0] ?? ''), value: nestedType(parts[1] ?? '') };
  }
  return { kind: 'struct', fields: parts.map(field) };
}

function field(part: string): { name: string; type: NestedType } {
  const quoted = /^"((?:[^"]|"")*)"\s+(.*)$/s.exec(part);
  if (quoted !== null) {
    return { name: (quoted[1] ?? '').replaceAll('""', '"'), type: nestedType(quoted[2] ?? '') };
  }
  const gap = part.indexOf(' ');
  return { name: part.slice(0, gap), type: nestedType(part.slice(gap + 1)) };
}

/** Cuts at the commas that stand in no bracket and no quotes. */
function splitTop(text: string): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    else if (letter === ',' && depth === 0) {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  parts.push(text.slice(from).trim());
  return parts;
}
