import {
  Bool,
  Float64,
  RecordBatchStreamWriter,
  Table,
  Utf8,
  type Vector,
  vectorFromArray,
} from 'apache-arrow';
import type { Cell, Kind } from './connection.ts';

/** A column that is not there yet as a table: its name, its kind and a cell a row. */
export interface GivenColumn {
  readonly name: string;
  readonly kind: Kind;
  readonly cells: readonly Cell<Kind>[];
}

const TYPES = { text: Utf8, number: Float64, boolean: Bool } as const;

function vectorOf({ kind, cells }: GivenColumn): Vector {
  return vectorFromArray(cells, new TYPES[kind]());
}

/** Columns of one length as a stream of Arrow, from which an engine makes a table. */
export function toArrow(columns: readonly GivenColumn[]): Uint8Array {
  const table = new Table(Object.fromEntries(columns.map((one) => [one.name, vectorOf(one)])));
  return RecordBatchStreamWriter.writeAll(table).toUint8Array(true);
}

/** Before the messages of an Arrow file stands its name, padded; after the footer its length and name. */
const FILE_START = 8;
const FILE_END = 10;

/**
 * The messages of an Arrow file, which is how the engine answers, as the stream that another engine
 * reads: what a file has around them is left off, and nothing is copied.
 */
export function fileToStream(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const footer = view.getInt32(file.length - FILE_END, true);
  return file.subarray(FILE_START, file.length - FILE_END - footer);
}
