import { ageOf, type Child, periodOn } from './child.ts';
import { type Counted, type Snapshot, share } from './figure.ts';
import type { Quarter } from './quarters.ts';

const MANY_PLACEMENTS = 3;
const OLDEST_PLUS_ONE = 16;

/**
 * "Three or more runs touching the year, counting one already open on S and the one open on E; a
 * run that ended on S does not count."
 */
function hasThreeOrMorePlacements(child: Child, quarter: Quarter): boolean {
  const touching = child.placements.filter(
    (run) => run.began <= quarter.end && run.ends > quarter.yearBegins,
  );
  return touching.length >= MANY_PLACEMENTS;
}

/** `placements_3_plus`: of the children in care on E. */
export function threeOrMorePlacements({ quarter, inCare }: Snapshot): Counted {
  return share(inCare, (child) => hasThreeOrMorePlacements(child, quarter));
}

/** "Children in care on E, under 16, whose period of care began on or before E minus 30 months." */
function isInCohort(child: Child, quarter: Quarter): boolean {
  const age = ageOf(child, quarter.end);
  const period = periodOn(child, quarter.end);
  return (
    age !== null &&
    age < OLDEST_PLUS_ONE &&
    period !== null &&
    period.began <= quarter.months30Before
  );
}

/** "Whose current run began on or before E minus 24 months." */
function hasLongHome(child: Child, quarter: Quarter): boolean {
  const period = periodOn(child, quarter.end);
  const homes = period === null ? [] : (child.homes.get(period) ?? []);
  const current = homes.filter((home) => home.began <= quarter.end).at(-1);
  return current !== undefined && current.began <= quarter.months24Before;
}

/** `same_home_2_years`. */
export function sameHomeTwoYears({ quarter, inCare }: Snapshot): Counted {
  const cohort = inCare.filter((child) => isInCohort(child, quarter));
  return share(cohort, (child) => hasLongHome(child, quarter));
}
