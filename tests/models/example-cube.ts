import { queryAreas } from '../../src/figures/areas.ts';
import { queryCube } from '../../src/figures/cube.ts';
import { addAccepted, holdNewest, setTargets } from '../../src/figures/tables.ts';
import { readTargets } from '../../src/figures/targets.ts';
import { takeIn } from '../../src/intake/load-figures.ts';
import type { Cube } from '../../src/models/cube.ts';
import { type AreaNames, areaNames } from '../../src/models/names.ts';
import { readCube } from '../../src/models/read-cube.ts';
import { repositoryFile, startedEngine } from '../engine.ts';
import { DURHAM } from './written-cube.ts';

/** The cube of the example council through the real engine and intake, and the names of all areas. */
export async function exampleCube(): Promise<{ cube: Cube; names: AreaNames }> {
  const engine = await startedEngine();
  const bytes = new TextEncoder().encode(repositoryFile('data/example/figures.csv'));
  const context = { today: '2025-11-20', loads: new Map() };
  const load = () => addAccepted(engine, { id: 'example', order: 0 });
  const report = await takeIn(engine, { name: 'example.csv', bytes }, context, { load });
  if (report.status === 'refused') throw new Error(report.summary);
  await holdNewest(engine);
  const targets = repositoryFile('data/example/targets.csv');
  await setTargets(engine, await readTargets(engine, targets, DURHAM));
  const names = areaNames(await queryAreas(engine));
  const settings = { view: 'officer', tolerance: 2, toleranceMode: 'percentage' } as const;
  const cube = readCube(DURHAM, await queryCube(engine, DURHAM, settings));
  await engine.close();
  return { cube, names };
}
