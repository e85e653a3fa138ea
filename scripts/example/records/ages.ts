/** Who has a birthday that moves them to the next age band: birth quarters are settled as late as can be. */

import { apportion } from '../apportion.ts';
import type { Draw } from './draw.ts';
import { BAND_BEGINS, type Child } from './model.ts';

/** Shares of those leaving by age band, in a quarter where nothing forces another. */
const LEAVING = [0.05, 0.27, 0.16, 0.21, 0.31];

/** Share of the oldest who leave who do so on their eighteenth birthday. */
const MOST_AT_EIGHTEEN = 0.8;

/** Sets the birth quarters that put a child in a band on the last day of a quarter. */
export function bornFor(band: number, quarter: number): { earliest: number; latest: number } {
  return {
    earliest: quarter - 4 * (BAND_BEGINS[band + 1] ?? 18) + 1,
    latest: quarter - 4 * (BAND_BEGINS[band] ?? 0),
  };
}

/** The birth quarter of those who reach the next band in this quarter. */
function birthQuarter(band: number, quarter: number): number {
  return quarter - 4 * (BAND_BEGINS[band + 1] ?? 18);
}

export interface Ageing {
  /** Children of each band on the last day, who have not yet left. */
  readonly leave: readonly number[];
}

export interface AgeingNeeds {
  readonly quarter: number;
  readonly before: readonly Child[];
  /** By band: wanted on the last day; coming in during the quarter. */
  readonly wanted: readonly number[];
  readonly coming: readonly number[];
  /** How much likelier a child is to be one of those with a birthday. */
  readonly favour: (child: Child) => number;
}

function canAge(child: Child, birth: number): boolean {
  return child.earliest <= birth && birth <= child.latest;
}

/** Moves so many children of a band to the next; those who can wait no longer are first. */
function ageBand(draw: Draw, needs: AgeingNeeds, band: number, wish: number): number {
  const birth = birthQuarter(band, needs.quarter);
  const able = needs.before.filter((child) => child.band === band && canAge(child, birth));
  const forced = able.filter((child) => child.latest === birth);
  const free = able.filter((child) => child.latest > birth);
  const chosen = [
    ...forced,
    ...draw.take(
      free,
      wish - forced.length,
      (child) => needs.favour(child) / (child.latest - birth + 1),
    ),
  ];
  for (const child of chosen) {
    child.earliest = birth;
    child.latest = birth;
    child.band = band + 1;
  }
  for (const child of free) {
    if (child.band === band) child.earliest = Math.max(child.earliest, birth + 1);
  }
  return chosen.length;
}

/**
 * Lets birthdays fall so that every band has its wanted number once the rest has left.
 * @returns by band, how many of those in care before, with those coming, have to leave.
 */
export function letAge(draw: Draw, needs: AgeingNeeds): Ageing {
  const { before, wanted, coming, quarter } = needs;
  const at = (list: readonly number[], band: number) => list[band] ?? 0;
  const inBand = [0, 1, 2, 3, 4].map(
    (band) => before.filter((child) => child.band === band).length + at(coming, band),
  );
  const leaving = inBand.reduce((sum, count, band) => sum + count - at(wanted, band), 0);
  const usual = apportion(
    leaving,
    LEAVING.map((weight) => ({ weight })),
  );
  const leave: number[] = [];
  let aged = 0;
  // How many reach 16 depends on how many reach 10: the numbers are worked out from the youngest.
  const wishes: number[] = [];
  for (let band = 0; band < 4; band += 1) {
    const birth = birthQuarter(band, quarter);
    const able = before.filter((child) => child.band === band && canAge(child, birth));
    const forced = able.filter((child) => child.latest === birth).length;
    const wish = at(inBand, band) + aged - at(wanted, band) - at(usual, band);
    const most = Math.min(able.length, at(inBand, band) + aged - at(wanted, band));
    const settled = Math.max(forced, Math.min(wish, most));
    wishes.push(settled);
    leave.push(at(inBand, band) + aged - settled - at(wanted, band));
    aged = settled;
  }
  // So many reach 16 that those who turn 18 can leave.
  const adults = before.filter(
    (child) => child.band === 4 && child.latest === birthQuarter(4, quarter),
  ).length;
  const short = adults + 2 - (at(inBand, 4) + aged - at(wanted, 4));
  const spare = before.filter(
    (child) => child.band === 3 && canAge(child, birthQuarter(3, quarter)),
  ).length;
  const more = Math.max(0, Math.min(short, spare - aged, at(leave, 3)));
  wishes[3] = at(wishes, 3) + more;
  leave[3] = at(leave, 3) - more;
  leave.push(at(inBand, 4) + aged + more - at(wanted, 4));
  // The children are chosen from the oldest, so that nobody passes two birthdays in a quarter.
  for (let band = 3; band >= 0; band -= 1) ageBand(draw, needs, band, at(wishes, band));
  if (leave.some((count) => count < 0)) {
    throw new Error(`quarter ${quarter}: ${leave.join(', ')} cannot leave`);
  }
  return { leave };
}

/** Children of 16 and over who leave in each of the quarters to come, about. */
type Capacity = (quarter: number) => number;

/**
 * How crowded the quarters are in which children have to turn 18: not all of them could leave then.
 * @returns a weight for each of them, as things stand.
 */
function crowding(
  oldest: readonly Child[],
  quarter: number,
  capacity: Capacity,
): (child: Child) => number {
  const birth = birthQuarter(4, quarter);
  const weights: number[] = [];
  let able = 1;
  for (let next = 0; next <= 8; next += 1) {
    if (next > 0) able += capacity(quarter + next);
    const waiting = oldest.filter((one) => one.band === 4 && one.latest <= birth + next).length;
    weights.push((waiting / able) ** 8);
  }
  return (child) => weights[child.latest - birth] ?? 0;
}

/** How much likelier each of the oldest is to leave before 18, so that not too many turn 18 together. */
export function leavingEarly(
  children: readonly Child[],
  quarter: number,
  capacity: Capacity,
): (child: Child) => number {
  return crowding(
    children.filter((child) => child.band === 4),
    quarter,
    capacity,
  );
}

/** Those who turn 18 in the quarter, most of the oldest who leave; marks the others as not yet. */
export function turnEighteen(
  draw: Draw,
  children: readonly Child[],
  quarter: number,
  leaving: number,
  weight: (child: Child) => number,
  capacity: Capacity,
): Child[] {
  const oldest = children.filter((child) => child.band === 4);
  const birth = birthQuarter(4, quarter);
  const able = oldest.filter((child) => canAge(child, birth));
  const forced = able.filter((child) => child.latest === birth);
  if (forced.length > leaving) {
    throw new Error(`quarter ${quarter}: ${forced.length} turn 18, but ${leaving} leave`);
  }
  const all = [...forced];
  const mark = (child: Child) => {
    child.earliest = birth;
    child.latest = birth;
    child.band = 5;
  };
  for (const child of forced) mark(child);
  while (all.length < Math.round(MOST_AT_EIGHTEEN * leaving)) {
    const free = able.filter((child) => child.band === 4);
    const crowded = crowding(oldest, quarter, capacity);
    const [child] = draw.take(free, 1, (one) => weight(one) * crowded(one));
    if (child === undefined) break;
    mark(child);
    all.push(child);
  }
  for (const child of oldest) {
    if (child.band === 4) child.earliest = Math.max(child.earliest, birth + 1);
  }
  return all;
}
