import {
  Int32,
  makeData,
  makeVector,
  Table,
  tableToIPC,
  Utf8,
  type Vector,
  vectorFromArray,
} from 'apache-arrow';
import type { GivenColumns } from './connection.ts';

/** Columns as an Arrow stream, which the engine reads. */
export function encode(columns: GivenColumns): Uint8Array<ArrayBuffer> {
  const vectors: Record<string, Vector<Int32 | Utf8>> = {};
  for (const [name, cells] of Object.entries(columns)) {
    vectors[name] =
      cells instanceof Int32Array
        ? makeVector(makeData({ type: new Int32(), data: cells }))
        : vectorFromArray(cells, new Utf8());
  }
  return new Uint8Array(tableToIPC(new Table(vectors), 'stream'));
}

/** Where the engine puts the rows: into a temporary table that is there. */
export const intoTemporary = (table: string) => ({ name: table, schema: 'temp', create: false });
