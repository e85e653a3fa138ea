import { type DataType, type RecordBatch, Type, type Vector } from 'apache-arrow';
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
      for (let at = 0; at < vector.length; at += 1) cells.push(vector.get(at));
    }
  }
  return { rowCount, column: column as unknown as Columns<S>['column'] };
}
