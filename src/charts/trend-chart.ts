import type { LineSeriesOption } from 'echarts/charts';
import { periodLabel } from '../kpis/periods.ts';
import type { TrendComparator, TrendModel } from '../models/chart-models.ts';
import { COLOURS, DASHES } from './colours.ts';
import {
  type ChartOption,
  type ChartSize,
  type ChartStyle,
  type ChartText,
  chartStyle,
  chartText,
} from './option.ts';
import { tickText } from './scale.ts';
import { lineShape, type Shape, textShape } from './shapes.ts';
import { tooltipLine, tooltipOption } from './tooltip.ts';
import { NAME_GAP, TICK_GAP, type TrendLayout, tickLine, trendLayout } from './trend-layout.ts';

const COUNCIL_WIDTH = 3;
const COMPARATOR_WIDTH = 1.75;
const POINT = 8;
const SMALLEST_POINT = 4.5;
/** A value of a comparator between two gaps is drawn as a dash of this length. */
const LONE_DASH = 14;
const BREAK_DASH = [4, 3] as const;

/**
 * The large line chart of a KPI: the council thick and dark blue, comparators thin and dashed and
 * holding each value from its own date until the next, labels beside the lines' ends in place of a
 * legend, the value axis from zero. A gap stays a gap, and the council's line is not drawn across a
 * break in the series.
 */
export function trendOption(
  model: TrendModel,
  size: ChartSize,
  style: Partial<ChartStyle> = {},
): ChartOption {
  const full = chartStyle(style);
  const text = chartText(full, size.width);
  const layout = trendLayout(model, size, text);
  return {
    animation: full.animate,
    animationDuration: 300,
    grid: {
      left: layout.plot.left,
      right: size.width - layout.plot.right,
      top: layout.plot.top,
      bottom: size.height - layout.plot.bottom,
      outerBoundsMode: 'none',
    },
    xAxis: xAxis(model),
    yAxis: yAxis(model, layout, text),
    tooltip: {
      ...tooltipOption(size, full, (index) => tooltipText(model, index)),
      axisPointer: { type: 'line', lineStyle: { color: COLOURS.muted, type: 'solid', width: 1 } },
    },
    series: [
      ...model.comparators.map((comparator) => comparatorSeries(model, comparator, text)),
      ...councilSeries(model, layout, text),
    ],
    graphic: {
      elements: [
        ...nameShapes(layout, text),
        ...breakShapes(layout, text),
        ...labelShapes(model, layout, text),
        ...emptyShapes(layout, text),
      ],
    },
  };
}

/** Without labels: ECharts leaves out a name beside the first or last whose box, year and all, it touches. */
function xAxis(model: TrendModel): NonNullable<ChartOption['xAxis']> {
  return {
    type: 'category',
    boundaryGap: false,
    data: model.points.map(({ period }) => period),
    axisLine: { onZero: true, lineStyle: { color: COLOURS.ink, width: 1 } },
    axisTick: { show: false },
    axisLabel: { show: false },
  };
}

function nameShapes({ names, plot, xOf }: TrendLayout, text: ChartText): Shape[] {
  const line = tickLine(text);
  const look = {
    family: text.fontFamily,
    size: text.tick,
    colour: COLOURS.ink,
    align: 'center',
  } as const;
  const y = plot.bottom + text.tick * NAME_GAP + line / 2;
  return names.flatMap(({ index, name, year }) => [
    textShape(name, { x: xOf(index), y }, look),
    ...(year === '' ? [] : [textShape(year, { x: xOf(index), y: y + line }, look)]),
  ]);
}

function yAxis(
  model: TrendModel,
  layout: TrendLayout,
  text: ChartText,
): NonNullable<ChartOption['yAxis']> {
  const { min, max, step } = layout.scale;
  return {
    type: 'value',
    min,
    max,
    interval: step,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: COLOURS.grid, width: 1 } },
    axisLabel: {
      formatter: (value: number) => tickText(value, model.unit),
      color: COLOURS.ink,
      fontFamily: text.fontFamily,
      fontSize: text.tick,
      margin: Math.round(text.tick * TICK_GAP),
    },
  };
}

