/** Days as whole numbers since 1 January 1970, and the quarters of the example in them. */

const DAY = 86_400_000;

/** 0 for April to June 2019, as in `../calendar.ts`; earlier quarters are negative. */
const FIRST_YEAR = 2019;

/** The day of a date; months from 1. */
export function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

const beginnings = new Map<number, number>();

/** The first day of a quarter. */
export function firstDay(quarter: number): number {
  const known = beginnings.get(quarter);
  if (known !== undefined) return known;
  const day = Date.UTC(FIRST_YEAR, 3 + 3 * quarter, 1) / DAY;
  beginnings.set(quarter, day);
  return day;
}

/** The last day of a quarter. */
export function lastDay(quarter: number): number {
  return firstDay(quarter + 1) - 1;
}

/** The quarter that holds a day. */
export function quarterOf(day: number): number {
  // A quarter has 91.31 days on average: the guess is right or one too many or too few.
  const guess = Math.floor((day - firstDay(0)) / 91.3125);
  if (day < firstDay(guess)) return guess - 1;
  return day < firstDay(guess + 1) ? guess : guess + 1;
}

/** The same day some years later or earlier; 29 February falls on 28 February, never on never. */
export function yearsAfter(day: number, years: number): number {
  if (!Number.isFinite(day)) return day;
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear() + years, date.getUTCMonth() + 1];
  const wish = dayOf(year, month, date.getUTCDate());
  return new Date(wish * DAY).getUTCMonth() + 1 === month ? wish : dayOf(year, month + 1, 1) - 1;
}

/** Completed years from a birth to a day. */
export function ageOn(born: number, day: number): number {
  const years = new Date(day * DAY).getUTCFullYear() - new Date(born * DAY).getUTCFullYear();
  return yearsAfter(born, years) <= day ? years : years - 1;
}

/** A day as the return has it: `31/12/2021`. */
export function dateText(day: number): string {
  const date = new Date(day * DAY);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
