import {
  type Connection,
  type Parameters,
  type Row,
  type Shape,
  toRows,
} from '../db/connection.ts';
import { EngineError } from '../db/errors.ts';
import { querySql } from '../db/queries.ts';
import {
  cleanCell,
  columnName,
  type Heading,
  type HeadingCell,
  isLayoutColumn,
  LAYOUT,
} from './heading.ts';
import type { TextFile } from './read-file.ts';

/** The files under which the engine reads the text, for as long as it is being checked. */
const STAGED_FILE = 'staged.csv';
const ROWS_FILE = 'staged-rows.csv';
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
  'staged_texts',
  'staged_periods',
  'staged_measures',
  'staged_places',
  'staged_areas',
  'staged_number_texts',
  'staged_resolved',
  'staged_repeated',
  'staged_uneven',
  'staged_found',
  'staged_findings',
  'staged_found_counts',
  'staged_left_out',
  'staged_apart',
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

/** The queries of `queries/tables/` on one connection, all stopped by one signal. */
export interface Stage {
  readonly connection: Connection;
  /**
   * Runs some for their effect, in one trip to the engine. `holes` are texts for the places that they
   * mark with a comment.
   */
  run(
    names: readonly string[],
    parameters?: Parameters,
    holes?: Readonly<Record<string, string>>,
  ): Promise<void>;
  rows<S extends Shape>(name: string, shape: S, parameters?: Parameters): Promise<Row<S>[]>;
  /** Asks something else than a file of `queries/tables/`. */
  ask<S extends Shape>(sql: string, shape: S, parameters?: Parameters): Promise<Row<S>[]>;
}

export function stageOn(connection: Connection, signal?: AbortSignal): Stage {
  const options = (parameters: Parameters) =>
    signal === undefined ? { parameters } : { parameters, signal };
  async function ask<S extends Shape>(sql: string, shape: S, parameters: Parameters = {}) {
    return toRows(await connection.query(sql, shape, options(parameters)));
  }
  return {
    connection,
    async run(names, parameters = {}, holes = {}) {
      const sql = Object.entries(holes).reduce(
        (text, [hole, filling]) => text.replace(`/* ${hole} */`, () => filling),
        names.map((name) => querySql(`tables/${name}`)).join(';\n'),
      );
      await connection.run(sql, options(parameters));
    },
    rows: (name, shape, parameters) => ask(querySql(`tables/${name}`), shape, parameters),
    ask,
  };
}

/** How many cells the heading can have at most: separators inside quotation marks count too. */
export function headingCells(file: TextFile): number {
  return (/\S.*/.exec(file.text)?.[0] ?? '').split(file.delimiter).length;
}

/**
 * The text with what stands in a row after its first `most` cells put into one cell more, or left out
 * where it is nothing but separators: the engine writes down a mistake for each cell too many, every
 * time with the whole row, and takes minutes over a row of a hundred thousand.
 */
