/** Reviews and times missing: so many in each quarter as the figures say. */

import type { Council } from './council.ts';
import { dateText, firstDay, lastDay } from './days.ts';
import { drawOf } from './draw.ts';
import { ageAt, type Extract, type Person, stayOn, type Table, touches } from './people.ts';

const QUARTERS = 24;
/** Below this age a review is coded as that of a child too young to be asked. */
const ASKED_FROM = 4;
/** Below this age children do not go missing here. */
const MISSING_FROM = 9;

interface Event {
  readonly person: Person;
  readonly from: number;
  readonly until: number;
  readonly code: string;
}

/** The days of a quarter on which the person is in care, clear of the first and last day of a stay. */
function daysInCare(person: Person, quarter: number): { first: number; last: number } | undefined {
  for (const stay of person.stays) {
    const first = Math.max(firstDay(quarter), stay.begins) + 2;
    const last = Math.min(lastDay(quarter), stay.ends ?? Infinity) - 2;
    if (last - first > 8) return { first, last };
  }
  return undefined;
}

function someDay(person: Person, quarter: number): number {
  const days = daysInCare(person, quarter);
  if (days === undefined) throw new Error(`child ${person.number} is not in care`);
  return person.draw.whole(days.first, days.last);
}

/** Reviews of every quarter: the target's number of children of four and over, and all due of others. */
function reviewsOf(council: Council, people: readonly Person[]): Event[] {
  const { targets } = council;
  const draw = drawOf(`records ${council.seed} reviews`);
  const newest = new Map<Person, number>();
  const reviews: Event[] = [];
  const hold = (person: Person, quarter: number, code: string) => {
    const from = someDay(person, quarter);
    newest.set(person, Math.max(from, newest.get(person) ?? 0));
    reviews.push({ person, from, until: from, code });
  };
  for (let quarter = 0; quarter < QUARTERS; quarter += 1) {
    const here = people.filter((person) => daysInCare(person, quarter) !== undefined);
    const asked = here.filter((person) => ageAt(person, firstDay(quarter)) >= ASKED_FROM);
    const young = here.filter((person) => ageAt(person, lastDay(quarter)) < ASKED_FROM);
    const waited = (person: Person) => firstDay(quarter) - (newest.get(person) ?? firstDay(-2));
    for (const person of young) if (waited(person) > 90) hold(person, quarter, 'PN0');
    const tookPart = targets.numeratorIfAny('review_participation', quarter);
    if (tookPart === undefined) continue;
    const held = targets.denominator('review_participation', quarter);
    const chosen = draw.take(asked, held, (person) => Math.max(0.02, waited(person) / 90) ** 3);
    chosen.forEach((person, place) => {
      const code =
        place < tookPart
          ? draw.among({ PN1: 52, PN2: 6, PN3: 14, PN4: 3, PN5: 4, PN6: 21 })
          : 'PN7';
      hold(person, quarter, code);
    });
    if (chosen.length < held) throw new Error(`quarter ${quarter}: too few children to review`);
  }
  return reviews;
}

export function reviewsTable(council: Council, people: readonly Person[]): Table {
  const reviews = reviewsOf(council, people);
  return {
    file: 'reviews',
    columns: () => ['CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE'],
    rows: (extract) =>
      within(reviews, extract).map(({ person, from, code }) => ({
        child: person.number,
        cells: [dateText(person.born), dateText(from), code],
      })),
  };
}

function within(events: readonly Event[], extract: Extract): Event[] {
  return events
    .filter(
      ({ person, from, until }) => touches(from, until, extract) && person.lostFrom > extract.asAt,
    )
    .sort((a, b) => a.person.number - b.person.number || a.from - b.from);
}

/** Times missing of every quarter: the target's numbers of children and of times, one a day at most. */
function missingOf(council: Council, people: readonly Person[]): Event[] {
  const { targets } = council;
  const draw = drawOf(`records ${council.seed} missing`);
  const before = new Map<Person, number>();
  const all: Event[] = [];
  for (let quarter = 0; quarter < QUARTERS; quarter += 1) {
    const able = people.filter((person) => {
      const days = daysInCare(person, quarter);
      return (
        days !== undefined &&
        days.last - days.first > 45 &&
        ageAt(person, firstDay(quarter)) >= MISSING_FROM
      );
    });
    const older = (person: Person) => (ageAt(person, firstDay(quarter)) >= 14 ? 4 : 1);
    const weight = (person: Person) => older(person) * (1 + 3 * (before.get(person) ?? 0));
    const children = draw.take(able, targets.numerator('missing_children', quarter), weight);
    const times = [...children];
    const total = targets.numerator('missing_episodes', quarter);
    while (times.length < total) {
      const [again] = draw.take(children, 1, (person) => {
        const already = times.filter((one) => one === person).length;
        return already > 14 ? 0.0001 : already;
      });
      if (again !== undefined) times.push(again);
    }
    const taken = new Set<string>();
    for (const person of times) {
      before.set(person, 1);
      let from = someDay(person, quarter);
      while (taken.has(`${person.number} ${from}`)) from = someDay(person, quarter);
      taken.add(`${person.number} ${from}`);
      const most = stayOn(person, from)?.ends ?? Infinity;
      const until = Math.min(from + (draw.chance(0.7) ? draw.whole(0, 1) : draw.whole(1, 6)), most);
      all.push({ person, from, until, code: 'M' });
    }
    for (const person of draw.take(able, Math.round(children.length / 3))) {
      const from = someDay(person, quarter);
      if (!taken.has(`${person.number} ${from}`)) {
        all.push({ person, from, until: from, code: 'A' });
      }
    }
  }
  return found(all);
}

/** Nobody goes missing before being found. */
function found(events: readonly Event[]): Event[] {
  const next = new Map<Person, number>();
  return [...events]
    .sort((a, b) => b.from - a.from)
    .map((event) => {
      const until = Math.min(event.until, (next.get(event.person) ?? Infinity) - 1);
      next.set(event.person, event.from);
      return { ...event, until };
    });
}

export function missingTable(council: Council, people: readonly Person[]): Table {
  const events = missingOf(council, people);
  return {
    file: 'missing',
    columns: () => ['CHILD', 'DOB', 'MISSING', 'MIS_START', 'MIS_END'],
    rows: (extract) =>
      within(events, extract).map(({ person, from, until, code }) => ({
        child: person.number,
        cells: [
          dateText(person.born),
          code,
          dateText(from),
          until > extract.asAt ? '' : dateText(until),
        ],
      })),
  };
}
