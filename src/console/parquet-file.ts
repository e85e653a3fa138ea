import { gunzipSync, strFromU8 } from 'fflate';
import {
  type FileMetaData,
  parquetMetadata,
  parquetReadObjects,
  parquetSchema,
  type SchemaElement,
} from 'hyparquet';
import { type TypedColumn, typedArrow } from '../db/typed-arrow.ts';
import { columnNames, tableName } from './column-names.ts';
import { ConsoleError } from './console.ts';
import type { FileTable } from './file-table.ts';

/** A cell as it is read: what `PARSERS` makes of it. */
type Cell = unknown;

const MOST_CELLS = 50_000_000;
const READ = ['UNCOMPRESSED', 'SNAPPY', 'GZIP'];
const NUMBER = new Intl.NumberFormat('en-GB');

/** Moments as microseconds and days as days: dates of JavaScript would lose digits. */
const PARSERS = {
  timestampFromMilliseconds: (millis: bigint) => millis * 1000n,
  timestampFromMicroseconds: (micros: bigint) => micros,
  timestampFromNanoseconds: (nanos: bigint) => nanos / 1000n,
  dateFromDays: (days: number) => days,
};

/**
 * A Parquet file as a table with its own types; nested values are JSON text.
 * @throws ConsoleError when it is none, is encrypted or packed in a way that cannot be unpacked here
 */
export async function readParquet(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<FileTable> {
  refuseOthers(name, bytes);
  try {
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const metadata = parquetMetadata(file);
    refuseUnread(name, metadata);
    const fields = parquetSchema(metadata).children.map(({ element, children }) => ({
      element,
      nested: children.length > 0 || element.repetition_type === 'REPEATED',
    }));
    const decimals = fields.map(({ element }) => exactDecimal(element));
    const cells: Cell[][] = fields.map(() => []);
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows);
      const rows = await parquetReadObjects({
        file,
        metadata,
        rowStart,
        rowEnd,
        parsers: PARSERS,
        compressors: {
          GZIP: (input, length) => gunzipSync(input, { out: new Uint8Array(length) }),
        },
      });
      for (const row of rows) {
        for (const [at, { element }] of fields.entries())
          cells[at]?.push(row[element.name] ?? null);
      }
      rowStart = rowEnd;
    }
    const names = columnNames(fields.map(({ element }) => element.name));
    const columns = fields.map(({ element, nested }, at) =>
      columnOf(names[at] ?? '', element, cells[at] ?? [], nested, decimals[at] ?? null),
    );
    return { name: tableName(name), arrow: typedArrow(columns), notes: [] };
  } catch (cause) {
    if (cause instanceof ConsoleError) throw cause;
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new ConsoleError(
      `${name} could not be read as a Parquet file: ${said}. It may be damaged or cut short: save it again where it was made, and drop that file.`,
      { cause },
    );
  }
}

function refuseOthers(name: string, bytes: Uint8Array): void {
  const [start, end] = [strFromU8(bytes.subarray(0, 4), true), strFromU8(bytes.subarray(-4), true)];
  if (start === 'PARE' || end === 'PARE') {
    throw new ConsoleError(
      `${name} is encrypted, so it cannot be read here. Write it again without encryption, and drop that file.`,
    );
  }
  if (start !== 'PAR1' || end !== 'PAR1' || bytes.length < 12) {
    throw new ConsoleError(
      `${name} is no whole Parquet file: such a file begins and ends with the letters PAR1. Save it again where it was made, and drop that file.`,
    );
  }
}

function refuseUnread(name: string, metadata: FileMetaData): void {
  const codecs = metadata.row_groups.flatMap(({ columns }) =>
    columns.map(({ meta_data }) => String(meta_data?.codec ?? 'UNCOMPRESSED')),
  );
  const unread = codecs.find((codec) => !READ.includes(codec));
  if (unread !== undefined) {
    throw new ConsoleError(
      `${name} is packed by ${unread}, which cannot be unpacked here. Write it again packed by SNAPPY or GZIP, or not packed.`,
    );
  }
  const cells = Number(metadata.num_rows) * Math.max(1, parquetSchema(metadata).children.length);
  if (cells > MOST_CELLS) {
    throw new ConsoleError(
      `${name} has ${NUMBER.format(cells)} cells, and at most ${NUMBER.format(MOST_CELLS)} can be read here. Write it again with fewer rows or columns.`,
    );
  }
}

