import { drawToText } from './echarts.ts';
import type { ChartOption, ChartSize } from './option.ts';

const STYLE_ATTRIBUTE = /\sstyle="([^"]*)"/g;
const STYLE_SHEET = /<style\b[^>]*>[\s\S]*?<\/style>/g;
const FOR_THE_POINTER = /\s(?:class|pointer-events|ecmeta_\w+)="[^"]*"/g;
const FONT = /^(?:(?<weight>bold|normal|\d+)\s+)?(?<size>[\d.]+px)\s+(?<family>.+)$/;

/**
 * The text of a chart as an SVG, without script, style sheet or style attributes (a page's policy
 * may block those in markup): fonts are attributes of their own. Works in Node and in a browser.
 *
 * ECharts escapes quotes, `<` and `>` in the words of a chart, so that what is replaced here is
 * never part of them.
 */
export function chartSvg(option: ChartOption, size: ChartSize): string {
  return drawToText(option, size)
    .replaceAll(STYLE_SHEET, '')
    .replaceAll(FOR_THE_POINTER, '')
    .replaceAll(STYLE_ATTRIBUTE, (_all, css: string) =>
      css
        .split(';')
        .flatMap((declaration) => attributesOf(declaration))
        .map(([name, value]) => ` ${name}="${value}"`)
        .join(''),
    );
}

function attributesOf(declaration: string): (readonly [string, string])[] {
  const colon = declaration.indexOf(':');
  const name = declaration.slice(0, colon).trim();
  const value = declaration.slice(colon + 1).trim();
  if (!name.startsWith('font')) return [];
  if (name !== 'font') return [[name, value]];
  const { weight, size = '', family = '' } = FONT.exec(value)?.groups ?? {};
  return [
    ...(weight === undefined ? [] : [['font-weight', weight] as const]),
    ['font-size', size],
    ['font-family', family],
  ];
}
