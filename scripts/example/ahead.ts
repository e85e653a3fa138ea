import { openNodeEngine } from '../../src/db/node-engine.ts';
import { queryAreas } from '../../src/figures/areas.ts';
import { USUAL_THRESHOLD } from '../../src/figures/disclosure/public-copies.ts';
import { withheldCsv, withheldOf } from '../../src/figures/disclosure/query.ts';
import { createTables, type DataFiles } from '../../src/figures/tables.ts';
import { packSnapshot } from '../../src/models/snapshot.ts';
import { type ExampleFiles, makeCalculator } from '../../src/session/calculator.ts';
import { EXAMPLE_AREA } from '../../src/session/example.ts';
import { DEFAULT_SETTINGS } from '../../src/store/records.ts';

/** What is worked out ahead from the data by the product's own code, so that no start waits for it. */

/** What a public view withholds of the published figures of every authority, as CSV. */
export async function makeWithheld(files: DataFiles): Promise<string> {
  const engine = await openNodeEngine();
  try {
    await createTables(engine, files);
    const authorities = (await queryAreas(engine))
      .filter(({ level }) => level === 'authority')
      .map(({ code }) => code)
      .sort();
    return withheldCsv(await withheldOf(engine, authorities, USUAL_THRESHOLD));
  } finally {
    await engine.close();
  }
}

/** The public cube of the example with the settings that everybody starts with, as text. */
export async function makeSnapshot(
  files: DataFiles,
  withheld: string,
  example: ExampleFiles,
): Promise<string> {
  const engine = await openNodeEngine();
  try {
    const calculator = await makeCalculator(engine, files, withheld);
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
