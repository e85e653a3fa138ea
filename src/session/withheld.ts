import type { WithheldFigure } from '../figures/disclosure/withheld-figures.ts';
import { getState, inTurn } from './running.ts';

/** What the public view does not show of the own figures of an area, with its numbers: for officers. */
export function withheldFigures(areaCode: string): Promise<readonly WithheldFigure[]> {
  return inTurn((engine) => engine.withheld(areaCode, getState().settings));
}