/** One series for each run between breaks, so that the line stops at a break. */
function councilSeries(
  model: TrendModel,
  layout: TrendLayout,
  text: ChartText,
): LineSeriesOption[] {
  const starts = [0, ...layout.breaks.map(({ before }) => before), model.points.length];
  const point =
    Math.max(SMALLEST_POINT, Math.min(POINT, layout.spacing * 0.45)) * Math.max(1, text.mark);
  return starts.slice(0, -1).map((start, run) => ({
    id: `council-${run}`,
    name: model.council,
    type: 'line',
    data: model.points.map(({ value, published }, index) =>
      index < start || index >= (starts[run + 1] ?? 0) || value === null
        ? null
        : {
            value,
            itemStyle: published
              ? { color: COLOURS.paper, borderColor: COLOURS.council, borderWidth: 2 * text.mark }
              : { color: COLOURS.council, borderWidth: 0 },
          },
    ),
    ...LINE,
    z: 4,
    symbol: 'circle',
    symbolSize: point,
    lineStyle: { color: COLOURS.council, width: COUNCIL_WIDTH * text.mark },
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

function comparatorSeries(
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

function breakShapes(layout: TrendLayout, text: ChartText): Shape[] {
  const line = tickLine(text);
  return layout.breaks.flatMap(({ x, lines, textX, top }) => [
    lineShape(
      [
        [x, top + lines.length * line + 2],
        [x, layout.plot.bottom],
      ],
      { colour: COLOURS.muted, width: 1, dash: BREAK_DASH },
    ),
    ...lines.map((words, row) =>
      textShape(
        words,
        { x: textX, y: top + (row + 0.5) * line },
        { family: text.fontFamily, size: text.tick, colour: COLOURS.muted, align: 'center' },
      ),
    ),
  ]);
}

/** The labels, and a thin line to those that had to move away from the end of their line. */
function labelShapes(model: TrendModel, layout: TrendLayout, text: ChartText): Shape[] {
  const last = model.points.length - 1;
  return layout.labels.flatMap((label) => {
    const middle = label.top + (label.lines.length * layout.lineHeight) / 2;
    const moved = Math.abs(middle - label.anchor) > layout.lineHeight * 0.5;
    const start = layout.xOf(last) + (label.council ? POINT * text.mark : 2);
    const leader = lineShape(
      [
        [start, label.anchor],
        [layout.labelLeft - 3, middle],
      ],
      { colour: label.colour, width: 1 },
    );
    return [
      ...(moved && label.index === last && last > 0 ? [leader] : []),
      ...label.lines.map((words, row) =>
        textShape(
          words,
          { x: layout.labelLeft, y: label.top + (row + 0.5) * layout.lineHeight },
          {
            family: text.fontFamily,
            size: text.label,
            colour: label.colour,
            bold: label.council,
          },
        ),
      ),
    ];
  });
}

/** An empty frame says that it is empty. */
function emptyShapes({ labels, plot }: TrendLayout, text: ChartText): Shape[] {
  if (labels.length > 0) return [];
  const middle = { x: (plot.left + plot.right) / 2, y: (plot.top + plot.bottom) / 2 };
  return [
    textShape('No figures to show', middle, {
      family: text.fontFamily,
      size: text.label,
      colour: COLOURS.muted,
      align: 'center',
    }),
  ];
}

function tooltipText(model: TrendModel, index: number) {
  const point = model.points[index];
  if (point === undefined) return null;
  return {
    heading: periodLabel(point.period),
    lines: [
      tooltipLine(model.council, point.text, point.nOfN, point.published),
      ...model.comparators.flatMap(({ name, steps }) => {
        const step = steps[index];
        return step === undefined || step.value === null ? [] : [tooltipLine(name, step.text)];
      }),
    ],
  };
}
