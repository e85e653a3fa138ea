import type { ConsoleEngine } from '../db/console-engine.ts';
import { querySql } from '../db/queries.ts';
import type { MadeTable, Schema, SchemaFunction, SchemaTable } from './console.ts';
import type { ConsoleCopy } from './copy.ts';
import { meaningOfColumn, meaningOfTable } from './meanings.ts';
import type { SchemaNames } from './schema-names.ts';

/** A name as SQL has to write it to mean just that name. */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

interface Found {
  readonly name: string;
  readonly kind: 'table' | 'view';
  readonly address: string;
  readonly columns: { readonly name: string; readonly type: string }[];
}

async function findTables(engine: ConsoleEngine): Promise<readonly Found[]> {
  const rows = await engine.read(querySql('console/tables'));
  const found = new Map<string, Found>();
  for (const [name, kind, column, type, database, schema, table] of rows) {
    const address = [database, schema, table].map((part) => quoted(part ?? '')).join('.');
    const one = found.get(address) ?? {
      name: name ?? '',
      kind: kind === 'view' ? 'view' : 'table',
      address,
      columns: [],
    };
    found.set(address, one);
    one.columns.push({ name: column ?? '', type: type ?? '' });
  }
  return [...found.values()];
}

/** How many rows tables have, by their address. */
async function countRows(
  engine: ConsoleEngine,
  tables: readonly Found[],
): Promise<ReadonlyMap<string, number>> {
  if (tables.length === 0) return new Map();
  const counts = tables.map(
    ({ address }, place) => `SELECT ${place} AS place, count(*) AS counted FROM ${address}`,
  );
  const rows = await engine.read(
    `SELECT place::VARCHAR, counted::VARCHAR FROM (${counts.join('\nUNION ALL ')})`,
  );
  return new Map(
    rows.map(([place, counted]) => [tables[Number(place)]?.address ?? '', Number(counted)]),
  );
}

/** A table of the analyst's own that was just made: its rows and columns. */
export async function describeTable(
  engine: ConsoleEngine,
  table: string,
): Promise<Omit<MadeTable, 'notes'>> {
  const found = (await findTables(engine)).filter(({ name }) => name === table);
  const counts = await countRows(engine, found);
  const [one] = found;
  return {
    table,
    rowCount: counts.get(one?.address ?? '') ?? 0,
    columns: (one?.columns ?? []).map((column) => ({ ...column, meaning: '' })),
  };
}

/** All tables and views, those of the product first, and the functions that are built in. */
export async function readSchema(
  engine: ConsoleEngine,
  product: ReadonlyMap<string, ConsoleCopy['marks'][number]>,
): Promise<Schema> {
  const found = await findTables(engine);
  const counts = await countRows(
    engine,
    found.filter(({ kind }) => kind === 'table'),
  );
  const tables = found.map(({ name, kind, address, columns }): SchemaTable => {
    const mark = product.get(name);
    return {
      name,
      kind,
      origin: mark === undefined ? 'own' : 'product',
      meaning: mark === undefined ? '' : meaningOfTable(name),
      fullerForOfficers: mark?.fullerForOfficers ?? false,
      rowCount: counts.get(address) ?? null,
      columns: columns.map((column) => ({
        ...column,
        meaning: mark === undefined ? '' : meaningOfColumn(name, column.name),
      })),
    };
  });
  const place = ({ name }: SchemaTable): number => [...product.keys()].indexOf(name);
  const own = tables.filter(({ origin }) => origin === 'own');
  const copied = tables.filter(({ origin }) => origin === 'product');
  return {
    tables: [...copied.sort((a, b) => place(a) - place(b)), ...own],
    functions: await readFunctions(engine),
  };
}

/** The names alone, for hints: nothing is counted. */
export async function readNames(engine: ConsoleEngine): Promise<SchemaNames> {
  const tables = await findTables(engine);
  const functions = await engine.read(querySql('console/functions'));
  return {
    tables: tables.map(({ name }) => name),
    columns: new Map(tables.map(({ name, columns }) => [name, columns.map((one) => one.name)])),
    functions: functions.map(([name]) => name ?? ''),
  };
}

async function readFunctions(engine: ConsoleEngine): Promise<readonly SchemaFunction[]> {
  const rows = await engine.read(querySql('console/functions'));
  return rows.map(([name, signature, meaning]) => ({
    name: name ?? '',
    signature: signature ?? '',
    meaning: meaning ?? '',
  }));
}
