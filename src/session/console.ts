import { createStore } from 'zustand/vanilla';
import type { Console, RunOptions, Schema } from '../console/console.ts';
import { openConsole as startConsole } from '../console/open-console.ts';
import { openBrowserConsoleEngine } from '../db/browser-console-engine.ts';
import type { FileListed } from '../figures/console-copy.ts';
import { selectionStore } from '../store/selection-store.ts';
import { chosenArea } from './chosen.ts';
import { currentKey } from './cube-session.ts';
import { EXAMPLE_FILE, EXAMPLE_ID } from './example.ts';
import { getState, inTurn, sentence } from './running.ts';
import { sessionStore } from './session-state.ts';

/** The console as screens see it. What runs in it is a `Console`, from `openConsole`. */
export interface ConsoleState {
  readonly phase: 'off' | 'starting' | 'ready' | 'failed';
  /** Why it did not start, in words. */
  readonly failure: string | null;
  /** The view of its copy of the figures; null while it is off. */
  readonly view: Console['view'] | null;
  readonly schema: Schema | null;
  /** Rises with every schema that was read. */
  readonly revision: number;
  /** Rises when results and tables of one's own are gone: nothing of them may stay on a screen. */
  readonly emptied: number;
  /** What the user should know: that it was ended or started anew, and why. */
  readonly notice: string | null;
  /** Figures or settings have changed since the copy was made: see `renewConsole`. */
  readonly outOfDate: boolean;
  readonly running: boolean;
}

const OFF: ConsoleState = {
  phase: 'off',
  failure: null,
  view: null,
  schema: null,
  revision: 0,
  emptied: 0,
  notice: null,
  outOfDate: false,
  running: false,
};

export const consoleStore = createStore<ConsoleState>(() => OFF);

/** The console that is up or coming up, and what its copy is made from. */
let current: { readonly opened: Promise<Console>; key: string; readonly view: string } | null =
  null;
let follows = false;

const { setState: set, getState: now } = consoleStore;

/**
 * The console, started with the first call. Rejects where it could not start; the next call tries
 * again. After the view changes, or `closeConsole`, the next call gives a new one.
 */
export function openConsole(): Promise<Console> {
  follow();
  if (current !== null) return current.opened;
  const { view } = getState().settings;
  set({ phase: 'starting', failure: null, view, outOfDate: false });
  const mine = { opened: start(view), key: '', view };
  current = mine;
  mine.opened.then(
    (console) => {
      if (current !== mine) return console.close();
      set({ phase: 'ready' });
      return readSchema(console, mine);
    },
    (error: unknown) => {
      if (current !== mine) return;
      current = null;
      set({ phase: 'failed', failure: sentence(error) });
    },
  );
  return mine.opened;
}

/** Ends the console: memory, results and tables of one's own are gone. */
export function closeConsole(notice: string | null = null): void {
  if (current === null) return;
  const ending = current;
  current = null;
  set({ ...OFF, notice, revision: now().revision, emptied: now().emptied + 1 });
  ending.opened.then(
    (console) => console.close(),
    () => undefined,
  );
}

/** Takes the figures as they are now into the console. Tables of one's own are gone. */
export function renewConsole(): Promise<Console> {
  closeConsole('The console has the figures as they are now. Tables of your own were removed.');
  return openConsole();
}

/** Takes the notice away, once it was read. */
export function dismissConsoleNotice(): void {
  set({ notice: null });
}

async function start(view: Console['view']): Promise<Console> {
  const console = await startConsole({
    view,
    start: openBrowserConsoleEngine,
    copy: () => copyNow(view),
    onRestart: (notice) => set({ notice, emptied: now().emptied + 1, outOfDate: false }),
  });
  return observed(console);
}

/** A copy of the tables in a view, once figures are in them and no change of figures is under way. */
async function copyNow(view: Console['view']) {
  await figuresThere();
  return inTurn((engine) => {
    const state = getState();
    const area = chosenArea(selectionStore.getState().selection.area, state);
    if (current !== null) current.key = currentKey();
    return engine.copy(area, { ...state.settings, view }, listedFiles());
  });
}

/** Resolves once the session has put the figures into its engine, or could not start. */
function figuresThere(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (getState().phase === 'starting') return;
      stop();
      resolve();
    };
    const stop = sessionStore.subscribe(look);
    look();
  });
}

function listedFiles(): FileListed[] {
  const { loads, example } = getState();
  if (loads.length === 0 && example) {
    return [
      {
        id: EXAMPLE_ID,
        file: EXAMPLE_FILE,
        size: null,
        sha256: null,
        loadedAt: null,
        figures: null,
      },
    ];
  }
  return loads.map(({ id, file, size, sha256, loadedAt, figures }) => ({
    id,
    file,
    size,
    sha256,
    loadedAt,
    figures,
  }));
}

/** The console, saying when it runs, and reading the schema again after whatever may change it. */
function observed(console: Console): Console {
  let runs = 0;
  async function watched<T>(work: () => Promise<T>): Promise<T> {
    runs += 1;
    set({ running: true });
    try {
      return await work();
    } finally {
      runs -= 1;
      if (runs === 0) {
        set({ running: false });
        if (current !== null) void readSchema(console, current);
      }
    }
  }
  return {
    view: console.view,
    limits: console.limits,
    run: (sql: string, options?: RunOptions) => watched(() => console.run(sql, options)),
    addFile: (file) => watched(() => console.addFile(file)),
    schema: () => console.schema(),
    memory: () => console.memory(),
    close: () => console.close(),
  };
}

async function readSchema(console: Console, mine: typeof current): Promise<void> {
  const schema = await console.schema().catch(() => null);
  if (schema === null || current !== mine) return;
  set({ schema, revision: now().revision + 1 });
}

/** From now on the console follows the view and the figures. */
function follow(): void {
  if (follows) return;
  follows = true;
  sessionStore.subscribe(({ settings }) => {
    if (current === null) return;
    if (settings.view !== current.view) {
      closeConsole(
        settings.view === 'public'
          ? 'The public view is on: the console, its results and tables of your own were removed, since they held what only officers may see.'
          : 'The officer view is on: the console starts anew with every figure. Its results and tables of your own were removed.',
      );
      return;
    }
    const outOfDate = current.key !== '' && current.key !== currentKey();
    if (outOfDate !== now().outOfDate) set({ outOfDate });
  });
}
