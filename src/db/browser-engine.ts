import { AsyncDuckDB, AsyncDuckDBConnection, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { RecordBatch } from 'apache-arrow';
import { fileToStream } from './arrow-stream.ts';
import type { Columns, Connection, QueryOptions, Shape } from './connection.ts';
import { decode } from './decode.ts';
import { EngineError, queryCancelled, queryFailed } from './errors.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { bind } from './parameters.ts';
import { ENGINE_CONFIG, OPENING_STATEMENTS } from './settings.ts';
import { startConfinedWorker } from './worker-policy.ts';

/**
 * Bytes of the engine's program so far, unpacked. How many there are in all the server does not say:
 * its number is that of the compressed file.
 */
export type EngineProgress = (loaded: number) => void;

/**
 * Starts DuckDB in a worker of its own.
 * @throws EngineError `engine_did_not_start` with the browser's reason.
 */
export async function openBrowserEngine(progress?: EngineProgress): Promise<Connection> {
  let worker: Worker | undefined;
  try {
    worker = await startConfinedWorker(new URL(workerUrl, document.baseURI).href);
    const database = new AsyncDuckDB(new VoidLogger(), worker);
    await database.instantiate(new URL(wasmUrl, document.baseURI).href, null, (state) =>
      progress?.(state.bytesLoaded),
    );
    await database.open(ENGINE_CONFIG);
    const number = await database.connectInternal();
    const connection = new AsyncDuckDBConnection(database, number);
    for (const statement of OPENING_STATEMENTS) await connection.query(statement);
    return new BrowserConnection(database, connection, number);
  } catch (cause) {
    worker?.terminate();
    throw new EngineError(
      'engine_did_not_start',
      'The part of Quarterlight that calculates did not start in this browser. Reload the page, or use a current version of Edge, Chrome, Firefox or Safari.',
      { cause },
    );
  }
}

/** One statement at a time: the worker runs them in turn, and a cancelled one frees the turn. */
class BrowserConnection implements Connection {
  readonly #database: AsyncDuckDB;
  readonly #connection: AsyncDuckDBConnection;
  /** The connection as the database knows it. */
  readonly #number: number;
  readonly #inTurn = oneAtATime();

  constructor(database: AsyncDuckDB, connection: AsyncDuckDBConnection, number: number) {
    this.#database = database;
    this.#connection = connection;
    this.#number = number;
  }

  async query<S extends Shape>(
    sql: string,
    shape: S,
    options: QueryOptions = {},
  ): Promise<Columns<S>> {
    return decode(sql, shape, await this.#send(sql, options));
  }

  readArrow(sql: string, { parameters }: QueryOptions = {}): Promise<Uint8Array> {
    const text = bind(sql, parameters);
    return this.#inTurn(async () => {
      try {
        return fileToStream(await this.#database.runQuery(this.#number, text));
      } catch (cause) {
        throw queryFailed(text, cause);
      }
    });
  }

  async run(sql: string, options: QueryOptions = {}): Promise<void> {
    await this.#send(sql, options);
  }

  async registerText(name: string, text: string): Promise<void> {
    await this.#database.registerFileText(name, text);
  }

  async registerBytes(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.#database.registerFileBuffer(name, bytes);
  }

  async dropFile(name: string): Promise<void> {
    await this.#database.dropFile(name);
  }

  async close(): Promise<void> {
    await this.#database.terminate();
  }

  #send(sql: string, options: QueryOptions): Promise<RecordBatch[]> {
    return this.#inTurn(() => this.#sendNow(sql, options));
  }

  async #sendNow(sql: string, { parameters, signal }: QueryOptions): Promise<RecordBatch[]> {
    const text = bind(sql, parameters);
    if (signal === undefined) return this.#sendWhole(text);
    const cancelled = () => signal.aborted;
    if (cancelled()) throw queryCancelled(text);
    const stop = () => void this.#connection.cancelSent();
    signal.addEventListener('abort', stop);
    try {
      const batches: RecordBatch[] = [];
      for await (const batch of await this.#connection.send(text, true)) batches.push(batch);
      return batches;
    } catch (cause) {
      if (cancelled()) throw queryCancelled(text);
      throw cause instanceof EngineError ? cause : queryFailed(text, cause);
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** What nothing can stop needs one message there and one back, and no looking in between. */
  async #sendWhole(text: string): Promise<RecordBatch[]> {
    try {
      return (await this.#connection.query(text)).batches;
    } catch (cause) {
      throw queryFailed(text, cause);
    }
  }
}
