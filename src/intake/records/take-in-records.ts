import { type Connection, toRows } from '../../db/connection.ts';
import { EngineError } from '../../db/errors.ts';
import { querySql } from '../../db/queries.ts';
import { type IncomingFile, sha256 } from '../read-file.ts';
import { type Corrections, type Extract, type FileFacts, readExtracts } from './extracts.ts';
import { loadRecordFile, removeRows } from './load-record-file.ts';
import { readingWords, readPath } from './name-reading.ts';
import { packRecords } from './record-memory.ts';
import type { RecordTableId } from './record-tables.ts';
import { type Bearer, notTakenIn, type RecordFileReport, remark } from './records-report.ts';
import { recordQuery } from './stage-records.ts';
import { type FileToRead, type UnpackedFile, unpack } from './unpack.ts';

/** What the dates of extracts are told with. */
export interface ExtractContext {
  /** ISO date. Dates after it are slips. */
  readonly today: string;
  /** All that the user has set, by the extracts' keys. */
  readonly corrections?: Corrections;
}

export interface TakeInRecordsContext extends ExtractContext {
  /** Stops the reading: what this call has taken in is then taken out again. */
  readonly signal?: AbortSignal;
  /** Called before each file: how many are done, of how many, and the name of the next. */
  readonly progress?: (done: number, of: number, name: string) => void;
}

/** What became of files of children's records. */
export interface RecordsReport {
  /** Those that were read in the order of their names, then those that were left. */
  readonly files: readonly RecordFileReport[];
  /** All extracts that are there now, those of earlier calls too. */
  readonly extracts: readonly Extract[];
}

interface TakenIn {
  readonly file: number;
  readonly name: string;
  readonly table: RecordTableId;
  readonly sha256: string;
}

/** Bytes of a file that is taken in so soon that to look meanwhile whether it is stopped takes longer. */
const MOST_UNSTOPPED = 1_000_000;

const TAKEN_IN_SHAPE = {
  file: 'number',
  name: 'text',
  table_name: 'text',
  sha256: 'text',
} as const;

async function takenIn(connection: Connection): Promise<TakenIn[]> {
  const sql = querySql('tables/records/files_taken_in');
  return toRows(await connection.query(sql, TAKEN_IN_SHAPE)).map((row) => ({
    file: row.file ?? 0,
    name: row.name ?? '',
    table: (row.table_name ?? 'header') as RecordTableId,
    sha256: row.sha256 ?? '',
  }));
}

async function remove(connection: Connection, files: readonly TakenIn[]): Promise<void> {
  for (const table of new Set(files.map((file) => file.table))) {
    const numbers = files.filter((file) => file.table === table).map(({ file }) => file);
    await removeRows(connection, table, numbers);
    await recordQuery(connection, 'forget_files', { files: numbers.join(' ') }, undefined);
  }
}

/** Says anew which files make an extract, and writes it to `record_files`. */
async function tellExtracts(
  connection: Connection,
  { today, corrections }: ExtractContext,
): Promise<Extract[]> {
  const files = await takenIn(connection);
  const sql = querySql('tables/records/file_dates');
  const shape = { file: 'number', latest: 'text' } as const;
  const dates = toRows(await connection.query(sql, shape, { parameters: { today } }));
  const latest = new Map(dates.map((row) => [row.file, row.latest]));
  const facts: FileFacts[] = files.map(({ file, name, table }) => ({
    file,
    name,
    table,
    latest: latest.get(file) ?? null,
  }));
  const extracts = readExtracts(facts, today, corrections ?? new Map());
  for (const extract of extracts) {
    const own = files.filter(({ name }) => extract.files.includes(name));
    await recordQuery(
      connection,
      'files_extract',
      {
        files: own.map(({ file }) => file).join(' '),
        extract: extract.key,
        year_begin: extract.yearBegin,
        as_at: extract.asAt,
      },
      undefined,
    );
  }
  return extracts;
}

/** What a file says of its year and quarter: the very same bytes may stand for two years. */
const wordsOf = (name: string) => readingWords(readPath(name).all);

function sameFile(bearer: Bearer, same: TakenIn): RecordFileReport {
  const finding = remark(
    'same_file',
    same.name,
    'noted',
    `This is the very same file as ${same.name}, which is taken in already. Nothing changes.`,
  );
  return {
    ...notTakenIn(bearer, finding),
    status: 'accepted',
    kind: 'records',
    table: same.table,
    file: same.file,
    summary: `The very same file as ${same.name}, which is taken in already.`,
  };
}

/** A name that no other file of this call has: those of two folders may have lost their paths. */
function nameOfItsOwn(name: string, used: ReadonlySet<string>): string {
  if (!used.has(name)) return name;
  let next = 2;
  while (used.has(`${name} (${next})`)) next += 1;
  return `${name} (${next})`;
}

/** A file and what is in it; null where it could not be read. */
interface ReadFile {
  readonly file: UnpackedFile;
  readonly content: { readonly bytes: Uint8Array<ArrayBuffer>; readonly hash: string } | null;
}

async function readOne(file: UnpackedFile): Promise<ReadFile> {
  try {
    const bytes = await file.read();
    const hash = bytes.byteLength === 0 ? '' : await sha256(bytes);
    return { file, content: { bytes, hash } };
  } catch {
    return { file, content: null };
  }
}

