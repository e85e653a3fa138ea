/** The made-up council while its history is written, and what can happen to a child of it. */

import { isSameAddress } from './addresses.ts';
import { firstDay, lastDay } from './days.ts';
import { type Draw, drawOf } from './draw.ts';
import { type Child, type Ending, type Group, lastHome, lastStay, newestDay } from './model.ts';
import type { Targets } from './targets.ts';

export interface Council {
  readonly targets: Targets;
  readonly draw: Draw;
  readonly seed: number;
  /** Everyone who ever came into care. */
  readonly children: Child[];
  /** In care on the last day of the quarter that was written last. */
  inCare: Child[];
  /** The number of the newest child, whether or not the child has stayed in the list. */
  numbers: number;
  /** How many made-up addresses are taken. */
  addresses: number;
}

export function emptyCouncil(targets: Targets, seed: number): Council {
  const draw = drawOf(`records ${seed}`);
  return { targets, draw, seed, children: [], inCare: [], numbers: 0, addresses: 0 };
}

/** Days between which things happen to a child in a quarter: never on its first or last day. */
export function daysFor(child: Child, quarter: number): { first: number; last: number } {
  return {
    first: Math.max(firstDay(quarter) + 1, newestDay(child) + 4),
    last: lastDay(quarter) - 1,
  };
}

/** A new home for the child. Where it is gets settled at the end of the quarter. */
export function giveHome(
  council: Council,
  child: Child,
  group: Group,
  from: number,
  sameCarers = false,
): void {
  const { homes } = lastStay(child);
  const before = homes.at(-1);
  if (!sameCarers) council.addresses += 1;
  if (before !== undefined && isSameAddress(group, council.addresses, before.address)) {
    council.addresses += 1;
  }
  const kept = sameCarers && before !== undefined;
  homes.push({
    from,
    group,
    area: kept ? before.area : 'inside',
    address: kept ? before.address : council.addresses,
    sameCarers,
  });
}

/** The child moves once or more in the quarter, at last to a home of the group. */
export function move(council: Council, child: Child, group: Group, quarter: number, times = 1) {
  const { first, last } = daysFor(child, quarter);
  const share = Math.floor((last - first) / times);
  const from = lastHome(child).group;
  for (let time = 0; time < times; time += 1) {
    const day = council.draw.whole(first + time * share, first + (time + 1) * share - 4);
    giveHome(council, child, time === times - 1 ? group : from, day);
  }
}

/** Whether the quarter leaves the child so many weeks for something to happen in. */
export function hasRoom(child: Child, quarter: number, weeks = 1): boolean {
  const { first, last } = daysFor(child, quarter);
  return last - first >= 7 * weeks;
}

/** The stay ends. */
export function leave(child: Child, day: number, ending: Ending): void {
  const stay = lastStay(child);
  stay.ends = day;
  stay.ending = ending;
}
