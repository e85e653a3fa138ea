import type { LineSeriesOption } from 'echarts/charts';
import type { LinesModel } from '../models/chart-models.ts';
import { COLOURS, LINES } from './colours.ts';
import { type LinesLayout, linesLayout } from './lines-layout.ts';
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
import { NAME_GAP, tickLine } from './trend-layout.ts';
import { valueAxis } from './value-axis.ts';

const POINT = { most: 8, least: 4.5 } as const;
/** Closer than this, points would run together: those alone between gaps are drawn. */
const CLOSE = 5;

/**
 * A query's result over time: up to four lines with a colour, a point and a dash each, their names
 * beside their ends. Time is true to scale, the value axis starts at zero, a gap stays a gap.
 */
export function linesOption(
  model: LinesModel,
  size: ChartSize,
  style: Partial<ChartStyle> = {},
): ChartOption {
  const full = chartStyle(style);
  const text = chartText(full, size.width);
  const layout = linesLayout(model, size, text);
  const { plot, scale, from, to } = layout;
  return {
    grid: {
      left: plot.left,
      right: size.width - plot.right,
      top: plot.top,
      bottom: size.height - plot.bottom,
      outerBoundsMode: 'none',
    },
    xAxis: {
      type: 'value',
      min: from,
      max: to,
      axisLine: { show: true, onZero: true, lineStyle: { color: COLOURS.ink, width: 1 } },
      axisTick: { show: false },
      axisLabel: { show: false },
      splitLine: { show: false },
    },
    yAxis: valueAxis(scale, model.unit, text),
    tooltip: {
      ...tooltipOption(size, full, (index) => tooltipText(model, index)),
      axisPointer: {
        type: 'line',
        snap: true,
        lineStyle: { color: COLOURS.muted, type: 'solid', width: 1 },
      },
    },
    series: model.lines.map((_line, at) => series(model, at, layout, text)).toReversed(),
    graphic: { elements: [...nameShapes(layout, text), ...labelShapes(layout, text)] },
  };
}

/** How a line looks: a fifth would be like the fourth, and there is none. */
function lookOf(line: number): (typeof LINES)[number] {
  return LINES[line] ?? LINES[3];
}

function series(
  { lines, stops }: LinesModel,
  at: number,
  layout: LinesLayout,
  text: ChartText,
): LineSeriesOption {
  const { colour, symbol, dash, width } = lookOf(at);
  const { name = '', values = [] } = lines[at] ?? {};
  const known = (index: number) => (values[index] ?? null) !== null;
  const close = layout.spacing < CLOSE;
  const point = Math.max(POINT.least, Math.min(POINT.most, layout.spacing * 0.45));
  return {
    id: `line-${at}`,
    name,
    type: 'line',
    data: stops.map((stop, index) => {
      const alone = !known(index - 1) && !known(index + 1);
      const value = [stop.at, values[index] ?? null];
      return close && !alone ? { value, symbol: 'none' } : { value };
    }),
    connectNulls: false,
    showSymbol: true,
    showAllSymbol: true,
    clip: false,
    cursor: 'default',
    emphasis: { disabled: true },
    z: 3 + lines.length - at,
    symbol,
    symbolSize: point * Math.max(1, text.mark),
    itemStyle: { color: colour, borderWidth: 0 },
    lineStyle: {
      color: colour,
      width: width * text.mark,
      type: dash === null ? 'solid' : dash.map((length) => length * text.mark),
    },
  };
}

function nameShapes({ names, plot }: LinesLayout, text: ChartText): Shape[] {
  const line = tickLine(text);
  const look = {
    family: text.fontFamily,
    size: text.tick,
    colour: COLOURS.ink,
    align: 'center',
  } as const;
  const y = plot.bottom + text.tick * NAME_GAP + line / 2;
  return names.flatMap(({ x, name, year }) => [
    textShape(name, { x, y }, look),
    ...(year === '' ? [] : [textShape(year, { x, y: y + line }, look)]),
  ]);
}

/** The labels, and a thin line to those that had to move away from the end of their line. */
function labelShapes(layout: LinesLayout, text: ChartText): Shape[] {
  const { plot, lineHeight, labelLeft } = layout;
  return layout.labels.flatMap(({ line, lines, top, anchor, endX }) => {
    const { colour } = lookOf(line);
    const middle = top + (lines.length * lineHeight) / 2;
    const moved = Math.abs(middle - anchor) > lineHeight * 0.5 && endX >= plot.right;
    const leader = lineShape(
      [
        [endX + POINT.most * text.mark, anchor],
        [labelLeft - 3, middle],
      ],
      { colour, width: 1 },
    );
    return [
      ...(moved ? [leader] : []),
      ...lines.map((words, row) =>
        textShape(
          words,
          { x: labelLeft, y: top + (row + 0.5) * lineHeight },
          { family: text.fontFamily, size: text.label, colour, bold: line === 0 },
        ),
      ),
    ];
  });
}

function tooltipText({ stops, lines }: LinesModel, index: number) {
  const stop = stops[index];
  if (stop === undefined) return null;
  return {
    heading: stop.text,
    lines: lines.map(({ name, texts }) => tooltipLine(name, texts[index] ?? '')),
  };
}
