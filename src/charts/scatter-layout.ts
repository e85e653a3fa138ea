import type { ScatterModel } from '../models/chart-models.ts';
import type { ChartSize, ChartText } from './option.ts';
import { type Scale, spanScale, tickText } from './scale.ts';
import { textWidth } from './text-width.ts';
import { NAME_GAP, TICK_GAP, tickLine } from './trend-layout.ts';
import { limitLines, widest, wrapText } from './wrap.ts';

/** Where everything of a scatter stands, in pixels from the picture's top left. */
export interface ScatterLayout {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly x: Scale;
  readonly y: Scale;
  readonly xOf: (value: number) => number;
  readonly yOf: (value: number) => number;
  /** Under the axis, those that do not touch. */
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  /** Lines of the names of the axes: that of y above the plot, that of x under the ticks. */
  readonly titles: { readonly x: readonly string[]; readonly y: readonly string[] };
  readonly lineHeight: number;
  readonly labels: readonly PointLabel[];
}

interface PointLabel {
  readonly point: number;
  readonly text: string;
  /** Left edge and middle. */
  readonly x: number;
  readonly y: number;
  readonly own: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const EDGE = 2;
const GAP = 0.6;
const TITLE_LINES = 2;
const LABEL_SHARE = 0.4;
/** Points that a label may hide, but for the chosen council's, which is always there. */
const MOST_HIDDEN = 1;
/** Radius of a point in pixels at the usual text size: the chosen council's, and others'. */
export const RADIUS = { own: 7, other: 4 } as const;

/** Lays a scatter out: nothing overlaps, and labels stand where they hide the fewest points. */
export function scatterLayout(
  model: ScatterModel,
  size: ChartSize,
  text: ChartText,
): ScatterLayout {
  const { points } = model;
  const x = spanScale(
    points.map((point) => point.x),
    model.x.unit,
  );
  const y = spanScale(
    points.map((point) => point.y),
    model.y.unit,
  );
  const face = { size: text.tick };
  const lineHeight = tickLine(text);
  const titleOf = (name: string, suffix: string, width: number) =>
    limitLines(wrapText(`${name}${suffix}`, width, face), TITLE_LINES, width, face);
  const yTicks = y.ticks.map((tick) => tickText(tick, model.y.unit));
  const xTicks = x.ticks.map((tick) => tickText(tick, model.x.unit));
  const halfOf = (tick: string | undefined) => widest([tick ?? ''], face) / 2;
  const left = Math.ceil(
    Math.max(widest(yTicks, face) + text.tick * TICK_GAP, halfOf(xTicks[0])) + EDGE,
  );
  const right =
    size.width - Math.ceil(Math.max(halfOf(xTicks.at(-1)), RADIUS.own * text.mark)) - EDGE;
  const titles = {
    y: titleOf(model.y.name, ' ↑', size.width - 2 * EDGE),
    x: titleOf(model.x.name, ' →', size.width - 2 * EDGE),
  };
  const plot = {
    left,
    right,
    top: Math.ceil(titles.y.length * lineHeight + text.tick),
    bottom:
      size.height -
      Math.ceil(text.tick * NAME_GAP + (1 + titles.x.length) * lineHeight + text.tick * 0.25) -
      EDGE,
  };
  const xOf = (value: number) =>
    plot.left + ((value - x.min) / (x.max - x.min)) * (plot.right - plot.left);
  const yOf = (value: number) =>
    plot.bottom - ((value - y.min) / (y.max - y.min)) * (plot.bottom - plot.top);
  const places = points.map((point) => ({ x: xOf(point.x), y: yOf(point.y) }));
  return {
    plot,
    x,
    y,
    xOf,
    yOf,
    ticks: apart(
      x.ticks.map((tick, at) => ({ x: xOf(tick), text: xTicks[at] ?? '' })),
      text.tick,
    ),
    titles,
    lineHeight,
    labels: model.labelName === null ? [] : labels(model, places, plot, size, text),
  };
}

/** Every tick, or every second, third …, counted from the first: those that do not touch. */
function apart(ticks: readonly { readonly x: number; readonly text: string }[], size: number) {
  const half = (tick: { readonly text: string }) => textWidth(tick.text, size) / 2;
  for (let each = 1; each < ticks.length; each += 1) {
    const kept = ticks.filter((_tick, at) => at % each === 0);
    const touches = kept.some((tick, at) => {
      const next = kept[at + 1];
      return next !== undefined && tick.x + half(tick) + GAP * size > next.x - half(next);
    });
    if (!touches) return kept;
  }
  return ticks.slice(0, 1);
}

/** The chosen council and the points at the four ends, in this order; of equal ends the first. */
function named({ points }: ScatterModel): number[] {
  const best = (better: (a: (typeof points)[number], b: (typeof points)[number]) => boolean) =>
    points.reduce((kept, point, at) => {
      const other = points[kept];
      return other !== undefined && better(point, other) ? at : kept;
    }, 0);
  return [
    ...new Set([
      ...points.flatMap(({ own }, at) => (own ? [at] : [])),
      best((a, b) => a.x > b.x),
      best((a, b) => a.y > b.y),
      best((a, b) => a.x < b.x),
      best((a, b) => a.y < b.y),
    ]),
  ];
}

function labels(
  model: ScatterModel,
  places: readonly { readonly x: number; readonly y: number }[],
  plot: Box,
  size: ChartSize,
  text: ChartText,
): PointLabel[] {
  const widestLabel = LABEL_SHARE * size.width;
  const taken: Box[] = [];
  return named(model).flatMap((index) => {
    const [point, place] = [model.points[index], places[index]];
    if (point === undefined || place === undefined) return [];
    const { own } = point;
    const face = { size: text.label, bold: own };
    const [words = ''] = limitLines(wrapText(point.name, widestLabel, face), 1, widestLabel, face);
    const [width, height] = [textWidth(words, text.label, own), text.label * 1.2];
    const away = (own ? RADIUS.own : RADIUS.other) * text.mark + text.label * 0.3;
    const boxes = [
      [place.x + away, place.y - height / 2],
      [place.x - away - width, place.y - height / 2],
      [place.x - width / 2, place.y - away - height],
      [place.x - width / 2, place.y + away],
      [place.x + away * 0.7, place.y - away * 0.7 - height],
      [place.x - away * 0.7 - width, place.y - away * 0.7 - height],
      [place.x + away * 0.7, place.y + away * 0.7],
      [place.x - away * 0.7 - width, place.y + away * 0.7],
    ].map(([left = 0, top = 0]): Box => ({ left, top, right: left + width, bottom: top + height }));
    const free = boxes
      .filter(
        (box) =>
          box.left >= plot.left &&
          box.right <= size.width - EDGE &&
          box.top >= plot.top - text.tick * 0.5 &&
          box.bottom <= plot.bottom - 1 &&
          !taken.some((other) => touch(box, other)),
      )
      .map((box) => ({ box, hidden: places.filter((at) => isIn(at, box, text.mark)).length }))
      .filter(({ hidden }) => own || hidden <= MOST_HIDDEN)
      .sort((a, b) => a.hidden - b.hidden)[0];
    if (free === undefined) return [];
    taken.push(free.box);
    const { left, top } = free.box;
    return [{ point: index, text: words, x: left, y: top + height / 2, own }];
  });
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isIn({ x, y }: { readonly x: number; readonly y: number }, box: Box, mark: number) {
  const around = RADIUS.other * mark;
  return (
    x > box.left - around &&
    x < box.right + around &&
    y > box.top - around &&
    y < box.bottom + around
  );
}
