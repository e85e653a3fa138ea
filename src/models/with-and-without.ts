import type { KpiDefinition } from '../kpis/definition.ts';
import type { Cube, Figure } from './cube.ts';
import { formatNOfN, precisionOf, valueText } from './format.ts';

/** The breakdown that says who came alone. */
export const UNACCOMPANIED = 'Unaccompanied';

/** KPIs that are shown with and without unaccompanied children: distance is not recorded for them. */
const WITH_AND_WITHOUT: readonly string[] = ['outside_area_20_miles'];

/** A figure with and without unaccompanied children. */
export interface WithAndWithout {
  /** "With unaccompanied children: 10.2% (100 of 983). Without them: 10.8% (100 of 925)." */
  readonly text: string;
  /** Whether both have a value: one may be withheld, which the text says. */
  readonly hasBoth: boolean;
}

/**
 * A figure with and without unaccompanied children; null where the KPI is not shown so, or its figure
 * does not say who is unaccompanied.
 * Source: "show the KPI with and without them", "Outside area" in docs/records.md.
 */
export function withAndWithout(
  cube: Cube,
  kpi: KpiDefinition,
  figure: Figure | null,
): WithAndWithout | null {
  if (!WITH_AND_WITHOUT.includes(kpi.id) || figure === null || figure.value === null) return null;
  const without = cube
    .parts(kpi.id)
    .find(
      (part) =>
        part.period === figure.period &&
        part.breakdown === UNACCOMPANIED &&
        part.category === 'Not unaccompanied',
    );
  if (without === undefined) return null;
  const said = (one: Pick<Figure, 'value' | 'flag' | 'numerator' | 'denominator'>) => {
    const numbers = formatNOfN(one.numerator, one.denominator);
    const text = valueText(one.value, one.flag, kpi.unit, precisionOf(figure));
    return numbers === '' || one.value === null ? text : `${text} (${numbers})`;
  };
  return {
    text: `With unaccompanied children: ${said(figure)}. Without them: ${said(without)}.`,
    hasBoth: without.value !== null,
  };
}
