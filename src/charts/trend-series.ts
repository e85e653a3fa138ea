import type { LineSeriesOption } from 'echarts/charts';
import type { TrendComparator, TrendModel } from '../models/chart-models.ts';
import { COLOURS, DASHES } from './colours.ts';
import type { ChartText } from './option.ts';
import type { TrendLayout } from './trend-layout.ts';

const COUNCIL_WIDTH = 3;
const COMPARATOR_WIDTH = 1.75;
export const POINT = 8;
const SMALLEST_POINT = 4.5;
/** A hollow triangle, of a figure with a short history, needs more room than a circle to be told. */
const TRIANGLE = 1.5;
/** A value of a comparator between two gaps is drawn as a dash of this length. */
const LONE_DASH = 14;

/** A line of the council's own: one series for each run between breaks, so that the line stops at a break. */
export function councilSeries(
  model: TrendModel,
  id: 'council' | 'second',
  layout: TrendLayout,
  text: ChartText,
): LineSeriesOption[] {
  const colour = COLOURS[id];
  const starts = [0, ...layout.breaks.map(({ before }) => before), model.points.length];
  const point =
    Math.max(SMALLEST_POINT, Math.min(POINT, layout.spacing * 0.45)) * Math.max(1, text.mark);
  return starts.slice(0, -1).map((start, run) => ({
    id: `${id}-${run}`,
    name: model.council,
    type: 'line',
    data: model.points.map(({ value, published, shortHistory }, index) =>
      index < start || index >= (starts[run + 1] ?? 0) || value === null
        ? null
        : {
            value,
            itemStyle:
              published || shortHistory === true
                ? { color: COLOURS.paper, borderColor: colour, borderWidth: 2 * text.mark }
                : { color: colour, borderWidth: 0 },
            ...(shortHistory === true ? { symbol: 'triangle', symbolSize: point * TRIANGLE } : {}),
          },
    ),
    ...LINE,
    z: 4,
    symbol: id === 'council' ? 'circle' : 'diamond',
    symbolSize: point,
    lineStyle: { color: colour, width: COUNCIL_WIDTH * text.mark },
  }));
}

/** What every line has in common: no value between two gaps is lost, none is drawn over a gap. */
const LINE = {
  connectNulls: false,
  showSymbol: true,
  showAllSymbol: true,
  clip: false,
  cursor: 'default',
  emphasis: { disabled: true },
} as const satisfies Partial<LineSeriesOption>;

export function comparatorSeries(
  model: TrendModel,
  { id, name, steps }: TrendComparator,
  text: ChartText,
): LineSeriesOption {
  const colour = COLOURS[id];
  const dash = DASHES[id];
  const width = COMPARATOR_WIDTH * text.mark;
  const known = (index: number) => (steps[index]?.value ?? null) !== null;
  return {
    id,
    name,
    type: 'line',
    data: steps.map(({ value }, index) => {
      if (value === null) return null;
      const lone = !known(index - 1) && !known(index + 1);
      return lone ? value : { value, symbol: 'none' };
    }),
    ...(model.axis === 'quarters' ? { step: 'end' as const } : {}),
    ...LINE,
    z: id === 'target' ? 2 : 3,
    symbol: 'rect',
    symbolSize: [LONE_DASH * text.mark, width],
    itemStyle: { color: colour },
    lineStyle: {
      color: colour,
      width,
      type: dash === null ? 'solid' : dash.map((length) => length * text.mark),
    },
  };
}
