import {
  Field,
  RecordBatch,
  RecordBatchReader,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  Table,
  tableFromIPC,
} from 'apache-arrow';
import { writeCells } from './decode.ts';

/** A small result whose columns are all text, row by row. */
export type TextCells = readonly (readonly (string | null)[])[];

/** An answer whose columns are text, as rows. A column of another type is written out by Arrow. */
export function textCells(bytes: Uint8Array): TextCells {
  const { batches, schema } = tableFromIPC(bytes);
  const count = batches.reduce((sum, { numRows }) => sum + numRows, 0);
  const columns = schema.fields.map((_, place) => {
    const cells: unknown[] = new Array(count).fill(null);
    let from = 0;
    for (const batch of batches) {
      const vector = batch.getChildAt(place);
      if (vector !== null) writeCells(vector, cells, from);
      from += batch.numRows;
    }
    return cells;
  });
  return Array.from({ length: count }, (_, row) =>
    columns.map((cells) => {
      const cell = cells[row];
      return cell === null || cell === undefined ? null : String(cell);
    }),
  );
}

/** The end of a stream of Arrow messages. */
const END_OF_STREAM = new Uint8Array([255, 255, 255, 255, 0, 0, 0, 0]);

/** Messages that came one by one as one stream: the engine reads no stream in pieces. */
export function joinMessages(messages: readonly Uint8Array[]): Uint8Array {
  const all = [...messages, END_OF_STREAM];
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const message of all) {
    bytes.set(message, at);
    at += message.length;
  }
  return bytes;
}

/** The columns that the first message of a stream says. */
export function columnsOf(header: Uint8Array): { readonly name: string; readonly type: string }[] {
  const { fields } = RecordBatchReader.from(header).open().schema;
  return fields.map(({ name, type }) => ({ name, type: String(type) }));
}

/**
 * An answer as a stream of Arrow with its columns named `c0`, `c1`…, since two of an answer may have
 * one name and two of a table may not.
 */
export function restream(file: Uint8Array): { names: readonly string[]; stream: Uint8Array } {
  const { batches, schema } = tableFromIPC(file);
  const fields = schema.fields.map(
    (field, place) => new Field(`c${place}`, field.type, field.nullable, field.metadata),
  );
  const named = new Schema(fields, schema.metadata, schema.dictionaries);
  const renamed = batches.map(({ data }) => {
    const type = new Struct(fields);
    return new RecordBatch(named, data.clone(type));
  });
  const stream = RecordBatchStreamWriter.writeAll(new Table(named, renamed)).toUint8Array(true);
  return { names: schema.fields.map(({ name }) => name), stream };
}
