import type { Connection, Parameters } from '../db/connection.ts';
import { querySql } from '../db/queries.ts';
import { type TypedColumn, typedArrow } from '../db/typed-arrow.ts';
import { KPIS } from '../kpis/catalogue.ts';
import { CUBE_STEPS, type RatingSettings } from './cube.ts';
import { RELEASES } from './releases.ts';

/** A file on this device, as the console lists it: what is known of it, and never its rows. */
export interface FileListed {
  /** What its figures name as their source. */
  readonly id: string;
  readonly file: string;
  /** Bytes. This and what follows is null for the example, which is no file. */
  readonly size: number | null;
  readonly sha256: string | null;
  /** ISO date and time. */
  readonly loadedAt: string | null;
  readonly figures: number | null;
}

/** A copy of the tables for the console: streams of Arrow, and the views over them. */
export interface TableCopy {
  readonly tables: readonly { readonly name: string; readonly arrow: Uint8Array }[];
  readonly statements: readonly string[];
  readonly marks: readonly { readonly name: string; readonly fullerForOfficers: boolean }[];
}

/** Copied as they are in either view, and those of which the public view leaves something out. */
const WHOLE = ['areas', 'neighbours', 'targets', 'years_published', 'asked', 'kpis_held'] as const;
const FULLER = ['figures_own', 'figures_published', 'ranks_published', 'withheld'] as const;

/** The order in which an analyst should find them; the steps of the cube come after. */
const FIRST = [
  'figures',
  'kpis',
  'areas',
  'figures_own',
  'figures_published',
  'ranks_published',
  'years_published',
  'neighbours',
  'targets',
  'withheld',
  'releases',
  'files',
  'asked',
] as const;

/**
 * The tables of the product for the console, in the view that `settings` names: for the public one
 * after disclosure control, which has to be worked out for every area before (`prepareAll`).
 * @throws EngineError when a query fails.
 */
export async function copyForConsole(
  connection: Connection,
  areaCode: string,
  settings: RatingSettings,
  files: readonly FileListed[],
): Promise<TableCopy> {
  const parameters: Parameters = {
    area: areaCode,
    view: settings.view,
    tolerance: settings.tolerance,
    tolerance_mode: settings.toleranceMode,
  };
  const tables = [kpiWords(), releasesTable(), filesTable(files)];
  for (const name of [...WHOLE, ...FULLER]) {
    const arrow = await connection.readArrow(querySql(`console/copy/${name}`), { parameters });
    tables.push({ name, arrow });
  }
  const views = CUBE_STEPS.map((step) => `CREATE VIEW ${step} AS\n${querySql(`figures/${step}`)}`);
  const fuller = new Set<string>(['figures', ...FULLER, ...CUBE_STEPS]);
  return {
    tables,
    statements: [querySql('console/kpis'), querySql('console/figures'), ...views],
    marks: [...FIRST, ...CUBE_STEPS].map((name) => ({
      name,
      fullerForOfficers: fuller.has(name),
    })),
  };
}

type Named = TableCopy['tables'][number];

/** A column of a table that is made here: its name, its kind and a row's cell of it. */
type Made<Row> =
  | readonly [name: string, kind: 'text', cell: (row: Row) => string | null]
  | readonly [name: string, kind: 'number', cell: (row: Row) => number | null]
  | readonly [name: string, kind: 'boolean', cell: (row: Row) => boolean | null];

function columnOf<Row>(rows: readonly Row[], [name, kind, cell]: Made<Row>): TypedColumn {
  if (kind === 'number') return { name, kind, cells: rows.map(cell) };
  if (kind === 'boolean') return { name, kind, cells: rows.map(cell) };
  return { name, kind, cells: rows.map(cell) };
}

function tableOf<Row>(name: string, rows: readonly Row[], columns: readonly Made<Row>[]): Named {
  return { name, arrow: typedArrow(columns.map((column) => columnOf(rows, column))) };
}

/** The definitions in words, for an analyst who knows none of them. */
function kpiWords(): Named {
  return tableOf('kpi_words', KPIS, [
    ['id', 'text', (kpi) => kpi.id],
    ['place', 'number', (kpi) => KPIS.indexOf(kpi)],
    ['definition', 'text', (kpi) => kpi.definition],
    ['counted', 'text', (kpi) => kpi.counted],
    ['out_of', 'text', (kpi) => kpi.of],
    ['comparison_note', 'text', (kpi) => kpi.comparisonNote],
    ['publisher', 'text', (kpi) => kpi.published?.publisher ?? null],
    ['published_as', 'text', (kpi) => kpi.published?.code ?? null],
    ['series_breaks_on', 'text', (kpi) => kpi.break?.date ?? null],
    ['series_break', 'text', (kpi) => kpi.break?.reason ?? null],
  ]);
}

function releasesTable(): Named {
  return tableOf('releases', RELEASES, [
    ['id', 'text', (one) => one.id],
    ['publisher', 'text', (one) => one.publisher],
    ['title', 'text', (one) => one.title],
    ['release', 'text', (one) => one.release],
    ['published', 'text', (one) => one.published],
    ['next_release', 'text', (one) => one.next_release],
    ['licence', 'text', (one) => one.licence],
    ['url', 'text', (one) => one.url],
    ['notes', 'text', (one) => one.notes.join(' ')],
  ]);
}

function filesTable(files: readonly FileListed[]): Named {
  return tableOf('files', files, [
    ['id', 'text', (one) => one.id],
    ['file', 'text', (one) => one.file],
    ['size', 'number', (one) => one.size],
    ['sha256', 'text', (one) => one.sha256],
    ['loaded_at', 'text', (one) => one.loadedAt],
    ['figures', 'number', (one) => one.figures],
  ]);
}
