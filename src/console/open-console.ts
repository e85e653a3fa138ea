import type { ConsoleEngine } from '../db/console-engine.ts';
import { ConsoleFault, faultOf } from '../db/console-fault.ts';
import { oneAtATime } from '../db/one-at-a-time.ts';
import { ColumnsRefused, keepQuery, keepWhole } from './ask.ts';
import {
  type AnsweredStatement,
  type Console,
  ConsoleError,
  type MadeTable,
  type RunOptions,
  type Schema,
  type StatementAnswer,
  type StatementFailure,
  type TableFile,
} from './console.ts';
import { type ConsoleCopy, putCopy } from './copy.ts';
import { readCsv } from './csv-file.ts';
import { failureOf } from './failure.ts';
import { LIMITS } from './limits.ts';
import { makeTables } from './make-tables.ts';
import { asItStands, type FilledStatement, fillIn } from './parameters.ts';
import { askPlan, explained } from './plan.ts';
import { type Refusal, refusalOf, tooLong, tooManyColumns } from './refusals.ts';
import { readNames, readSchema } from './schema.ts';
import { kindOf, type Statement, splitStatements, verbOf } from './statements.ts';
import { endAfter, STOPPED, settled } from './stopping.ts';
import { readTableFile } from './table-file.ts';

/** What a console is made of. */
export interface ConsoleParts {
  readonly view: Console['view'];
  /** Starts an engine, which is not locked yet. */
  readonly start: () => Promise<ConsoleEngine>;
  /** The product's tables in the view, taken anew whenever the engine starts. */
  readonly copy: () => Promise<ConsoleCopy>;
  /** Called when the engine had to be ended and started anew: tables of one's own are gone. */
  readonly onRestart?: (why: string) => void;
}

/** Starts the console. @throws EngineError when its engine does not start. */
export async function openConsole(parts: ConsoleParts): Promise<Console> {
  const console = new RunningConsole(parts);
  await console.begin();
  return console;
}

const RESTARTED =
  'The engine of the console had to be ended and started anew. The figures are back; tables of your own and results are gone.';

class RunningConsole implements Console {
  readonly limits = LIMITS;
  readonly #parts: ConsoleParts;
  readonly #inTurn = oneAtATime();
  #engine: ConsoleEngine | null = null;
  #marks: ReadonlyMap<string, ConsoleCopy['marks'][number]> = new Map();
  #inTransaction = false;
  #closed = false;

  constructor(parts: ConsoleParts) {
    this.#parts = parts;
  }

  get view(): Console['view'] {
    return this.#parts.view;
  }

