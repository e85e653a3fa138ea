import type { WithholdingChoice } from '../figures/disclosure/choices.ts';
import type { WithheldFigure } from '../figures/disclosure/withheld-figures.ts';
import { type FigurePlace, withChoice, withoutChoice } from '../models/withholding.ts';
import { getState, inTurn } from './running.ts';
import { changeCubeSettings } from './settings.ts';

/** What the public view does not show of the own figures of an area, with its numbers: for officers. */
export function withheldFigures(areaCode: string): Promise<readonly WithheldFigure[]> {
  return inTurn((engine) => engine.withheld(areaCode, getState().settings));
}

/** Withholds a figure or shows it, as an officer decided, and works the figures out again. */
export function decideOn(
  areaCode: string,
  { kpi, period, breakdown, category }: FigurePlace,
  action: WithholdingChoice['action'],
  reason: string,
): Promise<void> {
  const choice = { areaCode, kpi, period, breakdown, category, action, reason: reason.trim() };
  return changeCubeSettings((now) => ({ withholding: withChoice(now.withholding, choice) }));
}

/** Lets the rules alone decide about a figure again. */
export function undecide(areaCode: string, place: FigurePlace): Promise<void> {
  return changeCubeSettings((now) => ({
    withholding: withoutChoice(now.withholding, areaCode, place),
  }));
}
