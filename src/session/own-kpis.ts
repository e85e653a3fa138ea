import type { FileReport } from '../intake/report.ts';
import { type OwnKpi, ownKpiId } from '../kpis/own-kpi.ts';
import { remakeCube } from './cube-session.ts';
import { intakeContext } from './loading.ts';
import { getState, inTurn } from './running.ts';
import { changeSettings } from './settings.ts';

/** What the user says of a KPI of their own; the rest is made of it. */
export type OwnKpiDraft = Omit<OwnKpi, 'id' | 'figuresCsv' | 'madeAt'>;

/**
 * Makes a KPI of the user's own from figures in the tidy layout, in the place of the one with the
 * same title if there is one. Where they are refused nothing changes, and the report says why.
 */
export function makeOwnKpi(draft: OwnKpiDraft, tidy: string): Promise<FileReport> {
  return inTurn(async (engine) => {
    const madeAt = new Date().toISOString();
    const own = { ...draft, id: ownKpiId(draft.title), figuresCsv: '', madeAt };
    const context = { ...intakeContext(), loads: new Map<string, never>() };
    const { report, figuresCsv } = await engine.makeOwnKpi(own, tidy, context);
    if (figuresCsv === null) return report;
    await changeSettings((now) => ({
      ownKpis: [...now.ownKpis.filter(({ id }) => id !== own.id), { ...own, figuresCsv }],
    }));
    await remakeCube();
    return report;
  });
}

/** Takes a KPI of the user's own away, with its figures. */
export function removeOwnKpi(id: string): Promise<void> {
  return inTurn(async (engine) => {
    await changeSettings((now) => ({ ownKpis: now.ownKpis.filter((one) => one.id !== id) }));
    await engine.putOwnKpis(getState().settings.ownKpis);
    await remakeCube();
  });
}
