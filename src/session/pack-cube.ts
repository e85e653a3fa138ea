import type { Cube } from '../models/cube.ts';
import { readCube } from '../models/read-cube.ts';
import type { Settings } from '../store/records.ts';
import { getState, inTurn } from './running.ts';

/**
 * The cube of an area in the view of a pack's audience, whatever the screen shows: of `public`,
 * after disclosure control. It is given to whoever asked and to nobody else: it reaches neither the
 * screen nor the snapshot of the device. Waits until no change of figures is under way.
 * @throws EngineError when it cannot be worked out; Error when the calculator could not start.
 */
export function packCube(areaCode: string, view: Settings['view']): Promise<Cube> {
  return inTurn(async (engine) =>
    readCube(areaCode, await engine.cube(areaCode, { ...getState().settings, view })),
  );
}
