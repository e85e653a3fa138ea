/** Writes the history of the made-up council, quarter by quarter. */

import { bornFor, letAge } from './ages.ts';
import { begin } from './beginning.ts';
import { type Council, emptyCouncil, giveHome, leave } from './council.ts';
import { firstDay, lastDay, quarterOf, yearsAfter } from './days.ts';
import { clearAreas, settleAreas, settleHomes } from './homes.ts';
import { chooseLeavers, type Leaver } from './leaving.ts';
import { BAND_NAMES, bornAtLatest, type Child, lastStay, newestDay } from './model.ts';
import { placementsInYear, stabilityOf } from './stability.ts';
import type { Targets } from './targets.ts';

const QUARTERS = 24;
/** In that quarter one child is in no extract any more, and another comes from short breaks. */
const LOST_FROM_VIEW = 8;
/** Share of the children coming in who were in care before. */
const BACK_AGAIN = 0.045;
/** Quarters after which a child may come back: so that its old homes are not in the year. */
const BACK_AFTER = 5;

interface Flows {
  /** Come in with an `S`, by age band. */
  readonly started: readonly number[];
  readonly fromShortBreaks: number;
  readonly toShortBreaks: number;
  readonly lost: number;
  /** Leave and come back within the quarter. */
  readonly returning: number;
}

function flowsOf(targets: Targets, quarter: number, before: number): Flows {
  const started = BAND_NAMES.map((name) =>
    targets.numerator('cla_started', quarter, `Age: ${name}`),
  );
  const number = targets.numerator('cla_number', quarter);
  const ceased = targets.numerator('cla_ceased', quarter);
  const remainder = number - before - targets.numerator('cla_started', quarter) + ceased;
  const lost = quarter === LOST_FROM_VIEW ? 1 : 0;
  const toShortBreaks = Math.max(0, -remainder - lost);
  const inTheQuarter = targets.denominator('missing_children', quarter);
  return {
    started,
    fromShortBreaks: Math.max(0, remainder + lost),
    toShortBreaks,
    lost,
    returning: Math.max(0, number + ceased - inTheQuarter + toShortBreaks),
  };
}

function startStay(child: Child, begins: number, fromShortBreaks = false): Child {
  child.stays.push({ begins, before: false, fromShortBreaks, homes: [] });
  return child;
}

function newcomer(council: Council, band: number, quarter: number): Child {
  council.numbers += 1;
  const child: Child = {
    number: council.numbers,
    male: false,
    ...bornFor(band, quarter),
    band,
    unaccompanied: false,
    stays: [],
  };
  // Not all of the oldest have just turned 16.
  if (band === 4) child.latest = council.draw.whole(child.earliest + 2, child.latest);
  council.children.push(child);
  return child;
}

/** Former children who can be of the age band in the quarter. */
function canComeBack(council: Council, band: number, quarter: number): Child[] {
  const born = bornFor(band, quarter);
  return council.children.filter((child) => {
    const stay = child.stays.at(-1);
    if (stay?.ends === undefined || stay.ending !== 'left' || child.unaccompanied) return false;
    if (quarterOf(stay.ends) > quarter - BACK_AFTER) return false;
    return child.earliest <= born.latest && born.earliest <= child.latest;
  });
}

function comeIn(council: Council, quarter: number, flows: Flows): Child[] {
  const { draw } = council;
  const someDay = () => draw.whole(firstDay(quarter) + 1, lastDay(quarter) - 2);
  const newcomers = flows.started.flatMap((count, band) =>
    Array.from({ length: count }, () => {
      const back = draw.chance(BACK_AGAIN) ? canComeBack(council, band, quarter) : [];
      const [former] = draw.take(back, 1);
      if (former === undefined) return startStay(newcomer(council, band, quarter), someDay());
      const born = bornFor(band, quarter);
      former.earliest = Math.max(former.earliest, born.earliest);
      former.latest = Math.min(former.latest, born.latest);
      former.band = band;
      return startStay(former, someDay());
    }),
  );
  const fromBreaks = Array.from({ length: flows.fromShortBreaks }, () =>
    startStay(newcomer(council, 3, quarter), someDay(), true),
  );
  return [...newcomers, ...fromBreaks];
}

/** Days and endings of those who leave. */
function letGo(council: Council, quarter: number, leavers: readonly Leaver[]): void {
  const { draw } = council;
  for (const { child, ending } of leavers) {
    const stay = lastStay(child);
    if (stay.homes.length === 0) giveHome(council, child, 'own', stay.begins);
    if (ending === 'lost from view') {
      leave(child, firstDay(quarter), ending);
      continue;
    }
    const from = Math.max(firstDay(quarter) + 1, newestDay(child) + 2);
    const most = ending === 'eighteen' ? yearsAfter(bornAtLatest(child), 18) : Infinity;
    const last = Math.min(lastDay(quarter), Math.max(from, most));
    const day = draw.whole(Math.min(from, last), last);
    if (ending === 'eighteen') {
      child.born = yearsAfter(day, -18);
      leave(child, yearsAfter(child.born, 18), ending);
    } else {
      leave(child, day, ending);
    }
  }
}

/** Makes a few of the leavers end otherwise: lost, or into short breaks. */
function otherEndings(council: Council, quarter: number, all: readonly Leaver[], flows: Flows) {
  const usual = all.filter(
    ({ child, ending }) =>
      ending === 'left' && !child.unaccompanied && newestDay(child) < firstDay(quarter),
  );
  const chosen = council.draw.take(usual, flows.lost + flows.toShortBreaks + flows.returning);
  const endings = new Map<Child, Leaver['ending']>();
  chosen.forEach(({ child }, place) => {
    if (place < flows.lost) endings.set(child, 'lost from view');
    else if (place < flows.lost + flows.toShortBreaks) endings.set(child, 'short breaks');
  });
  const returning = new Set(
    chosen.slice(flows.lost + flows.toShortBreaks).map(({ child }) => child),
  );
  return {
    leavers: all.map(({ child, ending }) => ({ child, ending: endings.get(child) ?? ending })),
    returning,
  };
}

