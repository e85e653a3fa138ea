import type { ConsoleEngine } from '../db/console-engine.ts';

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
  await engine.read('USE memory');
  for (const { name, arrow } of copy.tables) await engine.insert(name, arrow);
  for (const sql of copy.statements) await engine.read(sql);
  await engine.read('USE results');
}
