import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type {
  Cell,
  Columns,
  Connection,
  Kind,
  QueryOptions,
  Shape,
} from '../../src/db/connection.ts';
import { queryFailed } from '../../src/db/errors.ts';
import { bind } from '../../src/db/parameters.ts';
import { OPENING_STATEMENTS } from '../../src/db/settings.ts';

/** A cell of the native engine as the other engines give it. */
function cellOf(value: unknown, kind: Kind): Cell<Kind> {
  if (value === null || value === undefined) return null;
  if (kind === 'number') return Number(value);
  return kind === 'boolean' ? value === true : String(value);
}

/**
 * Native DuckDB on one thread behind the interface of the others, so that the bench runs the very
 * same SQL on it. What is registered becomes a file of a folder of its own, which goes in the end.
 */
export async function openNativeEngine(): Promise<Connection> {
  const folder = await mkdtemp(join(tmpdir(), 'native-'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  for (const statement of OPENING_STATEMENTS) await connection.run(statement);
  await connection.run(`SET file_search_path = '${folder}'`);

  async function send(sql: string, { parameters }: QueryOptions) {
    const text = bind(sql, parameters);
    try {
      return await connection.runAndReadAll(text);
    } catch (cause) {
      throw queryFailed(text, cause);
    }
  }
  const write = (name: string, content: string | Uint8Array) =>
    writeFile(join(folder, name), content);

  return {
    async query<S extends Shape>(sql: string, shape: S, options: QueryOptions = {}) {
      const reader = await send(sql, options);
      const columns = reader.getColumnsObjectJS();
      const names = Object.keys(shape) as (keyof S & string)[];
      const column = Object.fromEntries(
        names.map((name) => [
          name,
          (columns[name] ?? []).map((value) => cellOf(value, shape[name] ?? 'text')),
        ]),
      );
      return {
        rowCount: reader.currentRowCount,
        column: column as unknown as Columns<S>['column'],
      };
    },
    run: async (sql, options = {}) => void (await send(sql, options)),
    readArrow: () => Promise.reject(new Error('The native engine of the bench gives no Arrow.')),
    registerText: write,
    registerBytes: write,
    dropFile: (name) => rm(join(folder, name), { force: true }),
    async close() {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
