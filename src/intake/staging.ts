import {
  type Connection,
  type Parameters,
  type Row,
  type Shape,
  toRows,
} from '../db/connection.ts';
import { querySql } from '../db/queries.ts';
import { type Cells, findCells } from './cells.ts';
import { type Heading, type HeadingCell, LAYOUT } from './heading.ts';
import type { TextFile } from './read-file.ts';
import { readRowTexts } from './row-texts.ts';

/** The file under which the engine reads the text, for as long as it is being checked. */
const STAGED_FILE = 'staged.csv';
/** Cells beyond the heading that are still read, so that a longer row is seen for what it is. */
const SPARE_CELLS = 16;
/** More headings than any layout has; beyond it the file is no table. */
export const MOST_HEADINGS = 500;
/** A text that no file holds: an empty cell stays a text, and only a missing cell is NULL. */
const NEVER = '\u{f8ff}never\u{f8ff}';

/** All that staging leaves behind, dropped at the end whatever happened. Views before their tables. */
const STAGED_VIEWS = [
  'accepted_figures',
  'staged_sound',
  'staged_figures',
  'staged_rows',
  'staged_numbers',
] as const;
const STAGED_TABLES = [
  'staged_aliases',
  'staged_cells',
  'staged_rejects',
  'staged_scans',
  'staged_lines',
  'staged_row_texts',
  'staged_texts',
  'staged_number_cells',
  'staged_ids',
  'staged_periods',
  'staged_measures',
  'staged_places',
  'staged_areas',
  'staged_number_texts',
  'staged_notes',
  'staged_resolved',
  'staged_repeated',
  'staged_uneven',
  'staged_found',
  'staged_findings',
  'staged_found_counts',
  'staged_left_out',
  'staged_unsound',
] as const;

const HEADING_SHAPE = {
  row_number: 'number',
  place: 'number',
  heading: 'text',
  name: 'text',
  known: 'boolean',
  nearest: 'text',
} as const satisfies Shape;

/** Texts for the places that queries mark with a comment. */
type Holes = Readonly<Record<string, string>>;

/** The queries of `queries/tables/` on one connection, all stopped by one signal. */
export interface Stage {
  readonly connection: Connection;
  /** Runs some for their effect, in one trip to the engine. */
  run(names: readonly string[], parameters?: Parameters, holes?: Holes): Promise<void>;
  /** Runs some in one trip, and gives the rows of the last. */
  rows<S extends Shape>(
    names: readonly string[],
    shape: S,
    parameters?: Parameters,
    holes?: Holes,
  ): Promise<Row<S>[]>;
  /** Asks something else than a file of `queries/tables/`. */
  ask<S extends Shape>(sql: string, shape: S, parameters?: Parameters): Promise<Row<S>[]>;
}

/** Several queries as one text, their holes filled. */
function oneText(names: readonly string[], holes: Holes = {}): string {
  return Object.entries(holes).reduce(
    (text, [hole, filling]) => text.replace(`/* ${hole} */`, () => filling),
    names.map((name) => querySql(`tables/${name}`)).join(';\n'),
  );
}

export function stageOn(connection: Connection, signal?: AbortSignal): Stage {
  const options = (parameters: Parameters) =>
    signal === undefined ? { parameters } : { parameters, signal };
  async function ask<S extends Shape>(sql: string, shape: S, parameters: Parameters = {}) {
    return toRows(await connection.query(sql, shape, options(parameters)));
  }
  return {
    connection,
    run: (names, parameters = {}, holes) =>
      connection.run(oneText(names, holes), options(parameters)),
    rows: (names, shape, parameters, holes) => ask(oneText(names, holes), shape, parameters),
    ask,
  };
}

/** How many cells the heading can have at most: separators inside quotation marks count too. */
export function headingCells(file: TextFile): number {
  return (/\S.*/.exec(file.text)?.[0] ?? '').split(file.delimiter).length;
}

/**
 * The careful way: reads a text into rows of cells, whatever they look like, and gives the heading
 * row. What cannot be taken apart goes to `staged_rejects`.
 */
