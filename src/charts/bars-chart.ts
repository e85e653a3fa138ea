import type { Bar, BarsModel } from '../models/chart-models.ts';
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

const COLOUR_OF: Record<Bar['role'], string> = {
  area: COLOURS.council,
  neighbour: COLOURS.neighbourBar,
  region: COLOURS.comparatorBar,
  england: COLOURS.comparatorBar,
};

/** The council among its neighbours, its region and England, in the model's order. */
export function barsOption(
  model: BarsModel,
  size: ChartSize,
  style: Partial<ChartStyle> = {},
): ChartOption {
  return rowsOption(rowsOf(model), size, style, (_row, { textX }) => ({ shapes: [], textX }));
}

/** The height in pixels that `barsOption` needs to show every name in full. */
export function barsHeight(
  model: BarsModel,
  width: number,
  style: Partial<ChartStyle> = {},
): number {
  return rowsHeight(rowsOf(model), width, chartText(chartStyle(style), width));
}

function rowsOf({ bars }: BarsModel): DrawnRow[] {
  return bars.map(({ name, role, value, text, nOfN }) => ({
    name,
    text,
    value,
    bold: role === 'area',
    colour: COLOUR_OF[role],
    mark: null,
    tooltip: { heading: name, lines: [nOfN === '' ? text : `${text}, ${nOfN}`] },
  }));
}
