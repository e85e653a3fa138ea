import type { Console, StatementAnswer } from '../../../src/console/console.ts';
import { openConsole } from '../../../src/console/open-console.ts';
import { openBrowserConsoleEngine } from '../../../src/db/browser-console-engine.ts';

/** The console in a page of its own, on the engine in its worker. */
const told: string[] = [];

async function last(console: Console, sql: string, signal?: AbortSignal): Promise<StatementAnswer> {
  const answers = await console.run(sql, signal === undefined ? {} : { signal });
  const answer = answers.at(-1)?.answer;
  if (answer === undefined) throw new Error('Nothing was answered.');
  return answer;
}

/** The first cell of the answer, or the code of its failure. */
async function cell(console: Console, sql: string, signal?: AbortSignal): Promise<string> {
  const answer = await last(console, sql, signal);
  if (answer.kind === 'failure') return answer.failure.code;
  if (answer.kind !== 'rows') return answer.kind;
  return (await answer.table.rows(0, 1))[0]?.[0] ?? 'nothing';
}

async function stopped(console: Console, sql: string): Promise<string> {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 300);
  return cell(console, sql, stop.signal);
}

const OUTSIDE = [
  "SELECT * FROM read_csv('https://example.invalid/x.csv')",
  "ATTACH 'https://example.invalid/x.db'",
  "COPY (SELECT 1) TO 'https://example.invalid/x.csv'",
  'INSTALL httpfs',
  "SELECT json_extract('{}', '$')",
  'SELECT current_date',
];

/** The middle one of the times that windows of a million rows take, in milliseconds. */
async function windows(console: Console, sorted: boolean): Promise<number> {
  const answer = await last(
    console,
    "SELECT range AS i, hash(range) % 1000 AS h, 'name ' || range AS s, range / 7 AS d, range % 3 = 0 AS b FROM range(1000000)",
  );
  if (answer.kind !== 'rows') throw new Error('It gave no rows.');
  const sort = sorted ? ({ column: 1, direction: 'descending' } as const) : null;
  await answer.table.rows(0, 1, sort);
  const times: number[] = [];
  for (let at = 0; at < 25; at += 1) {
    const started = performance.now();
    const rows = await answer.table.rows((at * 39_989) % 999_900, 60, sort);
    times.push(performance.now() - started);
    if (rows.length !== 60) throw new Error('A window is short.');
  }
  await answer.table.drop();
  return times.toSorted((a, b) => a - b)[12] ?? Number.NaN;
}

async function scenario(): Promise<Readonly<Record<string, unknown>>> {
  const console = await openConsole({
    view: 'public',
    start: openBrowserConsoleEngine,
    copy: async () => ({
      tables: [],
      statements: ['CREATE VIEW given AS SELECT 5 AS x'],
      marks: [],
    }),
    onRestart: (why) => told.push(why),
  });
  const said: Record<string, unknown> = {};
  said['answers'] = await cell(console, 'SELECT x FROM given');
  said['cross join'] = await stopped(
    console,
    'SELECT count(*) FROM range(30000000) a, range(30000000) b WHERE (a.range * b.range) % 7 = 3',
  );
  said['restarts after it'] = told.length;
  said['outside'] = await Promise.all(OUTSIDE.map((sql) => cell(console, sql)));
  // The engine does not look up while it runs a prepared statement: only ending it helps.
  said['prepared statement'] = await stopped(
    console,
    'PREPARE long AS SELECT count(*) FROM range(10000000) AS a, range(10000000) AS b; EXECUTE long',
  );
  said['restarts after that'] = told.length;
  said['goes on'] = await cell(console, 'SELECT x FROM given');
  said['breaks'] = await cell(console, "SELECT repeat('a', 3000000000)");
  said['goes on again'] = await cell(console, 'SELECT x FROM given');
  said['window'] = await windows(console, false);
  said['sorted window'] = await windows(console, true);
  await console.close();
  return said;
}

const output = document.querySelector('output');
if (output !== null) output.textContent = JSON.stringify(await scenario());
