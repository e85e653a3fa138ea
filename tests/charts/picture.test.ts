import { describe, expect, it } from 'vitest';
import { barsHeight, barsOption } from '../../src/charts/bars-chart.ts';
import { type PictureChart, type PictureWords, pictureLayout } from '../../src/charts/picture.ts';
import { pictureSvg } from '../../src/charts/picture-svg.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { trendOption } from '../../src/charts/trend-chart.ts';
import { BARS, TRENDS } from './gallery.ts';
import { drawnTexts } from './svg-texts.ts';

const WORDS: PictureWords = {
  where: 'Bournemouth, Christchurch & Poole, Q3 2021/22',
  title: 'More <children> have had three or more homes in a year, '.repeat(3),
  subtitle: 'As a percentage of "children in our care"',
  source: 'Department for Education. Open Government Licence v3.0. '.repeat(6),
  description: 'From 8% to 11.5%.\u0000',
  example: true,
};

type Named = readonly [string, PictureChart];
const CHARTS: readonly Named[] = [
  ...Object.entries(TRENDS).map(
    ([name, model]): Named => [
      `line ${name}`,
      { option: (size, style) => trendOption(model, size, style) },
    ],
  ),
  ...Object.entries(BARS).map(
    ([name, model]): Named => [
      `bars ${name}`,
      {
        option: (size, style) => barsOption(model, size, style),
        height: (width, style) => barsHeight(model, width, style),
      },
    ],
  ),
];

/** Names of elements that are opened and not closed, or closed and not opened. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, close, name = '', empty] of xml.matchAll(/<(\/?)([a-zA-Z][\w:]*)[^<>]*?(\/?)>/g)) {
    if (empty === '/') continue;
    if (close === '') open.push(name);
    else if (open.pop() !== name) faults.push(name);
  }
  return [...faults, ...open];
}

describe.each(CHARTS)('the picture of %s', (_name, chart) => {
  const svg = pictureSvg(WORDS, chart);

  it('is well-formed, named and described, with no script and no style', () => {
    expect(unbalanced(svg)).toEqual([]);
    expect(svg).not.toMatch(/<script|<style|\sstyle=|\son\w+=|href=/);
    expect(svg).not.toContain('\u0000');
    expect(svg.replaceAll(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|#\d+;)/);
    expect(svg).toMatch(/<svg [^>]*role="img" aria-labelledby="title desc"/);
    expect(svg).toContain('<title id="title">More &lt;children&gt;');
    expect(svg).toMatch(/<desc id="desc">From 8% to 11\.5%\..*Illustrative example.*Licence v3\.0/);
    expect(svg).toContain('Christchurch &amp; Poole, Q3 2021/22</text>');
  });

  it('loses no word, and none leaves it', () => {
    const { size, lines } = pictureLayout(WORDS, chart);
    const said = lines.map(({ text }) => text).join(' ');
    for (const words of [WORDS.where, WORDS.title, WORDS.subtitle, WORDS.source]) {
      expect(said).toContain(words.trim());
    }
    for (const { text, x, y, size: height, bold } of lines) {
      expect(x + textWidth(text, height, bold)).toBeLessThanOrEqual(size.width);
      expect(y + height / 2).toBeLessThanOrEqual(size.height);
    }
    expect(drawnTexts(svg).length).toBeGreaterThanOrEqual(lines.length);
  });
});

it('is a slide of 1280 by 720 where it fits', () => {
  const short = { ...WORDS, title: 'More children', source: 'DfE.' };
  for (const [, chart] of CHARTS.slice(0, 2)) {
    const { width, height } = pictureLayout(short, chart).size;
    expect([width, Math.abs(height - 720) <= 1]).toEqual([1280, true]);
  }
});
