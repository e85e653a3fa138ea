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
 * The texts of a batch's column, or null where a character has more than one byte. All bytes are
 * read at once and the text is cut at the same places: a decoder's call for each cell is far slower.
 */
function asciiTexts(data: Data, offsets: Int32Array, bytes: Uint8Array): (string | null)[] | null {
  const first = offsets[0] ?? 0;
  const last = offsets[data.length] ?? first;
  const all = UTF8.decode(bytes.subarray(first, last));
  if (all.length !== last - first) return null;
  return Array.from({ length: data.length }, (_, at) =>
    data.getValid(at)
      ? all.substring((offsets[at] ?? first) - first, (offsets[at + 1] ?? last) - first)
      : null,
  );
}

/** The cells of a batch's column, by the quickest way that its type has. */
function cellsOf(vector: Vector): readonly unknown[] {
  const [data, more] = vector.data;
  if (data === undefined || more !== undefined) return [...vector];
  const { length, nullCount, values, valueOffsets } = data;
  if (data.typeId === Type.Null || nullCount === length) return new Array(length).fill(null);
  if (values instanceof Float64Array) {
    const numbers: (number | null)[] = Array.from(values.subarray(0, length));
    for (let at = 0; nullCount > 0 && at < length; at += 1) {
      if (!data.getValid(at)) numbers[at] = null;
    }
    return numbers;
  }
  const texts =
    data.typeId === Type.Utf8 && valueOffsets instanceof Int32Array
      ? asciiTexts(data, valueOffsets, values)
      : null;
  return texts ?? [...vector];
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
  const column: Record<string, unknown[]> = {};
  for (const name of names) column[name] = [];
  let rowCount = 0;
  for (const batch of batches) {
    rowCount += batch.numRows;
    for (const name of names) {
      const vector: Vector | null = batch.getChild(name);
      const kind = shape[name];
      if (vector === null || kind === undefined) {
        throw new EngineError('unexpected_result', `The result has no column "${name}".`, { sql });
      }
      check(sql, name, kind, vector.type);
      const cells = column[name] ?? [];
      for (const cell of cellsOf(vector)) cells.push(cell);
    }
  }
  return { rowCount, column: column as unknown as Columns<S>['column'] };
}
