import { addMonths, type Day, partsOf } from './dates.ts';
import type { ExtractSet } from './sets.ts';

/** A financial quarter and the dates that its figures look back to. */
export interface Quarter {
  /** `2021-22-Q3`. */
  readonly period: string;
  readonly begin: Day;
  /** `E`, the last day. */
  readonly end: Day;
  /** `S`, the first day of the 12 months ending on `E`. */
  readonly yearBegins: Day;
  readonly months24Before: Day;
  readonly months30Before: Day;
}

const MONTHS = 3;
const QUARTERS = 4;

/** The key of the quarter that begins on a day. */
function periodOf(begin: Day): string {
  const { year, month } = partsOf(begin);
  const startYear = month < 4 ? year - 1 : year;
  const quarter = month < 4 ? QUARTERS : (month - 1) / MONTHS;
  return `${startYear}-${String((startYear + 1) % 100).padStart(2, '0')}-Q${quarter}`;
}

/** From Q1 of the earliest extract's year to the quarter of the latest as-at date. */
export function quartersOf(sets: readonly ExtractSet[]): readonly Quarter[] {
  const quarters: Quarter[] = [];
  const latest = Math.max(...sets.map((set) => set.asAt));
  let begin = Math.min(...sets.map((set) => set.yearBegin));
  while (begin <= latest) {
    const next = addMonths(begin, MONTHS);
    const end = next - 1;
    quarters.push({
      period: periodOf(begin),
      begin,
      end,
      yearBegins: addMonths(next, -12),
      months24Before: addMonths(end, -24),
      months30Before: addMonths(end, -30),
    });
    begin = next;
  }
  return quarters;
}
