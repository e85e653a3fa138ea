import type { OwnAndCounted } from '../figures/own-and-counted.ts';
import { remakeCube } from './cube-session.ts';
import { getState, inTurn } from './running.ts';
import { changeSettings } from './settings.ts';

/** Figures of an area that are there twice, as own totals and counted from records: for officers. */
export function readOwnAndCounted(areaCode: string): Promise<readonly OwnAndCounted[]> {
  return inTurn((engine) => engine.ownAndCounted(areaCode));
}

/** Which of the two is shown for some KPIs, to officers and panel alike; works the figures out again. */
export function chooseFigures(kpis: readonly string[], shown: 'own' | 'counted'): Promise<void> {
  return inTurn(async (engine) => {
    await changeSettings(({ records }) => {
      const others = records.figuresFrom.filter((kpi) => !kpis.includes(kpi));
      const figuresFrom = shown === 'counted' ? [...others, ...kpis].sort() : others;
      return { records: { ...records, figuresFrom } };
    });
    await engine.putFiguresFrom(getState().settings.records.figuresFrom);
    await remakeCube();
  });
}
