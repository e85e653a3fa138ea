import { describe, expect, it } from 'vitest';
import { contrast, isColour } from '../../src/models/contrast.ts';

describe('the contrast of two colours', () => {
  // From the definition: red has the luminance 0.2126, blue 0.0722, so (1 + 0.05) / (0.2126 + 0.05).
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#ff0000', '#ffffff', 1.05 / 0.2626],
    ['#0000ff', '#ffffff', 1.05 / 0.1222],
    ['#ffff00', '#000000', (0.2126 + 0.7152 + 0.05) / 0.05],
  ])('of %s on %s is as the formula has it', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 6);
    expect(contrast(other, one)).toBeCloseTo(ratio, 6);
  });

  // The greys on either side of 4.5:1, as the Web Accessibility Initiative's techniques name them.
  it.each([
    ['#767676', 4.54],
    ['#777777', 4.48],
  ])('of the grey %s with white is %s', (grey, ratio) => {
    expect(contrast(grey, '#ffffff')).toBeCloseTo(ratio, 2);
  });
});

describe('a colour', () => {
  it.each(['#12436d', '#ABCDEF'])('is read as %s', (text) => expect(isColour(text)).toBe(true));
  it.each(['', '12436d', '#123', 'red', '#12436g', '#12436d;', ' #12436d'])('is not %j', (text) =>
    expect(isColour(text)).toBe(false),
  );
});
