import { parseQuarter, periodLabel, yearLabel } from '../kpis/periods.ts';
import { textWidth } from './text-width.ts';

/** The name of one period under the axis; a year is written once, under its first named quarter. */
export interface AxisName {
  readonly index: number;
  /** "Q3", or "2021/22" on a yearly axis. */
  readonly name: string;
  /** "2021/22", or empty. */
  readonly year: string;
}

interface Slot {
  readonly index: number;
  readonly name: string;
  readonly year: string;
  readonly quarter: number | null;
}

/** The quarters that may be named, from all of them to the first of a year. */
const QUARTERS_NAMED = [[1, 2, 3, 4], [1, 3], [1]] as const;
/** The least room between two names, and between two years, as a share of the text size. */
const GAPS = { name: 0.6, year: 0.3 } as const;

/**
 * Chooses the periods to name under an axis `width` pixels long, first and last period at its
 * ends: every quarter where they fit, else Q1 and Q3, else Q1, else Q1 of every second year and so
 * on. The last period is always named, because it is what the page is about; it takes the place of
 * one before it that would touch it. No two names touch.
 */
export function axisNames(periods: readonly string[], width: number, size: number): AxisName[] {
  const slots = periods.map(slotOf);
  const spacing = slots.length > 1 ? width / (slots.length - 1) : width;
  const fits = (a: Slot, b: Slot, part: 'name' | 'year') => {
    const halves = (textWidth(a[part], size) + textWidth(b[part], size)) / 2;
    return Math.abs(b.index - a.index) * spacing >= halves + GAPS[part] * size;
  };
  const candidates = slots.some((slot) => slot.quarter !== null)
    ? quarterCandidates(slots)
    : everyNth(slots);
  for (const candidate of candidates) {
    const named = withLast(candidate, slots, fits);
    const years = namedYears(named, fits);
    if (allFit(named, fits) && years !== null) {
      return named.map(({ index, name, year }) => ({
        index,
        name,
        year: years.has(index) ? year : '',
      }));
    }
  }
  return [];
}

type Fits = (a: Slot, b: Slot, part: 'name' | 'year') => boolean;

function slotOf(period: string, index: number): Slot {
  const parsed = parseQuarter(period);
  return parsed === null
    ? { index, name: periodLabel(period), year: '', quarter: null }
    : {
        index,
        name: `Q${parsed.quarter}`,
        year: yearLabel(parsed.startYear),
        quarter: parsed.quarter,
      };
}

function quarterCandidates(slots: readonly Slot[]): Slot[][] {
  const ofQuarters = QUARTERS_NAMED.map((quarters) =>
    slots.filter(({ quarter }) => quarters.some((named) => named === quarter)),
  );
  const firsts = ofQuarters.at(-1) ?? [];
  return [...ofQuarters, ...everyNth(firsts)];
}

/** Every slot, every second, every third …, counted back from the last; in the end none. */
function everyNth(slots: readonly Slot[]): Slot[][] {
  return Array.from({ length: slots.length + 1 }, (_, skipped) =>
    slots.filter((_slot, position) => (slots.length - 1 - position) % (skipped + 1) === 0),
  ).concat([[]]);
}

function withLast(candidate: readonly Slot[], slots: readonly Slot[], fits: Fits): Slot[] {
  const last = slots.at(-1);
  if (last === undefined || candidate.at(-1)?.index === last.index) return [...candidate];
  return [...candidate.filter((slot) => fits(slot, last, 'name')), last];
}

function allFit(named: readonly Slot[], fits: Fits): boolean {
  return named.every((slot, position) => {
    const next = named[position + 1];
    return next === undefined || fits(slot, next, 'name');
  });
}

/**
 * The slots that carry their year: the first named of each year. Years that start on the axis come
 * first; a part of a year at either end has its year named only where there is room. Null where
 * years that start on the axis would touch.
 */
function namedYears(named: readonly Slot[], fits: Fits): ReadonlySet<number> | null {
  const firsts = named.filter((slot, position) => slot.year !== named[position - 1]?.year);
  const whole = firsts.filter((slot) => slot.quarter === 1);
  const touching = whole.some((slot, position) => {
    const next = whole[position + 1];
    return next !== undefined && !fits(slot, next, 'year');
  });
  if (touching) return null;
  const chosen = [...whole];
  for (const slot of firsts.filter(({ quarter }) => quarter !== 1)) {
    if (chosen.every((other) => fits(slot, other, 'year'))) chosen.push(slot);
  }
  return new Set(chosen.map(({ index }) => index));
}
