/** Who leaves care in a quarter, chosen so that those who stay give the figures. */

import { apportion, type Part } from '../apportion.ts';
import { leavingEarly, turnEighteen } from './ages.ts';
import type { Council } from './council.ts';
import { firstDay, quarterOf } from './days.ts';
import { BAND_NAMES, type Child, type Ending, type Group, lastStay } from './model.ts';
import { isLong, isSettled, LONG_IN_CARE, placementsInYear } from './stability.ts';

export interface Leaver {
  readonly child: Child;
  readonly ending: Ending;
}

/** Share of the children placed for adoption who are adopted in a quarter. */
const ADOPTED = 0.27;
/** Share of those leaving who are 16 and over, or less. */
const OLDEST_LEAVING = 0.27;
/** Children with a year in care beyond those whose health is recorded. */
const HEALTH_NOT_RECORDED = 6;
/** Children of a quarter who leave the cohort of those 30 months in care: they leave or turn 16. */
const LEAVE_LONG = 22;
/** Settled children beyond the target, who can still move in the quarter. */
const SETTLED_TO_SPARE = 8;

/** As apportion, with a total that the bounds can meet. */
function shareOut(total: number, parts: readonly Required<Part>[]): number[] {
  const least = parts.reduce((sum, part) => sum + part.least, 0);
  const most = parts.reduce((sum, part) => sum + part.most, 0);
  return apportion(Math.max(least, Math.min(total, most)), parts);
}

function groupOf(child: Child): Group | undefined {
  return lastStay(child).homes.at(-1)?.group;
}

/** Share of the year's early leavers who have left by the end of each quarter. */
const LEFT_BY = [0.15, 0.42, 0.72, 1];

/** How many of those who came in since 1 April may still be in care at the end of the quarter. */
function newWanted({ targets }: Council, quarter: number): number {
  const april = quarter - (quarter % 4);
  const started = [0, 1, 2, 3].map((place) => targets.numerator('cla_started', april + place));
  const sum = (until: number) => started.slice(0, until + 1).reduce((all, one) => all + one, 0);
  const march = april + 3;
  const stay =
    targets.numerator('cla_number', march) -
    targets.denominator('health_assessments', march) -
    HEALTH_NOT_RECORDED;
  return sum(quarter - april) - Math.round((sum(3) - stay) * (LEFT_BY[quarter - april] ?? 1));
}

/**
 * How much likelier those between are to leave than those of their quarter who are needed: so many
 * must reach 30 months in care that `same_home_2_years` has its number.
 */
function needed(
  council: Council,
  quarter: number,
  here: readonly Child[],
): (child: Child) => number {
  const size = new Map<number, number>();
  const came = (child: Child) => quarterOf(lastStay(child).begins);
  for (const child of here) {
    if (child.band < 4) size.set(came(child), (size.get(came(child)) ?? 0) + 1);
  }
  const long = (at: number) =>
    council.targets.denominator('same_home_2_years', Math.min(Math.max(at, 0), 23));
  return (child) => {
    const due = came(child) + LONG_IN_CARE;
    const wanted = long(due) - long(due - 1) + LEAVE_LONG + 2.5 * (due - quarter);
    return (size.get(came(child)) ?? 0) > wanted ? 1 : 0.03;
  };
}

/**
 * Chooses so many leavers of each age band.
 * @param here in care at the start of the quarter or come in since, with their age on its last day.
 */
