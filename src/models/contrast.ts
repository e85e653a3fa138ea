/** Contrast of colours, by the formulas of WCAG 2.2 (relative luminance, contrast ratio). */

/** What words need on their ground (WCAG 1.4.3). */
export const LEAST_FOR_WORDS = 4.5;

const HEX = /^#[0-9a-f]{6}$/i;

/** Whether a text is a colour as `#12436d`. */
export function isColour(text: string): boolean {
  return HEX.test(text);
}

/** Red, green and blue of `#12436d`, each from 0 to 255. */
export function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

/** Relative luminance of a colour as `#12436d`: 0 for black, 1 for white. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours as `#12436d`, from 1 to 21, whichever comes first. */
export function contrast(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}
