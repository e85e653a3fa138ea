import type { Schema, SchemaColumn, SchemaTable } from '../../console/console.ts';
import { groupOfTable, meaningOfTable, tablesWithMeaning } from '../../console/meanings.ts';
import { formatCount } from '../format.ts';

/** A table as the list of tables shows it. */
export interface ListedTable {
  readonly name: string;
  readonly meaning: string;
  /** "41,810 rows", "view", or empty while nobody knows. */
  readonly size: string;
  /** All columns, or those that were searched for; null while the engine is not there. */
  readonly columns: readonly SchemaColumn[] | null;
  /** True where the search was found in the columns alone. */
  readonly foundInColumns: boolean;
  readonly fullerForOfficers: boolean;
}

export interface ListedGroup {
  readonly id: string;
  readonly title: string;
  readonly tables: readonly ListedTable[];
}

const GROUPS = [
  { id: 'figures', title: 'Figures' },
  { id: 'comparisons', title: 'Comparisons' },
  { id: 'places', title: 'Places' },
  { id: 'about', title: 'About the figures' },
  { id: 'own', title: 'Your own' },
] as const;

/**
 * The console's tables in groups, cut to a search over the names and meanings of tables and columns:
 * every word of it must be found. Before the engine is there (`schema` is null) the product's tables
 * are known by name and meaning.
 */
export function listTables(schema: Schema | null, search: string): ListedGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const tables = schema === null ? expectedTables() : inOrder(schema.tables);
  return GROUPS.map(({ id, title }) => ({
    id,
    title,
    tables: tables
      .filter((table) => groupOf(table) === id)
      .flatMap((table) => listTable(table, schema !== null, words) ?? []),
  }));
}

function expectedTables(): SchemaTable[] {
  return tablesWithMeaning().map((name) => ({
    name,
    kind: 'table',
    origin: 'product',
    meaning: meaningOfTable(name),
    fullerForOfficers: false,
    rowCount: null,
    columns: [],
  }));
}

/** The product's tables in the order of their meanings, then one's own as they were made. */
function inOrder(tables: readonly SchemaTable[]): SchemaTable[] {
  const order = new Map(tablesWithMeaning().map((name, at) => [name, at]));
  const place = ({ name, origin }: SchemaTable) =>
    origin === 'own' ? order.size : (order.get(name) ?? order.size);
  return [...tables].sort((one, other) => place(one) - place(other));
}

function groupOf({ name, origin }: SchemaTable): string {
  return origin === 'own' ? 'own' : (groupOfTable(name) ?? 'about');
}

function listTable(
  table: SchemaTable,
  known: boolean,
  words: readonly string[],
): ListedTable | null {
  const finds = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const inTable = finds(`${table.name} ${table.meaning}`);
  const columns = inTable
    ? table.columns
    : table.columns.filter((column) => finds(`${column.name} ${column.meaning}`));
  if (!inTable && columns.length === 0) return null;
  return {
    name: table.name,
    meaning: table.meaning,
    size: known ? sizeWords(table) : '',
    columns: known ? columns : null,
    foundInColumns: !inTable,
    fullerForOfficers: table.fullerForOfficers,
  };
}

function sizeWords({ kind, rowCount }: SchemaTable): string {
  if (rowCount === null) return kind;
  return rowCount === 1 ? '1 row' : `${formatCount(rowCount)} rows`;
}

/** "3 tables have “period”." for whoever cannot see the list become shorter. */
export function foundWords(groups: readonly ListedGroup[], search: string): string {
  const wanted = search.trim();
  if (wanted === '') return '';
  const found = groups.reduce((sum, group) => sum + group.tables.length, 0);
  if (found === 0) return `No table or column has “${wanted}”.`;
  return `${found === 1 ? '1 table has' : `${found} tables have`} “${wanted}”.`;
}
