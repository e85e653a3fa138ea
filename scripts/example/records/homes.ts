/** Gives everyone a home so that the mix, the providers and the distances of a quarter are the figures'. */

import { apportion } from '../apportion.ts';
import { valueAt } from '../series.ts';
import { type Council, daysFor, giveHome, hasRoom, move } from './council.ts';
import { firstDay } from './days.ts';
import {
  AREAS,
  type Area,
  type Child,
  GROUPS,
  type Group,
  lastHome,
  lastStay,
  newestDay,
} from './model.ts';
import type { Stability } from './stability.ts';
import type { Targets } from './targets.ts';

/** How well a kind of home fits each age band; 0 is never. */
const FITS: Readonly<Record<Group, readonly number[]>> = {
  adoption: [0.6, 1, 0.15, 0, 0],
  secure: [0, 0, 0, 0.3, 1],
  supported: [0, 0, 0, 0, 1],
  residential: [0.3, 0.02, 0, 0.1, 1],
  residentialOthers: [0, 0, 0.2, 1, 0.7],
  homeOwn: [0, 0, 0.1, 1, 0.8],
  homeOthers: [0, 0, 0.12, 1, 0.8],
  other: [0, 0, 0.05, 0.4, 1],
  parents: [0.8, 1, 1, 0.8, 0.5],
  family: [1.3, 1.4, 1.2, 0.8, 0.5],
  own: [1.2, 1, 1, 0.8, 0.6],
  agency: [0.1, 0.5, 1, 1.2, 1],
};

/** Share of the free homes of a kind that children who have just come in take. */
const NEW_CHILDREN: Readonly<Partial<Record<Group, number>>> = {
  adoption: 0,
  secure: 0,
  supported: 0.5,
  residential: 0.3,
  residentialOthers: 0.2,
  homeOwn: 0.3,
  homeOthers: 0.3,
  other: 0.5,
  parents: 0.5,
  family: 0.85,
  own: 0.9,
};

/** Where children come from when they move to a home of another kind. */
const LEFT_FOR: Readonly<Partial<Record<Group, readonly Group[]>>> = {
  adoption: ['own'],
  supported: ['homeOthers', 'own', 'agency', 'other', 'family'],
  parents: ['own', 'family'],
  family: ['own', 'agency'],
};
const USUALLY_LEFT: readonly Group[] = ['own', 'agency', 'family'];

const FOSTER: ReadonlySet<Group> = new Set(['own', 'agency', 'family']);

/** Share of the children placed for adoption whose foster carers adopt them. */
const CARERS_ADOPT = 0.15;

/** How likely a kind of home is to be in each area, where it is not 1. */
const FAR: Readonly<Partial<Record<Group, number>>> = {
  homeOthers: 5,
  residentialOthers: 6,
  secure: 8,
  agency: 1.6,
  residential: 3,
  adoption: 2,
  parents: 0.4,
};
const NEAR: Readonly<Partial<Record<Group, number>>> = { agency: 2.5, homeOthers: 1.5, own: 0.8 };

/** Homes of each kind on the last day of a quarter. */
function homesWanted(targets: Targets, quarter: number): Record<Group, number> {
  const of = (category: string) =>
    targets.numerator('cla_number', quarter, `Placement: ${category}`);
  const family = of('Foster carers: family or friends');
  const inHouse = targets.numerator('in_house_foster', quarter);
  const secure = targets.numerator('secure', quarter);
  const residential = of('Other residential');
  const residentialOthers = Math.round(residential / 2);
  const homeOthers = targets.numerator('external_residential', quarter) - residentialOthers;
  return {
    adoption: of('Placed for adoption'),
    secure,
    supported: of('Supported accommodation'),
    residential: residential - residentialOthers,
    residentialOthers,
    homeOwn: of("Children's or secure homes") - secure - homeOthers,
    homeOthers,
    other: of('Other'),
    parents: of('With parents'),
    family,
    own: inHouse - family,
    agency: of('Foster carers: others') - (inHouse - family),
  };
}

/** Homes in each area on the last day of a quarter. */
function areasWanted(targets: Targets, quarter: number): Record<Area, number> {
  const far = targets.numerator('outside_area_20_miles', quarter);
  const outside = targets.numerator('outside_area', quarter);
  const unknown = targets.numerator('outside_area', quarter, 'Location: Not known');
  const inside = targets.numerator('cla_number', quarter) - outside - unknown;
  return { far, unknown, near: outside - far, inside };
}

/** Before the first quarter, its shares of the children in care then. */
function wantedAt<T extends string>(
  wanted: (targets: Targets, quarter: number) => Record<T, number>,
  council: Council,
  quarter: number,
): Record<T, number> {
  const first = wanted(council.targets, Math.max(0, quarter));
  if (quarter >= 0) return first;
  const names = Object.keys(first) as T[];
  const shares = apportion(
    council.inCare.length,
    names.map((name) => ({ weight: first[name] })),
  );
  names.forEach((name, place) => {
    first[name] = valueAt(shares, place);
  });
  return first;
}

function suits(child: Child, group: Group): number {
  const weight = FITS[group][child.band] ?? 0;
  if (!child.unaccompanied) return weight;
  return group === 'family' || group === 'parents' ? 0 : group === 'supported' ? 4 : weight;
}