interface Decimal {
  readonly precision: number;
  readonly scale: number;
}

/**
 * Makes the reader hand out the whole number behind a decimal: it would make a floating one of it.
 * A decimal of another form stays what the reader makes of it.
 */
function exactDecimal(element: SchemaElement): Decimal | null {
  const logical = element.logical_type?.type === 'DECIMAL' ? element.logical_type : null;
  const precision = element.precision ?? logical?.precision;
  if (element.converted_type !== 'DECIMAL' || precision === undefined) return null;
  if (element.type === 'BYTE_ARRAY' || precision > 38) return null;
  const scale = element.scale ?? logical?.scale ?? 0;
  delete element.converted_type;
  delete element.logical_type;
  return { precision, scale };
}

function columnOf(
  name: string,
  { type, converted_type, logical_type }: SchemaElement,
  cells: readonly Cell[],
  nested: boolean,
  decimal: Decimal | null,
): TypedColumn {
  if (decimal !== null) return { name, kind: 'decimal', ...decimal, cells: cells.map(whole) };
  if (nested) return { name, kind: 'text', cells: cells.map(textOf) };
  const logical = logical_type?.type;
  if (converted_type === 'DATE') return { name, kind: 'date', cells: cells.map(numberOf) };
  if (logical_type?.type === 'TIME' || converted_type?.startsWith('TIME_') === true) {
    const nanos = logical_type?.type === 'TIME' && logical_type.unit === 'NANOS';
    const micros = (cell: Cell) => {
      const time = whole(cell);
      if (time === null) return null;
      return type === 'INT32' ? time * 1000n : nanos ? time / 1000n : time;
    };
    return { name, kind: 'time', cells: cells.map(micros) };
  }
  if (
    logical === 'TIMESTAMP' ||
    type === 'INT96' ||
    converted_type?.startsWith('TIMESTAMP_') === true
  ) {
    const zoned = logical_type?.type === 'TIMESTAMP' && logical_type.isAdjustedToUTC;
    return { name, kind: zoned ? 'moment' : 'timestamp', cells: cells.map(whole) };
  }
  if (type === 'BOOLEAN') {
    return {
      name,
      kind: 'boolean',
      cells: cells.map((cell) => (typeof cell === 'boolean' ? cell : null)),
    };
  }
  if (converted_type === 'UINT_64') {
    return { name, kind: 'decimal', precision: 20, scale: 0, cells: cells.map(whole) };
  }
  if (type === 'INT32' || type === 'INT64')
    return { name, kind: 'integer', cells: cells.map(whole) };
  if (
    type === 'FLOAT' ||
    type === 'DOUBLE' ||
    logical === 'FLOAT16' ||
    converted_type === 'DECIMAL'
  ) {
    return { name, kind: 'number', cells: cells.map(numberOf) };
  }
  return { name, kind: 'text', cells: cells.map(textOf) };
}

function numberOf(cell: Cell): number | null {
  return typeof cell === 'number' ? cell : typeof cell === 'bigint' ? Number(cell) : null;
}

/** A whole number as it is stored: bytes have the highest first, the sign in the first bit. */
function whole(cell: Cell): bigint | null {
  if (typeof cell === 'bigint') return cell;
  if (typeof cell === 'number') return BigInt(Math.trunc(cell));
  if (!(cell instanceof Uint8Array)) return null;
  const value = cell.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return BigInt.asIntN(cell.length * 8, value);
}

function textOf(cell: Cell): string | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'string') return cell;
  if (cell instanceof Uint8Array) {
    return Array.from(
      cell,
      (byte) => `\\x${byte.toString(16).padStart(2, '0').toUpperCase()}`,
    ).join('');
  }
  return JSON.stringify(cell, (_key, value: unknown) =>
    typeof value === 'bigint' ? exactText(value) : value,
  );
}

function exactText(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
