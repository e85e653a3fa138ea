/** Quarterly movement between fixed points: a smooth curve, a season and seeded noise. */

import { QUARTERS, quarterIndex } from './calendar.ts';
import { noiseOf } from './random.ts';

/** Values at quarters, by key: `{ '2021-22-Q3': 983 }`. */
export type Anchors = Readonly<Record<string, number>>;

export interface Movement {
  /** Names the noise; two series with one name move alike. */
  readonly name: string;
  /** The most that noise may add or take away, in the unit of the series. */
  readonly noise: number;
  /** What each of Q1 to Q3 usually adds; Q4 is the point of reference. */
  readonly season?: readonly [number, number, number];
}

interface Point {
  readonly at: number;
  readonly value: number;
}

function secant(from: Point, to: Point): number {
  return (to.value - from.value) / (to.at - from.at);
}

/** Slopes by Fritsch and Butland (1984): the curve never overshoots its points. */
function slopes(points: readonly Point[]): number[] {
  return points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined) return after === undefined ? 0 : secant(point, after);
    if (after === undefined) return secant(before, point);
    const left = secant(before, point);
    const right = secant(point, after);
    if (left * right <= 0) return 0;
    const wide = after.at - point.at;
    const narrow = point.at - before.at;
    const weight = (narrow + 2 * wide) / (3 * (narrow + wide));
    return (left * right) / (weight * right + (1 - weight) * left);
  });
}

/** The cubic Hermite curve through the points, at one place. */
function curve(points: readonly Point[], slope: readonly number[], at: number): number {
  const next = points.findIndex((point) => point.at >= at);
  const to = points[next];
  if (to === undefined) throw new Error(`quarter ${at} lies after the last anchor`);
  if (to.at === at) return to.value;
  const from = points[next - 1];
  if (from === undefined) throw new Error(`quarter ${at} lies before the first anchor`);
  const width = to.at - from.at;
  const t = (at - from.at) / width;
  return (
    (1 + 2 * t) * (1 - t) ** 2 * from.value +
    t * (1 - t) ** 2 * width * (slope[next - 1] ?? 0) +
    t ** 2 * (3 - 2 * t) * to.value +
    t ** 2 * (t - 1) * width * (slope[next] ?? 0)
  );
}

/** Nothing at an anchor, some beside one, all further off: so that anchors are met exactly. */
function freedom(points: readonly Point[], at: number): number {
  const distance = Math.min(...points.map((point) => Math.abs(point.at - at)));
  return Math.min(1, distance * 0.6);
}

/**
 * One value a quarter, meeting every anchor exactly.
 * @param anchors reach from before the first quarter to the last.
 * @throws {Error} when they do not.
 */
export function quarterly(anchors: Anchors, movement: Movement): number[] {
  const points = Object.entries(anchors)
    .map(([key, value]): Point => ({ at: quarterIndex(key), value }))
    .sort((a, b) => a.at - b.at);
  const slope = slopes(points);
  const noise = noiseOf(movement.name);
  return QUARTERS.map(({ index, quarter }) => {
    const season = movement.season?.[quarter - 1] ?? 0;
    const stray = season + noise() * movement.noise;
    return curve(points, slope, index) + freedom(points, index) * stray;
  });
}
