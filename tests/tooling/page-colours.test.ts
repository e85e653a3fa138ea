import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/models/contrast.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/ui/base.css'), 'utf8');

/** A colour of `src/ui/base.css` by its name, as "#rrggbb". */
function colour(name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
  if (found === undefined) throw new Error(`base.css has no colour ${name}.`);
  return found;
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