export async function stageCells(
  stage: Stage,
  file: TextFile,
  text: string,
): Promise<HeadingCell[]> {
  const columns = Array.from(
    { length: headingCells(file) + SPARE_CELLS },
    (_, at) => `'c${at + 1}': 'VARCHAR'`,
  );
  // The engine skips empty lines, and a spreadsheet numbers them: a space keeps them.
  const given = stage.connection.registerText(STAGED_FILE, text.replace(/^$/gm, ' '));
  const read = stage.rows(
    ['staged_texts', 'staged_clean', 'staged_cells', 'staged_lines', 'staged_heading'],
    HEADING_SHAPE,
    { file: STAGED_FILE, delimiter: file.delimiter, never: NEVER, known: LAYOUT.join(';') },
    { columns: columns.join(', ') },
  );
  // Both are on their way to the engine, which takes one after the other.
  const [cells] = await Promise.all([read, given]);
  return cells.map((cell) => ({
    row: cell.row_number ?? 1,
    place: cell.place ?? 0,
    heading: cell.heading ?? '',
    name: cell.name ?? '',
    known: cell.known === true,
    nearest: cell.nearest,
  }));
}

/**
 * The text up to the end of the heading, in a file whose rows may be read in one go: the heading ends
 * where its line ends. Null for other files.
 */
export function headingLine({ text }: TextFile): string | null {
  const end = text.indexOf('\n', text.search(/\S/));
  const line = text.slice(0, end);
  return end < 0 || line.split('"').length % 2 === 0 ? null : line;
}

/** The cells of the rows below the heading; null where they are not all alike. */
export function cellsOfRows({ text, utf8, delimiter }: TextFile, heading: string): Cells | null {
  const encoder = new TextEncoder();
  const start = encoder.encode(heading).length + 1;
  return findCells(utf8 ?? encoder.encode(text), start, delimiter);
}

/**
 * Stages the texts of rows that were read in one go. False where that cannot be done: they have more or
 * fewer cells than the heading, or one may be blank.
 * @throws EngineError `query_cancelled`
 */
export async function stageRowsAtOnce(
  { connection }: Stage,
  cells: Cells,
  heading: Heading,
): Promise<boolean> {
  if (heading.cells !== heading.width || cells.width !== heading.cells) return false;
  const texts = readRowTexts(cells, heading.places, heading.row);
  if (texts === null) return false;
  await Promise.all(
    Object.entries(texts).map(([table, columns]) => connection.insertColumns(table, columns)),
  );
  return true;
}

/** The careful way to the texts, from what `stageCells` has read of the whole file. */
export function stageRowsCarefully(stage: Stage, heading: Heading): Promise<void> {
  return stage.run(['staged_texts_careful'], { ...heading.places, heading_row: heading.row });
}

/**
 * Finds out what every distinct text means, and then which figure
 * every row gives. Leaves `staged_resolved` and the views that the rules read.
 */
export async function resolveRows(
  stage: Stage,
  aliases: ReadonlyMap<string, string>,
): Promise<void> {
  await stage.run(['staged_aliases']);
  for (const [alias, kpi] of aliases) await stage.run(['staged_alias'], { alias, kpi });
  await stage.run([
    'staged_periods',
    'staged_measures',
    'staged_places',
    'staged_areas',
    'staged_number_texts',
    'staged_notes',
    'staged_resolved',
    'staged_figures',
    'staged_rows',
    'staged_numbers',
    'staged_repeated',
    'staged_uneven',
  ]);
}

/** Drops everything that staging made. No signal stops it. */
export async function dropStaging(connection: Connection): Promise<void> {
  await connection.run(
    [
      ...STAGED_VIEWS.map((view) => `DROP VIEW IF EXISTS ${view}`),
      ...STAGED_TABLES.map((table) => `DROP TABLE IF EXISTS ${table}`),
      'DROP MACRO IF EXISTS clean',
    ].join('; '),
  );
  await connection.dropFile(STAGED_FILE);
}
