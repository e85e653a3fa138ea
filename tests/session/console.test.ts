import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { getState, setState, settleCalculator } from '../../src/session/running.ts';
import { DEFAULT_SETTINGS } from '../../src/store/records.ts';
import { startProduct } from '../console/product.ts';

/** The engine in Node stands in for the one in a worker. */
vi.mock('../../src/db/browser-console-engine.ts', async () => {
  const { openNodeConsoleEngine } = await import('../../src/db/node-console-engine.ts');
  return { openBrowserConsoleEngine: openNodeConsoleEngine };
});

/** Without a browser there is no address: nothing is chosen in it. */
vi.mock('../../src/store/selection-store.ts', () => ({
  selectionStore: { getState: () => ({ selection: { area: null } }), subscribe: () => undefined },
  select: () => undefined,
}));

const { closeConsole, consoleStore, openConsole, renewConsole } = await import(
  '../../src/session/console.ts'
);

const view = (of: 'public' | 'officer') =>
  setState({ settings: { ...getState().settings, view: of } });

beforeAll(async () => {
  await settleCalculator(startProduct().then(({ calculator }) => calculator));
}, 120_000);

beforeEach(() => {
  closeConsole();
  const settings = { ...DEFAULT_SETTINGS, view: 'officer' } as const;
  setState({ phase: 'ready', settings, example: true, loads: [] });
});

describe('the console of the session', () => {
  it('is started once, with the tables of the view, and tells its schema', async () => {
    expect(consoleStore.getState().phase).toBe('off');
    const first = openConsole();
    expect(consoleStore.getState()).toMatchObject({ phase: 'starting', view: 'officer' });
    expect(openConsole()).toBe(first);
    expect((await first).view).toBe('officer');
    await vi.waitFor(() => expect(consoleStore.getState().schema?.tables[0]?.name).toBe('figures'));
    expect(consoleStore.getState()).toMatchObject({ phase: 'ready', failure: null, notice: null });
  });

  it('reads the schema again after what was run', async () => {
    const console = await openConsole();
    await console.run('CREATE TABLE mine (x INTEGER)');
    await vi.waitFor(() =>
      expect(consoleStore.getState().schema?.tables.some(({ name }) => name === 'mine')).toBe(true),
    );
    expect(consoleStore.getState().running).toBe(false);
  });

  it('is gone at once with the public view: its results can be read no more', async () => {
    const console = await openConsole();
    const [answer] = await console.run('SELECT 1');
    if (answer?.answer.kind !== 'rows') throw new Error('No rows.');
    const before = consoleStore.getState().emptied;
    view('public');
    expect(consoleStore.getState()).toMatchObject({ phase: 'off', schema: null });
    expect(consoleStore.getState().emptied).toBe(before + 1);
    expect(consoleStore.getState().notice).toMatch(/only officers may see/);
    await expect(answer.answer.table.rows(0, 1)).rejects.toThrow('Run the query again');
    expect((await openConsole()).view).toBe('public');
  });

  it('that was still starting does not come up in a view that is over', async () => {
    const starting = openConsole();
    view('public');
    const old = await starting;
    await vi.waitFor(async () =>
      expect((await old.run('SELECT 1'))[0]?.answer.kind).toBe('failure'),
    );
    expect(consoleStore.getState().phase).toBe('off');
  });

  it('says when its figures are out of date, and takes the new ones when asked', async () => {
    await openConsole();
    await vi.waitFor(() => expect(consoleStore.getState().phase).toBe('ready'));
    expect(consoleStore.getState().outOfDate).toBe(false);
    setState({ settings: { ...getState().settings, tolerance: 7 } });
    expect(consoleStore.getState().outOfDate).toBe(true);
    const console = await renewConsole();
    expect(consoleStore.getState().outOfDate).toBe(false);
    const [answer] = await console.run('SELECT tolerance FROM asked');
    if (answer?.answer.kind !== 'rows') throw new Error('No rows.');
    expect(await answer.answer.table.rows(0, 1)).toEqual([['7.0']]);
  });
});
