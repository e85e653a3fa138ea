import type { Connection } from '../db/connection.ts';
import { querySql } from '../db/queries.ts';
import { KPIS } from '../kpis/catalogue.ts';
import { toCsv } from '../kpis/csv.ts';
import type { KpiDefinition } from '../kpis/definition.ts';
import { FIGURE_COLUMNS } from '../kpis/figure-columns.ts';
import { publicParts } from '../kpis/public-parts.ts';

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

/** One load by its id and its place among all: the later one hides what the earlier one says. */
export interface LoadPlace {
  readonly id: string;
  readonly order: number;
}

/** One load: the figures of a file, as text with the columns of the `figures` table. */
export interface LoadedFigures {
  readonly id: string;
  /** Where not given, the place in the list. */
  readonly order?: number;
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
  await setOwnKpis(connection, []);
  for (const table of [
    'areas',
    'name_key',
    'area_codes',
    'area_keys',
    'neighbours',
    'figures_published',
    ...OF_PUBLISHED,
  ]) {
    await create(connection, table);
  }
  for (const name of Object.keys(files)) await connection.dropFile(name);
  await create(connection, 'withheld');
  await setTargets(connection, []);
  await setFiguresFrom(connection, []);
  await setLoads(connection, []);
  await create(connection, 'figures_own');
}

/** The breakdowns that a public view may show, as `|Age|Sex|`; null where it may show any. */
function publicPartsText(kpi: KpiDefinition): string | null {
  const parts = publicParts(kpi);
  return parts === null ? null : `|${parts.join('|')}|`;
}

/** Replaces the KPIs of the user's own, beside those of the product. */
export async function setOwnKpis(
  connection: Connection,
  own: readonly KpiDefinition[],
): Promise<void> {
  const file = 'kpis.csv';
  await connection.registerText(
    file,
    toCsv(
      ['id', 'title', 'theme', 'unit', 'basis', 'better', 'published', 'public_parts'],
      [...KPIS, ...own].map((kpi) => [
        kpi.id,
        kpi.title,
        kpi.theme,
        kpi.unit,
        kpi.basis,
        kpi.better,
        kpi.published !== null,
        publicPartsText(kpi),
      ]),
    ),
  );
  await create(connection, 'kpis');
  await connection.dropFile(file);
}

/**
 * Replaces the figures of the user's own files (or the example) by those of loads kept as text.
 * `holdNewest` then says what holds.
 */
export async function replaceLoads(
  connection: Connection,
  loads: readonly LoadedFigures[],
): Promise<void> {
  await create(connection, 'figures_loaded');
  for (const [at, load] of loads.entries()) {
    await addText(connection, { id: load.id, order: load.order ?? at }, load.figuresCsv);
  }
}

/** Replaces all loads, and works out which of their figures hold. */
export async function setLoads(
  connection: Connection,
  loads: readonly LoadedFigures[],
): Promise<void> {
  await replaceLoads(connection, loads);
  await holdNewest(connection);
}

/** Adds a load that is kept as text. `holdNewest` then says what holds. */
export async function addText(
  connection: Connection,
  { id, order }: LoadPlace,
  figuresCsv: string,
): Promise<void> {
  await connection.registerText(LOAD_FILE, figuresCsv);
  await connection.run(querySql('tables/load_figures'), {
    parameters: { file: LOAD_FILE, load_order: order, source: id },
  });
  await connection.dropFile(LOAD_FILE);
}

/** Adds what the intake has accepted, while it is staged. `holdNewest` then says what holds. */
export async function addAccepted(connection: Connection, { id, order }: LoadPlace): Promise<void> {
  await connection.run(querySql('tables/load_accepted'), {
    parameters: { load_order: order, source: id },
  });
}

/** Adds what was counted from children's records (`record_figures`) as the load `records`. */
export async function addCounted(
  connection: Connection,
  { order, illustrative }: Pick<LoadPlace, 'order'> & { readonly illustrative: boolean },
): Promise<void> {
  const parameters = { load_order: order, illustrative };
  await connection.run(querySql('tables/load_records'), { parameters });
}

/** Takes loads away. `holdNewest` then says what holds. */
export async function removeFigures(connection: Connection, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await connection.run(querySql('tables/remove_load'), { parameters: { source: id } });
  }
}

/** Works out which figures of all loads hold: to be called after loads were added or removed. */
export async function holdNewest(connection: Connection): Promise<void> {
  for (const table of ['figures_hidden', 'figures_rates']) await create(connection, table);
}

/**
 * Replaces the KPIs of which the figure counted from records is shown in the place of an own total.
 * `holdNewest` then says what holds.
 */
export async function setFiguresFrom(
  connection: Connection,
  kpis: readonly string[],
): Promise<void> {
  await connection.run(querySql('tables/figures_from_records'), {
    parameters: { kpis: kpis.join(' ') },
  });
}

const LOAD_FILE = 'load.csv';

/** The figures of a load as the text that `addText` reads again. */
export async function loadText(connection: Connection, id: string): Promise<string> {
  const { column } = await connection.query(
    querySql('tables/load_text'),
    { lines: 'text' },
    { parameters: { source: id } },
  );
  return `${FIGURE_COLUMNS.join(',')}\n${column.lines[0] ?? ''}`;
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
