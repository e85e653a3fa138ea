import { COLUMN_MEANINGS } from './meanings/columns.ts';
import { TABLE_MEANINGS, type TableGroup, type TableMeaning } from './meanings/tables.ts';

/**
 * What the console's tables and columns mean, in plain English, for analysts who know SQL and not
 * this product. tests/console holds it against the tables that are there: nothing goes without a
 * meaning, and nothing has one that is not there. docs/sql-tables.md is the same as a page.
 */

const tables: ReadonlyMap<string, TableMeaning> = new Map(Object.entries(TABLE_MEANINGS));
const columns: ReadonlyMap<string, string> = new Map(Object.entries(COLUMN_MEANINGS));

/** What a table holds; empty for a table of one's own. */
export function meaningOfTable(name: string): string {
  return tables.get(name)?.meaning ?? '';
}

/** What a column of a table holds; empty for a table of one's own. */
export function meaningOfColumn(table: string, column: string): string {
  const meant = tables.get(table);
  if (meant === undefined) return '';
  return new Map(Object.entries(meant.columns)).get(column) ?? columns.get(column) ?? '';
}

/** The group in which a table is listed; null for a table of one's own. */
export function groupOfTable(name: string): TableGroup | null {
  return tables.get(name)?.group ?? null;
}

/** The names of the tables that have a meaning, in the order in which they are listed. */
export function tablesWithMeaning(): readonly string[] {
  return [...tables.keys()];
}