/**
 * Gives each newcomer a home and moves others, until every kind of home has its number.
 * @param newcomers those come in during the quarter who stay, still without a home.
 */
export function settleHomes(
  council: Council,
  quarter: number,
  newcomers: readonly Child[],
  stability: Pick<Stability, 'weight'>,
): void {
  const { draw, inCare } = council;
  const waiting = new Set(newcomers);
  const need = wantedAt(homesWanted, council, quarter);
  for (const child of inCare) if (!waiting.has(child)) need[lastHome(child).group] -= 1;

  const house = (group: Group, count: number) => {
    for (const child of draw.take([...waiting], count, (one) => suits(one, group))) {
      giveHome(council, child, group, lastStay(child).begins);
      waiting.delete(child);
      need[group] -= 1;
    }
  };
  const resettle = (child: Child, group: Group) => {
    need[lastHome(child).group] += 1;
    need[group] -= 1;
    if (group === 'adoption' && FOSTER.has(lastHome(child).group) && draw.chance(CARERS_ADOPT)) {
      const { first, last } = daysFor(child, quarter);
      giveHome(council, child, group, draw.whole(first, last), true);
    } else {
      move(council, child, group, quarter);
    }
  };
  /** Moves one child from a kind of home with too many, or from a usual one. */
  const draftOne = (group: Group, relaxed: boolean): boolean => {
    const usual = LEFT_FOR[group] ?? USUALLY_LEFT;
    const able = inCare.filter((child) => {
      if (waiting.has(child) || !hasRoom(child, quarter)) return false;
      const from = lastHome(child).group;
      if (from === group || newestDay(child) >= firstDay(quarter)) return false;
      return need[from] < 0 || (!relaxed && usual.includes(from));
    });
    const [child] = draw.take(able, 1, (one) => {
      const crowded = need[lastHome(one).group] < 0 ? 30 : 1;
      const weight = relaxed ? Math.max(0.001, suits(one, group)) : suits(one, group);
      return weight === 0 ? 0 : weight * crowded * stability.weight(one, group);
    });
    if (child === undefined) return false;
    resettle(child, group);
    return true;
  };

  const noneSettled = newcomers.length === inCare.length;
  for (const group of GROUPS) {
    if (need[group] <= 0) continue;
    house(group, noneSettled ? need[group] : Math.round(need[group] * (NEW_CHILDREN[group] ?? 1)));
    while (need[group] > 0 && draftOne(group, false));
    house(group, need[group]);
  }
  for (const child of waiting) {
    const [group = 'own'] = draw.take(GROUPS, 1, (one) =>
      need[one] > 0 ? Math.max(0.0001, suits(child, one)) : 0,
    );
    giveHome(council, child, group, lastStay(child).begins);
    need[group] -= 1;
  }
  for (const group of GROUPS) while (need[group] > 0 && draftOne(group, true));
}

/** Children whose home on the last day is new in the quarter: where it is, is still open. */
function newlyHoused(council: Council, since: number): Child[] {
  return council.inCare.filter((child) => {
    const home = lastHome(child);
    return home.from >= since && !home.sameCarers;
  });
}

function areaWeight(child: Child, area: Area): number {
  const { group } = lastHome(child);
  if (area === 'far') return child.unaccompanied ? 0 : (FAR[group] ?? 1);
  return area === 'near' ? (NEAR[group] ?? 1) : 1;
}

function setArea(child: Child, area: Area): void {
  const { homes } = lastStay(child);
  const home = homes.pop();
  if (home !== undefined) homes.push({ ...home, area });
}

/** How many homes of each area are still to be found, and for whom. */
function areasOpen(council: Council, quarter: number, since: number) {
  const need = wantedAt(areasWanted, council, quarter);
  const open = new Set(newlyHoused(council, since));
  for (const child of council.inCare) if (!open.has(child)) need[lastHome(child).area] -= 1;
  return { need, open };
}

/** Where an area has more children who stay than it may have, some of them move. */
export function clearAreas(
  council: Council,
  quarter: number,
  stability: Pick<Stability, 'weight'>,
): void {
  const { need, open } = areasOpen(council, quarter, firstDay(quarter));
  for (const area of AREAS) {
    const able = council.inCare.filter(
      (child) =>
        !open.has(child) &&
        lastHome(child).area === area &&
        lastHome(child).group !== 'adoption' &&
        hasRoom(child, quarter, 2),
    );
    const movers = council.draw.take(able, -need[area], (child) =>
      stability.weight(child, lastHome(child).group),
    );
    for (const child of movers) move(council, child, lastHome(child).group, quarter);
  }
}

/**
 * Settles where the new homes are, so that each area has its number.
 * @param since the first day of the quarter; -Infinity when nobody's home is settled yet.
 */
export function settleAreas(council: Council, quarter: number, since: number): void {
  const { need, open } = areasOpen(council, quarter, since);
  for (const area of AREAS) {
    const found = council.draw.take([...open], need[area], (child) => areaWeight(child, area));
    for (const child of found) {
      setArea(child, area);
      open.delete(child);
    }
  }
}
