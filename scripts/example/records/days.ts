/** Days as whole numbers since 1 January 1970, and the quarters of the example in them. */

const DAY = 86_400_000;

/** 0 for April to June 2019, as in `../calendar.ts`; earlier quarters are negative. */
const FIRST_YEAR = 2019;

/** The day of a date; months from 1. */
export function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The first day of a quarter. */
export function firstDay(quarter: number): number {
  return Date.UTC(FIRST_YEAR, 3 + 3 * quarter, 1) / DAY;
}

/** The last day of a quarter. */
export function lastDay(quarter: number): number {
  return firstDay(quarter + 1) - 1;
}

/** The quarter that holds a day. */
export function quarterOf(day: number): number {
  const date = new Date(day * DAY);
  return (date.getUTCFullYear() - FIRST_YEAR) * 4 + Math.floor(date.getUTCMonth() / 3) - 1;
}

/** The same day some years later or earlier; 29 February falls on 28 February. */
export function yearsAfter(day: number, years: number): number {
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
