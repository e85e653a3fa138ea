import { fileToStream } from './arrow-stream.ts';
import { columnsOf, joinMessages, restream, type TextCells, textCells } from './console-cells.ts';
import { ConsoleFault, faultOf } from './console-fault.ts';
import { CONSOLE_LOCK, CONSOLE_OF_EACH, CONSOLE_OPENING, RESULTS } from './console-settings.ts';

type Maybe<T> = T | Promise<T>;

/** The engine's own calls, as they are both in Node (at once) and in a worker (later). */
export interface Bindings {
  tokenize(text: string): Maybe<{ readonly offsets: number[]; readonly types: number[] }>;
  startPendingQuery(on: number, text: string, stream: boolean): Maybe<Uint8Array | null>;
  pollPendingQuery(on: number): Maybe<Uint8Array | null>;
  cancelPendingQuery(on: number): Maybe<boolean>;
  fetchQueryResults(on: number): Maybe<Uint8Array | null>;
  runQuery(on: number, text: string): Maybe<Uint8Array>;
  insertArrowFromIPCStream(
    on: number,
    bytes: Uint8Array,
    options: { readonly name: string; readonly create: boolean },
  ): Maybe<void>;
  registerFileText(name: string, text: string): Maybe<void>;
}

/** A token as the engine reads it, by its place in the text in bytes. */
export interface Token {
  readonly at: number;
  readonly kind: 'name' | 'number' | 'text' | 'operator' | 'keyword' | 'comment';
}

const KINDS = ['name', 'number', 'text', 'operator', 'keyword', 'comment'] as const;

/** What a statement gives as it runs: Arrow messages, of which the first says the columns. */
export interface Sent {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** All of it as one Arrow stream. */
  stream(): Promise<Uint8Array>;
  /** All rows that are left, for an answer of a few. */
  cells(): Promise<TextCells>;
}

/**
 * The console's engine: DuckDB with two connections. What the analyst writes runs on one; results
 * are kept and read on the other, which a transaction of the analyst's own does not reach.
 * Every call fails with a `ConsoleFault`, and with one that says `ended` once the engine is gone.
 */
export class ConsoleEngine {
  readonly #bindings: Bindings;
  readonly #desk: number;
  readonly #shelf: number;
  readonly #stopWorker: () => void;
  readonly #gone: Promise<never>;
  #tellGone: (fault: ConsoleFault) => void = () => undefined;
  #isGone = false;

  /** @param connections of the analyst's statements, and of what the console does itself. */
  constructor(bindings: Bindings, connections: readonly [number, number], stopWorker: () => void) {
    this.#bindings = bindings;
    [this.#desk, this.#shelf] = connections;
    this.#stopWorker = stopWorker;
    this.#gone = new Promise<never>((_, reject) => {
      this.#tellGone = reject;
    });
    this.#gone.catch(() => undefined);
  }

  /** Sets the engine up; `lock` then takes all ways out away. */
  async open(): Promise<void> {
    for (const sql of CONSOLE_OPENING) await this.read(sql);
    for (const sql of CONSOLE_OF_EACH) {
      await this.read(sql);
      await this.readAtDesk(sql);
    }
    await this.read(`USE ${RESULTS}`);
  }

  async lock(): Promise<void> {
    for (const sql of CONSOLE_LOCK) await this.read(sql);
  }

  get isGone(): boolean {
    return this.#isGone;
  }

  /** Ends the engine at once, whatever it is doing, and frees its memory. */
  end(why = 'The engine of the console has ended.'): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#stopWorker();
    this.#tellGone(new ConsoleFault('ended', why));
  }

  async tokens(text: string): Promise<readonly Token[]> {
    const { offsets, types } = await this.#call(() => this.#bindings.tokenize(text));
    return offsets.map((at, place) => ({ at, kind: KINDS[types[place] ?? 0] ?? 'operator' }));
  }

  /** Runs a statement of the console's own. Its columns must be text. */
  async read(sql: string): Promise<TextCells> {
    return textCells(await this.#call(() => this.#bindings.runQuery(this.#shelf, sql)));
  }

  /** Runs one of the analyst's statements for a few rows of text, such as a description. */
  async readAtDesk(sql: string): Promise<TextCells> {
    return textCells(await this.#call(() => this.#bindings.runQuery(this.#desk, sql)));
  }

  /**
   * Begins a statement of the analyst's and waits for its first rows. Aborting the signal stops it
   * as soon as the engine looks up.
   */
  async send(sql: string, signal?: AbortSignal): Promise<Sent> {
    const aborted = () => signal?.aborted === true;
    if (aborted()) throw new ConsoleFault('stopped', 'The statement was stopped.');
    const stop = () => void Promise.resolve(this.#bindings.cancelPendingQuery(this.#desk));
    let header = await this.#call(() => this.#bindings.startPendingQuery(this.#desk, sql, true));
    signal?.addEventListener('abort', stop);
    try {
      if (aborted()) stop();
      while (header === null) {
        header = await this.#call(() => this.#bindings.pollPendingQuery(this.#desk));
      }
    } finally {
      signal?.removeEventListener('abort', stop);
    }
    const next = async (): Promise<Uint8Array | null> => {
      for (;;) {
        if (aborted()) throw new ConsoleFault('stopped', 'The statement was stopped.');
        const bytes = await this.#call(() => this.#bindings.fetchQueryResults(this.#desk));
        if (bytes !== null) return bytes.length === 0 ? null : bytes;
      }
    };
    const first = header;
    const stream = async (): Promise<Uint8Array> => {
      const all = [first];
      for (let bytes = await next(); bytes !== null; bytes = await next()) all.push(bytes);
      return joinMessages(all);
    };
    return {
      columns: columnsOf(first),
      stream,
      cells: async () => textCells(await stream()),
    };
  }

  /**
   * Runs one of the analyst's statements to its end, which only ending the engine stops. Of all its
   * answer the names of the columns, and an Arrow stream that names them `c0`, `c1`…
   */
  async sendWhole(sql: string): Promise<{ names: readonly string[]; stream: Uint8Array }> {
    return restream(await this.#call(() => this.#bindings.runQuery(this.#desk, sql)));
  }

  /** Runs a statement of the console's own: all of its answer as one Arrow stream. */
  async readStream(sql: string): Promise<Uint8Array> {
    return fileToStream(await this.#call(() => this.#bindings.runQuery(this.#shelf, sql)));
  }

  /** Makes a text readable under a file name, until the engine is locked. */
  async registerText(name: string, text: string): Promise<void> {
    await this.#call(() => this.#bindings.registerFileText(name, text));
  }

  /** Makes a table of a whole Arrow stream. */
  async insert(table: string, stream: Uint8Array): Promise<void> {
    const options = { name: table, create: true };
    await this.#call(() => this.#bindings.insertArrowFromIPCStream(this.#shelf, stream, options));
  }

  async #call<T>(work: () => Maybe<T>): Promise<T> {
    if (this.#isGone) return this.#gone;
    try {
      return await Promise.race([work(), this.#gone]);
    } catch (cause) {
      throw faultOf(cause);
    }
  }
}
