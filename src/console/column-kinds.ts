import type { ColumnKind } from './console.ts';

const BY_NAME: readonly (readonly [RegExp, ColumnKind])[] = [
  [/^(STRUCT|MAP|UNION)\b|\]$|^VARIANT\b/, 'nested'],
  [/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\b.*|BIGNUM|VARINT)$/, 'number'],
  [/^BOOLEAN$/, 'boolean'],
  [/^DATE$/, 'date'],
  [/^TIMESTAMP/, 'timestamp'],
  [/^TIME/, 'time'],
  [/^INTERVAL/, 'interval'],
  [/^(BLOB|BIT)$/, 'binary'],
];

/** What a type of the engine is to those who show, sort and draw it. */
export function kindOfType(type: string): ColumnKind {
  return BY_NAME.find(([pattern]) => pattern.test(type))?.[1] ?? 'text';
}
