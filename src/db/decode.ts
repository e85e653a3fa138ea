import { type Data, type DataType, type RecordBatch, Type, type Vector } from 'apache-arrow';
import type { Columns, Kind, Shape } from './connection.ts';
import { EngineError } from './errors.ts';

/** Which Arrow types each kind may arrive as. Anything else must be cast in the final SELECT. */
const KINDS: Readonly<Record<Kind, readonly Type[]>> = {
  text: [Type.Utf8, Type.LargeUtf8, Type.Dictionary, Type.Null],
  number: [Type.Float, Type.Int, Type.Null],
  boolean: [Type.Bool, Type.Null],
};

/** Decodes by Arrow type, once, here: a 64-bit integer or a decimal is refused, never guessed. */
function check(sql: string, name: string, kind: Kind, type: DataType): void {
  const wide =
    type.typeId === Type.Int && (type as DataType & { bitWidth: number }).bitWidth === 64;
  if (KINDS[kind].includes(type.typeId) && !wide) return;
  throw new EngineError(
    'unexpected_result',
    `The column "${name}" should hold a ${kind} and holds ${String(type)}. Cast it in the SELECT.`,
    { sql },
  );
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Writes the texts of a batch's column; false where a character has more than one byte. All bytes are
 * read at once and the text is cut at the same places: a decoder's call for each cell is far slower.
 * A text that is the same as the one before it is not made again.
 */
function writeAscii(data: Data, cells: unknown[], from: number): boolean {
  const offsets: Int32Array = data.valueOffsets;
  const first = offsets[0] ?? 0;
  const last = offsets[data.length] ?? first;
  const all = UTF8.decode(data.values.subarray(first, last));
  if (all.length !== last - first) return false;
  let before = '';
  for (let at = 0; at < data.length; at += 1) {
    if (data.nullCount > 0 && !data.getValid(at)) continue;
    const start = (offsets[at] ?? first) - first;
    const end = (offsets[at + 1] ?? last) - first;
    if (end - start !== before.length || !all.startsWith(before, start)) {
      before = all.substring(start, end);
    }
    cells[from + at] = before;
  }
  return true;
}

/** Writes the cells of a batch's column, null where it has none, by the quickest way of its type. */
export function writeCells(vector: Vector, cells: unknown[], from: number): void {
  const [data, more] = vector.data;
  if (data !== undefined && more === undefined) {
    const { length, nullCount, values } = data;
    if (data.typeId === Type.Null || nullCount === length) return;
    if (values instanceof Float64Array) {
      for (let at = 0; at < length; at += 1) {
        if (nullCount === 0 || data.getValid(at)) cells[from + at] = values[at];
      }
      return;
    }
    if (data.typeId === Type.Utf8 && writeAscii(data, cells, from)) return;
  }
  let at = from;
  for (const cell of vector) {
    cells[at] = cell;
    at += 1;
  }
}

/**
 * Record batches as typed columns.
 * @throws EngineError `unexpected_result` when a promised column is missing or of another type.
 */
export function decode<S extends Shape>(
  sql: string,
  shape: S,
  batches: readonly RecordBatch[],
): Columns<S> {
  const names = Object.keys(shape) as (keyof S & string)[];
  const rowCount = batches.reduce((sum, batch) => sum + batch.numRows, 0);
  const column: Record<string, unknown[]> = {};
  for (const name of names) column[name] = new Array(rowCount).fill(null);
  let from = 0;
  for (const batch of batches) {
    for (const name of names) {
      const vector: Vector | null = batch.getChild(name);
      const kind = shape[name];
      const cells = column[name];
      if (vector === null || kind === undefined || cells === undefined) {
        throw new EngineError('unexpected_result', `The result has no column "${name}".`, { sql });
      }
      check(sql, name, kind, vector.type);
      writeCells(vector, cells, from);
    }
    from += batch.numRows;
  }
  return { rowCount, column: column as unknown as Columns<S>['column'] };
}
