import { setImmediate } from 'node:timers/promises';
import { ConsoleEngine } from './console-engine.ts';
import { CONSOLE_CONFIG } from './console-settings.ts';
import { numberOf, openNodeDatabase } from './node-database.ts';

/**
 * The console's engine in Node, without a worker: what the tests run on. It looks up between the
 * pieces of a statement, as the worker does, so a statement can be stopped there too.
 */
export async function openNodeConsoleEngine(): Promise<ConsoleEngine> {
  const database = await openNodeDatabase(CONSOLE_CONFIG);
  const desk = numberOf(database.connect());
  const shelf = numberOf(database.connect());
  const engine = new ConsoleEngine(
    {
      tokenize: (text) => database.tokenize(text),
      startPendingQuery: (on, text, stream) => database.startPendingQuery(on, text, stream),
      async pollPendingQuery(on) {
        await setImmediate();
        return database.pollPendingQuery(on);
      },
      cancelPendingQuery: (on) => database.cancelPendingQuery(on),
      fetchQueryResults: (on) => database.fetchQueryResults(on),
      registerFileText: (name, text) => database.registerFileText(name, text),
      runQuery: (on, text) => database.runQuery(on, text),
      insertArrowFromIPCStream: (on, bytes, options) =>
        database.insertArrowFromIPCStream(on, bytes, options),
    },
    [desk, shelf],
    // Without a worker there is nothing to end: what nobody holds is freed.
    () => undefined,
  );
  await engine.open();
  return engine;
}
