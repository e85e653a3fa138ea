/** The extracts of the illustrative council as text, for the example and, many times over, for the bench. */

import {
  adoptionTables,
  episodesTable,
  headerTable,
  isCollected,
  permanenceTable,
  unaccompaniedTable,
  workersTable,
} from './care-tables.ts';
import { missingTable, reviewsTable } from './events.ts';
import { healthTable } from './health.ts';
import { writeHistory } from './history.ts';
import { leaversOf } from './leavers.ts';
import { EXTRACTS, type Extract, peopleOf, type Row, type Table } from './people.ts';
import { planted } from './planted.ts';
import { readTargets } from './targets.ts';

/** The seed of the example: of those tried, one with which every number of children is met. */
const SEED = 930;

export interface RecordFile {
  /** `2021-22/episodes.csv` */
  readonly path: string;
  /** The text in parts of some thousand rows, made as they are asked for. */
  readonly parts: Iterable<string>;
  /** Rows without the heading. */
  readonly rows: number;
}

export interface RecordsRequest {
  /** The figures that the extracts have to give, as `figuresCsv` of `../writer.ts` writes them. */
  readonly figures: string;
  readonly seed?: number;
  /** How many councils like the example are in the files, each with identifiers of its own. */
  readonly factor?: number;
}

/** Made up at first sight, as wide in every copy: `EX00000001`. */
function digitsOf(copy: number, child: number): string {
  return `${String(copy).padStart(3, '0')}${String(child).padStart(5, '0')}`;
}

function lineOf(row: Row, copy: number): string {
  const digits = digitsOf(copy, row.child);
  return `EX${digits},${row.cells.join(',')}\n`.replaceAll('{}', digits);
}

function* partsOf(columns: readonly string[], rows: readonly Row[], factor: number) {
  yield `${columns.join(',')}\n`;
  for (let copy = 0; copy < factor; copy += 1) {
    yield rows.map((row) => lineOf(row, copy)).join('');
  }
}

function tablesOf(figures: string, seed: number): Table[] {
  const council = writeHistory(readTargets(figures), seed);
  const children = peopleOf(council);
  const leavers = leaversOf(council, children);
  const everyone = [...children, ...leavers.former];
  return [
    headerTable(everyone, leavers.isIn),
    episodesTable(children),
    reviewsTable(council, children),
    unaccompaniedTable(children),
    healthTable(council, children),
    leavers.table,
    ...adoptionTables(children),
    permanenceTable(children),
    missingTable(council, children),
    workersTable(children),
  ];
}

function fileOf(table: Table, extract: Extract, factor: number): RecordFile {
  const columns = table.columns(extract);
  const rows = planted(table.file, extract, { columns, rows: table.rows(extract) });
  return {
    path: `${extract.name}/${table.file}.csv`,
    parts: partsOf(columns, rows, factor),
    rows: rows.length * factor,
  };
}

/**
 * Makes every extract: one file at a time, each in parts, so that 3,000,000 episodes need no more
 * memory than the example's. A factor gives so many copies of the calibrated council in the same
 * files: figures are that many times the example's, percentages the same.
 * @throws {Error} when the figures cannot be met, and for a factor over 999.
 */
export function* makeRecords(request: RecordsRequest): Generator<RecordFile> {
  const { figures, seed = SEED, factor = 1 } = request;
  if (!Number.isInteger(factor) || factor < 1 || factor > 999) {
    throw new Error(`a factor is a whole number from 1 to 999, not ${factor}`);
  }
  const tables = tablesOf(figures, seed);
  for (const extract of EXTRACTS) {
    for (const table of tables) {
      if (isCollected(table, extract)) yield fileOf(table, extract, factor);
    }
  }
}
