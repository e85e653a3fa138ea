import type { ConsoleEngine, Sent } from '../db/console-engine.ts';
import { ConsoleFault } from '../db/console-fault.ts';
import { RESULTS } from '../db/console-settings.ts';
import type { ResultColumn, ResultTable } from './console.ts';
import { LIMITS } from './limits.ts';
import { resultColumn, resultTable } from './results.ts';

/**
 * Sends a statement behind another text, and tells the place of a fault as the statement has it.
 * @param before the text before it, of ASCII
 * @param at where in the analyst's own statement it begins, for one that is a part of it
 */
export async function within<T>(before: string, work: () => Promise<T>, at = 0): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    if (!(fault instanceof ConsoleFault) || fault.position === null) throw fault;
    const { code, message, kind, about, subtype } = fault;
    const place = fault.position - before.length + at;
    const position = place < at ? null : place;
    throw new ConsoleFault(code, message, { kind, about, subtype, position, cause: fault });
  }
}

/** A result with more columns than are shown. */
export class ColumnsRefused extends Error {
  readonly count: number;

  constructor(count: number) {
    super(`${count} columns`);
    this.count = count;
  }
}

let made = 0;

function nextTable(): string {
  made += 1;
  return `r${made}`;
}

/** Where a table cannot hold a column of a query: a row without names for its fields. */
const UNNAMED = /unnamed struct/i;

/** What describes something and is no query of its own: its rows are asked for around it. */
const DESCRIBES = new Set(['DESCRIBE', 'DESC', 'SHOW', 'SUMMARIZE']);

/** The columns of a query, before it is run. */
async function columnsOf(
  engine: ConsoleEngine,
  { sql, verb }: QueryText,
): Promise<readonly ResultColumn[]> {
  const around = DESCRIBES.has(verb);
  const before = around ? 'DESCRIBE FROM (' : 'DESCRIBE ';
  const rows = await within(before, () =>
    engine.readAtDesk(around ? `${before}${sql}\n)` : `${before}${sql}`),
  );
  return rows.map(([name, type]) => resultColumn(name ?? '', type ?? ''));
}

export interface QueryText {
  readonly sql: string;
  /** Its first word. */
  readonly verb: string;
}

/**
 * Runs a query and keeps its rows as a table, in the engine's own types. In a transaction of the
 * analyst's own, which can write to one database alone, they are taken out as text and kept so.
 */
export async function keepQuery(
  engine: ConsoleEngine,
  query: QueryText,
  inTransaction: boolean,
  signal?: AbortSignal,
): Promise<ResultTable> {
  const columns = await columnsOf(engine, query);
  if (columns.length > LIMITS.mostColumns) throw new ColumnsRefused(columns.length);
  const table = nextTable();
  const names = columns.map((_, place) => `c${place}`).join(', ');
  const texts = columns.map((_, place) => `c${place}::VARCHAR AS c${place}`).join(', ');
  const end = `\n) AS kept_rows (${names}) LIMIT ${LIMITS.mostRows + 1}`;
  async function send(start: string): Promise<Sent> {
    return within(start, () => engine.send(`${start}${query.sql}${end}`, signal));
  }
  async function keep(cells: string): Promise<void> {
    const sent = await send(`CREATE TABLE ${RESULTS}.${table} AS SELECT ${cells} FROM (`);
    await sent.stream();
  }
  let asText = inTransaction;
  if (inTransaction) {
    const sent = await send(`SELECT ${texts} FROM (`);
    await engine.insert(table, await sent.stream());
  } else {
    try {
      await keep(names);
    } catch (fault) {
      if (!(fault instanceof ConsoleFault && UNNAMED.test(fault.message))) throw fault;
      asText = true;
      await keep(texts);
    }
  }
  return settle(engine, table, columns, asText);
}

/** Runs a statement that is no query and yet answers with rows, and keeps them. */
export async function keepWhole(engine: ConsoleEngine, sql: string): Promise<ResultTable> {
  const { names, stream } = await engine.sendWhole(sql);
  const table = nextTable();
  await engine.insert(table, stream);
  const types = await engine.read(`SELECT column_type FROM (DESCRIBE ${RESULTS}.${table})`);
  const columns = names.map((name, place) => resultColumn(name, types[place]?.[0] ?? ''));
  return settle(engine, table, columns, false);
}

/** A table of kept rows as a result, without the row that only says that there are more. */
async function settle(
  engine: ConsoleEngine,
  table: string,
  columns: readonly ResultColumn[],
  asText: boolean,
): Promise<ResultTable> {
  const name = `${RESULTS}.${table}`;
  const [[counted] = []] = await engine.read(`SELECT count(*)::VARCHAR FROM ${name}`);
  const count = Number(counted ?? 0);
  const cut = count > LIMITS.mostRows;
  if (cut) await engine.read(`DELETE FROM ${name} WHERE rowid >= ${LIMITS.mostRows}`);
  const rowCount = Math.min(count, LIMITS.mostRows);
  return resultTable({ engine, table, columns, rowCount, cut, asText });
}
