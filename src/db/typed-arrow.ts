import {
  Bool,
  Data,
  type DataType,
  DateDay,
  Decimal,
  Field,
  Float64,
  Int64,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  Table,
  TimeMicrosecond,
  TimestampMicrosecond,
  Utf8,
  Vector,
} from 'apache-arrow';

/** A column of a table that is to be, with the engine's type for it. */
export type TypedColumn = { readonly name: string } & (
  | { readonly kind: 'text'; readonly cells: readonly (string | null)[] }
  | { readonly kind: 'number'; readonly cells: readonly (number | null)[] }
  | { readonly kind: 'boolean'; readonly cells: readonly (boolean | null)[] }
  /** Of 64 bits. */
  | { readonly kind: 'integer'; readonly cells: readonly (bigint | null)[] }
  /** Days since 1970. */
  | { readonly kind: 'date'; readonly cells: readonly (number | null)[] }
  /** Microseconds since midnight. */
  | { readonly kind: 'time'; readonly cells: readonly (bigint | null)[] }
  /** Microseconds since 1970, of a clock anywhere or of Greenwich's. */
  | { readonly kind: 'timestamp' | 'moment'; readonly cells: readonly (bigint | null)[] }
  /** Whole numbers of the last digit. */
  | {
      readonly kind: 'decimal';
      readonly precision: number;
      readonly scale: number;
      readonly cells: readonly (bigint | null)[];
    }
);

/** Columns of one length, each name once, as a stream of Arrow, from which an engine makes a table. */
export function typedArrow(columns: readonly TypedColumn[]): Uint8Array {
  // By place, since an object would put a column called 2021 before all others; named afterwards.
  const { schema, batches } = new Table(
    Object.fromEntries(columns.map((one, place) => [`c${place}`, vectorOf(one)])),
  );
  const fields = schema.fields.map(
    ({ type, nullable }, place) => new Field(columns[place]?.name ?? '', type, nullable),
  );
  const named = new Schema(fields);
  const renamed = batches.map(({ data }) => new RecordBatch(named, data.clone(new Struct(fields))));
  return RecordBatchStreamWriter.writeAll(new Table(named, renamed)).toUint8Array(true);
}

function vectorOf(column: TypedColumn): Vector {
  switch (column.kind) {
    case 'text':
      return texts(column.cells);
    case 'number':
      return fixed(
        new Float64(),
        column.cells,
        Float64Array.from(column.cells, (number) => number ?? 0),
      );
    case 'boolean':
      return fixed(
        new Bool(),
        column.cells,
        bits(column.cells, (cell) => cell === true),
      );
    case 'date':
      return fixed(
        new DateDay(),
        column.cells,
        Int32Array.from(column.cells, (day) => day ?? 0),
      );
    case 'integer':
      return fixed(new Int64(), column.cells, wide(column.cells));
    case 'time':
      return fixed(new TimeMicrosecond(), column.cells, wide(column.cells));
    case 'timestamp':
      return fixed(new TimestampMicrosecond(), column.cells, wide(column.cells));
    case 'moment':
      return fixed(new TimestampMicrosecond('UTC'), column.cells, wide(column.cells));
    case 'decimal': {
      const type = new Decimal(column.scale, column.precision, 128);
      return fixed(type, column.cells, widest(column.cells));
    }
  }
}

/** A column whose values lie side by side, with a bit for each that is there. */
function fixed(
  type: DataType,
  cells: readonly unknown[],
  data: Int32Array | BigInt64Array | Uint32Array | Float64Array | Uint8Array,
): Vector {
  return new Vector([
    new Data(type, 0, cells.length, nulls(cells), [undefined, data, bits(cells, isThere)]),
  ]);
}

/**
 * A column of texts: their bytes one after another, and where each begins. Arrow's own builders are
 * of no use here: they make code from text, which our policy forbids.
 */
function texts(cells: readonly (string | null)[]): Vector {
  const starts = new Int32Array(cells.length + 1);
  const whole = cells.join('');
  const data = ENCODER.encode(whole);
  const plain = data.length === whole.length;
  let at = 0;
  for (const [place, cell] of cells.entries()) {
    if (cell !== null) at += plain ? cell.length : ENCODER.encode(cell).length;
    starts[place + 1] = at;
  }
  const buffers = [starts, data, bits(cells, isThere)] as const;
  return new Vector([new Data(new Utf8(), 0, cells.length, nulls(cells), [...buffers])]);
}

const ENCODER = new TextEncoder();

function isThere(cell: unknown): boolean {
  return cell !== null;
}

function nulls(cells: readonly unknown[]): number {
  return cells.reduce<number>((count, cell) => count + (cell === null ? 1 : 0), 0);
}

/** A bit a cell, the lowest of a byte first. */
function bits<Cell>(cells: readonly Cell[], isSet: (cell: Cell) => boolean): Uint8Array {
  const packed = new Uint8Array(Math.ceil(cells.length / 64) * 8);
  for (const [at, cell] of cells.entries()) {
    if (isSet(cell)) packed[at >> 3] = (packed[at >> 3] ?? 0) | (1 << (at & 7));
  }
  return packed;
}

function wide(cells: readonly (bigint | null)[]): BigInt64Array {
  return BigInt64Array.from(cells, (cell) => cell ?? 0n);
}

/** 128 bits each, the lowest first. */
function widest(cells: readonly (bigint | null)[]): Uint32Array {
  const halves = new BigInt64Array(cells.length * 2);
  for (const [at, cell] of cells.entries()) {
    halves[at * 2] = BigInt.asIntN(64, cell ?? 0n);
    halves[at * 2 + 1] = (cell ?? 0n) >> 64n;
  }
  return new Uint32Array(halves.buffer);
}
