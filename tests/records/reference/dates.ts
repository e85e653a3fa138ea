/** Dates as whole days since 1 January 1970, so that they compare and add as numbers. */
export type Day = number;

/** The end of what has not ended. */
export const FOREVER: Day = Number.POSITIVE_INFINITY;

const MILLISECONDS = 86_400_000;
const FEBRUARY = 2;
const LAST_OF_FEBRUARY = 28;
const ADULT = 18;

const TIME = '(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?';
const DAY_FIRST = new RegExp(`^(?<day>\\d{2})/(?<month>\\d{2})/(?<year>\\d{4})${TIME}$`);
const YEAR_FIRST = new RegExp(`^(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})${TIME}$`);

/** The day of a date; null where there is no such date (31 February). */
function dayFrom(year: number, month: number, day: number): Day | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1;
  return same && date.getUTCDate() === day ? date.getTime() / MILLISECONDS : null;
}

/** `31/12/2021` or `2021-12-31`, either with a time after it; null for anything else. */
export function readDate(text: string): Day | null {
  const groups = (DAY_FIRST.exec(text) ?? YEAR_FIRST.exec(text))?.groups;
  if (groups === undefined) return null;
  return dayFrom(Number(groups['year']), Number(groups['month']), Number(groups['day']));
}

/** The day of ISO text that is known to be a date. */
export function dayOf(iso: string): Day {
  const day = readDate(iso);
  if (day === null) throw new Error(`Not a date: ${iso}`);
  return day;
}

/** Year, month from 1 and day of the month. */
export function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * MILLISECONDS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}

/** `31/12/2021`, as the return writes it. */
export function textOf(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(dayOfMonth)}/${two(month)}/${String(year).padStart(4, '0')}`;
}

/** So many months later (or earlier), "the day held to the end of a shorter month". */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = partsOf(day);
  const first = year * 12 + (month - 1) + months;
  const toYear = Math.floor(first / 12);
  const toMonth = (first % 12) + 1;
  for (let held = dayOfMonth; held > 0; held -= 1) {
    const found = dayFrom(toYear, toMonth, held);
    if (found !== null) return found;
  }
  throw new Error(`No month ${toYear}-${toMonth}`);
}

/** The birthday in a calendar year: 28 February for a leap day in other years. */
export function birthdayIn(born: Day, year: number): Day {
  const { month, dayOfMonth } = partsOf(born);
  const day = dayFrom(year, month, dayOfMonth) ?? dayFrom(year, FEBRUARY, LAST_OF_FEBRUARY);
  if (day === null) throw new Error(`No birthday in ${year}`);
  return day;
}

/** "Age in completed years." */
export function ageOn(born: Day, day: Day): number {
  const { year } = partsOf(day);
  return year - partsOf(born).year - (day < birthdayIn(born, year) ? 1 : 0);
}

/** The first day on which somebody is no longer under 18; never, without a date of birth. */
export function eighteenthBirthday(born: Day | null): Day {
  return born === null ? FOREVER : birthdayIn(born, partsOf(born).year + ADULT);
}
