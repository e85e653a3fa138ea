/**
 * Keeps count of two figures while children move: three or more placements in the year, by age band,
 * and the same home for two years. Says whom a move would help, and gives the moves that are missing.
 */

import { type Council, hasRoom, move } from './council.ts';
import { firstDay, quarterOf } from './days.ts';
import {
  BAND_NAMES,
  type Child,
  type Group,
  lastHome,
  lastStay,
  placementsSince,
  settledSince,
} from './model.ts';

/** In quarters: long enough in care to be asked; long enough in one home. */
export const LONG_IN_CARE = 10;
const SETTLED = 8;
/** Children whose many moves go on: so that not all of them fall out of the year together. */
const MOVES_ON = 0.16;
/** In homes of these kinds a child does not move to another of the same kind here. */
const STAYS_PUT: ReadonlySet<Group> = new Set(['adoption', 'parents', 'secure']);

/** Under 16 and in care for 30 months on the last day of the quarter. */
export function isLong(child: Child, quarter: number): boolean {
  return child.band < 4 && quarterOf(lastStay(child).begins) <= quarter - LONG_IN_CARE;
}

/** In the same home for two years on the last day of the quarter. */
export function isSettled(child: Child, quarter: number): boolean {
  return quarterOf(settledSince(child)) <= quarter - SETTLED;
}

/** Placements in the 12 months that end with the quarter. */
export function placementsInYear(child: Child, quarter: number): number {
  return placementsSince(child, firstDay(quarter - 3));
}

export interface Stability {
  /** How welcome a move of the child to a group is; 0 when there is no time for one. */
  weight(child: Child, to: Group): number;
  /** Gives the moves that are missing, once everyone has a home. */
  complete(): void;
}

/** A count that is made anew only after somebody has moved: every move takes a new address. */
function counted(council: Council, count: (band: number) => number): (band?: number) => number {
  const known = new Map<number, number>();
  let addresses = -1;
  return (band = 0) => {
    if (addresses !== council.addresses) known.clear();
    addresses = council.addresses;
    const value = known.get(band) ?? count(band);
    known.set(band, value);
    return value;
  };
}

export function stabilityOf(council: Council, quarter: number): Stability {
  const { draw, targets } = council;
  const many = (band: number) =>
    council.inCare.filter((child) => child.band === band && placementsInYear(child, quarter) >= 3)
      .length;
  const missing = counted(
    council,
    (band: number) =>
      targets.numerator('placements_3_plus', quarter, `Age: ${BAND_NAMES[band]}`) - many(band),
  );
  const settledLong = (child: Child) => isLong(child, quarter) && isSettled(child, quarter);
  /** How many settled children still have to move. */
  const unsettle = counted(
    council,
    () =>
      council.inCare.filter(settledLong).length - targets.numerator('same_home_2_years', quarter),
  );

  const weight = (child: Child, to: Group): number => {
    if (!hasRoom(child, quarter)) return 0;
    const keepsHome = to === 'adoption';
    const disturbs = settledLong(child) && !keepsHome && unsettle() <= 0;
    const placements = placementsInYear(child, quarter);
    const usual = placements === 2 ? (missing(child.band) > 0 ? 3 : 0.001) : 1;
    return usual * (disturbs ? 0.001 : 1);
  };

  const canMove = (child: Child, weeks: number) =>
    !STAYS_PUT.has(lastHome(child).group) && hasRoom(child, quarter, weeks);

  const moveWithin = (children: readonly Child[], times: number) => {
    for (const child of children) move(council, child, lastHome(child).group, quarter, times);
  };

  const inTwo = targets.numerator('placements_3_plus', Math.min(quarter + 2, 23));
  /** Fewer will have three placements: better those who are about to leave. */
  const falling = inTwo < targets.numerator('placements_3_plus', quarter);

  /** Those who need so many moves to have three placements; settled children first when they must move. */
  const giveThird = (band: number, moves: 1 | 2, count: number) => {
    for (let given = 0; given < count; given += 1) {
      const left = unsettle();
      const able = council.inCare.filter(
        (child) =>
          child.band === band &&
          placementsInYear(child, quarter) === 3 - moves &&
          canMove(child, 3 * moves),
      );
      const [child] = draw.take(able, 1, (one) => {
        const soonGone = falling && one.band === 4 && one.latest <= quarter - 69 ? 8 : 1;
        return soonGone * (settledLong(one) ? (left > 0 ? 2 : 0.0001) : left > 25 ? 0.2 : 1);
      });
      if (child === undefined) return;
      moveWithin([child], moves);
    }
  };

  const complete = () => {
    for (const band of BAND_NAMES.keys()) {
      giveThird(band, 1, Math.round(0.6 * missing(band)));
      giveThird(band, 2, missing(band));
      giveThird(band, 1, missing(band));
    }
    const unsettledAlready = council.inCare.filter(
      (child) => placementsInYear(child, quarter) >= 3 && canMove(child, 3) && !settledLong(child),
    );
    moveWithin(draw.take(unsettledAlready, Math.round(MOVES_ON * unsettledAlready.length)), 1);
    const settled = council.inCare.filter(
      (child) => settledLong(child) && placementsInYear(child, quarter) !== 2 && canMove(child, 2),
    );
    moveWithin(draw.take(settled, unsettle()), 1);
  };
  return { weight, complete };
}