  /** Starts the engine with a copy of the tables, and locks it. */
  async begin(): Promise<void> {
    const [engine, copy] = await Promise.all([this.#parts.start(), this.#parts.copy()]);
    try {
      await putCopy(engine, copy);
      await engine.lock();
    } catch (cause) {
      engine.end();
      throw cause;
    }
    if (this.#closed) return engine.end();
    this.#engine = engine;
    this.#inTransaction = false;
    this.#marks = new Map(copy.marks.map((mark) => [mark.name, mark]));
  }

  run(sql: string, options: RunOptions = {}): Promise<readonly AnsweredStatement[]> {
    return this.#inTurn(() => this.#runAll(sql, options));
  }

  schema(): Promise<Schema> {
    return this.#inTurn(async () => readSchema(await this.#up(), this.#marks));
  }

  addFile(file: TableFile): Promise<readonly MadeTable[]> {
    return this.#inTurn(async () => {
      const engine = await this.#up();
      const { kind, name, bytes } = file;
      const read =
        kind === 'csv'
          ? [await readCsv(file, this.#parts.start)]
          : await readTableFile({ name, bytes, kind });
      return makeTables(engine, read);
    });
  }

  memory(): Promise<number> {
    return this.#inTurn(async () => {
      const [[bytes] = []] = await (await this.#up()).read(
        'SELECT sum(memory_usage_bytes)::VARCHAR FROM duckdb_memory()',
      );
      return Number(bytes ?? 0);
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#engine?.end();
  }

  /** The engine, started anew where it is gone. */
  async #up(): Promise<ConsoleEngine> {
    if (this.#closed) throw new ConsoleError('The console was closed.');
    if (this.#engine === null || this.#engine.isGone) await this.begin();
    if (this.#engine === null) throw new ConsoleError('The console was closed.');
    return this.#engine;
  }

  async #runAll(text: string, options: RunOptions): Promise<readonly AnsweredStatement[]> {
    const answers: AnsweredStatement[] = [];
    const give = (answer: AnsweredStatement): void => {
      answers.push(answer);
      options.onAnswer?.(answer);
    };
    const long = tooLong(text);
    if (long !== null) {
      give(refused(text, 0, long, 'too_long'));
      return answers;
    }
    try {
      const statements = await splitStatements(await this.#up(), text);
      for (const statement of statements) {
        const started = performance.now();
        const answer = await this.#answer(statement, options);
        const { sql, from, to } = statement;
        give({ sql, from, to, milliseconds: performance.now() - started, answer });
        if (answer.kind === 'failure') break;
      }
    } catch (cause) {
      const failure = {
        code: 'failed',
        message: sayFault(cause),
        hint: '',
        from: null,
        to: null,
      } as const;
      give({
        sql: text,
        from: 0,
        to: text.length,
        milliseconds: 0,
        answer: { kind: 'failure', failure },
      });
    }
    return answers;
  }

  async #answer(statement: Statement, options: RunOptions): Promise<StatementAnswer> {
    const refusal = refusalOf(statement);
    if (refusal !== null) return refused(statement.sql, statement.from, refusal, 'refused').answer;
    const filled =
      verbOf(statement) === 'PREPARE'
        ? asItStands(statement)
        : fillIn(statement, options.parameters ?? {});
    if ('missing' in filled) {
      const { name, from, to } = filled.missing;
      return {
        kind: 'failure',
        failure: {
          code: 'failed',
          message: `There is no value for $${name}.`,
          hint: `Give ${name} a value beside the query, or put the value in its place.`,
          from: statement.from + from,
          to: statement.from + to,
        },
      };
    }
    const engine = await this.#up();
    const release = endAfter(engine, options.signal);
    try {
      return await this.#ask(engine, statement, filled, options.signal);
    } catch (cause) {
      if (cause instanceof ColumnsRefused) {
        const wide = tooManyColumns(cause.count);
        return refused(statement.sql, statement.from, wide, 'refused').answer;
      }
      const fault = await settled(engine, faultOf(cause));
      if (fault.code === 'ended') return await this.#restarted(engine, fault, options.signal);
      const failure = failureOf(fault, statement, filled, await readNames(engine));
      const undone = await this.#rollBack(engine);
      return {
        kind: 'failure',
        failure: { ...failure, hint: [failure.hint, undone].filter((one) => one !== '').join(' ') },
      };
    } finally {
      release();
    }
  }

  async #ask(
    engine: ConsoleEngine,
    statement: Statement,
    { sql }: FilledStatement,
    signal?: AbortSignal,
  ): Promise<StatementAnswer> {
    if (signal?.aborted === true) throw new ConsoleFault('stopped', STOPPED);
    const kind = kindOf(statement);
    const verb = verbOf(statement);
    if (kind === 'plan') {
      const asked = explained(sql, statement.words);
      if (asked !== null) return { kind: 'plan', ...(await askPlan(engine, asked, signal)) };
    }
    if (kind === 'query') {
      const table = await keepQuery(engine, { sql, verb }, this.#inTransaction, signal);
      return { kind: 'rows', table };
    }
    if (kind === 'plan' || kind === 'whole') {
      return { kind: 'rows', table: await keepWhole(engine, sql) };
    }
    const sent = await engine.send(sql, signal);
    const [[count] = []] = await sent.cells();
    if (verb === 'BEGIN' || verb === 'START') this.#inTransaction = true;
    if (ENDS_TRANSACTION.has(verb)) this.#inTransaction = false;
    const counts = sent.columns[0]?.name === 'Count' && !verb.startsWith('CREATE');
    return { kind: 'done', changed: counts ? Number(count ?? 0) : null };
  }

  /** After a failure a transaction can do nothing but end. Says so where there was one. */
  async #rollBack(engine: ConsoleEngine): Promise<string> {
    if (!this.#inTransaction) return '';
    this.#inTransaction = false;
    await engine.readAtDesk('ROLLBACK').catch(() => undefined);
    return 'The transaction was rolled back.';
  }

  /** The engine broke down or did not stop: a new one takes its place, and the user is told. */
  async #restarted(
    engine: ConsoleEngine,
    fault: ConsoleFault,
    signal?: AbortSignal,
  ): Promise<StatementAnswer> {
    const stopped = signal?.aborted === true;
    engine.end();
    if (this.#closed) throw new ConsoleError('The console was closed.');
    await this.begin();
    this.#parts.onRestart?.(RESTARTED);
    const failure: StatementFailure = {
      code: stopped ? 'stopped' : 'failed',
      message: stopped ? STOPPED : `The statement broke the engine: ${fault.message}`,
      hint: RESTARTED,
      from: null,
      to: null,
    };
    return { kind: 'failure', failure };
  }
}

const ENDS_TRANSACTION = new Set(['COMMIT', 'END', 'ROLLBACK', 'ABORT']);

function refused(
  sql: string,
  from: number,
  { message, hint }: Refusal,
  code: 'refused' | 'too_long',
): AnsweredStatement {
  const to = from + sql.length;
  const failure = { code, message, hint, from, to } as const;
  return { sql, from, to, milliseconds: 0, answer: { kind: 'failure', failure } };
}

function sayFault(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
