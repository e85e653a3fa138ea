import type { ScatterSeriesOption } from 'echarts/charts';
import type { ScatterModel } from '../models/chart-models.ts';
import { COLOURS } from './colours.ts';
import {
  type ChartOption,
  type ChartSize,
  type ChartStyle,
  type ChartText,
  chartStyle,
  chartText,
} from './option.ts';
import { RADIUS, type ScatterLayout, scatterLayout } from './scatter-layout.ts';
import { type Shape, textShape } from './shapes.ts';
import { tooltipOption } from './tooltip.ts';
import { NAME_GAP } from './trend-layout.ts';
import { valueAxis } from './value-axis.ts';

/**
 * Two measures of a query's result beside each other: rings, and a filled diamond for the chosen
 * council. It and the points at the ends have their names; the names of the columns stand at the
 * axes, which leave zero out where all values are far from it.
 */
export function scatterOption(
  model: ScatterModel,
  size: ChartSize,
  style: Partial<ChartStyle> = {},
): ChartOption {
  const full = chartStyle(style);
  const text = chartText(full, size.width);
  const layout = scatterLayout(model, size, text);
  const { plot, x, y } = layout;
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
      min: x.min,
      max: x.max,
      interval: x.step,
      axisLine: { show: true, onZero: false, lineStyle: { color: COLOURS.ink, width: 1 } },
      axisTick: { show: false },
      axisLabel: { show: false },
      splitLine: { lineStyle: { color: COLOURS.grid, width: 1 } },
    },
    yAxis: valueAxis(y, model.y.unit, text),
    tooltip: {
      ...tooltipOption(size, full, (index) => tooltipText(model, index)),
      trigger: 'item',
    },
    series: points(model, text),
    graphic: { elements: [...axisShapes(layout, size, text), ...labelShapes(layout, text)] },
  };
}

/**
 * Rings, and over them the chosen council's diamond. A point's place in either series is its place
 * in the model.
 */
function points(model: ScatterModel, text: ChartText): ScatterSeriesOption[] {
  const drawn = (id: string, own: boolean): ScatterSeriesOption => ({
    id,
    type: 'scatter',
    clip: false,
    cursor: 'default',
    emphasis: { disabled: true },
    symbol: own ? 'diamond' : 'circle',
    symbolSize: 2 * RADIUS[own ? 'own' : 'other'] * text.mark,
    itemStyle: own
      ? { color: COLOURS.council, opacity: 1 }
      : {
          color: COLOURS.paper,
          borderColor: COLOURS.england,
          borderWidth: 1.5 * text.mark,
          opacity: 1,
        },
    data: model.points.map((point) => (point.own === own ? [point.x, point.y] : [])),
  });
  return [drawn('others', false), drawn('own', true)];
}

function axisShapes(
  { plot, ticks, titles, lineHeight }: ScatterLayout,
  size: ChartSize,
  text: ChartText,
): Shape[] {
  const look = { family: text.fontFamily, size: text.tick, colour: COLOURS.ink } as const;
  const underTicks = plot.bottom + text.tick * (NAME_GAP + 0.25) + lineHeight;
  return [
    ...ticks.map((tick) =>
      textShape(
        tick.text,
        { x: tick.x, y: plot.bottom + text.tick * NAME_GAP + lineHeight / 2 },
        { ...look, align: 'center' },
      ),
    ),
    ...titles.y.map((words, row) => textShape(words, { x: 2, y: (row + 0.5) * lineHeight }, look)),
    ...titles.x.map((words, row) =>
      textShape(
        words,
        { x: size.width - 2, y: underTicks + (row + 0.5) * lineHeight },
        { ...look, align: 'right' },
      ),
    ),
  ];
}

function labelShapes({ labels }: ScatterLayout, text: ChartText): Shape[] {
  return labels.map(({ text: words, x, y, own }) =>
    textShape(
      words,
      { x, y },
      { family: text.fontFamily, size: text.label, colour: COLOURS.ink, bold: own, rim: true },
    ),
  );
}

function tooltipText(model: ScatterModel, index: number) {
  const point = model.points[index];
  if (point === undefined) return null;
  return {
    heading: point.name,
    lines: [`${model.x.name}: ${point.xText}`, `${model.y.name}: ${point.yText}`],
  };
}
