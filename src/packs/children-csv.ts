import { toCsv } from '../kpis/csv.ts';
import type { WorkingLine } from '../models/records/working-lines.ts';

/**
 * The children behind a figure as CSV. It holds children's records: it is made for the one file that
 * an officer has confirmed, and for nothing else.
 */
export function childrenCsv(
  figure: { readonly kpi: string; readonly period: string },
  lines: readonly WorkingLine[],
): string {
  return toCsv(
    [
      'kpi',
      'period',
      'child',
      'counted',
      'why',
      'outcome',
      'age',
      'sex',
      'ethnic_group',
      'unaccompanied',
      'placement',
      'placement_detail',
      'legal_status',
      'distance',
    ],
    lines.map((line) => [
      figure.kpi,
      figure.period,
      line.child,
      line.counted,
      line.why,
      line.outcome,
      line.age,
      line.sex,
      line.ethnicGroup,
      line.unaccompanied,
      line.placement,
      line.placementDetail,
      line.legalStatus,
      line.distance,
    ]),
  );
}
