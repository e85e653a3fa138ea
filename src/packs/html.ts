import { escaped } from '../charts/markup.ts';

/** A text that is markup already: nothing but `html` and `asItStands` make it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | null | readonly Part[];

/**
 * Markup from a template: whatever is put into it is escaped, unless it is markup itself. Null is
 * nothing; a list is its parts one after another. Attributes must stand in double quotes.
 */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const filled = template.map((piece, at) => piece + (at < parts.length ? write(parts[at]) : ''));
  return new Markup(filled.join(''));
}

/** What has no word of a person unescaped in it: an SVG of `src/charts/`, a pack's style or script. */
export function asItStands(text: string): Markup {
  return new Markup(text);
}

function write(part: Part | undefined): string {
  if (part === null || part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return part.map(write).join('');
}
