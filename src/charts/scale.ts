import type { ChartUnit } from '../models/chart-models.ts';

/** A value axis: from `min` to `max` in equal steps, zero among its ticks. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly ticks: readonly number[];
}

const FEWEST_TICKS = 4;
const MOST_TICKS = 7;
/** How much empty axis a rounder step is worth, as a share of the axis. */
const PREFERENCES = [
  { factor: 1, cost: 0 },
  { factor: 2, cost: 0 },
  { factor: 2.5, cost: 0.1 },
  { factor: 5, cost: 0 },
] as const;
/** The top of an axis with nothing above zero to show. */
const EMPTY_TOP = 10;

/**
 * A scale from zero that cuts no value, with four to seven round ticks and as little empty room
 * above the highest value as they allow; fewer ticks where both do as well. Counts have whole ticks,
 * and so have whole numbers of no known unit. Percentages end at 100% at the latest, because 100 is
 * a tick of every step that could reach it.
 */
export function niceScale(values: readonly (number | null)[], unit: ChartUnit): Scale {
  const known = values.filter((value) => value !== null);
  const low = Math.min(0, ...known);
  const most = Math.max(0, ...known);
  const high = low === 0 && most === 0 ? EMPTY_TOP : most;
  return fitted(low, high, isWhole(known, unit));
}

/**
 * A scale for points, whose place and not whose length has a meaning: it leaves zero out where all
 * values are further from it than from one another.
 */
export function spanScale(values: readonly number[], unit: ChartUnit): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const near = Math.min(Math.abs(low), Math.abs(high)) <= high - low;
  if (low === high || near || low < 0 !== high < 0) return niceScale(values, unit);
  return fitted(low, high, isWhole(values, unit));
}

function isWhole(values: readonly number[], unit: ChartUnit): boolean {
  return unit === 'count' || (unit === 'number' && values.every(Number.isInteger));
}

function fitted(low: number, high: number, whole: boolean): Scale {
  const power = Math.floor(Math.log10(high - low));
  let best: { scale: Scale; cost: number } | null = null;
  for (const exponent of [power - 1, power]) {
    for (const { factor, cost } of PREFERENCES) {
      const step = round(factor * 10 ** exponent);
      if (whole && !Number.isInteger(step)) continue;
      const scale = stepped(low, high, step);
      const count = scale.ticks.length;
      if (count < FEWEST_TICKS || count > MOST_TICKS) continue;
      const all = round(1 - (high - low) / (scale.max - scale.min) + cost);
      if (best === null || all <= best.cost) best = { scale, cost: all };
    }
  }
  return best?.scale ?? stepped(low, low + FEWEST_TICKS - 1, 1);
}

/** Numbers of no known unit may be of any size: past these a tick is written in short. */
const LONG_FROM = 1e7;
const SHORT_TO = 1e-4;

/** A tick in its unit: "12%", "1,200", "2.5", "1.5bn". */
export function tickText(value: number, unit: ChartUnit): string {
  const size = Math.abs(value);
  if (size >= LONG_FROM) {
    return value.toLocaleString('en-GB', { notation: 'compact', maximumSignificantDigits: 4 });
  }
  if (size > 0 && size < SHORT_TO) return value.toExponential();
  const number = value.toLocaleString('en-GB', { maximumFractionDigits: 6 });
  return unit === 'percent' ? `${number}%` : number;
}

function stepped(low: number, high: number, step: number): Scale {
  const first = Math.floor(round(low / step));
  const last = Math.ceil(round(high / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    round((first + index) * step),
  );
  return { min: round(first * step), max: round(last * step), step, ticks };
}

/** Without the dust of binary fractions: 0.30000000000000004 is 0.3. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
