/** The children in care on 31 March 2019, the day before the first extract begins. */

import { AGES, SEXES } from '../anchors.ts';
import { apportion } from '../apportion.ts';
import { bornFor } from './ages.ts';
import type { Council } from './council.ts';
import { firstDay, lastDay } from './days.ts';
import { settleAreas, settleHomes } from './homes.ts';
import { BAND_NAMES, type Child } from './model.ts';

/** The last quarter before the extracts. */
const BEFORE = -1;
/** published: children in care on 31 March 2019. */
const NUMBER = 845;
/** Children under 16 by the quarter in which the first extract says that their stay or home began. */
const LONG_BEFORE = 290;
const LONGEST = -28;

function sharesOf(parts: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  return Object.values(parts).map((anchors) => ({ weight: anchors['2018-19-Q4'] ?? 0 }));
}

function newChild(council: Council, band: number, begins: number): Child {
  council.numbers += 1;
  const child: Child = {
    number: council.numbers,
    male: false,
    ...bornFor(band, BEFORE),
    band,
    unaccompanied: false,
    stays: [{ begins, before: true, fromShortBreaks: false, homes: [] }],
  };
  council.children.push(child);
  council.inCare.push(child);
  return child;
}

/** Quarters in which the homes of the children under 16 began, newest last. */
function beginnings(council: Council, count: number): number[] {
  const recent = apportion(
    count - LONG_BEFORE,
    Array.from({ length: 10 }, (_, place) => ({ weight: 30 + 2.6 * place })),
  );
  const quarters = recent.flatMap((children, place) =>
    Array.from({ length: children }, () => place - 10),
  );
  const long = Array.from({ length: LONG_BEFORE }, () => council.draw.whole(LONGEST, -11));
  return [...long, ...quarters];
}

/**
 * Fills the council. Everyone has one home, since nothing of earlier ones is in the extracts.
 * Kinds of home and areas are those of June 2019, less the growth of that quarter.
 */
export function begin(council: Council): void {
  const { draw, targets } = council;
  const bands = apportion(NUMBER, sharesOf(AGES));
  const under16 = bands.slice(0, 4).reduce((sum, count) => sum + count, 0);
  const quarters = new Set(
    beginnings(council, under16).map((quarter, place) => ({ quarter, place })),
  );
  // The youngest first: a child cannot have come before it was born.
  const oldest = [-4, -20, LONGEST, LONGEST];
  BAND_NAMES.forEach((_, band) => {
    const able = [...quarters].filter(({ quarter }) => quarter >= (oldest[band] ?? LONGEST));
    const chosen = draw.take(able, band < 4 ? (bands[band] ?? 0) : 0);
    for (const entry of chosen) {
      quarters.delete(entry);
      const day = draw.whole(firstDay(entry.quarter) + 1, lastDay(entry.quarter) - 2);
      const child = newChild(council, band, day);
      child.latest = Math.min(child.latest, entry.quarter);
    }
  });
  for (let count = 0; count < (bands[4] ?? 0); count += 1) {
    const child = newChild(council, 4, draw.whole(firstDay(-14), lastDay(BEFORE) - 2));
    // So that their eighteenth birthdays do not wait for the last quarter possible.
    child.latest = draw.whole(child.earliest + 1, child.latest);
  }
  const oldestChildren = council.inCare.filter((child) => child.band === 4);
  for (const child of draw.take(oldestChildren, targets.numerator('uasc_number', 0))) {
    child.unaccompanied = true;
    child.male = true;
  }
  const [males = 0] = apportion(NUMBER, sharesOf(SEXES));
  const others = council.inCare.filter((child) => !child.male);
  const boys = draw.take(others, males - (NUMBER - others.length));
  for (const child of boys) child.male = true;
  settleHomes(council, BEFORE, council.inCare, { weight: () => 1 });
  settleAreas(council, BEFORE, -Infinity);
}
