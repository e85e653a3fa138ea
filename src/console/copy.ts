import type { ConsoleEngine } from '../db/console-engine.ts';
import { ANALYSTS, RESULTS } from '../db/console-settings.ts';

/** What the console begins with: a copy of the product's tables in the view that is asked for. */
export interface ConsoleCopy {
  /** Whole Arrow streams, a table each. */
  readonly tables: readonly { readonly name: string; readonly arrow: Uint8Array }[];
  /** Statements that are run once the tables are there: views over them, types put right. */
  readonly statements: readonly string[];
  /** The tables and views that come of it, in the order in which they are shown. */
  readonly marks: readonly { readonly name: string; readonly fullerForOfficers: boolean }[];
}

/** Puts the copy into an engine that has just been opened. */
export async function putCopy(engine: ConsoleEngine, copy: ConsoleCopy): Promise<void> {
  await besideTheAnalyst(engine, async () => {
    for (const { name, arrow } of copy.tables) await engine.insert(name, arrow);
    for (const sql of copy.statements) await engine.read(sql);
  });
}

/** Works among the analyst's tables for a while: otherwise the console is among the results. */
export async function besideTheAnalyst<T>(
  engine: ConsoleEngine,
  work: () => Promise<T>,
): Promise<T> {
  await engine.read(`USE ${ANALYSTS}`);
  try {
    return await work();
  } finally {
    if (!engine.isGone) await engine.read(`USE ${RESULTS}`);
  }
}
