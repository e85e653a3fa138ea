import type { RecordBatch } from 'apache-arrow';
import { fileToStream } from './arrow-stream.ts';
import type { Columns, Connection, QueryOptions, Shape } from './connection.ts';
import { decode } from './decode.ts';
import { queryCancelled, queryFailed } from './errors.ts';
import { numberOf, openNodeDatabase } from './node-database.ts';
import { bind } from './parameters.ts';
import { ENGINE_CONFIG, OPENING_STATEMENTS } from './settings.ts';

/**
 * The same DuckDB-WASM in Node, without a worker: what the tests run on. It runs a statement to its
 * end once begun, so a signal is only looked at before.
 */
export async function openNodeEngine(): Promise<Connection> {
  const database = await openNodeDatabase(ENGINE_CONFIG);
  const connection = database.connect();
  const number = numberOf(connection);
  for (const statement of OPENING_STATEMENTS) connection.query(statement);

  function send(sql: string, { parameters, signal }: QueryOptions): RecordBatch[] {
    if (signal?.aborted === true) throw queryCancelled(sql);
    const text = bind(sql, parameters);
    try {
      return connection.query(text).batches;
    } catch (cause) {
      throw queryFailed(sql, cause);
    }
  }

  return {
    query: async <S extends Shape>(
      sql: string,
      shape: S,
      options: QueryOptions = {},
    ): Promise<Columns<S>> => decode(sql, shape, send(sql, options)),
    async readArrow(sql, { parameters } = {}) {
      try {
        const text = bind(sql, parameters);
        return fileToStream(database.runQuery(number, text));
      } catch (cause) {
        throw queryFailed(sql, cause);
      }
    },
    run: async (sql, options = {}) => void send(sql, options),
    registerText: async (name, text) => database.registerFileText(name, text),
    registerBytes: async (name, bytes) => database.registerFileBuffer(name, bytes),
    dropFile: async (name) => void database.dropFile(name),
    close: async () => connection.close(),
  };
}
