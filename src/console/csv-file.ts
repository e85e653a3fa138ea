import type { ConsoleEngine } from '../db/console-engine.ts';
import { ConsoleFault } from '../db/console-fault.ts';
import { bind } from '../db/parameters.ts';
import { querySql } from '../db/queries.ts';
import { decodeText } from '../kpis/decode-text.ts';
import { tableName } from './column-names.ts';
import { ConsoleError, type TableFile } from './console.ts';
import type { FileTable } from './file-table.ts';

const FILE = 'dropped.csv';
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
    await engine.registerText(FILE, text.replace(/\r\n?/g, '\n'));
    return { name: tableName(name), arrow: await readEither(engine) };
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
