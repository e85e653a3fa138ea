import { COLOURS } from './colours.ts';
import { escaped } from './markup.ts';
import {
  EXAMPLE_WORDS,
  type PictureChart,
  type PictureLine,
  type PictureWords,
  pictureLayout,
} from './picture.ts';
import { chartSvg } from './svg.ts';

/**
 * A chart with its words as an SVG that stands by itself: named and described, fonts with
 * fallbacks, no script, no style. Works in Node and in a browser.
 */
export function pictureSvg(words: PictureWords, chart: PictureChart): string {
  const { size, lines, chart: box, style } = pictureLayout(words, chart);
  const inner = chartSvg(chart.option(box.size, style), box.size).replace(
    /^<svg\b[^>]*>/,
    `<svg x="${box.x}" y="${round(box.y)}" width="${box.size.width}" height="${box.size.height}" viewBox="0 0 ${box.size.width} ${box.size.height}">`,
  );
  const described = [words.description, words.example ? `${EXAMPLE_WORDS}.` : '', words.source];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="title desc" xml:lang="en-GB">`,
    `<title id="title">${escaped(`${words.title}. ${words.where}`)}</title>`,
    `<desc id="desc">${escaped(described.filter(Boolean).join(' '))}</desc>`,
    `<rect width="${size.width}" height="${size.height}" fill="${COLOURS.paper}"/>`,
    ...lines.map((line) => textOf(line, style.fontFamily)),
    inner,
    '</svg>\n',
  ].join('\n');
}

function textOf({ text, x, y, size, bold, colour }: PictureLine, family: string): string {
  const weight = bold ? ' font-weight="bold"' : '';
  return `<text x="${x}" y="${round(y)}" dominant-baseline="central" font-family="${escaped(family)}" font-size="${size}px"${weight} fill="${colour}">${escaped(text)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
