import { periodLabel } from '../kpis/periods.ts';
import type { TrendModel } from '../models/chart-models.ts';
import { COLOURS } from './colours.ts';
import {
  type ChartOption,
  type ChartSize,
  type ChartStyle,
  type ChartText,
  chartStyle,
  chartText,
} from './option.ts';
import { lineShape, type Shape, textShape } from './shapes.ts';
import { tooltipLine, tooltipOption } from './tooltip.ts';
import { NAME_GAP, type TrendLayout, tickLine, trendLayout } from './trend-layout.ts';
import { comparatorSeries, councilSeries, POINT } from './trend-series.ts';
import { valueAxis } from './value-axis.ts';

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
  return linesOption(model, null, size, style);
}

/**
 * Two figures of one unit over time in one chart, such as those who came in and those who left,
 * each with the name of its line as `council`: the second in another colour, its points diamonds.
 */
export function flowsOption(
  [first, second]: readonly [TrendModel, TrendModel],
  size: ChartSize,
  style: Partial<ChartStyle> = {},
): ChartOption {
  return linesOption({ ...first, comparators: [] }, second, size, style);
}

function linesOption(
  model: TrendModel,
  second: TrendModel | null,
  size: ChartSize,
  style: Partial<ChartStyle>,
): ChartOption {
  const full = chartStyle(style);
  const text = chartText(full, size.width);
  const layout = trendLayout(model, size, text, second);
  return {
    grid: {
      left: layout.plot.left,
      right: size.width - layout.plot.right,
      top: layout.plot.top,
      bottom: size.height - layout.plot.bottom,
      outerBoundsMode: 'none',
    },
    xAxis: xAxis(model),
    yAxis: valueAxis(layout.scale, model.unit, text),
    tooltip: {
      ...tooltipOption(size, full, (index) => tooltipText(model, second, index)),
      axisPointer: { type: 'line', lineStyle: { color: COLOURS.muted, type: 'solid', width: 1 } },
    },
    series: [
      ...model.comparators.map((comparator) => comparatorSeries(model, comparator, text)),
      ...(second === null ? [] : councilSeries(second, 'second', layout, text)),
      ...councilSeries(model, 'council', layout, text),
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

function tooltipText(model: TrendModel, second: TrendModel | null, index: number) {
  const point = model.points[index];
  if (point === undefined) return null;
  return {
    heading: periodLabel(point.period),
    lines: [
      ...[model, second].flatMap((line) => {
        const one = line?.points[index];
        if (line === null || one === undefined) return [];
        const { text, nOfN, published, shortHistory } = one;
        return [tooltipLine(line.council, text, nOfN, published, shortHistory)];
      }),
      ...model.comparators.flatMap(({ name, steps }) => {
        const step = steps[index];
        return step === undefined || step.value === null
          ? []
          : [tooltipLine(name, step.text, step.date)];
      }),
    ],
  };
}
