import { textWidth } from '../../src/charts/text-width.ts';

/** One line of text in a drawn SVG, with the box it takes, in pixels. */
export interface DrawnText {
  readonly words: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const TEXT = /<text ([^>]*)>([^<]*)<\/text>/g;
/** Height of letters with ascenders and descenders, as a share of the text size. */
const LETTER_HEIGHT = 1.1;

/** Every line of text in an SVG made by `chartSvg`, in the order of drawing. */
export function drawnTexts(svg: string): DrawnText[] {
  return [...svg.matchAll(TEXT)].map(([, attributes = '', encoded = '']) => {
    const attribute = (name: string) =>
      new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const [dx = 0, dy = 0] = (/translate\(([^)]*)\)/.exec(attributes)?.[1] ?? '')
      .split(' ')
      .map(Number);
    const words = decoded(encoded);
    const size = Number.parseFloat(attribute('font-size'));
    const width = textWidth(words, size, attribute('font-weight') === 'bold');
    const x = Number(attribute('x')) + dx;
    const y = Number(attribute('y')) + dy;
    const anchor = attribute('text-anchor');
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    const half = (size * LETTER_HEIGHT) / 2;
    return { words, size, left, right: left + width, top: y - half, bottom: y + half };
  });
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
