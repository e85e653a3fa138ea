import type { LinesModel, TimeStop } from '../models/chart-models.ts';
import { axisNames } from './axis.ts';
import { LINES } from './colours.ts';
import { placeLabels } from './direct-labels.ts';
import type { ChartSize, ChartText } from './option.ts';
import { niceScale, type Scale, tickText } from './scale.ts';
import { textWidth } from './text-width.ts';
import { NAME_GAP, TICK_GAP, tickLine } from './trend-layout.ts';
import { limitLines, widest, wrapText } from './wrap.ts';

/** Where everything of a chart of lines stands, in pixels from the picture's top left. */
export interface LinesLayout {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly scale: Scale;
  /** Ends of the time axis, in its own numbers. */
  readonly from: number;
  readonly to: number;
  readonly xOf: (at: number) => number;
  readonly names: readonly { readonly x: number; readonly name: string; readonly year: string }[];
  readonly lineHeight: number;
  readonly labelLeft: number;
  /** One a line that has a value. */
  readonly labels: readonly LineLabel[];
  /** Between two stops, on average. */
  readonly spacing: number;
}

interface LineLabel {
  readonly line: number;
  readonly lines: readonly string[];
  readonly top: number;
  /** Where its line ends. */
  readonly anchor: number;
  readonly endX: number;
}

const LINE = 1.2;
const EDGE = 2;
const NAME_LINES = 2;
const COLUMN = { share: 0.3, most: 0.42, letters: 11.5 } as const;
/** The least room between two dates under the axis, in letters. */
const DATE_GAP = 0.8;

/** Lays a chart of lines out: time true to scale, the lines' names beside their ends. */
export function linesLayout(model: LinesModel, size: ChartSize, text: ChartText): LinesLayout {
  const { stops, lines, unit } = model;
  const scale = niceScale(
    lines.flatMap(({ values }) => values),
    unit,
  );
  const lineHeight = Math.ceil(text.label * LINE);
  const heightOf = (texts: readonly LabelText[]) =>
    texts.reduce((sum, { lines: words }) => sum + words.length * lineHeight, 0);
  const full = labelTexts(model, size.width, text, NAME_LINES);
  const room = size.height - 4 * lineHeight;
  const labels = heightOf(full) <= room ? full : labelTexts(model, size.width, text, 1);
  const column = Math.ceil(Math.max(0, ...labels.map(({ width }) => width)));
  const leader = Math.round(text.label * (text.narrow ? 0.9 : 1.2));
  const ticks = scale.ticks.map((tick) => tickText(tick, unit));
  const halves = [stops[0], stops.at(-1)].map((stop) => halfName(model, stop, text.tick));
  const left = Math.ceil(
    Math.max(widest(ticks, { size: text.tick }) + text.tick * TICK_GAP, halves[0] ?? 0) + EDGE,
  );
  const right = size.width - Math.ceil(Math.max(column + leader, halves[1] ?? 0)) - EDGE;
  const [first, last] = [stops[0]?.at ?? 0, stops.at(-1)?.at ?? 0];
  const [from, to] = first === last ? [first - 1, last + 1] : [first, last];
  const xOf = (at: number) => left + ((at - from) / (to - from)) * (right - left);
  const names =
    model.steps === null || first === last
      ? dateNames(stops, xOf, text.tick)
      : axisNames(model.steps, right - left, text.tick).map(({ index, name, year }) => ({
          x: xOf(index),
          name,
          year,
        }));
  const rows = names.some(({ year }) => year !== '') ? 2 : 1;
  const plot = {
    left,
    right,
    top: Math.ceil(text.tick * 0.6) + EDGE,
    bottom: size.height - Math.ceil(text.tick * NAME_GAP) - rows * tickLine(text) - EDGE,
  };
  const yOf = (value: number) =>
    plot.bottom - ((value - scale.min) / (scale.max - scale.min)) * (plot.bottom - plot.top);
  const tops = placeLabels(
    labels.map(({ lines: words, value, line }) => ({
      height: words.length * lineHeight,
      anchor: yOf(value),
      weight: LINES.length - line,
    })),
    { top: 0, bottom: plot.bottom + Math.floor(text.tick * 0.5) },
    Math.round(text.label * 0.2),
  );
  return {
    plot,
    scale,
    from,
    to,
    xOf,
    names,
    lineHeight,
    labelLeft: right + leader,
    labels: labels.flatMap(({ line, lines: words, value, stop }, at) => {
      const top = tops[at] ?? null;
      const endX = xOf(stop.at);
      return top === null ? [] : [{ line, lines: words, top, anchor: yOf(value), endX }];
    }),
    spacing: (right - left) / Math.max(1, stops.length - 1),
  };
}

interface LabelText {
  readonly line: number;
  readonly lines: readonly string[];
  readonly width: number;
  readonly value: number;
  readonly stop: TimeStop;
}

/** Name and last value of every line, the name in so many lines at most. */
function labelTexts(
  { lines, stops }: LinesModel,
  width: number,
  text: ChartText,
  nameLines: number,
): LabelText[] {
  const column = Math.min(
    COLUMN.most * width,
    Math.max(COLUMN.share * width, 6 * text.label),
    COLUMN.letters * text.label,
  );
  return lines.flatMap(({ name, values, texts }, line) => {
    const at = values.findLastIndex((value) => value !== null);
    const [value, stop] = [values[at] ?? null, stops[at]];
    if (value === null || stop === undefined) return [];
    const face = { size: text.label, bold: line === 0 };
    const older = at < stops.length - 1 ? ` (${stop.short})` : '';
    const words = [
      ...limitLines(wrapText(name, column, face), nameLines, column, face),
      ...wrapText(`${texts[at] ?? ''}${older}`, column, face),
    ];
    return [{ line, lines: words, width: widest(words, face), value, stop }];
  });
}

/** Half of what stands under the axis at one of its ends. */
function halfName({ steps }: LinesModel, stop: TimeStop | undefined, size: number): number {
  const words = steps === null ? (stop?.short ?? '') : (stop?.text.split(' ') ?? '');
  return widest([words].flat(), { size }) / 2;
}

/** Dates under the axis, from the last back, each where it does not touch the next. */
function dateNames(stops: readonly TimeStop[], xOf: (at: number) => number, size: number) {
  const names: { x: number; name: string; year: string }[] = [];
  let free = Number.POSITIVE_INFINITY;
  for (const { at, short } of stops.toReversed()) {
    const half = textWidth(short, size) / 2;
    const x = xOf(at);
    if (x + half > free) continue;
    names.push({ x, name: short, year: '' });
    free = x - half - DATE_GAP * size;
  }
  return names.toReversed();
}
