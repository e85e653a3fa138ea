import type { Connection } from '../db/connection.ts';
import { querySql } from '../db/queries.ts';
import { KPIS } from '../kpis/catalogue.ts';
import { toCsv } from '../kpis/csv.ts';

/** The text of the files that come with the product, by the names that `queries/tables/` reads. */
export interface DataFiles {
  readonly 'areas.csv': string;
  readonly 'neighbours.csv': string;
  readonly 'dfe.csv': string;
  readonly 'ons.csv': string;
}

/** A council's aim for a KPI from a date on; the general tolerance holds where its own is null. */
export interface Target {
  readonly areaCode: string;
  readonly kpi: string;
  /** ISO date of the first day on which it holds. */
  readonly from: string;
  readonly target: number;
  readonly tolerance: number | null;
  readonly toleranceMode: 'percentage' | 'points' | null;
}

/** One load: the figures of a file, as text with the columns of the `figures` table. */
export interface LoadedFigures {
  readonly id: string;
  readonly figuresCsv: string;
}

async function create(connection: Connection, table: string): Promise<void> {
  await connection.run(querySql(`tables/${table}`));
}

/** What is worked out once from the published figures, and not again for every area. */
const OF_PUBLISHED = ['years_published', 'ranks_published'] as const;

/** Makes the tables that come with the product: areas, neighbours, definitions, published figures. */
export async function createTables(connection: Connection, files: DataFiles): Promise<void> {
  for (const [name, text] of Object.entries(files)) await connection.registerText(name, text);
  await connection.registerText(
    'kpis.csv',
    toCsv(
      ['id', 'title', 'theme', 'unit', 'basis', 'better', 'published'],
      KPIS.map((kpi) => [
        kpi.id,
        kpi.title,
        kpi.theme,
        kpi.unit,
        kpi.basis,
        kpi.better,
        kpi.published !== null,
      ]),
    ),
  );
  for (const table of ['areas', 'neighbours', 'kpis', 'figures_published', ...OF_PUBLISHED]) {
    await create(connection, table);
  }
  for (const name of [...Object.keys(files), 'kpis.csv']) await connection.dropFile(name);
  await setTargets(connection, []);
  await setLoads(connection, []);
}

/** Replaces the figures of the user's own files (or the example), oldest load first. */
export async function setLoads(
  connection: Connection,
  loads: readonly LoadedFigures[],
): Promise<void> {
  await create(connection, 'figures_loaded');
  const sql = querySql('tables/load_figures');
  for (const [at, load] of loads.entries()) {
    const file = `load-${at}.csv`;
    await connection.registerText(file, load.figuresCsv);
    await connection.run(sql, { parameters: { file, load_order: at, source: load.id } });
    await connection.dropFile(file);
  }
  await create(connection, 'figures_own');
}

/** Replaces the targets. */
export async function setTargets(
  connection: Connection,
  targets: readonly Target[],
): Promise<void> {
  await connection.registerText(
    'targets.csv',
    toCsv(
      ['area_code', 'kpi', 'period_from', 'target', 'tolerance', 'tolerance_mode'],
      targets.map((aim) => [
        aim.areaCode,
        aim.kpi,
        aim.from,
        aim.target,
        aim.tolerance,
        aim.toleranceMode,
      ]),
    ),
  );
  await create(connection, 'targets');
  await connection.dropFile('targets.csv');
}
