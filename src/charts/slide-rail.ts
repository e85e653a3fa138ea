import type { SlideChart } from '../models/deck/slide-model.ts';
import { type ChartSize, type ChartStyle, chartStyle, chartText } from './option.ts';
import { trendLayout } from './trend-layout.ts';

/**
 * Where the values of a drawn chart stand, so that a pointer finds them without ECharts: a value a
 * row of its table, at even steps from `first` to `last`. Pixels from the picture's top left.
 */
export interface ChartRail {
  /** Periods stand along the x axis, bars along the y axis. */
  readonly along: 'x' | 'y';
  readonly first: number;
  readonly last: number;
  /** The plot across: from its top to its bottom, or from its left to its right. */
  readonly from: number;
  readonly to: number;
  /** Between two values. */
  readonly step: number;
}

/** The rail of a chart drawn by `slideChartOption` at the same size and style. */
export function slideChartRail(
  chart: SlideChart,
  size: ChartSize,
  style: Partial<ChartStyle> = {},
): ChartRail {
  switch (chart.kind) {
    case 'trend':
      return periodRail(trendLayout(chart.model, size, textOf(size, style)), chart.model.points);
    case 'flows': {
      const [first, second] = chart.models;
      const alone = { ...first, comparators: [] };
      return periodRail(trendLayout(alone, size, textOf(size, style), second), first.points);
    }
    case 'parts':
      return rowRail(chart.model.rows.length, size);
    case 'bars':
      return rowRail(chart.model.bars.length, size);
  }
}

function textOf(size: ChartSize, style: Partial<ChartStyle>): ReturnType<typeof chartText> {
  return chartText(chartStyle(style), size.width);
}

function periodRail(
  { plot, xOf, spacing }: ReturnType<typeof trendLayout>,
  points: readonly unknown[],
): ChartRail {
  const last = xOf(points.length - 1);
  return { along: 'x', first: xOf(0), last, from: plot.top, to: plot.bottom, step: spacing };
}

/** `rowsLayout` gives every row the same share of the height. */
function rowRail(rows: number, { width, height }: ChartSize): ChartRail {
  const step = height / Math.max(1, rows);
  return { along: 'y', first: step / 2, last: height - step / 2, from: 0, to: width, step };
}
