import type { Connection, Parameters } from '../db/connection.ts';
import { queryCancelled } from '../db/errors.ts';
import { bind } from '../db/parameters.ts';
import { querySql } from '../db/queries.ts';
import { CUBE_SHAPE, type CubeColumns } from './cube-shape.ts';

/** What the arithmetic needs besides the figures. */
export interface RatingSettings {
  /** Figures after disclosure control, or all of them. */
  readonly view: 'public' | 'officer';
  readonly tolerance: number;
  readonly toleranceMode: 'percentage' | 'points';
}

/** The steps of the cube in `queries/figures/`, each a SELECT that reads those before it. */
export const CUBE_STEPS = [
  'own_figures',
  'published_figures',
  'among',
  'area_figures',
  'shown',
  'comparator_years',
  'region_pooled',
  'neighbour_values',
  'comparators',
  'ratings',
  'ranks',
  'breakdowns',
] as const;

/** Any query over the steps, as one statement that DuckDB runs and an analyst can paste. */
function withSteps(select: string, steps: readonly string[]): string {
  const parts = steps.map((step) => `${step} AS MATERIALIZED (\n${querySql(`figures/${step}`)})`);
  return `WITH ${parts.join(',\n')}\n${select}`;
}

/** Of each engine with the cube's statement prepared: the last question, which the next waits for. */
const turns = new WeakMap<Connection, Promise<unknown>>();

/**
 * Everything that the screens of an area read, from one query. Its plan takes as long to make as the
 * figures take to work out, so the statement is prepared once; the engine plans it again by itself
 * when a table was replaced. What is asked stands in the table `asked`, so one waits for another.
 * @throws EngineError when it fails, or `signal` was aborted before its turn came: it is too short to
 *   be stopped half-way, and a statement that cannot be stopped is answered sooner.
 */
export function queryCube(
  connection: Connection,
  areaCode: string,
  settings: RatingSettings,
  signal?: AbortSignal,
): Promise<CubeColumns> {
  const before = turns.get(connection) ?? prepareCube(connection);
  const mine = before.then(async () => {
    const parameters = cubeParameters(areaCode, settings);
    const sql = `${querySql('figures/ask')};\nEXECUTE cube`;
    if (signal?.aborted === true) throw queryCancelled(sql);
    return connection.query(sql, CUBE_SHAPE, { parameters });
  });
  turns.set(
    connection,
    mine.catch(() => undefined),
  );
  return mine;
}

async function prepareCube(connection: Connection): Promise<void> {
  try {
    await connection.run(querySql('tables/asked'));
    await connection.run(`PREPARE cube AS ${withSteps(querySql('figures/cube'), CUBE_STEPS)}`);
  } catch (cause) {
    // The next question tries again.
    turns.delete(connection);
    throw cause;
  }
}

/** The steps behind one figure and its ratings. */
const FIGURE_STEPS = [
  'asked',
  'own_figures',
  'published_figures',
  'among',
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
    view: settings.view,
    tolerance: settings.tolerance,
    tolerance_mode: settings.toleranceMode,
  };
}
