/**
 * What the name of a file or folder says of the year and quarter of an extract. Names differ between
 * systems and people, so what is read here only breaks ties (see extract-year.ts).
 */
export interface NameReading {
  /** First calendar year of a financial year that is named beyond doubt: 2021 for `2021-22`. */
  readonly startYear: number | null;
  /** A year that stands alone: it may be the one in which the financial year starts or ends. */
  readonly loneYear: number | null;
  readonly quarter: 1 | 2 | 3 | 4 | null;
  /** A day that is named, as ISO text: `2021-12-31`; of a month that is named, its last day. */
  readonly day: string | null;
}

const NOTHING_READ: NameReading = {
  startYear: null,
  loneYear: null,
  quarter: null,
  day: null,
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** What may stand between the parts of a date or year. */
const GAP = '[ _.,-]*';
const YEAR = '((?:19|20)\\d\\d)';
const SHORT_YEAR = '(\\d\\d)';
/** Nothing that would make the number or word a part of a longer one. */
const START = '(?<![a-z0-9])';
const NO_DIGIT = '(?<!\\d)';
const END = '(?!\\d)';

const monthOf = (word = '') => MONTHS.indexOf(word.slice(0, 3)) + 1;
const fullYear = (digits = '') => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
const follows = (from: number, to: number) => (from + 1) % 100 === to % 100;
const two = (number: number) => String(number).padStart(2, '0');

/** A day as ISO text; null when there is no such day. */
function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? `${year}-${two(month)}-${two(day)}`
    : null;
}

