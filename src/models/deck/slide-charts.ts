import type { KpiDefinition } from '../../kpis/definition.ts';
import type { TrendComparator, TrendModel } from '../chart-models.ts';
import { trendModel } from '../trend.ts';
import type { SlideContext } from './slide-draft.ts';

/**
 * What stands beside the line of the council: at most three, so that there are four lines. The
 * chosen comparator, England and the target; beside the rate of children in care, which has none of
 * its own, neighbours, region and England.
 */
function linesBeside(
  kpi: KpiDefinition,
  { choice }: Pick<SlideContext, 'choice'>,
): readonly TrendComparator['id'][] {
  if (kpi.id === 'cla_rate') return ['neighbours', 'region', 'england'];
  const { compare } = choice;
  const chosen = compare === 'neighbours' || compare === 'region' ? [compare] : [];
  return [...chosen, 'england', 'target'];
}

/** The line of a KPI over the last three years. */
export function lineOf(kpi: KpiDefinition, context: SlideContext): TrendModel {
  const { cube, quarter, choice, names, wording } = context;
  return trendModel(cube, kpi, quarter, choice, names, wording, linesBeside(kpi, context));
}
