import { NOT_KNOWN, RECORD_BREAKDOWNS, TIMES_MISSING } from '../kpis/breakdowns.ts';
import { findKpi } from '../kpis/catalogue.ts';
import type { Cube, Part } from './cube.ts';

/**
 * The breakdowns that a figure of this period has: the bands of its own outcome, those that have
 * sentences of their own, those of children's records, then others in the order of the file. One of
 * which nothing is known, so that "Not known" alone would be drawn, is none, unless the definition says
 * that what nobody knows is always told.
 */
export function breakdownsOf(cube: Cube, kpi: string, period: string): string[] {
  const definition = findKpi(kpi);
  const outcome = definition?.records?.outcome ?? '';
  const told = new Set<string>();
  const all = new Set<string>();
  for (const part of cube.parts(kpi)) {
    if (part.period !== period) continue;
    all.add(part.breakdown);
    const isAlwaysTold = part.breakdown === definition?.notKnown?.breakdown;
    if (isAlwaysTold || tells(part, part.breakdown === outcome)) told.add(part.breakdown);
  }
  const first = [
    outcome,
    ...Object.keys(definition?.parts ?? {}),
    ...Object.keys(RECORD_BREAKDOWNS),
  ];
  return [...new Set([...first, ...all])].filter((one) => told.has(one));
}

/**
 * Whether a part says more than that nothing is known. One that is withheld does; one of nobody does
 * not. `isBand`: its denominator is everyone, not those of the category.
 */
function tells({ category, denominator, value, flag }: Part, isBand: boolean): boolean {
  if (isNotKnown(category)) return false;
  if (value === null) return flag === 'suppressed';
  return denominator === null || isBand ? value !== 0 : denominator > 0;
}

function isNotKnown(category: string): boolean {
  return category.toLowerCase() === NOT_KNOWN.toLowerCase();
}

/**
 * Parts in the order in which they are shown. Categories of children's records have their own order;
 * others are ages from the youngest, everything else from the largest. What is other or not known is
 * last.
 */
export function partsInOrder<P extends Pick<Part, 'category' | 'value'>>(
  breakdown: string,
  parts: readonly P[],
): readonly P[] {
  const rank = fixedOrder(breakdown, parts) ?? ageOrder;
  return [...parts].sort(
    (a, b) =>
      rank(a.category) - rank(b.category) ||
      (b.value ?? -1) - (a.value ?? -1) ||
      a.category.localeCompare(b.category),
  );
}

/** The place of each category, where all are those of children's records; else null. */
function fixedOrder(
  breakdown: string,
  parts: readonly Pick<Part, 'category'>[],
): ((category: string) => number) | null {
  const order = breakdown === 'Times missing' ? TIMES_MISSING : RECORD_BREAKDOWNS[breakdown];
  if (order === undefined) return null;
  const isListed = ({ category }: Pick<Part, 'category'>) => order.includes(category);
  return parts.every(isListed) ? (category) => order.indexOf(category) : null;
}

function ageOrder(category: string): number {
  if (isNotKnown(category)) return 1002;
  if (/^other$/i.test(category)) return 1001;
  if (/^under/i.test(category)) return -1;
  const age = /^(\d+)/.exec(category)?.[1];
  return age === undefined ? 1000 : Number(age);
}
