import { type Connection, type Parameters, toRows } from '../../db/connection.ts';
import { EngineError } from '../../db/errors.ts';
import { querySql } from '../../db/queries.ts';
import type { Finding, FindingsBeyond } from '../report.ts';
import { type CarefulText, carefulText } from './careful-text.ts';
import type { Look, RecordBytes } from './record-bytes.ts';
import type { RecordHeading } from './record-heading.ts';

/** The name under which the engine reads the rows, for as long as they are being loaded. */
const ROWS_FILE = 'record-rows.csv';

/** How the rows of one file go into a table. */
export interface RowsToLoad {
  readonly source: RecordBytes;
  readonly heading: RecordHeading;
  /** The columns of the view `record_text`, in upper case. */
  readonly columns: readonly string[];
  /**
   * Puts the rows of `record_text` that are not blank where they belong, and says how many there were;
   * null when it has taken only some of them.
   */
  readonly load: () => Promise<number | null>;
  /** Takes out what `load` has put in: it may have stopped half-way or read too much as one row. */
  readonly undo: () => Promise<void>;
}

/** What became of the rows. */
export interface LoadedRows {
  /** Rows under the heading that are not blank. */
  readonly rows: number;
  readonly blank: number;
  readonly leftOut: number;
  readonly findings: readonly Finding[];
  readonly beyond: readonly FindingsBeyond[];
}

/** A column's name as SQL has it: the names are those of the return and need no escape. */
const columnName = (name: string) => name.toLowerCase();

/** How the text of a cell is reached, by what stands around the cells of the file. */
function cellForm({ spaces, formulas }: Look): (cell: string) => string {
  const trimmed = (cell: string) =>
    spaces
      ? `nullif(regexp_replace(${cell}, '^[\\s\\x{A0}\\x{FEFF}]+|[\\s\\x{A0}\\x{FEFF}]+$', '', 'g'), '')`
      : cell;
  return (cell) =>
    formulas ? `nullif(regexp_replace(${trimmed(cell)}, '^="(.*)"$', '\\1'), '')` : trimmed(cell);
}

/** Makes the view `record_text` over the registered rows. `numbered` rows bring their own number. */
async function makeView(
  connection: Connection,
  { heading, columns, source }: RowsToLoad,
  numbered: boolean,
): Promise<void> {
  const form = numbered ? (cell: string) => cell : cellForm(source.look);
  const width = numbered ? heading.names.length : heading.cells;
  const names = Array.from({ length: width }, (_, at) => `c${at + 1}`);
  const cells = names.map(form);
  const text = (name: string) => {
    const place = heading.names.indexOf(name);
    return `${place < 0 ? 'NULL::VARCHAR' : cells[place]} AS ${columnName(name)}`;
  };
  const read = names.map((name) => `'${name}': 'VARCHAR'`);
  const holes: Readonly<Record<string, string>> = {
    row: numbered
      ? 'try_cast(row_number AS INTEGER)'
      : `(row_number() OVER () + ${heading.row})::INTEGER`,
    cells: cells.join(', '),
    texts: columns.map(text).join(',\n  '),
    columns: (numbered ? ["'row_number': 'VARCHAR'", ...read] : read).join(', '),
  };
  const sql = Object.entries(holes).reduce(
    (made, [hole, filling]) => made.replace(`/* ${hole} */`, () => filling),
    querySql('tables/records/record_text'),
  );
  const delimiter = numbered ? ',' : heading.delimiter;
  await connection.run(sql, { parameters: { file: ROWS_FILE, delimiter } });
}

/** How many rows the engine makes of the text, blank ones among them. */
async function textRows(connection: Connection): Promise<{ all: number; blank: number }> {
  const sql = querySql('tables/records/text_rows');
  const shape = { all_rows: 'number', blank_rows: 'number' } as const;
  const [count] = toRows(await connection.query(sql, shape));
  return { all: count?.all_rows ?? 0, blank: count?.blank_rows ?? 0 };
}

/** Loads the rows as the file has them; null where that cannot be done or a row may have been lost. */
async function loadAtOnce(connection: Connection, rows: RowsToLoad): Promise<LoadedRows | null> {
  const { look } = rows.source;
  try {
    await makeView(connection, rows, false);
    const loaded = await rows.load();
    const known = loaded !== null && !look.emptyFirstCells;
    const { all, blank } = known ? { all: loaded, blank: 0 } : await textRows(connection);
    const whole = loaded === null || loaded + blank === all;
    // A cell with a line break, or a quotation mark that is never closed, makes one row of many lines.
    if (whole && all === look.lines - rows.heading.lines) {
      return { rows: all - blank, blank, leftOut: 0, findings: [], beyond: [] };
    }
  } catch (cause) {
    if (!(cause instanceof EngineError && cause.code === 'query_failed')) throw cause;
  }
  await rows.undo();
  return null;
}

/** Loads rows that were read one by one. */
async function loadCarefully(
  connection: Connection,
  rows: RowsToLoad,
  careful: CarefulText,
): Promise<LoadedRows> {
  await connection.registerBytes(ROWS_FILE, careful.bytes);
  await makeView(connection, rows, true);
  await rows.load();
  return careful;
}

/** The rows' text, back from the engine that the bytes were given to. */
async function textOfRows(connection: Connection): Promise<string> {
  const [row] = toRows(
    await connection.query(
      'SELECT content FROM read_text($file)',
      { content: 'text' },
      { parameters: { file: ROWS_FILE } },
    ),
  );
  return row?.content ?? '';
}

/**
 * Loads the rows under a heading: at once as the engine reads them where every line is a row in order,
 * else one by one, so that a row that is not in order costs no other. Gives the bytes away.
 * @throws EngineError `query_cancelled`, or what the engine says when even careful rows do not load.
 */
export async function loadRows(connection: Connection, rows: RowsToLoad): Promise<LoadedRows> {
  const { look, bytes } = rows.source;
  const { heading } = rows;
  try {
    const own = bytes.subarray(heading.startByte);
    let text: string;
    if (!look.emptyLines && !look.zeros && look.quotationMarks % 2 === 0) {
      await connection.registerBytes(ROWS_FILE, own);
      const loaded = await loadAtOnce(connection, rows);
      if (loaded !== null) return loaded;
      text = await textOfRows(connection);
      await connection.dropFile(ROWS_FILE);
    } else {
      text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(own);
    }
    const careful = carefulText(text, heading.delimiter, heading.names.length, heading.row);
    return await loadCarefully(connection, rows, careful);
  } finally {
    await connection.run('DROP VIEW IF EXISTS record_text');
    await connection.dropFile(ROWS_FILE);
  }
}

/** Runs a query of `queries/tables/records/`, which a signal stops. */
export function recordQuery(
  connection: Connection,
  name: string,
  parameters: Parameters,
  signal: AbortSignal | undefined,
): Promise<void> {
  return connection.run(
    querySql(`tables/records/${name}`),
    signal === undefined ? { parameters } : { parameters, signal },
  );
}
