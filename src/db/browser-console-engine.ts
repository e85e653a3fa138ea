import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { ConsoleEngine } from './console-engine.ts';
import { CONSOLE_CONFIG } from './console-settings.ts';
import { EngineError } from './errors.ts';
import { startConfinedWorker } from './worker-policy.ts';

/**
 * Starts the console's engine in a worker of its own, beside the one that calculates.
 * @throws EngineError `engine_did_not_start` with the browser's reason.
 */
export async function openBrowserConsoleEngine(): Promise<ConsoleEngine> {
  let worker: Worker | undefined;
  try {
    const started = await startConfinedWorker(new URL(workerUrl, document.baseURI).href);
    worker = started;
    const database = new AsyncDuckDB(new VoidLogger(), started);
    await database.instantiate(new URL(wasmUrl, document.baseURI).href, null);
    await database.open(CONSOLE_CONFIG);
    const connections: [number, number] = [
      await database.connectInternal(),
      await database.connectInternal(),
    ];
    const engine = new ConsoleEngine(database, connections, () => started.terminate());
    started.addEventListener('error', () => engine.end('The engine of the console broke down.'));
    await engine.open();
    return engine;
  } catch (cause) {
    worker?.terminate();
    throw new EngineError(
      'engine_did_not_start',
      'The part of Quarterlight that runs your queries did not start in this browser. Close other tabs and try again.',
      { cause },
    );
  }
}
