import { textIn } from './cells.ts';
import { type Day, dayOf } from './dates.ts';
import { type Extract, type Row, TABLE_NAMES, type TableName } from './extract.ts';

/** A row with the set it came from. */
export interface SetRow {
  readonly row: Row;
  /** Place of its set among all, the oldest first. */
  readonly set: number;
}

/** An extract with its dates read; everything of one year and one as-at date is one set. */
export interface ExtractSet {
  readonly yearBegin: Day;
  readonly asAt: Day;
  readonly tables: ReadonlyMap<TableName, readonly Row[]>;
}

/** The sets, the oldest first: a newer extract is one with a later as-at date. */
export function setsOf(extracts: readonly Extract[]): readonly ExtractSet[] {
  const sets = new Map<string, { yearBegin: Day; asAt: Day; tables: Map<TableName, Row[]> }>();
  for (const extract of extracts) {
    const key = `${extract.asAt} ${extract.yearBegin}`;
    const set = sets.get(key) ?? {
      yearBegin: dayOf(extract.yearBegin),
      asAt: dayOf(extract.asAt),
      tables: new Map<TableName, Row[]>(),
    };
    sets.set(key, set);
    for (const name of TABLE_NAMES) {
      const rows = extract.tables[name];
      if (rows !== undefined) set.tables.set(name, [...(set.tables.get(name) ?? []), ...rows]);
    }
  }
  return [...sets.values()].sort(
    (one, other) => one.asAt - other.asAt || one.yearBegin - other.yearBegin,
  );
}

/** Whether any set brought the table: figures that need it are not given otherwise. */
export function hasTable(sets: readonly ExtractSet[], table: TableName): boolean {
  return sets.some((set) => set.tables.has(table));
}

/** All rows of a table that name a child, the oldest set first, in the order of the file. */
export function rowsOf(sets: readonly ExtractSet[], table: TableName): readonly SetRow[] {
  return sets.flatMap((set, place) =>
    (set.tables.get(table) ?? [])
      .filter((row) => textIn(row, 'CHILD') !== '')
      .map((row) => ({ row, set: place })),
  );
}

/**
 * The newest row of every key: of several, the one of the newest set, and within a set the one
 * further down. Rows whose key is null are left out.
 */
export function newestBy(
  rows: readonly SetRow[],
  key: (row: SetRow) => string | null,
): readonly SetRow[] {
  const newest = new Map<string, SetRow>();
  for (const row of rows) {
    const of = key(row);
    if (of !== null) newest.set(of, row);
  }
  return [...newest.values()];
}
