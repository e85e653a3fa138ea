import type { ResultColumn } from '../../console/console.ts';
import { dateLabel, parseQuarter, periodEnd, periodLabel, yearLabel } from '../../kpis/periods.ts';
import type { TimeStop } from '../chart-models.ts';

/** A column of times: a stop a row, and every step between the first and the last. */
export interface Times {
  readonly steps: readonly string[] | null;
  readonly stops: readonly (TimeStop | null)[];
}

/** How one cell is read: its number on a line of equal steps. */
interface Scheme {
  readonly read: (cell: string) => number | null;
  /** The step of a number as `axisNames` of the charts takes it. */
  readonly key: (step: number) => string;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = 86_400_000;

const financialYear = (start: number) => yearLabel(start).replace('/', '-');

const FINANCIAL_QUARTERS: Scheme = {
  read: (cell) => {
    const named = /^Q([1-4]) (\d{4})\/(\d{2})$/.exec(cell);
    const key = named === null ? cell : `${named[2]}-${named[3]}-Q${named[1]}`;
    const quarter = parseQuarter(key);
    return quarter === null ? null : within(quarter.startYear, 4, quarter.quarter - 1);
  },
  key: (step) => `${financialYear(Math.floor(step / 4))}-Q${(step % 4) + 1}`,
};

const FINANCIAL_YEARS: Scheme = {
  read: (cell) => {
    const match = /^(\d{4})[-/]?(\d{2})$/.exec(cell);
    const start = Number(match?.[1]);
    return match !== null && (start + 1) % 100 === Number(match[2]) ? within(start, 1, 0) : null;
  },
  key: financialYear,
};

const QUARTERS: Scheme = {
  read: (cell) => {
    const match = /^(\d{4})[ -]?Q([1-4])$/.exec(cell);
    return match === null ? null : within(Number(match[1]), 4, Number(match[2]) - 1);
  },
  key: (step) => `Q${(step % 4) + 1} ${Math.floor(step / 4)}`,
};

const MONTHS_OF_YEARS: Scheme = {
  read: (cell) => {
    const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(cell);
    return match === null ? null : within(Number(match[1]), 12, Number(match[2]) - 1);
  },
  key: (step) => `${MONTHS[step % 12] ?? ''} ${Math.floor(step / 12)}`,
};

const YEARS: Scheme = {
  read: (cell) => (/^\d{4}(\.0)?$/.test(cell) ? within(Number(cell), 1, 0) : null),
  key: String,
};

/** In this order, since a financial year may look like a month: `2009-10`. */
const SCHEMES = [FINANCIAL_QUARTERS, FINANCIAL_YEARS, QUARTERS, MONTHS_OF_YEARS, YEARS];

/** A number is a year only where its column says so. */
const NAMED_YEAR = /(^|[^a-z])(year|yr|time_period)([^a-z]|$)/i;

/**
 * Reads a column as times: dates, and periods as texts (`2021-22-Q3`, `2021-22`, `2021 Q3`,
 * `2021-03`, `2021`); numbers where the column's name says that they are years. Null where any cell
 * is none of these: then the column is not one of time.
 */
export function readTimes(column: ResultColumn, cells: readonly (string | null)[]): Times | null {
  if (cells.every((cell) => cell === null)) return null;
  if (column.kind === 'date' || column.kind === 'timestamp') return readDates(cells, dateOf);
  if (column.kind === 'number' && NAMED_YEAR.test(column.name)) {
    return readSteps([YEARS, FINANCIAL_YEARS], cells);
  }
  if (column.kind !== 'text') return null;
  return readSteps(SCHEMES, cells) ?? readDates(cells, dateOf) ?? readDates(cells, endOfPeriod);
}

function within(year: number, parts: number, part: number): number | null {
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year * parts + part : null;
}

function readSteps(schemes: readonly Scheme[], cells: readonly (string | null)[]): Times | null {
  for (const { read, key } of schemes) {
    const numbers = cells.map((cell) => (cell === null ? null : read(cell.trim())));
    if (numbers.some((number, row) => number === null && cells[row] !== null)) continue;
    const known = numbers.filter((number) => number !== null);
    const first = Math.min(...known);
    const steps = Array.from({ length: Math.max(...known) - first + 1 }, (_, at) =>
      key(first + at),
    );
    const stops = numbers.map((number) => {
      if (number === null) return null;
      const text = periodLabel(key(number));
      return { at: number - first, text, short: text };
    });
    return { steps, stops };
  }
  return null;
}

interface Moment {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly text: string;
  readonly short: string;
}

function readDates(
  cells: readonly (string | null)[],
  read: (cell: string) => Moment | null,
): Times | null {
  const moments = cells.map((cell) => (cell === null ? null : read(cell.trim())));
  if (moments.some((moment, row) => moment === null && cells[row] !== null)) return null;
  const stops = moments.map((moment) =>
    moment === null ? null : { at: moment.time / DAY, text: moment.text, short: moment.short },
  );
  return { steps: null, stops };
}

/** `2021-12-31`, `2021-12-31 14:30:00`: the day, and the time of day where it is not midnight. */
function dateOf(cell: string): Moment | null {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(?:[+-]\d{2}(?::?\d{2})?|Z)?)?$/.exec(
      cell,
    );
  if (match === null) return null;
  const [, year = '', month = '', day = '', clock = '00:00', seconds = ''] = match;
  const time = Date.parse(`${year}-${month}-${day}T${clock}${seconds.slice(0, 3)}Z`);
  if (Number.isNaN(time)) return null;
  const name = MONTHS[Number(month) - 1] ?? '';
  const midnight = clock === '00:00' && /^(:00(\.0+)?)?$/.test(seconds);
  const at = midnight ? '' : ` ${clock}`;
  return {
    time,
    text: `${dateLabel(`${year}-${month}-${day}`)}${at}`,
    short: `${Number(day)} ${name} ${year}${at}`,
  };
}

/** Quarters and years in one column stand at their last days. */
function endOfPeriod(cell: string): Moment | null {
  const end = periodEnd(cell);
  const text = periodLabel(cell);
  return end === null ? null : { time: Date.parse(end), text, short: text };
}
