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

const QUARTER_KEY = /^(\d{4})-(\d{2})-Q([1-4])$/;
const YEAR_KEY = /^(\d{4})-(\d{2})$/;
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
  const match = QUARTER_KEY.exec(key);
  if (match === null) return null;
  const startYear = Number(match[1]);
  if ((startYear + 1) % 100 !== Number(match[2])) return null;
  return { startYear, quarter: Number(match[3]) as Quarter['quarter'] };
}

/** The financial year as people write it: `2021/22`. */
export function yearLabel(startYear: number): string {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
}

/** "Q3 2021/22"; for the year key `2021-22`, "2021/22"; anything else as it is. */
export function periodLabel(key: string): string {
  const quarter = parseQuarter(key);
  if (quarter !== null) return `Q${quarter.quarter} ${yearLabel(quarter.startYear)}`;
  const year = YEAR_KEY.exec(key);
  return year === null ? key : yearLabel(Number(year[1]));
}

/** "October to December 2021" for `2021-22-Q3`; "year to 31 March 2022" for `2021-22`. */
export function periodMonths(key: string): string {
  const quarter = parseQuarter(key);
  if (quarter !== null) {
    const [from, to] = MONTHS_OF[quarter.quarter - 1] ?? MONTHS_OF[0];
    return `${from} to ${to} ${quarter.startYear + (quarter.quarter === 4 ? 1 : 0)}`;
  }
  const year = YEAR_KEY.exec(key);
  return year === null ? key : `year to 31 March ${Number(year[1]) + 1}`;
}

/** Last day of a quarter or year as ISO text: `2021-12-31`. Null for a key that is neither. */
export function periodEnd(key: string): string | null {
  const quarter = parseQuarter(key);
  if (quarter !== null) {
    const ends = ['06-30', '09-30', '12-31', '03-31'] as const;
    const year = quarter.startYear + (quarter.quarter === 4 ? 1 : 0);
    return `${year}-${ends[quarter.quarter - 1] ?? ends[0]}`;
  }
  const year = YEAR_KEY.exec(key);
  return year === null ? null : `${Number(year[1]) + 1}-03-31`;
}

/** `2021-12-31` as "31 December 2021". */
export function dateLabel(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** `2021-03-31` as "March 2021", the way a published year is named. */
export function monthLabel(iso: string): string {
  const [year = '', month = ''] = iso.split('-');
  return `${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
