import { dateLabel, yearLabel } from '../../kpis/periods.ts';
import { type NameReading, quarterOfMonth, startYearOf } from './name-reading.ts';

/** The dates of an extract, as ISO text. */
export interface ExtractDates {
  /** 1 April of its collection year. */
  readonly yearBegin: string;
  /** The day up to which it tells. */
  readonly asAt: string;
}

/**
 * By what the collection year was known: the latest start of an episode, a name, the latest date of
 * another table, the other extracts, today for want of anything, or the user's correction.
 */
export type KnownFrom = 'episodes' | 'name' | 'dates' | 'others' | 'today' | 'correction';

/** What a year that stands alone in a name means in these files; null when nothing shows it. */
export type LoneYears = 'starts' | 'ends' | null;

/** What is known of a set of files. */
export interface ExtractFacts {
  readonly folder: string;
  readonly name: NameReading;
  /** The latest DECOM up to today, as ISO text; null without episodes. */
  readonly latestStart: string | null;
  /** The same, or without episodes the latest day of any table. */
  readonly latestDate: string | null;
  /** First years of the financial years in which the episodes files end, one by one. */
  readonly years: readonly number[];
}

export interface YearContext {
  readonly today: string;
  readonly loneYears: LoneYears;
}

/** The dates of an extract, how they were known and what speaks against them. */
export interface ReadDates extends ExtractDates {
  readonly knownFrom: KnownFrom;
  readonly how: string;
  readonly doubt: string | null;
  readonly other: ExtractDates | null;
}

/** An extract is drawn some days after its last day, and may hold a start of those days. */
const DAYS_LATE = 14;

/** Returns are asked for by the end of June and corrected until the autumn. */
const DAYS_TO_SUBMIT = 183;

const two = (number: number) => String(number).padStart(2, '0');
const yearBegin = (year: number) => `${year}-04-01`;
const yearEnd = (year: number) => `${year + 1}-03-31`;
const QUARTER_ENDS = ['06-30', '09-30', '12-31', '03-31'] as const;

function quarterEnd(year: number, quarter: 1 | 2 | 3 | 4): string {
  return `${quarter === 4 ? year + 1 : year}-${QUARTER_ENDS[quarter - 1]}`;
}

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** Whether a latest start is so early in its year that the extract may be of the year before. */
export function isEarly(latestStart: string): boolean {
  return latestStart < daysAfter(yearBegin(startYearOf(latestStart)), DAYS_LATE);
}

/** The years that a name can mean, the likelier first; empty when it names none. */
function namedYears({ name }: ExtractFacts, loneYears: LoneYears): number[] {
  if (name.startYear !== null) return [name.startYear];
  if (name.day !== null) return [startYearOf(name.day)];
  if (name.loneYear === null) return [];
  if (loneYears === 'starts') return [name.loneYear];
  // Without a sign, a lone year is that of the return: "SSDA903 2017" is of the year to March 2017.
  return loneYears === 'ends' ? [name.loneYear - 1] : [name.loneYear - 1, name.loneYear];
}

/** Whether the name's day can be the one on which the extract of a year was drawn, after its end. */
function drawnAfter({ name }: ExtractFacts, year: number): boolean {
  const { startYear, day } = name;
  if (startYear !== null || day === null || QUARTER_ENDS.some((end) => day.endsWith(end))) {
    return false;
  }
  return day > yearEnd(year) && day <= daysAfter(yearEnd(year), DAYS_TO_SUBMIT);
}

/** The day that a name gives within a year: the end of a quarter, or a day of its own; else null. */
function namedDay({ name }: ExtractFacts, year: number): string | null {
  if (name.quarter !== null) return quarterEnd(year, name.quarter);
  return name.day !== null && startYearOf(name.day) === year ? name.day : null;
}

/** The day up to which an extract of a year tells, and what speaks against it. */
function asAtIn(
  facts: ExtractFacts,
  year: number,
  today: string,
): { asAt: string; doubt: string | null; other: ExtractDates | null } {
  const named = namedDay(facts, year);
  const given = named ?? yearEnd(year);
  const latest = facts.latestDate;
  if (
    named !== null &&
    latest !== null &&
    startYearOf(latest) === year &&
    latest > daysAfter(named, DAYS_LATE)
  ) {
    const asAt = quarterEnd(year, quarterOfMonth(Number(latest.slice(5, 7))));
    return {
      asAt: asAt > today ? today : asAt,
      doubt: `The name says ${dateLabel(named)}, but the latest date in the files is ${dateLabel(latest)}, so the end of that quarter is used.`,
      other: { yearBegin: yearBegin(year), asAt: named },
    };
  }
  if (given > today && today >= yearBegin(year)) {
    return {
      asAt: today,
      doubt: `${dateLabel(given)} has not come yet, so the files are taken to tell up to today. If they were drawn earlier, set that day.`,
      other: null,
    };
  }
  return { asAt: given, doubt: null, other: null };
}

