import { codeIn, dateIn, textIn } from './cells.ts';
import { type Child, isInCareBetween } from './child.ts';
import type { Day } from './dates.ts';
import type { TableName } from './extract.ts';
import { bandsOf, type Counted, count, type Snapshot, share } from './figure.ts';
import type { Quarter } from './quarters.ts';
import { type ExtractSet, newestBy, rowsOf } from './sets.ts';

/** Something that happened to a child on a day. */
export interface Happening {
  readonly child: string;
  readonly day: Day;
  readonly code: string;
}

/** "Reviews and missing episodes recur in later extracts: the newest by child and date counts." */
function newestByChildAndDate(
  sets: readonly ExtractSet[],
  table: TableName,
  dateColumn: string,
  codeColumn: string,
): readonly Happening[] {
  const rows = newestBy(rowsOf(sets, table), ({ row }) => {
    const day = dateIn(row, dateColumn);
    return day === null ? null : JSON.stringify([textIn(row, 'CHILD'), day]);
  });
  return rows.flatMap(({ row }) => {
    const day = dateIn(row, dateColumn);
    if (day === null) return [];
    return [{ child: textIn(row, 'CHILD'), day, code: codeIn(row, codeColumn) }];
  });
}

/** Every time a child went missing or away, once. */
export function timesAway(sets: readonly ExtractSet[]): readonly Happening[] {
  return newestByChildAndDate(sets, 'missing', 'MIS_START', 'MISSING');
}

/** Every review, once. */
export function reviews(sets: readonly ExtractSet[]): readonly Happening[] {
  return newestByChildAndDate(sets, 'reviews', 'REVIEW', 'REVIEW_CODE');
}

const isIn = (happening: Happening, quarter: Quarter): boolean =>
  happening.day >= quarter.begin && happening.day <= quarter.end;

const REPEATED = 3;
const BANDS = ['Did not go missing', 'Once or twice', 'Three or more times'] as const;

/** "MISSING = 'M' with MIS_START in the quarter, children in care in the quarter." */
export function missingFigures(
  { quarter, children }: Snapshot,
  away: readonly Happening[],
): Readonly<Record<'missing_children' | 'missing_episodes', Counted>> {
  const cohort = children.filter((child) => isInCareBetween(child, quarter.begin, quarter.end));
  const inQuarter = away.filter((one) => one.code === 'M' && isIn(one, quarter));
  const timesOf = (child: Child): number =>
    inQuarter.filter((one) => one.child === child.id).length;
  const bandOf = (child: Child): string => {
    const times = timesOf(child);
    if (times === 0) return BANDS[0];
    return times < REPEATED ? BANDS[1] : BANDS[2];
  };
  return {
    missing_children: {
      ...share(cohort, (child) => timesOf(child) > 0),
      bands: bandsOf(cohort, BANDS, bandOf),
    },
    missing_episodes: count(cohort.reduce((sum, child) => sum + timesOf(child), 0)),
  };
}

const UNDER_FOUR = 'PN0';
const TOOK_PART: readonly string[] = ['PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6'];

/** "Dated within a period of care", its first and its last day included. */
function isWithinCare(child: Child | undefined, day: Day): boolean {
  return child?.periods.some((period) => period.began <= day && day <= period.lastDay) ?? false;
}

/** "PN1–PN6 of all but PN0", of the reviews in the quarter. */
export function reviewParticipation(
  quarter: Quarter,
  all: readonly Happening[],
  children: ReadonlyMap<string, Child>,
): Counted {
  const cohort = all.filter(
    (review) =>
      isIn(review, quarter) &&
      review.code !== UNDER_FOUR &&
      isWithinCare(children.get(review.child), review.day),
  );
  return share(cohort, (review) => TOOK_PART.includes(review.code));
}
