import type { ConsoleEngine } from '../db/console-engine.ts';
import { ConsoleFault } from '../db/console-fault.ts';
import { bind } from '../db/parameters.ts';
import { querySql } from '../db/queries.ts';
import { decodeText } from '../kpis/decode-text.ts';
import { tableName } from './column-names.ts';
import { ConsoleError, type TableFile } from './console.ts';
import { type CsvFromHeading, csvFromHeading } from './csv-heading.ts';
import type { FileTable } from './file-table.ts';

const FILE = 'dropped.csv';
const FROM_HEADING = 'from_heading.csv';
const SAVE_AGAIN =
  'Open it in a spreadsheet, save it as “CSV UTF-8” with one heading row, and drop that file.';

/**
 * A CSV file as a table, read by an engine of its own that is ended right after: the console's own
 * one can read no file at all.
 * @throws ConsoleError with what is wrong and what would mend it
 */
export async function readCsv(
  { name, bytes }: Pick<TableFile, 'name' | 'bytes'>,
  start: () => Promise<ConsoleEngine>,
): Promise<FileTable> {
  const text = decodeText(bytes)?.text;
  if (text === undefined || text.includes('\0')) {
    throw new ConsoleError(`${name} holds no text that can be read. ${SAVE_AGAIN}`);
  }
  if (text.trim() === '') throw new ConsoleError(`${name} is empty. ${SAVE_AGAIN}`);
  const engine = await start();
  try {
    const lines = text.replace(/\r\n?/g, '\n');
    const known = csvFromHeading(lines);
    if (known !== null) {
      const arrow = await readFromHeading(engine, known);
      if (arrow !== null) return { name: tableName(name), arrow, notes: known.notes };
    }
    await engine.registerText(FILE, lines);
    return { name: tableName(name), arrow: await readEither(engine), notes: [] };
  } catch (cause) {
    const said = cause instanceof ConsoleFault ? (cause.message.split('\n')[0] ?? '') : '';
    const first = said.replaceAll(FILE, name).replaceAll('"', '').trim();
    throw new ConsoleError(`${name} could not be read as a table. ${first} ${SAVE_AGAIN}`, {
      cause,
    });
  } finally {
    engine.end();
  }
}

async function readEither(engine: ConsoleEngine): Promise<Uint8Array> {
  const parameters = { file: FILE };
  try {
    return await engine.readStream(bind(querySql('console/read_csv'), parameters));
  } catch (cause) {
    if (cause instanceof ConsoleFault && cause.code === 'ended') throw cause;
    return engine.readStream(bind(querySql('console/read_csv_as_text'), parameters));
  }
}

/** The table below the heading that was found; null where not all of its rows fit to it. */
async function readFromHeading(
  engine: ConsoleEngine,
  { text, separator, margins }: CsvFromHeading,
): Promise<Uint8Array | null> {
  try {
    await engine.registerText(FROM_HEADING, text);
    const parameters = { file: FROM_HEADING, separator };
    const read = bind(querySql('console/read_csv_from_heading'), parameters);
    const empty = await emptyColumns(engine, read, margins);
    if (empty.length === 0) return await engine.readStream(read);
    return await engine.readStream(`SELECT * EXCLUDE (${empty.join(', ')}) FROM (${read})`);
  } catch (cause) {
    if (cause instanceof ConsoleFault && cause.code === 'ended') throw cause;
    return null;
  }
}

/** Those of some columns, which have no heading, that hold nothing in any row. */
async function emptyColumns(
  engine: ConsoleEngine,
  read: string,
  columns: readonly string[],
): Promise<readonly string[]> {
  if (columns.length === 0) return [];
  const counts = columns.map((column) => `count(${column})::VARCHAR`).join(', ');
  const [row = []] = await engine.read(`SELECT ${counts} FROM (${read})`);
  return columns.filter((_, at) => row[at] === '0');
}
