import type { TooltipComponentOption } from 'echarts/components';
import { COLOURS } from './colours.ts';
import type { ChartSize, ChartStyle } from './option.ts';

/** What a tooltip says about one period or one bar. */
export interface TooltipText {
  readonly heading: string;
  readonly lines: readonly string[];
}

const WIDEST = 320;
const EDGE = 16;

/** "County Durham 11.5%, 113 of 983"; without a value the reason why, or "no figure". */
export function tooltipLine(
  name: string,
  text: string,
  nOfN = '',
  published = false,
  shortHistory = false,
): string {
  return [
    `${name} ${text === '' ? 'no figure' : text}`,
    ...(nOfN === '' ? [] : [nOfN]),
    ...(published ? ['published figure'] : []),
    ...(shortHistory ? ['short history'] : []),
  ].join(', ');
}

/**
 * A tooltip made of text nodes: no name from a file is ever read as markup, and the page's policy,
 * which blocks style attributes in markup, has nothing to block (`style` is set by script). That is
 * why it is not ECharts' rich text, which has neither the page's font nor its text size, cannot
 * wrap, and reads braces in a name as markup.
 */
export function tooltipOption(
  size: ChartSize,
  style: ChartStyle,
  textOf: (index: number) => TooltipText | null,
): TooltipComponentOption {
  return {
    trigger: 'axis',
    confine: true,
    // The pointer may move onto it (WCAG 1.4.13); Escape hides it, see Chart.tsx.
    enterable: true,
    transitionDuration: 0,
    backgroundColor: COLOURS.paper,
    borderColor: COLOURS.muted,
    borderWidth: 1,
    borderRadius: 2,
    padding: [8, 12],
    textStyle: { color: COLOURS.ink, fontFamily: style.fontFamily, fontSize: style.fontSize },
    extraCssText: `white-space:normal;width:max-content;max-width:${Math.min(
      WIDEST * (style.fontSize / 16),
      size.width - EDGE,
    )}px;box-sizing:border-box`,
    formatter: (params) => {
      const [first] = Array.isArray(params) ? params : [params];
      const text = first === undefined ? null : textOf(first.dataIndex);
      return text === null ? '' : tooltipNodes(text);
    },
  };
}

function tooltipNodes({ heading, lines }: TooltipText): HTMLElement[] {
  const title = document.createElement('strong');
  title.textContent = heading;
  return [
    title,
    ...lines.map((line) => {
      const row = document.createElement('div');
      row.textContent = line;
      return row;
    }),
  ];
}
