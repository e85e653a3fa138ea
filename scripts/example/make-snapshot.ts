import { openNodeEngine } from '../../src/db/node-engine.ts';
import type { DataFiles } from '../../src/figures/tables.ts';
import { packSnapshot } from '../../src/models/snapshot.ts';
import { type ExampleFiles, makeCalculator } from '../../src/session/calculator.ts';
import { EXAMPLE_AREA } from '../../src/session/example.ts';
import { DEFAULT_SETTINGS } from '../../src/store/records.ts';

/** The cube of the example with the settings that everybody starts with, as text. */
export async function makeSnapshot(files: DataFiles, example: ExampleFiles): Promise<string> {
  const engine = await openNodeEngine();
  try {
    const calculator = await makeCalculator(engine, files);
    // The example is as old as its newest figure; the day on which it is built does not matter.
    const context = { today: '2099-12-31', loads: new Map() };
    const targets = await calculator.putExample(example, [], context);
    const columns = await calculator.cube(EXAMPLE_AREA, DEFAULT_SETTINGS);
    const { areas } = calculator;
    return packSnapshot({ key: '', areaCode: EXAMPLE_AREA, areas, targets, columns });
  } finally {
    await engine.close();
  }
}
