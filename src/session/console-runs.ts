import type { AnsweredStatement, Console, ConsoleParameters } from '../console/console.ts';
import { outcomeOf, type PastRun, withRun } from '../models/console/history.ts';
import { runWords } from '../models/console/run-words.ts';
import { consoleStore, openConsole } from './console.ts';
import {
  type AnsweredText,
  closeTab,
  type DeskTab,
  deskStore,
  tabOf,
  updateTab,
} from './console-desk.ts';
import { sentence } from './running.ts';

/**
 * Runs what is on the desk: one run a tab at a time, the tabs in turn. The answers of a tab stay
 * until the next run has one, and their rows are then let go of.
 */

/** A piece of a tab's text that is to be run, and where it stands there. */
export interface TextPiece {
  readonly sql: string;
  readonly from: number;
  /** Letters at its beginning that do not stand there: EXPLAIN. */
  readonly added: number;
}

/** What stops the run of a tab. */
const stops = new Map<string, AbortController>();
let ran = 0;

/**
 * Runs a piece of a tab's text. Never rejects: what goes wrong is an answer. A tab that runs already
 * is left alone.
 */
export async function runTab(
  id: string,
  { sql, from, added }: TextPiece,
  parameters: ConsoleParameters,
): Promise<void> {
  const tab = tabOf(id);
  if (tab === undefined || stops.has(id)) return;
  const stop = new AbortController();
  stops.set(id, stop);
  ran += 1;
  const run = ran;
  let startedAt = performance.now();
  updateTab(id, () => ({ running: { startedAt, answered: 0, stopping: false } }));
  say('Running.');
  let view: AnsweredText['view'] = 'public';
  const show = (answers: readonly AnsweredStatement[], milliseconds: number | null) => {
    const before = tabOf(id)?.answered;
    if (before != null && before.id !== run) letGo(before);
    const answered: AnsweredText = { id: run, text: sql, from, added, answers, milliseconds, view };
    updateTab(id, ({ running }) => ({
      answered,
      running: running === null ? null : { ...running, answered: answers.length },
    }));
    // A tab that was closed meanwhile shows nothing any more.
    if (tabOf(id) === undefined) letGo(answered);
  };
  let answers: AnsweredStatement[] = [];
  let gone: readonly AnsweredStatement[] = [];
  const unwatch = consoleStore.subscribe(({ emptied }, before) => {
    if (emptied !== before.emptied) gone = answers;
  });
  try {
    const console = await untilStopped(openConsole(), stop.signal);
    view = console.view;
    // The wait for the engine to start is no part of how long the statements took.
    startedAt = performance.now();
    const all = await console.run(sql, {
      parameters,
      signal: stop.signal,
      onAnswer: (answer) => {
        answers = [...answers, answer];
        show(answers, null);
      },
    });
    answers = all.filter((answer) => !gone.includes(answer));
  } catch (error) {
    answers = [...answers, notRun(sql, error)];
  }
  unwatch();
  stops.delete(id);
  const milliseconds = performance.now() - startedAt;
  show(answers, milliseconds);
  updateTab(id, () => ({ running: null }));
  remember(tab, sql, answers, milliseconds, run);
}

/** Stops the run of a tab. Its answer says so once the engine has let go of it. */
export function stopTab(id: string): void {
  if (!stops.has(id)) return;
  updateTab(id, ({ running }) => ({
    running: running === null ? null : { ...running, stopping: true },
  }));
  say('Stopping.');
  stops.get(id)?.abort();
}

/** Closes a tab, stops its run, and lets go of what the one closed before it had. */
export function closeTabAndRun(id: string): void {
  stopTab(id);
  const gone = closeTab(id);
  if (gone?.answered != null) letGo(gone.answered);
}

/** Takes away what was read from an engine that has ended: it may be what only officers may see. */
function forgetAnswers(): void {
  const { tabs, closed } = deskStore.getState();
  deskStore.setState({
    tabs: tabs.map((tab) => ({ ...tab, answered: null })),
    closed: closed === null ? null : { ...closed, tab: { ...closed.tab, answered: null } },
  });
}

consoleStore.subscribe(({ emptied }, before) => {
  if (emptied !== before.emptied) forgetAnswers();
});

/** Says something aloud, by the live region of the console. */
export function say(said: string): void {
  deskStore.setState({ said });
}

function remember(
  { title, note, parameters, picture }: DeskTab,
  sql: string,
  answers: readonly AnsweredStatement[],
  milliseconds: number,
  id: number,
): void {
  const outcome = outcomeOf(answers);
  const run: PastRun = {
    id,
    at: new Date(),
    title,
    note,
    sql,
    parameters,
    picture,
    milliseconds,
    outcome,
  };
  const { history } = deskStore.getState();
  deskStore.setState({
    history: answers.length === 0 ? history : withRun(history, run),
    said: runWords(answers, milliseconds),
  });
}

/** Lets go of the rows of answers. An engine that has ended has none any more. */
function letGo({ answers }: AnsweredText): void {
  for (const { answer } of answers) {
    if (answer.kind === 'rows') answer.table.drop().catch(() => undefined);
  }
}

/** The console, unless the user stops while it is still starting. */
function untilStopped(opening: Promise<Console>, signal: AbortSignal): Promise<Console> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    opening.then(resolve, reject);
  });
}

/** The answer where the engine was not asked, or did not start. */
function notRun(sql: string, error: unknown): AnsweredStatement {
  const stopped = error instanceof DOMException && error.name === 'AbortError';
  return {
    sql,
    from: 0,
    to: sql.length,
    milliseconds: 0,
    answer: {
      kind: 'failure',
      failure: {
        code: stopped ? 'stopped' : 'failed',
        message: stopped ? 'Stopped before it ran.' : sentence(error),
        hint: '',
        from: null,
        to: null,
      },
    },
  };
}
