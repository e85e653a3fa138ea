/** OC3: young people who have left care, each around one birthday a year. */

import { valueAt } from '../series.ts';
import { byQuarter, everyone } from './bands.ts';
import type { Council } from './council.ts';
import { dateText, firstDay, lastDay, quarterOf, yearsAfter } from './days.ts';
import { type Draw, drawOf } from './draw.ts';
import { type Extract, formerPerson, type Person, type Table } from './people.ts';

const QUARTERS = 24;
const ACTIVITIES = [
  'In education, employment or training',
  'Not in it: illness or disability',
  'Not in it: other reasons',
  'Not in it: pregnancy or parenting',
  'Not known',
];

interface Cohort {
  readonly ages: readonly number[];
  readonly activity: string;
  readonly accommodation: string;
}

const COHORTS: readonly Cohort[] = [
  { ages: [17, 18], activity: 'eet_17_18', accommodation: 'suitable_17_18' },
  { ages: [19, 20, 21], activity: 'eet_19_21', accommodation: 'suitable_19_21' },
];

/** What a young person answers around a birthday. */
interface Answer {
  readonly person: Person;
  readonly birthday: number;
  readonly inTouch: string;
  readonly activity: string;
  readonly accommodation: string;
}

interface Plan {
  /** How many have a birthday of the cohort in each quarter. */
  readonly all: readonly number[];
  readonly activities: readonly (readonly number[])[];
  /** Left out of the figure, suitable, unsuitable, not known. */
  readonly accommodations: readonly (readonly number[])[];
  readonly lostTouch: readonly number[];
}

function planOf(council: Council, cohort: Cohort): Plan {
  const { targets } = council;
  const quarters = Array.from({ length: QUARTERS }, (_, quarter) => quarter);
  const series = (kpi: string, category: string) =>
    quarters.map((quarter) => targets.numerator(kpi, quarter, category));
  const activities = ACTIVITIES.map((name) => series(cohort.activity, `Activity: ${name}`));
  const all = everyone(activities);
  const [suitable = [], unsuitable = [], unknown = []] = [
    'Suitable',
    'Unsuitable',
    'Not known',
  ].map((name) => series(cohort.accommodation, `Suitability: ${name}`));
  const out = quarters.map(
    (quarter) =>
      targets.denominator(cohort.activity, quarter) -
      targets.denominator(cohort.accommodation, quarter),
  );
  const lost = quarters.map((quarter) =>
    cohort.ages.includes(19)
      ? targets.denominator('in_touch_19_21', quarter) -
        targets.numerator('in_touch_19_21', quarter)
      : 0,
  );
  return {
    all,
    activities: byQuarter(activities, all),
    accommodations: byQuarter([out, suitable, unsuitable, unknown], all),
    lostTouch: everyone([lost]),
  };
}

/** So many of each kind, in a list. */
function listed(counts: readonly number[]): number[] {
  return counts.flatMap((count, kind) => Array.from({ length: count }, () => kind));
}

const IN_IT = { F1: 5, F2: 22, F4: 6, F5: 24, P1: 1, P2: 5, P4: 1, P5: 8 };
const UNSUITABLE = { V2: 2, W2: 1, S2: 3, X2: 4, Y2: 1 };
const SUITABLE: readonly Readonly<Record<string, number>>[] = [
  { B1: 3, D1: 8, E1: 4, K1: 1, T1: 2, U1: 3, Z1: 3, C1: 1 },
  { B1: 4, D1: 3, E1: 2, K1: 1, T1: 1, U1: 12, Z1: 2 },
];

function activityCode(draw: Draw, kind: number): string {
  return kind === 0 ? draw.among(IN_IT) : (['G4', 'G5', 'G6', '0'][kind - 1] ?? '0');
}

function accommodationCode(draw: Draw, kind: number, cohort: number): string {
  if (kind === 0) return draw.among({ G1: 1, R1: 2 });
  if (kind === 1) return draw.among(SUITABLE[cohort] ?? { U1: 1 });
  return kind === 2 ? draw.among(UNSUITABLE) : '0';
}

/** Those whom a cohort can ask: not in care on the birthday, and of the age. */
interface Pool {
  readonly council: Council;
  /** Everyone who was in care. */
  readonly children: readonly Person[];
  readonly former: Person[];
  /** Who answered around which birthday. */
  readonly answered: Set<string>;
}

function birthdayOf(person: Person, age: number): number {
  return yearsAfter(person.born, age);
}

/** Had left care at 16 or later, for good, by that birthday. */
function hasLeft(person: Person, birthday: number): boolean {
  const ends = person.stays.at(-1)?.ends;
  const ending = person.stays.at(-1)?.ending;
  if (ends === undefined || (ending !== 'left' && ending !== 'eighteen')) return false;
  return ends <= birthday && ends >= yearsAfter(person.born, 16);
}

