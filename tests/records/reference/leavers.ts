import { codeIn, dateIn, textIn } from './cells.ts';
import type { Child } from './child.ts';
import { ageOn, birthdayIn, type Day, partsOf } from './dates.ts';
import { bandsOf, type Counted, count, share } from './figure.ts';
import type { Quarter } from './quarters.ts';
import { type ExtractSet, newestBy, rowsOf } from './sets.ts';

/** A young person around one birthday (OC3). */
export interface Leaver {
  readonly birthday: Day;
  readonly age: number;
  readonly inTouch: string;
  readonly activity: string;
  readonly accommodation: string;
}

const IN_EET: readonly string[] = ['F1', 'P1', 'F2', 'P2', 'F3', 'P3', 'F4', 'P4', 'F5', 'P5'];
const NEET: Readonly<Record<string, string>> = {
  G4: 'NEET: illness or disability',
  G5: 'NEET: other',
  G6: 'NEET: pregnancy or parenting',
};
const NOT_KNOWN = 'Not known';
const ACTIVITY_BANDS = ['EET', ...Object.values(NEET), NOT_KNOWN] as const;
const ACCOMMODATION_BANDS = ['Suitable', 'Unsuitable', NOT_KNOWN] as const;
const NOT_FOLLOWED: readonly string[] = ['DIED', 'RHOM'];
const OUTSIDE_THE_PUBLISHED_FIGURE: readonly string[] = ['G', 'H', 'R'];

/** "Around one birthday, the one falling in the extract's year." */
function birthdayInYear(born: Day, yearBegin: Day): Day {
  const { year } = partsOf(yearBegin);
  const birthday = birthdayIn(born, year);
  return birthday >= yearBegin ? birthday : birthdayIn(born, year + 1);
}

/** "The key is the child and that year"; of several extracts of a year the newest counts. */
export function leaversOf(
  sets: readonly ExtractSet[],
  children: ReadonlyMap<string, Child>,
): readonly Leaver[] {
  const yearOf = (set: number): Day => sets[set]?.yearBegin ?? Number.NaN;
  const rows = newestBy(rowsOf(sets, 'oc3'), ({ row, set }) =>
    JSON.stringify([textIn(row, 'CHILD'), yearOf(set)]),
  );
  return rows.flatMap(({ row, set }) => {
    const born = dateIn(row, 'DOB') ?? children.get(textIn(row, 'CHILD'))?.born ?? null;
    if (born === null) return [];
    const birthday = birthdayInYear(born, yearOf(set));
    return [
      {
        birthday,
        age: ageOn(born, birthday),
        inTouch: codeIn(row, 'IN_TOUCH'),
        activity: codeIn(row, 'ACTIV'),
        accommodation: codeIn(row, 'ACCOM'),
      },
    ];
  });
}

/** "Birthdays from S to E …, excluding IN_TOUCH DIED and RHOM", of an age. */
function cohortOf(
  leavers: readonly Leaver[],
  quarter: Quarter,
  from: number,
  to: number,
): readonly Leaver[] {
  return leavers.filter(
    ({ birthday, age, inTouch }) =>
      birthday >= quarter.yearBegins &&
      birthday <= quarter.end &&
      age >= from &&
      age <= to &&
      !NOT_FOLLOWED.includes(inTouch),
  );
}

/** "EET + NEET + not known = 100%"; "0 and any unlisted code are not known". */
function activityBand({ activity }: Leaver): string {
  return IN_EET.includes(activity) ? 'EET' : (NEET[activity] ?? NOT_KNOWN);
}

function inEet(cohort: readonly Leaver[]): Counted {
  return {
    ...share(cohort, (leaver) => activityBand(leaver) === 'EET'),
    bands: bandsOf(cohort, ACTIVITY_BANDS, activityBand),
  };
}

/** "ACCOM ends in 1 and does not begin with 0"; "not known (0) stays". */
function accommodationBand({ accommodation }: Leaver): string {
  if (accommodation.startsWith('0')) return NOT_KNOWN;
  if (accommodation.endsWith('1')) return 'Suitable';
  return accommodation.endsWith('2') ? 'Unsuitable' : NOT_KNOWN;
}

/** "Abroad, deported and residence not known (G H R) leave the denominator." */
function inSuitableAccommodation(all: readonly Leaver[]): Counted {
  const cohort = all.filter(
    ({ accommodation }) => !OUTSIDE_THE_PUBLISHED_FIGURE.includes(accommodation.slice(0, 1)),
  );
  return {
    ...share(cohort, (leaver) => accommodationBand(leaver) === 'Suitable'),
    bands: bandsOf(cohort, ACCOMMODATION_BANDS, accommodationBand),
  };
}

/** All the figures on care leavers. */
export function leaverFigures(
  leavers: readonly Leaver[],
  quarter: Quarter,
): Readonly<Record<string, Counted>> {
  const younger = cohortOf(leavers, quarter, 17, 18);
  const older = cohortOf(leavers, quarter, 19, 21);
  return {
    care_leavers: count(younger.length + older.length),
    eet_17_18: inEet(younger),
    eet_19_21: inEet(older),
    suitable_17_18: inSuitableAccommodation(younger),
    suitable_19_21: inSuitableAccommodation(older),
    in_touch_19_21: share(older, ({ inTouch }) => inTouch !== 'NO'),
  };
}
