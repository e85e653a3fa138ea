import type { RowsModel } from '../models/chart-models.ts';
import { COLOURS } from './colours.ts';
import {
  type ChartOption,
  type ChartSize,
  type ChartStyle,
  chartStyle,
  chartText,
} from './option.ts';
import { rowsHeight } from './rows.ts';
import { type DrawnRow, rowsOption } from './rows-option.ts';

/**
 * A measure of a query's result as bars, in the result's order. Where the chosen council is among
 * them, its bar is dark and its name bold; else all bars are alike.
 */
export function resultRowsOption(
  model: RowsModel,
  size: ChartSize,
  style: Partial<ChartStyle> = {},
): ChartOption {
  return rowsOption(drawnRows(model), size, style, (_row, { textX }) => ({ shapes: [], textX }));
}

/** The height in pixels that `resultRowsOption` needs to show every name in full. */
export function resultRowsHeight(
  model: RowsModel,
  width: number,
  style: Partial<ChartStyle> = {},
): number {
  return rowsHeight(drawnRows(model), width, chartText(chartStyle(style), width));
}

function drawnRows({ bars }: RowsModel): DrawnRow[] {
  const any = bars.some(({ own }) => own);
  return bars.map(({ name, value, text, own }) => ({
    name,
    text,
    value,
    bold: own,
    colour: any && !own ? COLOURS.neighbourBar : COLOURS.council,
    mark: null,
    tooltip: { heading: name, lines: [text] },
  }));
}