function isAsked(person: Person, age: number): boolean {
  return person.child === undefined || hasLeft(person, birthdayOf(person, age));
}

/** Finds so many young people with a birthday of the cohort in the quarter; the known come first. */
function peopleFor(
  pool: Pool,
  draw: Draw,
  cohort: Cohort,
  quarter: number,
  count: number,
): Person[] {
  const ages = new Map<Person, number>();
  for (const person of [...pool.former, ...pool.children]) {
    const born = quarterOf(person.born);
    const age = cohort.ages.find((one) => born + 4 * one === quarter && isAsked(person, one));
    if (age !== undefined) ages.set(person, age);
  }
  const chosen = draw.take([...ages.keys()], count, (person) =>
    pool.answered.has(`${person.number} ${(ages.get(person) ?? 0) - 1}`) ? 30 : 1,
  );
  while (chosen.length < count) {
    const age = draw.pick(cohort.ages);
    const born = draw.whole(firstDay(quarter - 4 * age) + 1, lastDay(quarter - 4 * age) - 2);
    const number = pool.council.numbers + 1 + pool.former.length;
    const person = formerPerson(pool.council.seed, number, born);
    pool.former.push(person);
    ages.set(person, age);
    chosen.push(person);
  }
  for (const person of chosen) pool.answered.add(`${person.number} ${ages.get(person)}`);
  return chosen;
}

function answersOf(pool: Pool, draw: Draw, cohort: Cohort, place: number): Answer[] {
  const plan = planOf(pool.council, cohort);
  return plan.all.flatMap((count, quarter) => {
    const people = peopleFor(pool, draw, cohort, quarter, count);
    const kinds = (bands: readonly (readonly number[])[]) =>
      listed(bands.map((band) => valueAt(band, quarter)));
    // The last kind of each is not known: the same people, so far as the numbers allow.
    const activities = kinds(plan.activities);
    const accommodations = kinds(plan.accommodations);
    const lost = valueAt(plan.lostTouch, quarter);
    return people.map((person, at) => ({
      person,
      birthday: yearsAfter(person.born, ageIn(person, cohort, quarter)),
      inTouch: at >= count - lost ? 'NO' : draw.chance(0.03) ? 'REFU' : 'YES',
      activity: activityCode(draw, valueAt(activities, at)),
      accommodation: accommodationCode(draw, valueAt(accommodations, at), place),
    }));
  });
}

function ageIn(person: Person, cohort: Cohort, quarter: number): number {
  const age = cohort.ages.find((one) => quarterOf(person.born) + 4 * one === quarter);
  if (age === undefined) throw new Error(`child ${person.number} has no birthday in it`);
  return age;
}

/** A few whom no figure counts: they went home to their family, or died. */
function leftOut(draw: Draw, pool: Pool): Answer[] {
  const able = pool.children.filter((person) => {
    const birthday = birthdayOf(person, 19);
    return hasLeft(person, birthday) && birthday <= lastDay(QUARTERS - 1);
  });
  const free = able.filter((person) => !pool.answered.has(`${person.number} 19`));
  return draw.take(free, 26).map((person, place) => ({
    person,
    birthday: birthdayOf(person, 19),
    inTouch: place === 0 ? 'DIED' : 'RHOM',
    activity: '',
    accommodation: '',
  }));
}

export interface Leavers {
  /** Young people who are in no other table but the header. */
  readonly former: readonly Person[];
  readonly table: Table;
  readonly isIn: (person: Person, extract: Extract) => boolean;
}

/** Everyone's answers. Those who left care before the first extract are made up here. */
export function leaversOf(council: Council, children: readonly Person[]): Leavers {
  const draw = drawOf(`records ${council.seed} leavers`);
  const pool: Pool = { council, children, former: [], answered: new Set() };
  const counted = COHORTS.flatMap((cohort, place) => answersOf(pool, draw, cohort, place));
  const answers = [...counted, ...leftOut(draw, pool)].sort(
    (a, b) => a.person.number - b.person.number || a.birthday - b.birthday,
  );
  const within = (extract: Extract) =>
    answers.filter(({ birthday }) => birthday >= extract.begins && birthday <= extract.asAt);
  const inIt = new Map<string, Set<Person>>();
  const asked = (extract: Extract) => {
    const known = inIt.get(extract.name) ?? new Set(within(extract).map(({ person }) => person));
    inIt.set(extract.name, known);
    return known;
  };
  return {
    former: pool.former,
    isIn: (person, extract) => asked(extract).has(person),
    table: {
      file: 'oc3',
      columns: () => ['CHILD', 'DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'],
      rows: (extract) =>
        within(extract).map(({ person, inTouch, activity, accommodation }) => ({
          child: person.number,
          cells: [dateText(person.born), inTouch, activity, accommodation],
        })),
    },
  };
}