/** Puts together what is known of a year. */
function dates(
  facts: ExtractFacts,
  year: number,
  { today }: YearContext,
  known: { knownFrom: KnownFrom; how: string; doubt: string | null; otherYear: number | null },
): ReadDates {
  const { asAt, doubt, other } = asAtIn(facts, year, today);
  const { otherYear } = known;
  const otherDates =
    otherYear === null
      ? other
      : { yearBegin: yearBegin(otherYear), asAt: namedDay(facts, otherYear) ?? yearEnd(otherYear) };
  return {
    yearBegin: yearBegin(year),
    asAt,
    knownFrom: known.knownFrom,
    how: known.how,
    doubt: [known.doubt, doubt].filter((part) => part !== null).join(' ') || null,
    other: otherDates,
  };
}

/**
 * The dates of an extract with episodes: the financial year of the latest DECOM. Names break a tie:
 * a latest start in the first 14 days of April may be one of the days in which the extract of the
 * year before was drawn. Source: kpis.md, "Which year an extract is".
 */
export function readDates(facts: ExtractFacts, context: YearContext): ReadDates {
  const latest = facts.latestStart ?? context.today;
  const year = startYearOf(latest);
  const early = isEarly(latest);
  const named = namedYears(facts, context.loneYears);
  const how = `The latest episode starts on ${dateLabel(latest)}.`;
  const fourth = named.length === 0 && facts.name.quarter === 4;
  if (early && (fourth || (named.length === 1 && named[0] === year - 1))) {
    return dates(facts, year - 1, context, {
      knownFrom: 'name',
      how: `The name says ${fourth ? 'Q4' : yearLabel(year - 1)}.`,
      doubt: `The latest episode starts on ${dateLabel(latest)}, a few days into ${yearLabel(year)}.`,
      otherYear: year,
    });
  }
  const known = (doubt: string | null, otherYear: number | null) =>
    dates(facts, year, context, { knownFrom: 'episodes', how, doubt, otherYear });
  if (named.length > 0 && !named.includes(year) && !drawnAfter(facts, year)) {
    const [first = year] = named;
    const said = facts.name.loneYear !== null && named.length === 1 && facts.name.day === null;
    const others =
      said && facts.name.startYear === null
        ? ` as the years in the other names ${context.loneYears === 'starts' ? 'start' : 'end'}`
        : '';
    return known(
      `The name says ${named.map(yearLabel).join(' or ')}${others}, but the latest episode starts in ${yearLabel(year)}.`,
      first,
    );
  }
  if (early && named.length !== 1) {
    return known(
      `That is within the first ${DAYS_LATE} days of ${yearLabel(year)}: the files may be those of ${yearLabel(year - 1)}, drawn a few days late.`,
      year - 1,
    );
  }
  if (facts.years.length > 1) {
    return known(
      `Its files of episodes end in different years (${facts.years.map(yearLabel).join(', ')}). If they are of different extracts, put each in a folder with its year.`,
      null,
    );
  }
  return known(null, null);
}

/** The dates of an extract without episodes: see kpis.md and `readDates`. `known` are those with. */
export function readingsOf(
  facts: ExtractFacts,
  context: YearContext,
  known: readonly (ExtractDates & { readonly folder: string })[],
): ReadDates {
  const named = namedYears(facts, context.loneYears);
  const [first, second] = named;
  const ofDates = facts.latestDate === null ? null : startYearOf(facts.latestDate);
  if (
    first !== undefined &&
    (second === undefined || ofDates === null || !named.includes(ofDates))
  ) {
    const other = second ?? null;
    return dates(facts, first, context, {
      knownFrom: 'name',
      how: `The name says ${yearLabel(first)}.`,
      doubt:
        other === null
          ? disagreement(first, ofDates)
          : `The year in the name may be the one in which ${yearLabel(first)} ends or ${yearLabel(other)} starts.`,
      otherYear: other ?? (ofDates === first ? null : ofDates),
    });
  }
  if (facts.latestDate !== null && ofDates !== null) {
    return dates(facts, ofDates, context, {
      knownFrom: 'dates',
      how: `The latest date in the files is ${dateLabel(facts.latestDate)}.`,
      doubt: null,
      otherYear: null,
    });
  }
  return fromOthers(facts, context, known);
}

function disagreement(named: number, ofDates: number | null): string | null {
  return ofDates === null || ofDates === named
    ? null
    : `The latest date in the files is in ${yearLabel(ofDates)}.`;
}

/** Nothing in the files or their names tells: the newest extract with episodes, of the folder first. */
function fromOthers(
  facts: ExtractFacts,
  context: YearContext,
  known: readonly (ExtractDates & { readonly folder: string })[],
): ReadDates {
  const near = known.filter(({ folder }) => folder === facts.folder);
  const newest = (near.length > 0 ? near : known).toSorted((a, b) => (a.asAt < b.asAt ? 1 : -1))[0];
  if (newest === undefined) {
    return dates(facts, startYearOf(context.today), context, {
      knownFrom: 'today',
      how: 'Nothing in the files or their names says of which year they are.',
      doubt: 'They are taken to be of the present year. Set the year if they are not.',
      otherYear: null,
    });
  }
  const year = startYearOf(newest.yearBegin);
  const read = dates(facts, year, context, {
    knownFrom: 'others',
    how: 'They stand beside episodes of that year.',
    doubt:
      known.length === 1
        ? null
        : 'Nothing in these files or their names says of which year they are: they are taken to be of the newest.',
    otherYear: null,
  });
  return facts.name.quarter === null && facts.name.day === null
    ? { ...read, asAt: newest.asAt }
    : read;
}
