import { exactNumber } from './exact.ts';
import { type NestedType, nestedType } from './nested-type.ts';

const NUMBERS = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(.*\)|VARINT|BIGNUM)$/;

/**
 * A value of a result as JSON, by its type: numbers as numbers where they are exact, nested values
 * as arrays and objects, everything else as the engine's text. A nested value that cannot be taken
 * apart (a union in it) stays the text that it is.
 */
export function jsonOf(text: string | null, type: string): string {
  if (text === null) return 'null';
  const parsed = nestedType(type);
  if (parsed.kind === 'leaf') return leafJson(text, parsed.name);
  const reader = new Reader(text);
  const json = reader.value(parsed);
  return json === null || !reader.ended ? JSON.stringify(text) : json;
}

function leafJson(text: string, type: string): string {
  if (type === 'BOOLEAN' && (text === 'true' || text === 'false')) return text;
  if (NUMBERS.test(type) && exactNumber(text, type) !== null) return text;
  return JSON.stringify(text);
}

/** Reads a nested value from left to right. Each step gives JSON, or null where the text is another. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get ended(): boolean {
    return this.#at === this.#text.length;
  }

  value(type: NestedType, ends = ',]})'): string | null {
    this.#space();
    if (this.#isNull(ends)) return 'null';
    if (type.kind === 'list') return this.#list(type.of);
    if (type.kind === 'struct') return this.#struct(type.fields);
    if (type.kind === 'map') return this.#map(type.key, type.value);
    const leaf = this.#leaf(ends);
    return leaf === null ? null : leafJson(leaf, type.name);
  }

  #list(of: NestedType): string | null {
    const parts = this.#parts('[', ']', () => this.value(of));
    return parts === null ? null : `[${parts.join(',')}]`;
  }

  #struct(fields: Extract<NestedType, { kind: 'struct' }>['fields']): string | null {
    let place = 0;
    const parts = this.#parts('{', '}', () => {
      const name = this.#leaf(':');
      const field = fields[place];
      place += 1;
      if (name === null || field === undefined || !this.#take(':')) return null;
      const value = this.value(field.type);
      return value === null ? null : `${JSON.stringify(field.name)}:${value}`;
    });
    return parts === null ? null : `{${parts.join(',')}}`;
  }

  #map(key: NestedType, of: NestedType): string | null {
    const parts = this.#parts('{', '}', () => {
      const name = key.kind === 'leaf' ? this.#leaf('=') : this.value(key, '=');
      if (name === null || !this.#take('=')) return null;
      const value = this.value(of);
      return value === null ? null : `${JSON.stringify(name)}:${value}`;
    });
    return parts === null ? null : `{${parts.join(',')}}`;
  }

  #parts(open: string, close: string, one: () => string | null): string[] | null {
    if (!this.#take(open)) return null;
    const parts: string[] = [];
    if (this.#take(close)) return parts;
    do {
      this.#space();
      const part = one();
      if (part === null) return null;
      parts.push(part);
    } while (this.#take(','));
    return this.#take(close) ? parts : null;
  }

  /** A text in quotes, or all up to one of `ends`. */
  #leaf(ends: string): string | null {
    if (this.#text[this.#at] !== "'") {
      const from = this.#at;
      while (!this.ended && !ends.includes(this.#text[this.#at] ?? '')) this.#at += 1;
      return this.#text.slice(from, this.#at).trim();
    }
    const letters: string[] = [];
    for (this.#at += 1; !this.ended; this.#at += 1) {
      const letter = this.#text[this.#at];
      if (letter === "'") {
        this.#at += 1;
        return letters.join('');
      }
      if (letter === '\\') this.#at += 1;
      letters.push(this.#text[this.#at] ?? '');
    }
    return null;
  }

  #isNull(ends: string): boolean {
    const after = this.#text[this.#at + 4];
    if (!this.#text.startsWith('NULL', this.#at)) return false;
    if (after !== undefined && !ends.includes(after)) return false;
    this.#at += 4;
    return true;
  }

  #take(letter: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== letter) return false;
    this.#at += 1;
    return true;
  }

  #space(): void {
    while (this.#text[this.#at] === ' ') this.#at += 1;
  }
}