/** The last day of a month. */
function monthEnd(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${two(month)}-${two(last)}`;
}

/** The quarter of the financial year in which a month falls: 3 for December. */
export function quarterOfMonth(month: number): 1 | 2 | 3 | 4 {
  return ((Math.floor((month + 8) / 3) % 4) + 1) as 1 | 2 | 3 | 4;
}

/** The calendar year in which the financial year of a day starts: 2021 for 31 March 2022. */
export function startYearOf(day: string): number {
  return Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < 4 ? 1 : 0);
}

/** One way of writing: what it looks like, and what it says (null when it says nothing after all). */
interface Way {
  readonly pattern: RegExp;
  readonly says: (found: readonly string[]) => Partial<NameReading> | null;
}

const way = (pattern: string, says: Way['says']): Way => ({ pattern: new RegExp(pattern), says });
const onDay = (day: string | null) => (day === null ? null : { day });

/** In this order: what a way has read is taken out of the name before the next one looks. */
const WAYS: readonly Way[] = [
  // Q3, Qtr 3, quarter_3, 2021Q3
  way(`(?<![a-z])q(?:uarter|tr)?${GAP}([1-4])${END}`, ([, quarter]) => ({
    quarter: Number(quarter) as 1 | 2 | 3 | 4,
  })),
  // April 2021 to March 2022: a year or quarter that is written out
  way(
    `${START}${MONTH}${GAP}(?:${YEAR}|${SHORT_YEAR})${GAP}(?:to|-|–)?${GAP}${MONTH}${GAP}(?:${YEAR}|${SHORT_YEAR})${END}`,
    ([, , , , month, long, short]) => onDay(monthEnd(fullYear(long ?? short), monthOf(month))),
  ),
  // Oct-Dec 2021, October to December
  way(
    `${START}${MONTH}${GAP}(?:to)?${GAP}${MONTH}(?![a-z])(?:${GAP}${YEAR}${END})?`,
    ([, from, to, year]) => {
      const [first, last] = [monthOf(from), monthOf(to)];
      const quarter = quarterOfMonth(last);
      if (last % 3 !== 0 || last - first !== 2) return null;
      return year === undefined ? { quarter } : { quarter, day: monthEnd(Number(year), last) };
    },
  ),
  // 31 December 2021, 31Dec21
  way(
    `${NO_DIGIT}(\\d\\d?)(?:st|nd|rd|th)?${GAP}${MONTH}${GAP}(?:${YEAR}|${SHORT_YEAR})${END}`,
    ([, day, month, long, short]) =>
      onDay(isoDay(fullYear(long ?? short), monthOf(month), Number(day))),
  ),
  // 2021-12-31, 20211231
  way(`${NO_DIGIT}${YEAR}([ _.-]?)(\\d\\d)\\2(\\d\\d)${END}`, ([, year, , month, day]) =>
    onDay(isoDay(Number(year), Number(month), Number(day))),
  ),
  // 31-12-2021, 31122021
  way(`${NO_DIGIT}(\\d\\d)([ _.-]?)(\\d\\d)\\2${YEAR}${END}`, ([, day, , month, year]) =>
    onDay(isoDay(Number(year), Number(month), Number(day))),
  ),
  // 31-12-21
  way(`${NO_DIGIT}(\\d\\d)([ _.-])(\\d\\d)\\2${SHORT_YEAR}${END}`, ([, day, , month, year]) =>
    onDay(isoDay(fullYear(year), Number(month), Number(day))),
  ),
  // Dec-21, December 2021
  way(`(?<![a-z])${MONTH}${GAP}(?:${YEAR}|${SHORT_YEAR})${END}`, ([, month, long, short]) =>
    onDay(monthEnd(fullYear(long ?? short), monthOf(month))),
  ),
  // 2021-2022, 2021 to 22, 202122
  way(
    `${NO_DIGIT}${YEAR}(?:${GAP}|[ _]*to[ _]*)(?:${YEAR}|${SHORT_YEAR})${END}`,
    ([, from, long, short]) =>
      follows(Number(from), fullYear(long ?? short)) ? { startYear: Number(from) } : null,
  ),
  // 21-22, FY2122
  way(`(?:${NO_DIGIT}(\\d\\d)[ _.-](\\d\\d)|fy(\\d\\d)(\\d\\d))${END}`, ([, a, b, c, d]) =>
    follows(fullYear(a ?? c), fullYear(b ?? d)) ? { startYear: fullYear(a ?? c) } : null,
  ),
  // 2021-12: year and month
  way(`${NO_DIGIT}${YEAR}[ _.-]?(0[1-9]|1[0-2])${END}`, ([, year, month]) =>
    onDay(monthEnd(Number(year), Number(month))),
  ),
];

const LONE_YEAR = new RegExp(`${NO_DIGIT}${YEAR}${END}`, 'g');

/** Reads one name: of a file without its ending, or of a folder. */
export function readName(name: string): NameReading {
  let left = name.toLowerCase();
  let reading: NameReading = NOTHING_READ;
  for (const { pattern, says } of WAYS) {
    const found = pattern.exec(left);
    const said = found === null ? null : says(found);
    if (found === null || said === null) continue;
    left = `${left.slice(0, found.index)} | ${left.slice(found.index + found[0].length)}`;
    // What stands first in the list is the surer word: a later one only adds to it.
    reading = {
      startYear: reading.startYear ?? said.startYear ?? null,
      loneYear: null,
      quarter: reading.quarter ?? said.quarter ?? null,
      day: reading.day ?? said.day ?? null,
    };
  }
  const years = new Set(Array.from(left.matchAll(LONE_YEAR), ([year]) => Number(year)));
  const [year] = years;
  return years.size === 1 && year !== undefined ? { ...reading, loneYear: year } : reading;
}

/** What a name says in words that are the same however it is written; empty when it says nothing. */
export function readingWords({ startYear, loneYear, quarter, day }: NameReading): string {
  const year = startYear === null ? '' : `${startYear}-${two((startYear + 1) % 100)}`;
  return [year || String(loneYear ?? ''), quarter === null ? '' : `Q${quarter}`, day ?? '']
    .filter((word) => word !== '')
    .join(' ');
}

/** A path taken apart: a zip is a folder like any other. */
export interface PathReading {
  readonly folder: string;
  /** What the file's own name says. */
  readonly own: NameReading;
  /** What its name says, and where that is silent the nearest folder that says something. */
  readonly all: NameReading;
}

/** Reads a path such as `returns.zip/2021-22/Q3/episodes.csv`. */
export function readPath(path: string): PathReading {
  const parts = path.split(/[/\\]/);
  const file = parts.pop() ?? '';
  const own = readName(file.replace(/\.[a-z]{1,4}$/i, ''));
  const folders = parts.map((part) => readName(part.replace(/\.zip$/i, ''))).reverse();
  const all = folders.reduce((near, far): NameReading => {
    const dated = near.startYear !== null || near.loneYear !== null || near.day !== null;
    return {
      startYear: dated ? near.startYear : far.startYear,
      loneYear: dated ? near.loneYear : far.loneYear,
      quarter: near.quarter ?? (near.day === null ? far.quarter : null),
      day: dated ? near.day : far.day,
    };
  }, own);
  return { folder: parts.join('/'), own, all };
}
