import type {
  ColumnKind,
  ResultColumn,
  ResultRow,
  ResultTable,
} from '../../src/console/console.ts';

/** A result that is written out by hand: columns as `name: type`, kinds by type. */
export function resultOf(
  types: readonly (readonly [name: string, type: string])[],
  rows: readonly ResultRow[],
  cut = false,
): ResultTable {
  const columns: ResultColumn[] = types.map(([name, type]) => ({ name, type, kind: kindOf(type) }));
  return {
    columns,
    rowCount: rows.length,
    cut,
    rows: async (from, count) => rows.slice(from, from + count),
    drop: async () => undefined,
  };
}

function kindOf(type: string): ColumnKind {
  if (/\[\]$|^(STRUCT|MAP)/.test(type)) return 'nested';
  if (/INT(EGER)?$|DECIMAL|DOUBLE|FLOAT/.test(type)) return 'number';
  if (/^TIMESTAMP/.test(type)) return 'timestamp';
  const kinds: Readonly<Record<string, ColumnKind>> = {
    DATE: 'date',
    TIME: 'time',
    BOOLEAN: 'boolean',
    INTERVAL: 'interval',
    BLOB: 'binary',
  };
  return kinds[type] ?? 'text';
}
