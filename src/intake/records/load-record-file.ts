import { type Connection, toRows } from '../../db/connection.ts';
import { EngineError } from '../../db/errors.ts';
import { querySql } from '../../db/queries.ts';
import { binaryKind, isZip, mayBeText } from '../file-kind.ts';
import type { IncomingFile } from '../read-file.ts';
import type { Finding } from '../report.ts';
import { type RecordBytes, recordBytes } from './record-bytes.ts';
import { HEAD_BYTES, kindOfText } from './record-heading.ts';
import type { RecordTableId } from './record-tables.ts';
import {
  acceptedSummary,
  binaryFinding,
  headingNotes,
  notTakenIn,
  otherKindFinding,
  type RecordFileReport,
  remark,
} from './records-report.ts';
import { type LoadedRows, loadRows, recordQuery } from './stage-records.ts';

/** Where and how a file is loaded. */
export interface LoadContext {
  readonly connection: Connection;
  readonly signal: AbortSignal | undefined;
  /** The number that the file gets in `record_files`. */
  readonly file: number;
  readonly sha256: string;
}

/** The rows of a file that are in its table. */
async function rowsOf(connection: Connection, table: RecordTableId, file: number): Promise<number> {
  const sql = querySql('tables/records/rows_of_file').replace('/* table */', `records_${table}`);
  const [row] = toRows(await connection.query(sql, { rows: 'number' }, { parameters: { file } }));
  return row?.rows ?? 0;
}

/** Takes the rows of files out of their table. No signal stops it. */
export async function removeRows(
  connection: Connection,
  table: RecordTableId,
  files: readonly number[],
): Promise<void> {
  const sql = querySql('tables/records/remove_files').replaceAll('/* table */', `records_${table}`);
  await connection.run(sql, { parameters: { files: files.join(' ') } });
}

/** What is to be said of a file's bytes. */
export function encodingNotes({ encoding, look: { zeros } }: RecordBytes): Finding[] {
  const notes: Finding[] = [];
  if (encoding === 'windows-1252') {
    notes.push(
      remark(
        'encoding',
        '',
        'noted',
        'The file is not in UTF-8. It was read as Windows-1252, as older spreadsheets write it.',
      ),
    );
  }
  if (zeros) {
    notes.push(
      remark(
        'zero_bytes',
        '',
        'noted',
        'The file has zero bytes in it, which no text has. They were passed over.',
        'Export the file again: it may be damaged.',
      ),
    );
  }
  return notes;
}

/**
 * Reads one file of children's records into its typed table. A file that is none, or cannot be read,
 * is never an error: its report says why. Gives the bytes away.
 * @throws EngineError `query_cancelled` when the signal stops it; nothing of the file is then left.
 */
export async function loadRecordFile(
  { name, bytes }: IncomingFile,
  { connection, signal, file, sha256 }: LoadContext,
): Promise<RecordFileReport> {
  const bearer = { name, size: bytes.byteLength, sha256 };
  if (bytes.byteLength === 0) {
    return notTakenIn(
      bearer,
      remark('empty_file', '', 'left_out', 'The file is empty. It was not taken in.'),
    );
  }
  const binary = binaryKind(bytes);
  if (binary !== null && !mayBeText(bytes)) {
    return isZip(bytes)
      ? notTakenIn(bearer, otherKindFinding({ kind: 'zip' }), 'refused', 'zip')
      : notTakenIn(bearer, binaryFinding(binary));
  }
  const source = recordBytes(bytes);
  if (source === null) return notTakenIn(bearer, binaryFinding('not a text file'));
  const kind = kindOfText(new TextDecoder().decode(source.bytes.subarray(0, HEAD_BYTES)));
  if (kind.kind !== 'records') {
    const finding = binary === null ? otherKindFinding(kind) : binaryFinding(binary);
    return notTakenIn(bearer, finding, 'refused', kind.kind);
  }
  const { table, heading } = kind;
  const columns = [...table.needed, ...table.usual, ...table.extra];
  const undo = () => removeRows(connection, table.id, [file]);
  let loaded: LoadedRows;
  try {
    loaded = await loadRows(connection, {
      source,
      heading,
      columns,
      load: async () => {
        await recordQuery(connection, `load_${table.id}`, { file }, signal);
        return rowsOf(connection, table.id, file);
      },
      undo,
    });
  } catch (cause) {
    await undo();
    if (!(cause instanceof EngineError) || cause.code === 'query_cancelled') throw cause;
    return notTakenIn(
      bearer,
      // The engine's own words may hold a row of the file: they are not repeated.
      remark(
        'not_read',
        '',
        'left_out',
        'The rows of this file could not be read, or there was not enough memory. It was not taken in.',
        'Close other tabs and try again, or save the file as CSV UTF-8 from a spreadsheet.',
      ),
      'refused',
      'records',
    );
  }
  const rows = loaded.rows - loaded.leftOut;
  return {
    ...bearer,
    status: loaded.leftOut === 0 ? 'accepted' : 'accepted_in_part',
    kind: 'records',
    table: table.id,
    file,
    rows,
    rowsBlank: loaded.blank,
    rowsLeftOut: loaded.leftOut,
    findings: [...loaded.findings, ...headingNotes(table, heading), ...encodingNotes(source)],
    beyond: loaded.beyond,
    summary: acceptedSummary(table, rows, loaded.blank, loaded.leftOut),
  };
}