/** Some who left come back in the same quarter, each in the place of a newcomer of their age. */
function comeBack(
  council: Council,
  quarter: number,
  returning: ReadonlySet<Child>,
  newcomers: readonly Child[],
): Child[] {
  const here = [...newcomers];
  for (const child of returning) {
    const place = here.findIndex(
      (one) => one.band === child.band && one.stays.length === 1 && !lastStay(one).fromShortBreaks,
    );
    const replaced = here[place];
    if (replaced === undefined) throw new Error(`quarter ${quarter}: nobody to come back for`);
    const begin = firstDay(quarter);
    const left = council.draw.whole(begin + 2, begin + 40);
    leave(child, left, 'left');
    startStay(child, left + council.draw.whole(5, 30));
    here[place] = child;
    council.children.splice(council.children.indexOf(replaced), 1);
  }
  return here;
}

/** Unaccompanied children and boys among the newcomers, so that both numbers hold. */
function whoTheyAre(council: Council, quarter: number, newcomers: readonly Child[]): void {
  const { draw, targets } = council;
  const counts = (child: Child) => child.unaccompanied && child.unaccompaniedUntil === undefined;
  const already = council.inCare.filter(counts);
  const more = targets.numerator('uasc_number', quarter) - already.length;
  const fresh = newcomers.filter(
    (child) => child.stays.length === 1 && !lastStay(child).fromShortBreaks,
  );
  const arrivals = draw.take(fresh, more, (child) => [0, 0, 0, 0.12, 1][child.band] ?? 0);
  for (const child of arrivals) {
    child.unaccompanied = true;
    if (child.band === 3) child.earliest = Math.max(child.earliest, quarter - 63);
    if (child.band === 3) child.latest = Math.min(child.latest, quarter - 57);
  }
  for (const child of draw.take(already, -more)) {
    child.unaccompaniedUntil = draw.whole(firstDay(quarter) + 1, lastDay(quarter) - 1);
  }
  const wanted = targets.numerator('cla_number', quarter, 'Sex: Male');
  const isNew = new Set(fresh);
  const known = [...council.inCare, ...newcomers].filter(
    (child) => !isNew.has(child) && child.male,
  );
  const boys = draw.take(fresh, wanted - new Set(known).size, (child) =>
    child.unaccompanied ? 12 : 1,
  );
  for (const child of boys) child.male = true;
}

function writeQuarter(council: Council, quarter: number): void {
  const { draw, targets } = council;
  const flows = flowsOf(targets, quarter, council.inCare.length);
  const many = (band: number) =>
    targets.numerator('placements_3_plus', quarter, `Age: ${BAND_NAMES[band]}`);
  const { leave: leaveByBand } = letAge(draw, {
    quarter,
    before: council.inCare,
    wanted: BAND_NAMES.map((name) => targets.numerator('cla_number', quarter, `Age: ${name}`)),
    coming: flows.started.map((count, band) => count + (band === 3 ? flows.fromShortBreaks : 0)),
    favour: (child) =>
      child.band === 0 && placementsInYear(child, quarter) >= 3 && many(0) < 4 ? 3 : 1,
  });
  const arrived = comeIn(council, quarter, flows);
  const here = [...council.inCare, ...arrived];
  const { leavers, returning } = otherEndings(
    council,
    quarter,
    chooseLeavers(council, quarter, here, leaveByBand),
    flows,
  );
  const gone = new Set(leavers.map(({ child }) => child));
  letGo(
    council,
    quarter,
    leavers.filter(({ child }) => !returning.has(child)),
  );
  const staying = arrived.filter((child) => !gone.has(child));
  const newcomers = comeBack(council, quarter, returning, staying);
  council.inCare = council.inCare.filter((child) => !gone.has(child));
  whoTheyAre(council, quarter, newcomers);
  for (const child of arrived.filter((one) => gone.has(one) && one.stays.length === 1)) {
    child.male = draw.chance(0.53);
  }
  council.inCare = [...council.inCare, ...newcomers];
  const stability = stabilityOf(council, quarter);
  settleHomes(council, quarter, newcomers, stability);
  clearAreas(council, quarter, stability);
  stability.complete();
  settleAreas(council, quarter, firstDay(quarter));
}

/** Settles the birthdays that nothing has settled. */
function settleBirthdays(council: Council): void {
  const { draw } = council;
  for (const child of council.children) {
    if (child.born !== undefined) continue;
    const came = child.stays[0]?.begins ?? 0;
    const quarter = draw.whole(child.earliest, Math.min(child.latest, quarterOf(came)));
    const latest = Math.min(lastDay(quarter) - 2, came, bornAtLatest(child));
    const first = quarter === quarterOf(came) ? came - 12 : firstDay(quarter) + 1;
    child.born = draw.whole(Math.max(firstDay(quarter) + 1, first), latest);
  }
}

/**
 * The whole history, 31 March 2019 to 31 March 2025.
 * @throws {Error} when the series cannot be met by any children.
 */
export function writeHistory(targets: Targets, seed: number): Council {
  const council = emptyCouncil(targets, seed);
  begin(council);
  for (let quarter = 0; quarter < QUARTERS; quarter += 1) {
    writeQuarter(council, quarter);
    if (council.inCare.length !== targets.numerator('cla_number', quarter)) {
      throw new Error(`quarter ${quarter}: ${council.inCare.length} children in care`);
    }
  }
  settleBirthdays(council);
  return council;
}
