import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createTables } from '../../src/figures/tables.ts';
import { openRecords } from '../../src/session/records-calculator.ts';
import { openNativeEngine } from './native-engine.ts';

/** ms from the files to the figures of all quarters. */
export interface NativeTimes {
  readonly load: number;
  readonly count: number;
}

/** The same intake and SQL as the page's, on native DuckDB with one thread. */
export async function countNatively(
  root: string,
  paths: readonly string[],
  area: string,
): Promise<NativeTimes> {
  const engine = await openNativeEngine();
  try {
    const text = (name: string) => readFileSync(join(root, 'data', name), 'utf8');
    await createTables(engine, {
      'areas.csv': text('areas.csv'),
      'neighbours.csv': text('neighbours.csv'),
      'dfe.csv': text('published/dfe.csv'),
      'ons.csv': text('published/ons.csv'),
    });
    const records = await openRecords(engine, (work) => work());
    const how = {
      area,
      countSameCarerMoves: false,
      countTemporaryMoves: false,
      corrections: {},
      today: new Date().toISOString().slice(0, 10),
    };
    const files = paths.map((path) => ({
      name: basename(path),
      size: statSync(path).size,
      read: async (first?: number) => new Uint8Array(readFileSync(path)).subarray(0, first),
    }));
    const start = performance.now();
    await records.takeIn(files, how, {});
    const loaded = performance.now();
    await records.count(how, { order: 1, replaces: [], illustrative: false }, false, {});
    return { load: loaded - start, count: performance.now() - loaded };
  } finally {
    await engine.close();
  }
}
