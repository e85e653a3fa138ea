import type { ChartUnit } from '../models/chart-models.ts';
import { COLOURS } from './colours.ts';
import type { ChartOption, ChartText } from './option.ts';
import { type Scale, tickText } from './scale.ts';
import { TICK_GAP } from './trend-layout.ts';

/** The value axis at the left of a chart: faint lines, a tick's text at each. */
export function valueAxis(
  { min, max, step }: Scale,
  unit: ChartUnit,
  text: ChartText,
): NonNullable<ChartOption['yAxis']> {
  return {
    type: 'value',
    min,
    max,
    interval: step,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: COLOURS.grid, width: 1 } },
    axisLabel: {
      formatter: (value: number) => tickText(value, unit),
      color: COLOURS.ink,
      fontFamily: text.fontFamily,
      fontSize: text.tick,
      margin: Math.round(text.tick * TICK_GAP),
    },
  };
}
