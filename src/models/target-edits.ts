import type { Target } from '../figures/tables.ts';
import type { KpiDefinition } from '../kpis/definition.ts';
import { parseQuarter, periodEnd } from '../kpis/periods.ts';
import type { Cube } from './cube.ts';
import { type NumberEntry, readNumber } from './number-entry.ts';

/** The first day of a quarter as ISO text: `2021-10-01` for `2021-22-Q3`. Null for another key. */
export function firstDay(key: string): string | null {
  const quarter = parseQuarter(key);
  if (quarter === null) return null;
  const { startYear } = quarter;
  const days = [
    `${startYear}-04-01`,
    `${startYear}-07-01`,
    `${startYear}-10-01`,
    `${startYear + 1}-01-01`,
  ];
  return days[quarter.quarter - 1] ?? null;
}

/**
 * The target that a quarter is held against: the latest that begins on or before the date of the
 * figure that the quarter shows, which for a yearly KPI is an earlier 31 March.
 */
export function targetInForce(
  targets: readonly Target[],
  cube: Cube,
  kpi: string,
  quarter: string,
): Target | null {
  const date = cube.shown(kpi, quarter)?.periodEnd ?? periodEnd(quarter) ?? '';
  return (
    targets
      .filter((one) => one.areaCode === cube.areaCode && one.kpi === kpi && one.from <= date)
      .sort((a, b) => a.from.localeCompare(b.from))
      .at(-1) ?? null
  );
}

/** Reads what was typed as the target of a KPI, within what its unit allows. */
export function readTarget(kpi: KpiDefinition, text: string): NumberEntry {
  if (kpi.unit === 'percent') return readNumber(text, { min: 0, max: 100, what: 'A percentage' });
  return readNumber(text, { min: 0, max: Number.POSITIVE_INFINITY, what: 'A target' });
}

/** One field of the form: a new target, or null to take it away. */
export interface TargetEdit {
  readonly kpi: string;
  readonly target: number | null;
}

/**
 * The list of targets after an edit. A new target holds from the first day `from` on and ends those
 * of the same KPI that begin on or after it; earlier ones stay, and so does a tolerance of its own.
 * Null takes away every target of the KPI. Other areas are untouched.
 */
export function editTargets(
  targets: readonly Target[],
  areaCode: string,
  edits: readonly TargetEdit[],
  from: string,
): Target[] {
  let edited = [...targets];
  for (const { kpi, target } of edits) {
    const same = (one: Target) => one.areaCode === areaCode && one.kpi === kpi;
    const own = edited.filter(same).sort((a, b) => a.from.localeCompare(b.from));
    const model = own.findLast((one) => one.from <= from) ?? own[0];
    const others = edited.filter((one) => !same(one));
    if (target === null) {
      edited = others;
      continue;
    }
    edited = [
      ...others,
      ...own.filter((one) => one.from < from),
      {
        areaCode,
        kpi,
        from,
        target,
        tolerance: model?.tolerance ?? null,
        toleranceMode: model?.toleranceMode ?? null,
      },
    ];
  }
  return edited;
}
