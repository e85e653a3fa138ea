import type { PartsModel } from '../models/chart-models.ts';
import { COLOURS } from './colours.ts';
import {
  type ChartOption,
  type ChartSize,
  type ChartStyle,
  type ChartText,
  chartStyle,
  chartText,
} from './option.ts';
import { rowGap, rowsHeight } from './rows.ts';
import { type DrawnRow, type RowPlace, rowsOption } from './rows-option.ts';
import { lineShape, type Shape } from './shapes.ts';
import { textWidth } from './text-width.ts';
import { tooltipLine } from './tooltip.ts';

const TICK_WIDTH = 2;
const HALO_WIDTH = 4;
/** How far a tick stands out above and below its bar, as a share of the bar. */
const OVERHANG = 0.2;

/**
 * The parts of a figure as bars that share a scale, each with a small tick where it was a year ago.
 * The value's text stands clear of the tick: before it where there is room, else after it.
 */
export function partsOption(
  model: PartsModel,
  size: ChartSize,
  style: Partial<ChartStyle> = {},
): ChartOption {
  return rowsOption(
    rowsOf(model, chartText(chartStyle(style), size.width)),
    size,
    style,
    yearAgoTick,
  );
}

/** The height in pixels that `partsOption` needs to show every name in full. */
export function partsHeight(
  model: PartsModel,
  width: number,
  style: Partial<ChartStyle> = {},
): number {
  const text = chartText(chartStyle(style), width);
  return rowsHeight(rowsOf(model, text), width, text);
}

/** A percentage has its numbers beside it, but in a narrow picture, which would have no bar left. */
function rowsOf({ rows }: PartsModel, { narrow }: ChartText): DrawnRow[] {
  return rows.map((row) => ({
    name: row.category,
    text: narrow || row.value === null || row.nOfN === '' ? row.text : `${row.text} (${row.nOfN})`,
    value: row.value,
    bold: false,
    colour: COLOURS.council,
    mark: row.yearAgo,
    tooltip: {
      heading: row.category,
      lines: [
        row.nOfN === '' ? row.text : `${row.text}, ${row.nOfN}`,
        ...(row.yearAgo === null ? [] : [tooltipLine('A year ago', row.yearAgoText)]),
      ],
    },
  }));
}

function yearAgoTick(
  row: DrawnRow,
  { middle, thickness, text, xOf, textX, right }: RowPlace,
): { shapes: Shape[]; textX: number } {
  if (row.mark === null) return { shapes: [], textX };
  const x = xOf(row.mark);
  const half = thickness * (0.5 + OVERHANG);
  const points = [
    [x, middle - half],
    [x, middle + half],
  ] as const;
  const end = textX + textWidth(row.text, text.label);
  const touches = x > textX - rowGap(text) / 2 && x < end + rowGap(text);
  // Where words in the place of a bar have no room after the tick, the table alone has the year ago.
  if (touches && row.value === null && x + rowGap(text) + end - textX > right) {
    return { shapes: [], textX };
  }
  return {
    shapes: [
      lineShape(points, { colour: COLOURS.paper, width: HALO_WIDTH * text.mark }),
      lineShape(points, { colour: COLOURS.ink, width: TICK_WIDTH * text.mark }),
    ],
    textX: touches ? x + rowGap(text) : textX,
  };
}
