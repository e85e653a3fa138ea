import { type Connection, type Row, toRows } from '../../src/db/connection.ts';
import { queryCube, type RatingSettings } from '../../src/figures/cube.ts';
import type { CUBE_SHAPE } from '../../src/figures/cube-shape.ts';

export type CubeRow = Row<typeof CUBE_SHAPE>;

/** The default of the rules: 2% of the comparator. */
export const DEFAULTS: RatingSettings = { tolerance: 2, toleranceMode: 'percentage' };
export const POINTS: RatingSettings = { tolerance: 2, toleranceMode: 'points' };

/** The cube of an area, read a row at a time. Each reader gives the one row or undefined. */
export interface ReadCube {
  readonly rows: readonly CubeRow[];
  figure(kpi: string, period: string): CubeRow | undefined;
  shown(kpi: string, quarter: string): CubeRow | undefined;
  comparison(kpi: string, period: string, role: string): CubeRow | undefined;
  neighbours(
    kpi: string,
    period: string,
    model: string,
    method: 'mean' | 'median',
  ): CubeRow | undefined;
  rank(kpi: string, period: string): CubeRow | undefined;
  parts(kpi: string, period: string): readonly CubeRow[];
}

export async function readCube(
  connection: Connection,
  area: string,
  settings: RatingSettings = DEFAULTS,
): Promise<ReadCube> {
  const rows = toRows(await queryCube(connection, area, settings));
  const one = (matches: (row: CubeRow) => boolean): CubeRow | undefined => {
    const found = rows.filter(matches);
    if (found.length > 1) throw new Error(`${found.length} rows where one was expected.`);
    return found[0];
  };
  const of = (section: string, kpi: string, period: string) => (row: CubeRow) =>
    row.section === section && row.kpi === kpi && row.period === period;
  return {
    rows,
    figure: (kpi, period) => one(of('figure', kpi, period)),
    shown: (kpi, quarter) =>
      one((row) => row.section === 'shown' && row.kpi === kpi && row.quarter === quarter),
    comparison: (kpi, period, role) =>
      one((row) => of('comparison', kpi, period)(row) && row.role === role),
    neighbours: (kpi, period, model, method) =>
      one(
        (row) =>
          of('comparison', kpi, period)(row) &&
          row.role === 'neighbours' &&
          row.model === model &&
          row.method === method,
      ),
    rank: (kpi, period) => one(of('rank', kpi, period)),
    parts: (kpi, period) => rows.filter(of('part', kpi, period)),
  };
}
