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
/** From so many on, unaccompanied children come in and stay. */
const RISING = 10;
/** The newest quarter with figures. */
const LAST = 23;
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

/** One quarter's leavers while they are chosen, each step from those whom no step before took. */
class Leaving {
  readonly leavers: Leaver[] = [];
  private readonly council: Council;
  private readonly quarter: number;
  private readonly here: readonly Child[];
  /** Still to leave, by age band. */
  private readonly left: number[];
  private readonly gone = new Set<Child>();
  /** By age band: those with three placements are more than the figure has. */
  private readonly tooMany: readonly boolean[];
  private early: (child: Child) => number = () => 1;

  constructor(council: Council, quarter: number, here: readonly Child[], leave: readonly number[]) {
    this.council = council;
    this.quarter = quarter;
    this.here = here;
    this.left = [...leave];
    this.tooMany = BAND_NAMES.map((name, band) => {
      const many = here.filter((one) => one.band === band && placementsInYear(one, quarter) >= 3);
      const figure = council.targets.numerator('placements_3_plus', quarter, `Age: ${name}`);
      return many.length > figure - 1;
    });
  }

  private open(band: number): number {
    return Math.max(0, this.left[band] ?? 0);
  }

  private let(children: readonly Child[], ending: Ending, band?: number): void {
    for (const child of children) {
      const place = band ?? child.band;
      this.left[place] = (this.left[place] ?? 0) - 1;
      this.gone.add(child);
      this.leavers.push({ child, ending });
    }
  }

  private still(band: number, is: (child: Child) => boolean): Child[] {
    return this.here.filter((child) => child.band === band && !this.gone.has(child) && is(child));
  }

  /** Came in since 1 April. */
  private isRecent = (child: Child): boolean =>
    this.quarter - quarterOf(lastStay(child).begins) <= this.quarter % 4;

  private isLong = (child: Child): boolean => isLong(child, this.quarter);

  private isBetween = (child: Child): boolean => !this.isRecent(child) && !this.isLong(child);

  private calming(child: Child): number {
    return this.tooMany[child.band] && placementsInYear(child, this.quarter) >= 3 ? 12 : 1;
  }

  private weight = (child: Child): number => {
    const group = groupOf(child);
    if (group === 'adoption') return 0.0001;
    const home = group === 'parents' ? 1.4 : group === undefined ? 0.7 : 1;
    // A birthday soon, of which there may be too many in one quarter.
    const soon = child.band === 4 ? this.early(child) : 1;
    const rising = this.council.targets.numerator('uasc_number', this.quarter) >= RISING;
    return soon * this.calming(child) * home * (child.unaccompanied && rising ? 0.25 : 1);
  };

  eighteenthBirthdays(): void {
    const { draw, targets } = this.council;
    const capacity = (next: number) =>
      OLDEST_LEAVING * targets.numerator('cla_ceased', Math.min(next, LAST));
    const weight = (child: Child) => (this.isRecent(child) ? 0.5 : 1) * this.calming(child);
    const adults = turnEighteen(draw, this.here, this.quarter, this.open(4), weight, capacity);
    this.let(adults, 'eighteen', 4);
    this.early = leavingEarly(this.here, this.quarter, capacity);
  }

  adoptions(): void {
    const { draw, targets } = this.council;
    const waiting = this.here.filter((child) => groupOf(child) === 'adoption');
    const wanted = Math.max(
      Math.round(ADOPTED * waiting.length),
      waiting.length - targets.numerator('placed_for_adoption', this.quarter),
    );
    const longest = draw.take(waiting, waiting.length, (child) => {
      const since = lastStay(child).homes.at(-1)?.from ?? 0;
      return since < firstDay(this.quarter) - 100 ? 1 : 0.001;
    });
    for (const child of longest) {
      if (this.leavers.filter(({ ending }) => ending === 'adopted').length >= wanted) break;
      if (this.open(child.band) > 0) this.let([child], 'adopted');
    }
  }

  /** So many by age band of one kind, when others can leave instead. */
  private quotas(
    total: number,
    bands: readonly number[],
    is: (child: Child) => boolean,
    others: (child: Child) => boolean,
  ): number[] {
    return shareOut(
      total,
      bands.map((band) => {
        const able = this.still(band, is).length;
        const most = Math.min(able, this.open(band));
        const least = Math.max(0, this.open(band) - this.still(band, others).length);
        return { weight: Math.max(0.001, able), least: Math.min(most, least), most };
      }),
    );
  }

  /** Those in care for 30 months, of whom the settled must not become too few. */
  longInCare(): void {
    const { draw, targets } = this.council;
    const settled = (child: Child) => isSettled(child, this.quarter);
    const long = [0, 1, 2, 3].flatMap((band) => this.still(band, this.isLong));
    const spare =
      long.filter(settled).length -
      targets.numerator('same_home_2_years', this.quarter) -
      SETTLED_TO_SPARE;
    let settledLeft = Math.max(0, spare);
    const quotas = this.quotas(
      long.length - targets.denominator('same_home_2_years', this.quarter),
      [0, 1, 2, 3],
      this.isLong,
      (child) => !this.isLong(child),
    );
    quotas.forEach((quota, band) => {
      const able = this.still(band, this.isLong);
      const calm = able.filter(settled);
      const restless = able.filter((child) => !settled(child));
      const usual = Math.round((0.6 * quota * calm.length) / able.length || 0);
      const share = Math.min(settledLeft, usual);
      const ofRestless = draw.take(restless, quota - share, this.weight);
      const ofCalm = draw.take(calm, quota - ofRestless.length, this.weight);
      settledLeft = Math.max(0, settledLeft - ofCalm.length);
      this.let([...ofRestless, ...ofCalm], 'left');
    });
  }

  /** The others: newly come, or between. */
  others(): void {
    const { draw } = this.council;
    const bands = [0, 1, 2, 3, 4];
    const recent = bands.flatMap((band) => this.still(band, this.isRecent)).length;
    const quotas = this.quotas(
      recent - newWanted(this.council, this.quarter),
      bands,
      this.isRecent,
      this.isBetween,
    );
    quotas.forEach((quota, band) => {
      const staying = this.here.filter((child) => !this.gone.has(child));
      const spared = needed(this.council, this.quarter, staying);
      const likely = (child: Child) => spared(child) * this.weight(child);
      this.let(draw.take(this.still(band, this.isRecent), quota, likely), 'left');
      this.let(draw.take(this.still(band, this.isBetween), this.open(band), likely), 'left');
    });
    if (this.left.some((count) => count !== 0)) {
      throw new Error(`quarter ${this.quarter}: ${this.left.join(', ')} more should leave`);
    }
  }
}

/**
 * Chooses so many leavers of each age band.
 * @param here in care at the start of the quarter or come in since, with their age on its last day.
 * @throws {Error} when the bands cannot be met.
 */
export function chooseLeavers(
  council: Council,
  quarter: number,
  here: readonly Child[],
  leave: readonly number[],
): Leaver[] {
  const leaving = new Leaving(council, quarter, here, leave);
  leaving.eighteenthBirthdays();
  leaving.adoptions();
  leaving.longInCare();
  leaving.others();
  return leaving.leavers;
}