/** Reads each file while the one before it is taken in, so that no more than two are in memory. */
async function* readInTurn(files: readonly UnpackedFile[]): AsyncGenerator<ReadFile> {
  const start = (at: number) => {
    const file = files[at];
    return file === undefined ? null : readOne(file);
  };
  let coming = start(0);
  for (let at = 1; coming !== null; at += 1) {
    const read: ReadFile = await coming;
    coming = start(at);
    yield read;
  }
}

/** One call's work: what is there before, what is added. */
class TakingIn {
  readonly added: TakenIn[] = [];
  readonly #connection: Connection;
  readonly #context: TakeInRecordsContext;
  readonly #before: readonly TakenIn[];
  readonly #used = new Set<string>();

  constructor(connection: Connection, context: TakeInRecordsContext, before: readonly TakenIn[]) {
    this.#connection = connection;
    this.#context = context;
    this.#before = before;
  }

  async takeIn({ file: unpacked, content }: ReadFile): Promise<RecordFileReport> {
    const { size } = unpacked;
    const name = nameOfItsOwn(unpacked.name, this.#used);
    this.#used.add(name);
    if (content === null) return notTakenIn({ name, size, sha256: '' }, unpacked.unread());
    const { bytes, hash } = content;
    const all = [...this.#before, ...this.added];
    const same = all.find(
      (one) => one.sha256 === hash && wordsOf(one.name) === wordsOf(unpacked.name),
    );
    if (same !== undefined) {
      return sameFile({ name, size, sha256: hash }, same);
    }
    const file = Math.max(0, ...all.map((one) => one.file)) + 1;
    const report = await loadRecordFile(
      { name, bytes },
      {
        connection: this.#connection,
        signal: size > MOST_UNSTOPPED ? this.#context.signal : undefined,
        file,
        sha256: hash,
      },
    );
    if (report.table === null) return report;
    await recordQuery(
      this.#connection,
      'load_file',
      { file, name, table_name: report.table, rows: report.rows, sha256: hash },
      undefined,
    );
    this.added.push({ file, name, table: report.table, sha256: hash });
    return this.#replaced(report);
  }

  /** Says so where a file of an earlier call has this name and other rows. */
  #replaced(report: RecordFileReport): RecordFileReport {
    if (!this.#before.some(({ name }) => name === report.name)) return report;
    const message = 'It replaces the file of the same name that was taken in before.';
    return {
      ...report,
      findings: [...report.findings, remark('replaces', report.name, 'noted', message)],
    };
  }

  /** Takes out the earlier files that this call has brought anew. */
  async finish(): Promise<void> {
    const names = new Set(this.added.map(({ name }) => name));
    await remove(
      this.#connection,
      this.#before.filter(({ name }) => names.has(name)),
    );
  }
}

/**
 * Takes in files of children's records: recognises each by its headings, reads it into its typed table
 * and says which extract it belongs to. Zips are opened. It may be called again with more files.
 * A file of an earlier call with the same name is replaced; the very same file changes nothing.
 * One call at a time on a connection, after `createRecordTables`. Files are read one after the other;
 * the bytes of those in memory may be given away.
 * @throws EngineError `query_cancelled` when the signal stops it: then nothing has changed. A file that
 *   is wrong is never an error.
 */
export async function takeInRecordFiles(
  connection: Connection,
  files: readonly (IncomingFile | FileToRead)[],
  context: TakeInRecordsContext,
): Promise<RecordsReport> {
  const unpacked = await unpack(files);
  const work = new TakingIn(connection, context, await takenIn(connection));
  const reports: RecordFileReport[] = [];
  try {
    for await (const read of readInTurn(unpacked.files)) {
      context.progress?.(reports.length, unpacked.files.length, read.file.name);
      if (context.signal?.aborted === true) {
        throw new EngineError('query_cancelled', 'The taking in of files was cancelled.');
      }
      reports.push(await work.takeIn(read));
    }
  } catch (cause) {
    await remove(connection, work.added);
    throw cause;
  }
  await work.finish();
  await packRecords(
    connection,
    reports.reduce((sum, { rows }) => sum + rows, 0),
  );
  const left = unpacked.left.map(({ name, size, status, finding }) =>
    notTakenIn({ name, size, sha256: '' }, finding, status),
  );
  return { files: [...reports, ...left], extracts: await tellExtracts(connection, context) };
}

/**
 * Takes files out again, by their names in the report; the name of a zip or folder stands for all in it.
 * Gives the extracts that are left.
 */
export async function removeRecordFiles(
  connection: Connection,
  names: readonly string[],
  context: ExtractContext,
): Promise<Extract[]> {
  const files = await takenIn(connection);
  await remove(
    connection,
    files.filter((file) =>
      names.some((name) => file.name === name || file.name.startsWith(`${name}/`)),
    ),
  );
  return tellExtracts(connection, context);
}

/** Tells the extracts anew, with what the user has set: all of it, not only what is new. */
export function correctExtracts(
  connection: Connection,
  context: ExtractContext,
): Promise<Extract[]> {
  return tellExtracts(connection, context);
}