function withoutFarCells(text: string, delimiter: string, most: number): string {
  const cell = `(?:(?:"[^"\\n]*")+|[^"${delimiter}\\n]*)`;
  const long = new RegExp(
    `^((?:${cell}${delimiter}){${most - 1}}${cell})(${delimiter}[^\\n]*)`,
    'gm',
  );
  const blank = new RegExp(`^[${delimiter}" ]*$`);
  return text.replace(long, (_row, near: string, far: string) => {
    const goesOn = far.split('"').length % 2 === 0;
    if (!goesOn) return blank.test(far) ? near : `${near}${delimiter}…`;
    // The quotation mark of a cell that goes on in the next line stays.
    return `${near}${delimiter}…${delimiter}${far.slice(far.lastIndexOf('"'))}`;
  });
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
  const most = headingCells(file) + SPARE_CELLS;
  // The engine skips empty lines, and a spreadsheet numbers them: a space keeps them.
  const readable = withoutFarCells(text, file.delimiter, most).replace(/^$/gm, ' ');
  await stage.connection.registerText(STAGED_FILE, readable);
  const columns = Array.from({ length: most }, (_, at) => `'c${at + 1}': 'VARCHAR'`);
  await stage.run(
    ['staged_clean', 'staged_cells', 'staged_lines'],
    { file: STAGED_FILE, delimiter: file.delimiter, never: NEVER },
    { columns: columns.join(', ') },
  );
  const cells = await stage.rows('staged_heading', HEADING_SHAPE, { known: LAYOUT.join(';') });
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
 * Where the rows begin, after the line of the heading, in a file that may be read in one go: its
 * heading ends where its line ends, and no line below is empty but at the end. Null for other files.
 */
export function startOfRows({ text }: TextFile): number | null {
  const heading = text.search(/\S/);
  const end = text.indexOf('\n', heading);
  if (heading < 0 || end < 0) return null;
  if (text.slice(0, end).split('"').length % 2 === 0 || text[end + 1] === '\n') return null;
  const empty = text.indexOf('\n\n', end);
  return empty >= 0 && /[^\n]/.test(text.slice(empty)) ? null : end + 1;
}

/**
 * The cells of the heading whose line ends before `start` (`startOfRows`), told apart by looking, which
 * takes no time: as `stageCells` reads them, but for the nearest column of one that nobody knows. Null
 * where a cell is quoted.
 */
export function plainHeading({ text, delimiter }: TextFile, start: number): HeadingCell[] | null {
  const lines = text.slice(0, start - 1).split('\n');
  const line = lines.at(-1) ?? '';
  if (line.includes('"')) return null;
  return line.split(delimiter).map((cell, at) => {
    const heading = cleanCell(cell);
    const name = columnName(heading);
    const known = isLayoutColumn(name);
    return { row: lines.length, place: at + 1, heading, name, known, nearest: null };
  });
}

/**
 * Reads the rows below the heading in one go into `staged_texts`. False where that cannot be done:
 * a row has more or fewer cells than the heading or cannot be taken apart, or one may be blank.
 * @throws EngineError `query_cancelled`
 */
export async function stageRowsAtOnce(
  stage: Stage,
  file: TextFile,
  heading: Heading,
  start: number,
): Promise<boolean> {
  if (heading.cells !== heading.width) return false;
  await registerRows(stage.connection, file, heading, start);
  const nameAt = new Map(LAYOUT.map((name) => [heading.places[name], name]));
  const columns = Array.from(
    { length: heading.cells },
    (_, at) => `'${nameAt.get(at + 1) ?? `unread_${at + 1}`}': 'VARCHAR'`,
  );
  const texts = LAYOUT.map((name) => (heading.places[name] === 0 ? `'' AS ${name}` : name));
  try {
    await stage.run(
      ['staged_clean', 'staged_texts'],
      {
        file: ROWS_FILE,
        delimiter: file.delimiter,
        never: NEVER,
        heading_row: heading.row,
      },
      { columns: columns.join(', '), texts: texts.join(', ') },
    );
  } catch (cause) {
    if (cause instanceof EngineError && cause.code === 'query_failed') return false;
    throw cause;
  }
  const [answer] = await stage.rows('staged_all_read', { all_read: 'boolean' });
  if (answer?.all_read !== true) return false;
  await stage.run(['staged_end_taken_off', 'staged_none_odd']);
  return true;
}

/** Gives the engine the rows and one of our own at the end, which has NULL as its kpi. */
async function registerRows(
  connection: Connection,
  file: TextFile,
  heading: Heading,
  start: number,
): Promise<void> {
  const end = Array.from({ length: heading.cells }, (_, at) =>
    at + 1 === heading.places.kpi ? NEVER : '',
  ).join(file.delimiter);
  const last = `${file.text.endsWith('\n') ? '' : '\n'}${end}\n`;
  if (file.utf8 === null) {
    return connection.registerText(ROWS_FILE, file.text.slice(start) + last);
  }
  const encoder = new TextEncoder();
  const rows = file.utf8.subarray(encoder.encode(file.text.slice(0, start)).length);
  const ending = encoder.encode(last);
  const bytes = new Uint8Array(rows.length + ending.length);
  bytes.set(rows);
  bytes.set(ending, rows.length);
  return connection.registerBytes(ROWS_FILE, bytes);
}

/** The careful way to `staged_texts`, from what `stageCells` has read of the whole file. */
export function stageRowsCarefully(stage: Stage, heading: Heading): Promise<void> {
  return stage.run(['staged_texts_careful'], { ...heading.places, heading_row: heading.row });
}

/**
 * Finds out what every text of `staged_texts` means, each distinct one once, and then which figure
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
  await connection.dropFile(ROWS_FILE);
}
