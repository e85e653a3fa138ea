import type { ChartSize } from './option.ts';

type Values = readonly (number | null)[];

/** SVG path data and the place of the dot, in pixels from the top left of the picture. */
export interface Sparkline {
  readonly line: string;
  /** The newest value; null where the newest period has none. */
  readonly dot: { readonly x: number; readonly y: number } | null;
  /** Empty where there is no comparator. */
  readonly comparator: string;
}

/** Room on every side for the dot and for half of the line's width. */
const INSET = 5;
/** Length of the dash that stands for a value between two gaps. */
const DASH = 4;
/** How far the comparator's line goes on after the last date: it ends within the inset. */
const TAIL = 4;

/**
 * The small line of a scorecard's row. The first and last periods stand at its sides; the scale
 * runs from the lowest to the highest value of both lines (a line need not start at zero) and over
 * `leastSpan` at least, with the values in its middle; where all are equal they run through the middle. Gaps stay gaps: a value alone between two is a
 * short dash. The comparator holds each value until its next.
 */
export function sparkline(
  values: Values,
  comparator: Values | null,
  size: ChartSize,
  leastSpan = 0,
): Sparkline {
  const known = [...values, ...(comparator ?? [])].filter((value) => value !== null);
  const [lowest, highest] = [Math.min(...known), Math.max(...known)];
  const span = Math.max(highest - lowest, leastSpan);
  const low = (lowest + highest - span) / 2;
  const count = Math.max(values.length, comparator?.length ?? 0);
  const xOf = (index: number) =>
    count > 1 ? INSET + (index / (count - 1)) * (size.width - 2 * INSET) : size.width / 2;
  const yOf = (value: number) =>
    span > 0
      ? size.height - INSET - ((value - low) / span) * (size.height - 2 * INSET)
      : size.height / 2;
  const path = (series: Values, step: boolean) =>
    runs(series)
      .map((run) =>
        pathOf(
          run.map(({ index, value }) => ({ x: xOf(index), y: yOf(value) })),
          step,
          size,
        ),
      )
      .join('');
  const newest = values.at(-1) ?? null;
  return {
    line: path(values, false),
    dot: newest === null ? null : { x: round(xOf(values.length - 1)), y: round(yOf(newest)) },
    comparator: comparator === null ? '' : heldOn(path(comparator, true)),
  };
}

/** The newest value holds on a little past its date, or its step would be an upright line alone. */
function heldOn(comparator: string): string {
  return comparator === '' ? '' : `${comparator}h${TAIL}`;
}

function runs(values: Values): { index: number; value: number }[][] {
  const found: { index: number; value: number }[][] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    const last = found.at(-1);
    if (last?.at(-1)?.index === index - 1) last.push({ index, value });
    else found.push([{ index, value }]);
  });
  return found;
}

function pathOf(points: readonly { x: number; y: number }[], step: boolean, size: ChartSize) {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  if (rest.length === 0) {
    const left = Math.min(Math.max(first.x - DASH / 2, 0), size.width - DASH);
    return `M${round(left)} ${round(first.y)}h${DASH}`;
  }
  const onwards = rest.map(({ x, y }) =>
    step ? `H${round(x)}V${round(y)}` : `L${round(x)} ${round(y)}`,
  );
  return `M${round(first.x)} ${round(first.y)}${onwards.join('')}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
