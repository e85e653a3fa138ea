import type { Connection } from '../db/connection.ts';
import { type Area, queryAreas } from '../figures/areas.ts';
import { queryCube, type RatingSettings } from '../figures/cube.ts';
import type { CubeColumns } from '../figures/cube-shape.ts';
import { type Neighbour, queryNeighbours } from '../figures/neighbours.ts';
import {
  createTables,
  type DataFiles,
  type LoadedFigures,
  setLoads,
  setTargets,
  type Target,
} from '../figures/tables.ts';
import { readTargets } from '../figures/targets.ts';
import type { TakenIn } from '../intake/file-report.ts';
import { type IntakeContext, takeIn } from '../intake/load-figures.ts';
import type { IncomingFile } from '../intake/read-file.ts';
import { EXAMPLE_AREA, EXAMPLE_FILE } from './example.ts';

/** The texts of the illustrative example. */
export interface ExampleFiles {
  readonly figures: string;
  readonly targets: string;
}

/** Everything that needs the engine, behind one door: it is loaded after the first picture. */
export interface Calculator {
  readonly areas: readonly Area[];
  /** Replaces the loaded figures, oldest load first, and the targets. */
  putLoads(loads: readonly LoadedFigures[], targets: readonly Target[]): Promise<void>;
  /**
   * Puts the example in the place of all loads, through the intake as any file; gives the targets
   * in force: the user's own, or those of the example where there are none.
   */
  putExample(
    files: ExampleFiles,
    own: readonly Target[],
    context: IntakeContext,
  ): Promise<readonly Target[]>;
  putTargets(targets: readonly Target[]): Promise<void>;
  /** @throws EngineError `query_cancelled` when the signal stops it. */
  cube(areaCode: string, settings: RatingSettings, signal?: AbortSignal): Promise<CubeColumns>;
  takeIn(file: IncomingFile, context: IntakeContext): Promise<TakenIn>;
  neighbours(areaCode: string): Promise<readonly Neighbour[]>;
}

/** A calculator on an engine that has just been opened: makes the tables that come with the product. */
export async function makeCalculator(engine: Connection, files: DataFiles): Promise<Calculator> {
  await createTables(engine, files);
  return {
    areas: await queryAreas(engine),
    async putLoads(loads, targets) {
      await setLoads(engine, loads);
      await setTargets(engine, targets);
    },
    async putExample({ figures, targets }, own, context) {
      const file = { name: EXAMPLE_FILE, bytes: new TextEncoder().encode(figures) };
      const { report, figuresCsv } = await takeIn(engine, file, context);
      if (figuresCsv === null) throw new Error(report.summary);
      await setLoads(engine, [{ id: 'example', figuresCsv }]);
      const inForce = own.length > 0 ? own : await readTargets(engine, targets, EXAMPLE_AREA);
      await setTargets(engine, inForce);
      return inForce;
    },
    putTargets: (targets) => setTargets(engine, targets),
    cube: (areaCode, settings, signal) => queryCube(engine, areaCode, settings, signal),
    takeIn: (file, context) => takeIn(engine, file, context),
    neighbours: (areaCode) => queryNeighbours(engine, areaCode),
  };
}
