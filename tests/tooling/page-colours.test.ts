import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../src/ui/base.css'), 'utf8');

/** A colour of `src/ui/base.css` by its name, as "#rrggbb". */
function colour(name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
  if (found === undefined) throw new Error(`base.css has no colour ${name}.`);
  return found;
}

/** Relative luminance by the formula of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours of the page', () => {
  it.each([
    ['words of a switch that is not chosen', 'ink', 'paper'],
    ['the same under the pointer', 'ink', 'wash'],
    ['words of the one that is chosen', 'paper', 'council'],
    ['the officer banner', 'ink', 'worse-wash'],
    ['its button', 'council', 'worse-wash'],
    ['the example banner', 'note', 'note-wash'],
    ['what can be taken of a chart', 'council', 'paper'],
    ['what is said of it', 'muted', 'paper'],
    ['the footer', 'muted', 'wash'],
    ['better', 'better', 'better-wash'],
    ['close', 'close', 'close-wash'],
    ['worse', 'worse', 'worse-wash'],
  ])('%s can be read', (_, words, ground) => {
    expect(contrast(colour(words), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['the edge of a switch', 'muted', 'paper'],
    ['the chosen side against the other', 'council', 'paper'],
    ['the edge of the officer banner', 'worse', 'paper'],
    ['the same against the banner', 'worse', 'worse-wash'],
    ['the focus on paper', 'ink', 'paper'],
    ['the focus on a banner', 'ink', 'worse-wash'],
  ])('%s stands out', (_, mark, ground) => {
    expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});
