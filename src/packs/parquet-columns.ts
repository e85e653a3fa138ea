import type { SchemaElement } from 'hyparquet';

/** What a value becomes in the file. */
type Stored = string | number | bigint | boolean | Uint8Array;

/** A column of a Parquet file: its type there, and how the engine's words become its values. */
export interface ParquetColumn {
  readonly element: SchemaElement;
  /** Undefined where the type in the file cannot hold the value. */
  readonly store: (text: string) => Stored | undefined;
  /** Statistics would compare such values wrongly, so there are none. */
  readonly unordered?: boolean;
}

const INT32 = /^(TINYINT|SMALLINT|INTEGER|UTINYINT|USMALLINT)$/;
const DECIMAL = /^DECIMAL\((\d+),\s*(\d+)\)$/;
const MOST_DIGITS = 38;
const DAY_MS = 86_400_000;

/** The column for a type as the engine names it. What Parquet has no type for is text. */
export function parquetColumn(name: string, type: string): ParquetColumn {
  const base = { name, repetition_type: 'OPTIONAL' } as const;
  const decimal = DECIMAL.exec(type);
  if (decimal !== null) return decimalColumn(name, Number(decimal[1]), Number(decimal[2]));
  if (INT32.test(type)) return { element: { ...base, type: 'INT32' }, store: integer };
  switch (type) {
    case 'BIGINT':
    case 'UINTEGER':
      return { element: { ...base, type: 'INT64' }, store: big };
    case 'UBIGINT':
      return decimalColumn(name, 20, 0);
    // Sums are of this type. Of its 39 digits Parquet holds 38.
    case 'HUGEINT':
    case 'UHUGEINT':
      return decimalColumn(name, MOST_DIGITS, 0);
    case 'FLOAT':
      return { element: { ...base, type: 'FLOAT' }, store: binary };
    case 'DOUBLE':
      return { element: { ...base, type: 'DOUBLE' }, store: binary };
    case 'BOOLEAN':
      return { element: { ...base, type: 'BOOLEAN' }, store: (text) => text === 'true' };
    case 'DATE':
      return { element: { ...base, type: 'INT32', converted_type: 'DATE' }, store: days };
    case 'TIME':
      return {
        element: {
          ...base,
          type: 'INT64',
          logical_type: { type: 'TIME', isAdjustedToUTC: false, unit: 'MICROS' },
        },
        store: timeOfDay,
      };
    case 'TIMESTAMP':
    case 'TIMESTAMP_S':
    case 'TIMESTAMP_MS':
      return momentColumn(name, false, 'MICROS');
    case 'TIMESTAMP_NS':
      return momentColumn(name, false, 'NANOS');
    case 'TIMESTAMP WITH TIME ZONE':
      return momentColumn(name, true, 'MICROS');
    case 'UUID':
      return {
        element: {
          ...base,
          type: 'FIXED_LEN_BYTE_ARRAY',
          type_length: 16,
          logical_type: { type: 'UUID' },
        },
        store: (text) => text,
      };
    case 'BLOB':
      return { element: { ...base, type: 'BYTE_ARRAY' }, store: blob };
    default:
      return textColumn(name);
  }
}

/** A column of the engine's own words. */
export function textColumn(name: string): ParquetColumn {
  return {
    element: { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
    store: (text) => text,
  };
}

function integer(text: string): number | undefined {
  const number = Number(text);
  return Number.isInteger(number) ? number : undefined;
}

function big(text: string): bigint | undefined {
  return /^-?\d+$/.test(text) ? BigInt(text) : undefined;
}

const NOT_FINITE: Readonly<Record<string, number>> = {
  nan: Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  '-inf': Number.NEGATIVE_INFINITY,
};

function binary(text: string): number | undefined {
  return NOT_FINITE[text] ?? Number(text);
}

/** Whole numbers of the last digit, as many bytes wide as the digits need. */
function decimalColumn(name: string, precision: number, scale: number): ParquetColumn {
  const wide = precision > 18;
  return {
    element: {
      name,
      repetition_type: 'OPTIONAL',
      type: wide ? 'FIXED_LEN_BYTE_ARRAY' : precision > 9 ? 'INT64' : 'INT32',
      ...(wide ? { type_length: 16 } : {}),
      converted_type: 'DECIMAL',
      precision,
      scale,
    },
    store(text) {
      const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
      if (match === null) return undefined;
      const [, sign = '', whole = '', part = ''] = match;
      if (part.length > scale) return undefined;
      const digits = whole.replace(/^0+/, '') + part.padEnd(scale, '0');
      return digits.length > precision ? undefined : BigInt(`${sign}${digits || '0'}`);
    },
    unordered: wide,
  };
}

/** Days since 1970; undefined for infinity and years of another form. */
function days(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return Date.parse(`${text}T00:00:00Z`) / DAY_MS;
}

/** Microseconds since midnight. */
function timeOfDay(text: string): bigint | undefined {
  const match = /^(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,6}))?$/.exec(text);
  if (match === null) return undefined;
  const [, hours, minutes, seconds, part = ''] = match;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return BigInt(whole * 1_000_000 + Number(part.padEnd(6, '0')));
}

const MOMENT =
  /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(?:([+-])(\d{2})(?::?(\d{2}))?(?::?(\d{2}))?)?$/;

function momentColumn(name: string, zoned: boolean, unit: 'MICROS' | 'NANOS'): ParquetColumn {
  const digits = unit === 'MICROS' ? 6 : 9;
  return {
    element: {
      name,
      repetition_type: 'OPTIONAL',
      type: 'INT64',
      logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: zoned, unit },
    },
    store(text) {
      const match = MOMENT.exec(text);
      if (match === null) return undefined;
      const [, date, time, part = '', sign, hours = '0', minutes = '0', seconds = '0'] = match;
      const away = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
      const whole = Date.parse(`${date}T${time}Z`) / 1000 - (sign === '-' ? -away : away);
      return (
        BigInt(whole) * 10n ** BigInt(digits) + BigInt(part.padEnd(digits, '0').slice(0, digits))
      );
    },
  };
}

/** Bytes, which the engine writes as letters of ASCII and `\xAB`. */
function blob(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const coded = text[at] === '\\' && text[at + 1] === 'x';
    bytes.push(coded ? Number.parseInt(text.slice(at + 2, at + 4), 16) : text.charCodeAt(at));
    if (coded) at += 3;
  }
  return Uint8Array.from(bytes);
}
