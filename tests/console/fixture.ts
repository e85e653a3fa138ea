import type { Console } from '../../src/console/console.ts';
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
