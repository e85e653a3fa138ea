import {
  type Connection,
  type Parameters,
  type Row,
  type Shape,
  toRows,
} from '../db/connection.ts';
import { queryNames, querySql } from '../db/queries.ts';
import { type Heading, type HeadingCell, LAYOUT } from './heading.ts';
import type { TextFile } from './read-file.ts';

/** The file under which the engine reads the text, for as long as it is being checked. */
const STAGED_FILE = 'staged.csv';
/** Cells beyond the heading that are still read, so that a longer row is seen for what it is. */
const SPARE_CELLS = 16;
/** More headings than any layout has; beyond it the file is no table. */
export const MOST_HEADINGS = 500;
/** A text that no file holds: an empty cell stays a text, and only a missing cell is NULL. */
const NEVER = '\u{f8ff}never\u{f8ff}';

/** All that staging leaves behind, dropped at the end whatever happened. */
const STAGED_TABLES = [
  'staged_aliases',
  'staged_cells',
  'staged_rejects',
  'staged_scans',
  'staged_lines',
  'staged_rows',
  'staged_periods',
  'staged_kpis',
  'staged_names',
  'staged_areas',
  'staged_numbers',
  'staged_figures',
  'staged_findings',
  'staged_sound',
  'accepted_figures',
] as const;

const HEADING_SHAPE = {
  row_number: 'number',
  place: 'number',
  heading: 'text',
  name: 'text',
  known: 'boolean',
  nearest: 'text',
} as const satisfies Shape;

/** How many cells the heading can have at most: separators inside quotation marks count too. */
export function headingCells(file: TextFile): number {
  return (/\S.*/.exec(file.text)?.[0] ?? '').split(file.delimiter).length;
}

/** Reads the text into rows of cells and gives the heading row. Nothing else of the engine changes. */
export async function stageCells(
  connection: Connection,
  file: TextFile,
  signal?: AbortSignal,
): Promise<HeadingCell[]> {
  const options = signal === undefined ? {} : { signal };
  // The engine skips empty lines, and a spreadsheet numbers them: a space keeps them.
  await connection.registerText(STAGED_FILE, file.text.replace(/^$/gm, ' '));
  const columns = Array.from(
    { length: headingCells(file) + SPARE_CELLS },
    (_, at) => `'c${at + 1}': 'VARCHAR'`,
  );
  await connection.run(
    querySql('tables/staged_cells').replace('/* columns */', columns.join(', ')),
    { ...options, parameters: { file: STAGED_FILE, delimiter: file.delimiter, never: NEVER } },
  );
  await connection.run(querySql('tables/staged_lines'), options);
  const cells = await connection.query(querySql('tables/staged_heading'), HEADING_SHAPE, {
    ...options,
    parameters: { known: LAYOUT.join(';') },
  });
  return toRows(cells).map((cell) => ({
    row: cell.row_number ?? 1,
    place: cell.place ?? 0,
    heading: cell.heading ?? '',
    name: cell.name ?? '',
    known: cell.known === true,
    nearest: cell.nearest,
  }));
}

async function stageAliases(
  connection: Connection,
  aliases: ReadonlyMap<string, string>,
  signal?: AbortSignal,
): Promise<void> {
  const options = signal === undefined ? {} : { signal };
  await connection.run(querySql('tables/staged_aliases'), options);
  for (const [alias, kpi] of aliases) {
    await connection.run(querySql('tables/staged_alias'), {
      ...options,
      parameters: { alias, kpi },
    });
  }
}

/** Runs every rule of a folder of `queries/checks/` and keeps what it finds. */
async function check(
  connection: Connection,
  folder: string,
  parameters: Parameters,
  signal?: AbortSignal,
): Promise<void> {
  for (const name of queryNames(`checks/${folder}`)) {
    const rule = name.slice(name.lastIndexOf('/') + 1);
    const sql = `INSERT INTO staged_findings
SELECT $rule, row_number, column_name, left(found, 80), outcome, message, mend FROM (
${querySql(name)}
)`;
    await connection.run(sql, {
      parameters: { ...parameters, rule },
      ...(signal === undefined ? {} : { signal }),
    });
  }
}

/** What the rules need besides the rows. */
interface StageContext {
  /** The file as text. */
  readonly text: string;
  readonly today: string;
  readonly aliases: ReadonlyMap<string, string>;
}

/**
 * Resolves every row under the heading and runs the rules: first those about one row, then those
 * about rows together, then the remarks on what is left. Leaves `accepted_figures` and
 * `staged_findings`.
 */
export async function stageFigures(
  connection: Connection,
  heading: Heading,
  context: StageContext,
  signal?: AbortSignal,
): Promise<void> {
  const parameters = {
    ...heading.places,
    width: heading.width,
    heading_row: heading.row,
    needed_cells: heading.neededCells,
    today: context.today,
    odd_quotation_marks: context.text.split('"').length % 2 === 0,
  };
  const create = (table: string) =>
    connection.run(querySql(`tables/${table}`), {
      parameters,
      ...(signal === undefined ? {} : { signal }),
    });
  await stageAliases(connection, context.aliases, signal);
  for (const table of [
    'rows',
    'periods',
    'kpis',
    'names',
    'areas',
    'numbers',
    'figures',
    'findings',
  ]) {
    await create(`staged_${table}`);
  }
  await check(connection, 'rows', parameters, signal);
  await create('staged_sound');
  await check(connection, 'sets', parameters, signal);
  await create('accepted_figures');
  await check(connection, 'notes', parameters, signal);
}

/** The rows of one of the queries that read what staging left. */
export async function staged<S extends Shape>(
  connection: Connection,
  name: string,
  shape: S,
  parameters: Parameters,
  signal?: AbortSignal,
): Promise<Row<S>[]> {
  const columns = await connection.query(querySql(`tables/${name}`), shape, {
    parameters,
    ...(signal === undefined ? {} : { signal }),
  });
  return toRows(columns);
}

/** Drops everything that staging made. No signal stops it. */
export async function dropStaging(connection: Connection): Promise<void> {
  for (const table of STAGED_TABLES) await connection.run(`DROP TABLE IF EXISTS ${table}`);
  await connection.dropFile(STAGED_FILE);
}
