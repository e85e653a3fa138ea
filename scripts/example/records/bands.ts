/**
 * Splits figures over a rolling year into the quarters in which they fall: young people by the
 * quarter of their birthday, in bands that add up to all of them.
 */

import { apportion } from '../apportion.ts';
import { valueAt } from '../series.ts';

const YEAR = 4;

function sum(list: readonly number[]): number {
  return list.reduce((all, one) => all + one, 0);
}

function added(bands: readonly (readonly number[])[]): number[] {
  return (bands[0] ?? []).map((_, place) => sum(bands.map((band) => valueAt(band, place))));
}

/** What each quarter of the first year needs so that no later quarter falls below zero. */
function floors(rolling: readonly number[]): number[] {
  const least = [0, 0, 0, 0];
  const sums = [0, 0, 0, 0];
  for (let quarter = YEAR; quarter < rolling.length; quarter += 1) {
    const phase = quarter % YEAR;
    sums[phase] = valueAt(sums, phase) + valueAt(rolling, quarter) - valueAt(rolling, quarter - 1);
    least[phase] = Math.max(valueAt(least, phase), -valueAt(sums, phase));
  }
  const most = valueAt(rolling, YEAR - 1);
  return sum(least) <= most
    ? least
    : apportion(
        most,
        least.map((weight) => ({ weight })),
      );
}

/** What the year that ends with a quarter still needs. */
function missing(rolling: readonly number[], quarters: readonly number[], quarter: number): number {
  return valueAt(rolling, quarter) - sum(quarters.slice(quarter - YEAR + 1, quarter + 1));
}

/** Whether so many would be too many for more of the years they are in than not. */
function spoilsMore(
  rolling: readonly number[],
  quarters: readonly number[],
  quarter: number,
): boolean {
  const last = Math.min(quarter + YEAR - 1, rolling.length - 1);
  let spoilt = 0;
  for (let one = quarter; one <= last; one += 1) {
    if (missing(rolling, quarters, one) < 0) spoilt += 1;
  }
  return 2 * spoilt > last - quarter + 1;
}

/**
 * Splits a figure whose fourth quarter is the first that covers a year: from then on the last four
 * quarters add up to it.
 * @param least how many each of the first four quarters needs
 */
function quartersOf(rolling: readonly number[], least: readonly number[]): number[] {
  const quarters = apportion(
    valueAt(rolling, YEAR - 1),
    least.map((count) => ({ weight: 1, least: count })),
  );
  for (let quarter = YEAR; quarter < rolling.length; quarter += 1) {
    let count = Math.max(0, missing(rolling, quarters, quarter));
    while (count > 0 && spoilsMore(rolling, [...quarters, count], quarter)) count -= 1;
    quarters.push(count);
  }
  return quarters;
}

/** As `quartersOf` for bands that add up to everyone: how many of all fall in each quarter. */
export function everyone(bands: readonly (readonly number[])[]): number[] {
  return quartersOf(added(bands), added(bands.map(floors)));
}

/**
 * Splits each band, so that together they are everyone of the quarter. Where a band cannot follow
 * its figure (it falls by more than left the year), it is as near as it can be, and the last band
 * makes up for it.
 * @throws {Error} when the last band would need fewer than nobody.
 */
export function byQuarter(
  bands: readonly (readonly number[])[],
  all: readonly number[],
): number[][] {
  const least = bands.map(floors);
  const open = all
    .slice(0, YEAR)
    .map((count, phase) => count - sum(least.map((band) => valueAt(band, phase))));
  const split = bands.slice(0, -1).map((band, place) => {
    const needs = least[place] ?? [];
    const shares = apportion(
      valueAt(band, YEAR - 1) - sum(needs),
      open.map((count) => ({ weight: Math.max(0, count) + 1e-9, most: Math.max(0, count) })),
    );
    shares.forEach((share, phase) => {
      open[phase] = valueAt(open, phase) - share;
    });
    return quartersOf(
      band,
      needs.map((count, phase) => count + valueAt(shares, phase)),
    );
  });
  const rest = all.map(
    (count, quarter) => count - sum(split.map((band) => valueAt(band, quarter))),
  );
  if (rest.some((count) => count < 0)) throw new Error(`fewer than nobody: ${rest.join(', ')}`);
  return [...split, rest];
}
