/** What a person typed into a field for a number. */
export type NumberEntry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'error'; readonly message: string };

interface Bounds {
  readonly min: number;
  readonly max: number;
  /** What is asked for, at the start of the message: "A percentage". */
  readonly what: string;
}

const NUMBER = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/**
 * Reads a number as people in Britain write it: "1,250", "9.5", "9.5%". Anything else, or a number
 * out of bounds, comes back with a sentence to stand beside the field.
 */
export function readNumber(text: string, { min, max, what }: Bounds): NumberEntry {
  const typed = text.trim().replace(/\s*%$/, '');
  if (typed === '') return { kind: 'empty' };
  const value = NUMBER.test(typed) ? Number(typed.replaceAll(',', '')) : Number.NaN;
  if (Number.isFinite(value) && value >= min && value <= max) return { kind: 'number', value };
  const bounds = Number.isFinite(max) ? `from ${min} to ${max}` : `of ${min} or more`;
  return {
    kind: 'error',
    message: `${what} is a number ${bounds}, written in figures such as ${example(min, max)}.`,
  };
}

function example(min: number, max: number): string {
  return min <= 2.5 && max >= 2.5 ? '2.5' : String(min);
}
