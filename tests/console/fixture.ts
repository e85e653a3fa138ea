import type {
  AnsweredStatement,
  Console,
  ResultTable,
  RunOptions,
  StatementFailure,
} from '../../src/console/console.ts';
import { type ConsoleParts, openConsole } from '../../src/console/open-console.ts';
import { openNodeConsoleEngine } from '../../src/db/node-console-engine.ts';

/** A console on the engine in Node; without a copy it has no tables. */
export function startConsole(parts: Partial<ConsoleParts> = {}): Promise<Console> {
  return openConsole({
    view: 'public',
    start: openNodeConsoleEngine,
    copy: async () => ({ tables: [], statements: [], marks: [] }),
    ...parts,
  });
}

/** The answer to the last statement of a text. */
export async function last(
  console: Console,
  sql: string,
  options?: RunOptions,
): Promise<AnsweredStatement['answer']> {
  const answer = (await console.run(sql, options)).at(-1)?.answer;
  if (answer === undefined) throw new Error('Nothing was answered.');
  return answer;
}

/** The result of the last statement; fails with what the console says where there is none. */
export async function table(
  console: Console,
  sql: string,
  options?: RunOptions,
): Promise<ResultTable> {
  const answer = await last(console, sql, options);
  if (answer.kind === 'rows') return answer.table;
  throw new Error(answer.kind === 'failure' ? answer.failure.message : `It is a ${answer.kind}.`);
}

/** All rows of the last statement's result. */
export async function rows(
  console: Console,
  sql: string,
  options?: RunOptions,
): Promise<readonly (readonly (string | null)[])[]> {
  const found = await table(console, sql, options);
  return found.rows(0, found.rowCount);
}

/** Why the last statement failed. */
export async function failure(
  console: Console,
  sql: string,
  options?: RunOptions,
): Promise<StatementFailure> {
  const answer = await last(console, sql, options);
  if (answer.kind === 'failure') return answer.failure;
  throw new Error(`It did not fail: ${answer.kind}.`);
}
