import { parseQuarter, periodEnd, periodLabel } from '../kpis/periods.ts';
import { formatCount, listInWords } from './format.ts';

/** The size of a file in decimal units, as file managers write it: "512 bytes", "118.3 kB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  if (bytes < 999_950) return `${formatCount(bytes / 1000)} kB`;
  return `${formatCount(bytes / 1_000_000)} MB`;
}

/** An ISO date and time in the time zone of the device: "22 November 2025 at 14:05". */
export function momentInWords(iso: string): string {
  return new Date(iso).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
}

/** Place of a quarter or year on one line of quarters; a year stands at its last one. */
function ordinal(period: string): number {
  const quarter = parseQuarter(period);
  if (quarter !== null) return quarter.startYear * 4 + quarter.quarter - 1;
  return Number(period.slice(0, 4)) * 4 + 3;
}

/**
 * Periods in words, runs without a hole drawn together: "Q1 2019/20 to Q4 2020/21 and Q2 2021/22".
 * Years stand apart from quarters, after them: "the years 2019/20 to 2024/25". The order of the input does not matter.
 */
export function periodsInWords(periods: readonly string[]): string {
  const sorted = [...new Set(periods)].sort((a, b) => ordinal(a) - ordinal(b));
  const quarters = sorted.filter((period) => parseQuarter(period) !== null);
  const years = sorted.filter((period) => parseQuarter(period) === null);
  const ofYears = runs(years, 4);
  if (ofYears.length > 0) {
    ofYears[0] = `the ${years.length === 1 ? 'year' : 'years'} ${ofYears[0]}`;
  }
  return listInWords([...runs(quarters, 1), ...ofYears]);
}

function runs(periods: readonly string[], step: number): string[] {
  const found: string[][] = [];
  for (const period of periods) {
    const run = found.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && ordinal(period) - ordinal(last) === step) {
      run.push(period);
    } else {
      found.push([period]);
    }
  }
  return found.map((run) => {
    const first = periodLabel(run[0] ?? '');
    return run.length === 1 ? first : `${first} to ${periodLabel(run.at(-1) ?? '')}`;
  });
}

/** The latest quarter among periods; a year counts as its fourth quarter. Null for none. */
export function latestQuarter(periods: readonly string[]): string | null {
  const last = [...periods].sort((a, b) => ordinal(a) - ordinal(b)).at(-1);
  if (last === undefined) return null;
  return parseQuarter(last) === null ? `${last}-Q4` : last;
}

/** The latest quarter that is over on a day (ISO date): on 31 December, the one ending that day. */
export function latestQuarterOver(today: string): string {
  const year = Number(today.slice(0, 4));
  const keys = [year - 1, year].flatMap((start) =>
    [1, 2, 3, 4].map(
      (quarter) => `${start}-${String((start + 1) % 100).padStart(2, '0')}-Q${quarter}`,
    ),
  );
  const over = keys.filter((key) => (periodEnd(key) ?? '') <= today.slice(0, 10));
  return over.at(-1) ?? `${year - 2}-${String((year - 1) % 100).padStart(2, '0')}-Q3`;
}
