import type { LinesModel, ScatterModel } from '../models/chart-models.ts';
import type { SlideChart } from '../models/deck/slide-model.ts';
import { type LinesLayout, linesLayout } from './lines-layout.ts';
import { type ChartSize, type ChartStyle, chartStyle, chartText } from './option.ts';
import { type ScatterLayout, scatterLayout } from './scatter-layout.ts';
import { trendLayout } from './trend-layout.ts';

/**
 * Where the values of a drawn chart stand, so that a pointer finds them without ECharts: a value a
 * row of its table, at even steps from `first` to `last`. Pixels from the picture's top left.
 */
export interface ChartRail {
  /** Periods stand along the x axis, bars along the y axis, points of a scatter anywhere. */
  readonly along: 'x' | 'y' | 'both';
  readonly first: number;
  readonly last: number;
  /** The plot across: from its top to its bottom, or from its left to its right. */
  readonly from: number;
  readonly to: number;
  /** Between two values. */
  readonly step: number;
  /** Where each value stands, x and y, where the steps are not even. */
  readonly places?: readonly (readonly [number, number])[];
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
    case 'rows':
      return rowRail(chart.model.bars.length, size);
    case 'lines':
      return linesRail(chart.model, linesLayout(chart.model, size, textOf(size, style)));
    case 'scatter':
      return scatterRail(chart.model, scatterLayout(chart.model, size, textOf(size, style)));
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

/** Time is true to scale: a query may leave periods out. */
function linesRail({ stops }: LinesModel, { plot, xOf, spacing }: LinesLayout): ChartRail {
  const places = stops.map(({ at }) => [xOf(at), plot.bottom] as const);
  const [first, last] = [places[0]?.[0] ?? plot.left, places.at(-1)?.[0] ?? plot.right];
  return { along: 'x', first, last, from: plot.top, to: plot.bottom, step: spacing, places };
}

function scatterRail({ points }: ScatterModel, { plot, xOf, yOf }: ScatterLayout): ChartRail {
  const places = points.map(({ x, y }) => [xOf(x), yOf(y)] as const);
  const { left, right, top, bottom } = plot;
  return { along: 'both', first: left, last: right, from: top, to: bottom, step: 0, places };
}

/** `rowsLayout` gives every row the same share of the height. */
function rowRail(rows: number, { width, height }: ChartSize): ChartRail {
  const step = height / Math.max(1, rows);
  return { along: 'y', first: step / 2, last: height - step / 2, from: 0, to: width, step };
}
