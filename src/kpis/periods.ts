/**
 * Financial quarters and years as the product writes them.
 * Key of a quarter `2021-22-Q3`, of a year ending 31 March 2022 `2021-22`.
 * Q1 is April to June, Q2 July to September, Q3 October to December, Q4 January to March.
 */
export interface Quarter {
  /** Calendar year in which the financial year starts: 2021 for 2021/22. */
  readonly startYear: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

const KEY = /^(\d{4})-(\d{2})(?:-Q([1-4]))?$/;
const MONTHS_OF = [
  ['April', 'June'],
  ['July', 'September'],
  ['October', 'December'],
  ['January', 'March'],
] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Reads `2021-22-Q3`; null when it is no quarter or its two years do not follow each other. */
export function parseQuarter(key: string): Quarter | null {
  const read = parsePeriod(key);
  return read === null || read.quarter === null
    ? null
    : { startYear: read.startYear, quarter: read.quarter };
}

/** A quarter, or a year (quarter null); null where its two years do not follow each other. */
function parsePeriod(
  key: string,
): { startYear: number; quarter: Quarter['quarter'] | null } | null {
  const match = KEY.exec(key);
  if (match === null) return null;
  const startYear = Number(match[1]);
  if ((startYear + 1) % 100 !== Number(match[2])) return null;
  const quarter = match[3] === undefined ? null : (Number(match[3]) as Quarter['quarter']);
  return { startYear, quarter };
}

/** How many quarters a quarter is after an early one, so that neighbours differ by 1; null for no quarter. */
export function quarterNumber(key: string): number | null {
  const read = parseQuarter(key);
  return read === null ? null : read.startYear * 4 + read.quarter - 1;
}

/** The ISO date of the first day of a quarter: `2021-10-01` of `2021-22-Q3`; null for no quarter. */
export function quarterStart(key: string): string | null {
  const read = parseQuarter(key);
  if (read === null) return null;
  const year = read.quarter === 4 ? read.startYear + 1 : read.startYear;
  return `${year}-${['04', '07', '10', '01'][read.quarter - 1]}-01`;
}

/** The financial year as people write it: `2021/22`. */
export function yearLabel(startYear: number): string {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
}

/** "Q3 2021/22"; for the year key `2021-22`, "2021/22"; anything else as it is. */
export function periodLabel(key: string): string {
  const read = parsePeriod(key);
  if (read === null) return key;
  const year = yearLabel(read.startYear);
  return read.quarter === null ? year : `Q${read.quarter} ${year}`;
}

/** "October to December 2021" for `2021-22-Q3`; "year to 31 March 2022" for `2021-22`. */
export function periodMonths(key: string): string {
  const read = parsePeriod(key);
  if (read === null) return key;
  if (read.quarter === null) return `year to 31 March ${read.startYear + 1}`;
  const [from, to] = MONTHS_OF[read.quarter - 1] ?? MONTHS_OF[0];
  return `${from} to ${to} ${read.startYear + (read.quarter === 4 ? 1 : 0)}`;
}

/** Last day of a quarter or year as ISO text: `2021-12-31`. Null for a key that is neither. */
export function periodEnd(key: string): string | null {
  const read = parsePeriod(key);
  if (read === null) return null;
  const quarter = read.quarter ?? 4;
  const ends = ['06-30', '09-30', '12-31', '03-31'] as const;
  return `${read.startYear + (quarter === 4 ? 1 : 0)}-${ends[quarter - 1] ?? ends[3]}`;
}

/** `2021-12-31` as "31 December 2021". */
export function dateLabel(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

const DATE_FORMS = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>[a-z]{3,})\.?,?\s+(?<year>\d{4})$/i,
];

/**
 * A day as people type it, as ISO text: `2021-12-31` of "31 December 2021", "31 Dec 2021",
 * "31/12/2021" (the day first) and "2021-12-31". Null for anything else, and for a day that the
 * calendar has not.
 */
export function parseDate(typed: string): string | null {
  const text = typed.trim();
  for (const form of DATE_FORMS) {
    const { year = '', month = '', day = '' } = form.exec(text)?.groups ?? {};
    const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
    const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
    const there = date.getUTCMonth() === number - 1 && date.getUTCDate() === Number(day);
    // Date.UTC takes the years 0 to 99 as 1900 to 1999.
    if (year !== '' && there && date.getUTCFullYear() === Number(year)) {
      return date.toISOString().slice(0, 10);
    }
  }
  return null;
}

/** 12 of "December" and "dec"; NaN for no month. */
function monthNumber(name: string): number {
  const begin = name.toLowerCase() === 'sept' ? 'sep' : name.toLowerCase();
  const at = MONTHS.findIndex((month) => month.toLowerCase() === begin || shortOf(month) === begin);
  return at === -1 ? Number.NaN : at + 1;
}

function shortOf(month: string): string {
  return month.slice(0, 3).toLowerCase();
}

/** `2021-03-31` as "March 2021", the way a published year is named. */
export function monthLabel(iso: string): string {
  const [year = '', month = ''] = iso.split('-');
  return `${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
