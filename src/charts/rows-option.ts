import { COLOURS } from './colours.ts';
import {
  type ChartOption,
  type ChartSize,
  type ChartStyle,
  type ChartText,
  chartStyle,
  chartText,
} from './option.ts';
import { type Row, type RowsLayout, rowGap, rowsLayout } from './rows.ts';
import { lineShape, type Shape, textShape } from './shapes.ts';
import { type TooltipText, tooltipOption } from './tooltip.ts';

/** A row with its colour and what its tooltip says. */
export interface DrawnRow extends Row {
  readonly colour: string;
  readonly tooltip: TooltipText;
  /** Another value that the scale has to hold, marked by the caller. */
  readonly mark: number | null;
}

/** Where a row's marks stand, for what a caller draws over its bar. */
export interface RowPlace {
  readonly middle: number;
  readonly thickness: number;
  readonly text: ChartText;
  readonly xOf: (value: number) => number;
  /** Where the value's text starts unless the caller moves it. */
  readonly textX: number;
  /** Where the picture ends. */
  readonly right: number;
}

/**
 * Horizontal bars from zero, first row on top, each with its name and the text of its value: no
 * axis is needed. A row without a value has its text in grey where its bar would be. Where values
 * are below zero, bars go left from a line at zero, and their texts stand right of it.
 */
export function rowsOption(
  rows: readonly DrawnRow[],
  size: ChartSize,
  style: Partial<ChartStyle>,
  over: (
    row: DrawnRow,
    place: RowPlace,
  ) => { readonly shapes: readonly Shape[]; readonly textX: number },
): ChartOption {
  const full = chartStyle(style);
  const text = chartText(full, size.width);
  const layout = rowsLayout(rows, size, text);
  const ends = rows.flatMap(({ value, mark }) => [value ?? 0, mark ?? 0]);
  const bottom = Math.min(0, ...ends);
  const top = Math.max(0, ...ends) || (bottom === 0 ? 1 : 0);
  const xOf = (value: number) => layout.left + ((value - bottom) / (top - bottom)) * layout.length;
  return {
    grid: {
      left: layout.left,
      top: 0,
      width: layout.length,
      height: size.height,
      outerBoundsMode: 'none',
    },
    xAxis: { type: 'value', show: false, min: bottom, max: top },
    yAxis: { type: 'category', show: false, inverse: true, data: rows.map(({ name }) => name) },
    tooltip: {
      ...tooltipOption(size, full, (index) => rows[index]?.tooltip ?? null),
      axisPointer: { type: 'none' },
    },
    series: [
      {
        id: 'bars',
        type: 'bar',
        barWidth: layout.thickness,
        clip: false,
        cursor: 'default',
        emphasis: { disabled: true },
        data: rows.map(({ value, colour }) =>
          value === null ? null : { value, itemStyle: { color: colour } },
        ),
      },
    ],
    graphic: {
      elements: [
        ...(bottom < 0 ? [zeroLine(xOf(0), size.height)] : []),
        ...rows.flatMap((row, index) => {
          const middle = (index + 0.5) * layout.pitch;
          const { thickness } = layout;
          const textX = xOf(row.value === null ? bottom : Math.max(0, row.value)) + rowGap(text);
          const drawn = over(row, { middle, thickness, text, xOf, textX, right: size.width });
          return [
            ...nameShapes(row, layout.names[index] ?? [], middle, layout, text),
            ...drawn.shapes,
            textShape(
              row.text,
              { x: drawn.textX, y: middle },
              {
                family: text.fontFamily,
                size: text.label,
                colour: row.value === null ? COLOURS.muted : COLOURS.ink,
                bold: row.bold,
              },
            ),
          ];
        }),
      ],
    },
  };
}

function zeroLine(x: number, height: number): Shape {
  return lineShape(
    [
      [x, 0],
      [x, height],
    ],
    { colour: COLOURS.ink, width: 1 },
  );
}

function nameShapes(
  row: Row,
  lines: readonly string[],
  middle: number,
  layout: RowsLayout,
  text: ChartText,
): Shape[] {
  return lines.map((words, line) =>
    textShape(
      words,
      {
        x: layout.left - rowGap(text),
        y: middle + (line - (lines.length - 1) / 2) * layout.lineHeight,
      },
      {
        family: text.fontFamily,
        size: text.label,
        colour: COLOURS.ink,
        bold: row.bold,
        align: 'right',
      },
    ),
  );
}