export function chooseLeavers(
  council: Council,
  quarter: number,
  here: readonly Child[],
  leave: readonly number[],
): Leaver[] {
  const { draw, targets } = council;
  const tenure = (child: Child) => quarter - quarterOf(lastStay(child).begins);
  const isRecent = (child: Child) => tenure(child) <= quarter % 4;
  const rising = targets.numerator('uasc_number', quarter) >= 10;
  const tooMany = BAND_NAMES.map((name, band) => {
    const many = here.filter((one) => one.band === band && placementsInYear(one, quarter) >= 3);
    return many.length > targets.numerator('placements_3_plus', quarter, `Age: ${name}`) - 1;
  });
  const calming = (child: Child) =>
    tooMany[child.band] && placementsInYear(child, quarter) >= 3 ? 12 : 1;
  const capacity = (next: number) =>
    OLDEST_LEAVING * targets.numerator('cla_ceased', Math.min(next, 23));
  const left = [...leave];
  const leavers: Leaver[] = [];
  const gone = new Set<Child>();
  const let_ = (children: readonly Child[], ending: Ending, band?: number) => {
    for (const child of children) {
      const place = band ?? child.band;
      left[place] = (left[place] ?? 0) - 1;
      gone.add(child);
      leavers.push({ child, ending });
    }
  };
  const still = (band: number, is: (child: Child) => boolean) =>
    here.filter((child) => child.band === band && !gone.has(child) && is(child));

  // Eighteenth birthdays.
  let_(
    turnEighteen(
      draw,
      here,
      quarter,
      left[4] ?? 0,
      (one) => (isRecent(one) ? 0.5 : 1) * calming(one),
      capacity,
    ),
    'eighteen',
    4,
  );
  const early = leavingEarly(here, quarter, capacity);
  const weight = (child: Child): number => {
    const group = groupOf(child);
    if (group === 'adoption') return 0.0001;
    const home = group === 'parents' ? 1.4 : group === undefined ? 0.7 : 1;
    // A birthday soon, of which there may be too many in one quarter.
    const soon = child.band === 4 ? early(child) : 1;
    return soon * calming(child) * home * (child.unaccompanied && rising ? 0.25 : 1);
  };

  // Adoptions.
  const waiting = here.filter((child) => groupOf(child) === 'adoption');
  const adoptions = Math.max(
    Math.round(ADOPTED * waiting.length),
    waiting.length - targets.numerator('placed_for_adoption', quarter),
  );
  const longest = draw.take(waiting, waiting.length, (child) => {
    const since = lastStay(child).homes.at(-1)?.from ?? 0;
    return since < firstDay(quarter) - 100 ? 1 : 0.001;
  });
  let adopted = 0;
  for (const child of longest) {
    if (adopted >= adoptions) break;
    if ((left[child.band] ?? 0) < 1) continue;
    let_([child], 'adopted');
    adopted += 1;
  }

  // Those in care for 30 months, of whom the settled must not become too few.
  const long = here.filter((child) => !gone.has(child) && isLong(child, quarter));
  const settled = (child: Child) => isSettled(child, quarter);
  let settledLeft = Math.max(
    0,
    long.filter(settled).length -
      targets.numerator('same_home_2_years', quarter) -
      SETTLED_TO_SPARE,
  );
  const longQuota = shareOut(
    long.length - targets.denominator('same_home_2_years', quarter),
    [0, 1, 2, 3].map((band) => {
      const able = still(band, (child) => isLong(child, quarter)).length;
      const most = Math.max(0, Math.min(able, left[band] ?? 0));
      const others = still(band, (child) => !isLong(child, quarter)).length;
      return {
        weight: Math.max(0.001, able),
        least: Math.min(most, Math.max(0, (left[band] ?? 0) - others)),
        most,
      };
    }),
  );
  longQuota.forEach((quota, band) => {
    const able = still(band, (child) => isLong(child, quarter));
    const calm = able.filter(settled);
    const restless = able.filter((child) => !settled(child));
    const share = Math.min(settledLeft, Math.round((0.6 * quota * calm.length) / able.length || 0));
    const ofRestless = draw.take(restless, quota - share, weight);
    const ofCalm = draw.take(calm, quota - ofRestless.length, weight);
    settledLeft = Math.max(0, settledLeft - ofCalm.length);
    let_([...ofRestless, ...ofCalm], 'left');
  });

  // The others: newly come, or between.
  const recent = here.filter((child) => !gone.has(child) && isRecent(child)).length;
  const recentQuota = shareOut(
    recent - newWanted(council, quarter),
    left.map((count, band) => {
      const able = still(band, isRecent).length;
      const between = still(band, (one) => !isRecent(one) && !isLong(one, quarter)).length;
      const most = Math.max(0, Math.min(able, count));
      return {
        weight: Math.max(0.001, able),
        least: Math.min(most, Math.max(0, count - between)),
        most,
      };
    }),
  );
  recentQuota.forEach((quota, band) => {
    const spared = needed(
      council,
      quarter,
      here.filter((one) => !gone.has(one)),
    );
    const likely = (one: Child) => spared(one) * weight(one);
    let_(draw.take(still(band, isRecent), quota, likely), 'left');
    const between = still(band, (one) => !isRecent(one) && !isLong(one, quarter));
    let_(draw.take(between, left[band] ?? 0, likely), 'left');
  });
  if (left.some((count) => count !== 0)) {
    throw new Error(`quarter ${quarter}: ${left.join(', ')} more should leave`);
  }
  return leavers;
}
