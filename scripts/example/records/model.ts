/** Made-up children, their stays in care and the homes of each stay, before they become rows. */

import { yearsAfter } from './days.ts';

/** Age bands by their place: under 1, 1 to 4, 5 to 9, 10 to 15, 16 and over. */
export const BAND_NAMES = ['Under 1', '1 to 4', '5 to 9', '10 to 15', '16 and over'] as const;

/** The age in years at which each band begins, and the one at which care ends. */
export const BAND_BEGINS = [0, 1, 5, 10, 16, 18] as const;

/** Kinds of home, fine enough for every KPI about placements. */
export const GROUPS = [
  'adoption',
  'secure',
  'supported',
  'residential',
  'residentialOthers',
  'homeOwn',
  'homeOthers',
  'other',
  'parents',
  'family',
  'own',
  'agency',
] as const;
export type Group = (typeof GROUPS)[number];

/** Where a home is: in the county; outside it; outside and more than 20 miles away; not recorded. */
export const AREAS = ['far', 'unknown', 'near', 'inside'] as const;
export type Area = (typeof AREAS)[number];

export interface Home {
  readonly from: number;
  readonly group: Group;
  readonly area: Area;
  /** Numbers the made-up addresses; two homes of one stay never share one unless the carers stay. */
  readonly address: number;
  /** The carers of the home before adopt the child: no move. */
  readonly sameCarers: boolean;
}

/** How a stay ends: with a leaving code, into short breaks, or nobody knows. */
export type Ending = 'left' | 'eighteen' | 'adopted' | 'short breaks' | 'lost from view';

export interface Stay {
  readonly begins: number;
  /** In care at the start of the first extract: what went before is not in them. */
  readonly before: boolean;
  /** The child was in short breaks until that day: no episode begins with `S`. */
  readonly fromShortBreaks: boolean;
  readonly homes: Home[];
  ends?: number;
  ending?: Ending;
}

export interface Child {
  readonly number: number;
  male: boolean;
  /** The first and last calendar quarter (counted as in `days.ts`) in which the child can be born. */
  earliest: number;
  latest: number;
  /** The day, once it matters. */
  born?: number;
  /** Place in `BAND_NAMES`; 5 from the eighteenth birthday. */
  band: number;
  unaccompanied: boolean;
  /** The day on which the child stops to count as unaccompanied. */
  unaccompaniedUntil?: number;
  readonly stays: Stay[];
}

/** The child's newest stay. @throws {Error} for a child that never came into care. */
export function lastStay(child: Child): Stay {
  const stay = child.stays.at(-1);
  if (stay === undefined) throw new Error(`child ${child.number} has no stay`);
  return stay;
}

/** Where the child lives, or lived last. */
export function lastHome(child: Child): Home {
  const home = lastStay(child).homes.at(-1);
  if (home === undefined) throw new Error(`child ${child.number} has no home`);
  return home;
}

/** The day of the newest thing that happened to the child. */
export function newestDay(child: Child): number {
  const stay = lastStay(child);
  return stay.ends ?? stay.homes.at(-1)?.from ?? stay.begins;
}

/** Since when the child lives there: being adopted from the home before does not count as a move. */
export function settledSince(child: Child): number {
  const { homes } = lastStay(child);
  let place = homes.length - 1;
  while (place > 0 && (homes[place]?.sameCarers || homes[place]?.group === 'adoption')) place -= 1;
  return homes[place]?.from ?? lastStay(child).begins;
}

/** Placements from the day after the first of the year on: one for each change of carers. */
export function placementsSince(child: Child, firstOfYear: number): number {
  let placements = 0;
  for (const { homes, ends } of child.stays) {
    let until = ends ?? Number.POSITIVE_INFINITY;
    for (let place = homes.length - 1; place >= 0 && until > firstOfYear; place -= 1) {
      const home = homes[place];
      if (home === undefined || home.sameCarers) continue;
      placements += 1;
      until = home.from;
    }
  }
  return placements;
}

/** Supported accommodation is for those of 16 and over: the last day on which such a child can be born. */
export function bornAtLatest(child: Child): number {
  const moves = child.stays.flatMap(({ homes }) => homes);
  const supported = moves.filter(({ group }) => group === 'supported');
  return Math.min(...supported.map(({ from }) => yearsAfter(from, -16)));
}
