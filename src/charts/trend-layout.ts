import type { TrendModel } from '../models/chart-models.ts';
import { type AxisName, axisNames } from './axis.ts';
import { placeLabels } from './direct-labels.ts';
import type { ChartSize, ChartText } from './option.ts';
import { niceScale, type Scale, tickText } from './scale.ts';
import { textWidth } from './text-width.ts';
import { labelColumn, lineEnds, type TrendLabel } from './trend-labels.ts';
import { widest, wrapText } from './wrap.ts';

/** Where everything of a trend chart stands, in pixels from the picture's top left. */
export interface TrendLayout {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly scale: Scale;
  readonly names: readonly AxisName[];
  readonly lineHeight: number;
  readonly labelLeft: number;
  /** Labels that found room, with the top of their box and the height of their line's end. */
  readonly labels: readonly (TrendLabel & { readonly top: number; readonly anchor: number })[];
  readonly breaks: readonly BreakMark[];
  /** Between two periods of the axis. */
  readonly spacing: number;
  readonly xOf: (index: number) => number;
}

/** A dashed line down the plot and the words above it. */
export interface BreakMark {
  readonly x: number;
  readonly lines: readonly string[];
  /** Middle of the words. */
  readonly textX: number;
  readonly top: number;
  readonly before: number;
}

const LINE = 1.2;
const EDGE = 2;
/** Room between a tick's text and the axis, in letters: more than half of a point. */
export const TICK_GAP = 0.75;
/** Room between the axis and the names of the periods, in letters. */
export const NAME_GAP = 0.75;
const BREAK_WIDTH_IN_LETTERS = 11;

/** Lays a trend chart out: nothing overlaps and nothing leaves the picture. */
export function trendLayout(
  model: TrendModel,
  size: ChartSize,
  text: ChartText,
  second: TrendModel | null = null,
): TrendLayout {
  const drawn = [
    ...model.points,
    ...(second?.points ?? []),
    ...model.comparators.flatMap(({ steps }) => steps),
  ];
  const scale = niceScale(
    drawn.map(({ value }) => value),
    model.unit,
  );
  const lineHeight = Math.ceil(text.label * LINE);
  const column = labelColumn(lineEnds(model, second), size.width, text.label);
  const leader = Math.round(text.label * (text.narrow ? 0.9 : 1.2));
  const left = leftOf(model, scale, text);
  const right = size.width - column.width - leader - EDGE;
  const count = model.points.length;
  const spacing = count > 1 ? (right - left) / (count - 1) : right - left;
  const xOf = (index: number) => (count > 1 ? left + index * spacing : (left + right) / 2);
  const names = axisNames(
    model.points.map(({ period }) => period),
    right - left,
    text.tick,
  );
  const lines = names.some(({ year }) => year !== '') ? 2 : 1;
  const breaks = breakMarks(model, { left, right, xOf, spacing }, text);
  const strip = Math.max(0, ...breaks.map(({ top, lines }) => top + lines.length * tickLine(text)));
  const plot = {
    left,
    right,
    top: Math.ceil(strip + text.tick * 0.6) + EDGE,
    bottom: size.height - Math.ceil(text.tick * NAME_GAP) - lines * tickLine(text) - EDGE,
  };
  const yOf = (value: number) =>
    plot.bottom - ((value - scale.min) / (scale.max - scale.min)) * (plot.bottom - plot.top);
  const tops = placeLabels(
    column.labels.map((label) => ({
      height: label.lines.length * lineHeight,
      anchor: yOf(label.at),
      weight: label.weight,
    })),
    { top: 0, bottom: plot.bottom + Math.floor(text.tick * 0.5) },
    Math.round(text.label * 0.2),
  );
  const labels = column.labels.flatMap((label, index) => {
    const top = tops[index] ?? null;
    return top === null ? [] : [{ ...label, top, anchor: yOf(label.at) }];
  });
  const labelLeft = right + leader;
  return { plot, scale, names, lineHeight, labelLeft, labels, breaks, spacing, xOf };
}

/** Height of a line of the ticks' text. */
export function tickLine(text: ChartText): number {
  return Math.ceil(text.tick * LINE);
}

/** Room for the ticks of the value axis, and for half of the first period's name. */
function leftOf(model: TrendModel, scale: Scale, text: ChartText): number {
  const ticks = widest(
    scale.ticks.map((tick) => tickText(tick, model.unit)),
    { size: text.tick },
  );
  const firstName = textWidth('2019/20', text.tick) / 2;
  return Math.ceil(Math.max(ticks + text.tick * TICK_GAP + EDGE, firstName + EDGE));
}

/**
 * Words above the plot, each row holding those that do not touch. Words of a lower row stand to
 * the right of the lines that come down from the rows above, as far as there is room.
 */
function breakMarks(
  model: TrendModel,
  at: { left: number; right: number; xOf: (index: number) => number; spacing: number },
  text: ChartText,
): BreakMark[] {
  const face = { size: text.tick };
  const widthOfWords = Math.min(BREAK_WIDTH_IN_LETTERS * text.tick, at.right - at.left);
  const marks: (BreakMark & { readonly row: number; readonly half: number })[] = [];
  const inside = model.breaks
    .filter(({ before }) => before > 0 && before < model.points.length)
    .toSorted((a, b) => a.before - b.before);
  for (const mark of inside) {
    const x = at.xOf(mark.before) - at.spacing / 2;
    const lines = wrapText(mark.text, widthOfWords, face);
    const half = widest(lines, face) / 2;
    const placed = (least: number) =>
      Math.max(at.left + half, Math.min(Math.max(x, least + half), at.right - half));
    const first = placed(at.left) - half - text.tick;
    const touched = marks.filter((other) => other.textX + other.half > first);
    const row = Math.max(-1, ...touched.map((other) => other.row)) + 1;
    const textX = placed(Math.max(at.left, ...touched.map((other) => other.x + text.tick / 2)));
    const above = marks.filter((other) => other.row < row);
    const top = Math.max(
      0,
      ...above.map((other) => other.top + other.lines.length * tickLine(text)),
    );
    marks.push({ x, lines, textX, top, before: mark.before, row, half });
  }
  return marks;
}
