/** Numbers in the engine's words as they can be taken into JavaScript, JSON and spreadsheets. */

const PLAIN = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const BINARY = /^(DOUBLE|FLOAT)$/;

/**
 * A number of a result, or null where JavaScript's numbers would not hold it: NaN, infinities,
 * integers beyond 2^53 and decimals of more than 15 digits.
 * @param type as the engine names it
 */
export function exactNumber(text: string, type: string): number | null {
  if (!PLAIN.test(text)) return null;
  const number = Number(text);
  if (BINARY.test(type)) return Number.isFinite(number) ? number : null;
  if (significantDigits(text) <= 15) return number;
  return !text.includes('.') && Number.isSafeInteger(number) ? number : null;
}

/** Digits between the first and the last that is not zero: a spreadsheet keeps 15. */
export function significantDigits(text: string): number {
  const [digits = ''] = text.toLowerCase().split('e');
  return digits.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length;
}
