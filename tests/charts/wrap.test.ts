import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/charts/text-width.ts';
import { limitLines, widest, wrapText } from '../../src/charts/wrap.ts';

const FACE = { size: 16 };

describe('textWidth', () => {
  // Advance widths in the font's own units, thousandths of the text size, with tabular figures.
  it.each([
    [
      'County Durham',
      false,
      645 + 548 + 540 + 550 + 326 + 449 + 280 + 669 + 540 + 349 + 550 + 525 + 845,
    ],
    ['England 9%', false, 569 + 550 + 558 + 262 + 525 + 550 + 564 + 280 + 632 + 919],
    ['11.5%', false, 632 + 632 + 210 + 632 + 919],
    ['Wirral', true, 886 + 300 + 376 + 376 + 552 + 318],
  ])('is at least what the font takes for %s, and not much more', (words, bold, thousandths) => {
    expect(textWidth(words, 1000, bold)).toBeGreaterThanOrEqual(thousandths);
    expect(textWidth(words, 1000, bold)).toBeLessThan(thousandths * 1.15);
  });

  it('grows with the size of the text', () => {
    expect(textWidth('Halton', 32)).toBe(textWidth('Halton', 16) * 2);
  });
});

describe('wrapText', () => {
  it('leaves what fits on one line', () => {
    expect(wrapText('County Durham', 400, FACE)).toEqual(['County Durham']);
    expect(wrapText('', 400, FACE)).toEqual([]);
  });

  it('breaks between words into even lines', () => {
    const width = textWidth('Neighbours and England', 16);
    expect(wrapText('Neighbours and England 9%', width, FACE)).toEqual([
      'Neighbours and',
      'England 9%',
    ]);
  });

  it('breaks a word only where it is too wide by itself, and loses no letter', () => {
    const width = textWidth('Wolver', 16);
    const lines = wrapText('Wolverhampton', width, FACE);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('Wolverhampton');
    for (const line of lines) expect(widest([line], FACE)).toBeLessThanOrEqual(width);
  });

  it('breaks a word at its hyphen, and leaves no comma alone', () => {
    expect(wrapText('Stockton-on-Tees', textWidth('Stockton-on-T', 16), FACE)).toEqual([
      'Stockton-on-',
      'Tees',
    ]);
    expect(wrapText('Bournemouth,', textWidth('Bournemouth', 16), FACE)).toEqual([
      'Bournemou',
      'th,',
    ]);
  });
});

describe('limitLines', () => {
  it('marks what it leaves out', () => {
    expect(limitLines(['Redcar', 'and', 'Cleveland'], 2, 200, FACE)).toEqual(['Redcar', 'and…']);
    expect(limitLines(['Redcar', 'and'], 2, 200, FACE)).toEqual(['Redcar', 'and']);
    const [line = ''] = limitLines(['Bournemouth', 'Poole'], 1, textWidth('Bournemou', 16), FACE);
    expect(line.endsWith('…')).toBe(true);
    expect(textWidth(line, 16)).toBeLessThanOrEqual(textWidth('Bournemou', 16));
  });
});
