import { textWidth } from './text-width.ts';

/** How the text that is being broken will be drawn. */
export interface TextFace {
  readonly size: number;
  readonly bold?: boolean;
}

const ELLIPSIS = '…';

/** The width in pixels of the widest of some lines. */
export function widest(lines: readonly string[], face: TextFace): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, face.size, face.bold)));
}

/** How finely lines are evened out, in pixels. */
const FINENESS = 2;
const FEWEST_LETTERS = 3;

/**
 * Breaks a text into lines no wider than `width` pixels: between words where it can, within a word
 * that is itself too wide where it must. No letter is lost. Of the ways to fill as few lines, the
 * one with the most even lines is taken, so that a last short word does not stand alone.
 */
export function wrapText(text: string, width: number, face: TextFace): string[] {
  let lines = filledLines(text, width, face);
  const longestWord = widest(text.split(/\s+/u), face);
  for (let narrower = width - FINENESS; narrower >= longestWord; narrower -= FINENESS) {
    const evener = filledLines(text, narrower, face);
    if (evener.length > lines.length) break;
    lines = evener;
  }
  return lines;
}

function filledLines(text: string, width: number, face: TextFace): string[] {
  const fits = (line: string) => textWidth(line, face.size, face.bold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line) && line.length > 1) {
      const start = longestStart(line, fits);
      lines.push(start);
      line = line.slice(start.length);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** At most `most` lines; what is left out is marked with an ellipsis that still fits. */
export function limitLines(
  lines: readonly string[],
  most: number,
  width: number,
  face: TextFace,
): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  const letters = [...(kept.pop() ?? '')];
  while (
    letters.length > 1 &&
    textWidth(letters.join('') + ELLIPSIS, face.size, face.bold) > width
  ) {
    letters.pop();
  }
  return [...kept, letters.join('').trimEnd() + ELLIPSIS];
}

/** As much of a word as fits, up to a hyphen where it has one; no one or two letters are left over. */
function longestStart(word: string, fits: (line: string) => boolean): string {
  const letters = [...word];
  let count = letters.length - 1;
  while (count > 1 && !fits(letters.slice(0, count).join(''))) count -= 1;
  const hyphen = letters.lastIndexOf('-', count - 1);
  if (hyphen > 0) count = hyphen + 1;
  else if (letters.length > 2 * FEWEST_LETTERS)
    count = Math.min(count, letters.length - FEWEST_LETTERS);
  return letters.slice(0, count).join('');
}
