import type { Connection, Parameters } from '../db/connection.ts';
import { bind } from '../db/parameters.ts';
import { querySql } from '../db/queries.ts';
import { CUBE_SHAPE, type CubeColumns } from './cube-shape.ts';

/** What the arithmetic of ratings needs besides the figures. */
export interface RatingSettings {
  readonly tolerance: number;
  readonly toleranceMode: 'percentage' | 'points';
}

/** The steps of the cube in `queries/figures/`, each a SELECT that reads those before it. */
const STEPS = [
  'area_figures',
  'shown',
  'comparator_years',
  'region_pooled',
  'neighbour_values',
  'comparators',
  'ratings',
  'ranks',
  'among',
  'breakdowns',
] as const;

/** Any query over the steps, as one statement that DuckDB runs and an analyst can paste. */
function withSteps(select: string, steps: readonly string[] = STEPS): string {
  const parts = steps.map((step) => `${step} AS MATERIALIZED (\n${querySql(`figures/${step}`)})`);
  return `WITH ${parts.join(',\n')}\n${select}`;
}

/**
 * Everything that the screens of an area read, from one query.
 * @throws EngineError when it fails or `signal` is aborted.
 */
export function queryCube(
  connection: Connection,
  areaCode: string,
  settings: RatingSettings,
  signal?: AbortSignal,
): Promise<CubeColumns> {
  return connection.query(withSteps(querySql('figures/cube')), CUBE_SHAPE, {
    parameters: cubeParameters(areaCode, settings),
    ...(signal === undefined ? {} : { signal }),
  });
}

/** The steps behind one figure and its ratings. */
const FIGURE_STEPS = [
  'area_figures',
  'comparator_years',
  'region_pooled',
  'neighbour_values',
  'comparators',
  'ratings',
] as const;

/** The SQL of one figure and of everything it is compared with, its parameters filled in. */
export function figureSql(
  kpi: string,
  period: string,
  areaCode: string,
  settings: RatingSettings,
): string {
  return bind(withSteps(querySql('figures/one_figure'), FIGURE_STEPS), {
    kpi,
    period,
    ...cubeParameters(areaCode, settings),
  });
}

function cubeParameters(areaCode: string, settings: RatingSettings): Parameters {
  return {
    area: areaCode,
    tolerance: settings.tolerance,
    tolerance_mode: settings.toleranceMode,
  };
}
