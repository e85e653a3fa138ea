import { type Data, Int32, makeData, makeVector, Table, tableToIPC, Utf8 } from 'apache-arrow';
import type { GivenColumns } from './connection.ts';

const UTF8 = new TextEncoder();

/** Texts as Arrow keeps them. Arrow's own builders make code from strings, which no policy allows. */
function textData(cells: readonly (string | null)[]): Data<Utf8> {
  const all = cells.join('');
  const data = UTF8.encode(all);
  const isAscii = data.length === all.length;
  const valueOffsets = new Int32Array(cells.length + 1);
  const nullBitmap = new Uint8Array(Math.ceil(cells.length / 8));
  let end = 0;
  let nullCount = 0;
  cells.forEach((cell, at) => {
    if (cell === null) nullCount += 1;
    else {
      end += isAscii ? cell.length : UTF8.encode(cell).length;
      nullBitmap[at >> 3] = (nullBitmap[at >> 3] ?? 0) | (1 << (at & 7));
    }
    valueOffsets[at + 1] = end;
  });
  const length = cells.length;
  return makeData({ type: new Utf8(), length, nullCount, nullBitmap, valueOffsets, data });
}

/** Columns as an Arrow stream, which the engine reads. */
export function encode(columns: GivenColumns): Uint8Array {
  const vectors = Object.entries(columns).map(([name, cells]) => {
    const data =
      cells instanceof Int32Array
        ? makeData({ type: new Int32(), length: cells.length, nullCount: 0, data: cells })
        : textData(cells);
    return [name, makeVector<Int32 | Utf8>(data)];
  });
  return tableToIPC(new Table(Object.fromEntries(vectors)), 'stream');
}

/** Where the engine puts the rows: into a temporary table that is there. */
export const intoTemporary = (table: string) => ({ name: table, schema: 'temp', create: false });
