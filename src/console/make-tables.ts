import type { ConsoleEngine } from '../db/console-engine.ts';
import type { MadeTable } from './console.ts';
import { besideTheAnalyst } from './copy.ts';
import type { FileTable } from './file-table.ts';
import { describeTable, readNames } from './schema.ts';

/** Makes a table of each part of a file. A name that is taken gets a number. */
export async function makeTables(
  engine: ConsoleEngine,
  files: readonly FileTable[],
): Promise<readonly MadeTable[]> {
  const taken = new Set((await readNames(engine)).tables.map((name) => name.toLowerCase()));
  const made: { readonly table: string; readonly notes: readonly string[] }[] = [];
  await besideTheAnalyst(engine, async () => {
    for (const { name, arrow, notes } of files) {
      let free = name;
      for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name}_${count}`;
      await engine.insert(free, arrow);
      taken.add(free.toLowerCase());
      made.push({ table: free, notes });
    }
  });
  const described: MadeTable[] = [];
  for (const { table, notes } of made) {
    described.push({ ...(await describeTable(engine, table)), notes });
  }
  return described;
}
