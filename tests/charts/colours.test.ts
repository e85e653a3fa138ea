import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../src/charts/colours.ts';

/** Contrast with white, by the formula of WCAG 2.2. */
function contrast(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

describe('the colours of charts', () => {
  it.each(['neighbourBar', 'comparatorBar'] as const)('%s stands out as a shape', (name) => {
    expect(contrast(COLOURS[name])).toBeGreaterThanOrEqual(3);
  });

  it.each(['ink', 'muted', 'council', 'target', 'neighbours', 'region', 'england'] as const)(
    '%s can be read as text',
    (name) => {
      expect(contrast(COLOURS[name])).toBeGreaterThanOrEqual(4.5);
    },
  );
});
