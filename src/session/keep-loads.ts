import type { LoadRecord } from '../store/kept-loads.ts';
import type { Calculator } from './calculator.ts';
import { recordsChanged } from './readiness.ts';
import { getState, keep, running, setState } from './running.ts';
import type { SessionState } from './session-state.ts';
import { changeSettings } from './settings.ts';

/** How the figures of loads stay on the device, and what a load of one's own does to the example. */

/** The figures of a load: as kept on the device, or as held for this tab where it refused them. */
export async function figuresOf(id: string): Promise<string> {
  return running.unkept.get(id) ?? running.store.readFigures(id);
}

/** Keeps the figures of a load on the device; false where it refuses them. */
export async function keepLoad(load: LoadRecord, figuresCsv: string): Promise<boolean> {
  running.unkept.set(load.id, figuresCsv);
  const kept = await keep((store) => store.putLoad(load, figuresCsv), `The file ${load.file}`);
  if (kept) running.unkept.delete(load.id);
  return kept;
}

/** Removes the example's made-up records from memory, where they are there. */
export async function forgetExampleRecords(engine: Calculator): Promise<void> {
  if (getState().records?.example !== true) return;
  const records = await engine.records();
  await records.forget();
  recordsChanged(null);
  setState({ records: null, recordsSaid: '' });
}

/**
 * Without the example the user's own targets hold, and its records go. Gives what the screen then has
 * to know.
 */
export async function leaveExample(
  engine: Calculator,
): Promise<Pick<SessionState, 'example' | 'targets'>> {
  await forgetExampleRecords(engine);
  const { targets } = getState().settings;
  await engine.putTargets(targets);
  return { example: false, targets };
}

/** Leaves the example, on the screen too. */
export async function endExample(engine: Calculator): Promise<void> {
  setState(await leaveExample(engine));
}

/**
 * Keeps the figures of new loads on the device. What one takes the place of is let go of in the same
 * step: a tab that is closed meanwhile loses nothing that was there.
 */
export async function keepLoads(engine: Calculator, fresh: readonly LoadRecord[]): Promise<void> {
  let anyKept = false;
  for (const load of fresh) {
    // The same file can come twice at once: then only the later load is still there.
    if (getState().loads.includes(load)) {
      const kept = await keepLoad(load, await engine.loadText(load.id));
      anyKept ||= kept;
    }
    setState({ keeping: getState().keeping.filter((id) => id !== load.id) });
  }
  if (anyKept) await changeSettings({ example: false });
}
