import type { FileReport } from '../intake/report.ts';
import { type OwnKpi, ownKpiId } from '../kpis/own-kpi.ts';
import type { Calculator } from './calculator.ts';
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

/** Takes a KPI of the user's own away, with its figures. What it was is given back, to undo it. */
export function removeOwnKpi(id: string): Promise<OwnKpi | null> {
  return inTurn(async (engine) => {
    const own = getState().settings.ownKpis.find((one) => one.id === id) ?? null;
    await change(engine, (all) => all.filter((one) => one.id !== id));
    return own;
  });
}

/** Puts back a KPI that was taken away. */
export function restoreOwnKpi(own: OwnKpi): Promise<void> {
  return inTurn((engine) =>
    change(engine, (all) => [...all.filter(({ id }) => id !== own.id), own]),
  );
}

async function change(
  engine: Calculator,
  changed: (all: readonly OwnKpi[]) => OwnKpi[],
): Promise<void> {
  await changeSettings(({ ownKpis }) => ({ ownKpis: changed(ownKpis) }));
  await engine.putOwnKpis(getState().settings.ownKpis);
  await remakeCube();
}
