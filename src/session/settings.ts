import { withCouncil } from '../models/council.ts';
import type { CouncilSettings } from '../models/deck/deck.ts';
import type { Settings } from '../store/records.ts';
import { applyChange, settingsChange } from '../store/settings-change.ts';
import { hideCubes, remakeCube } from './cube-session.ts';
import { getState, inTurn, keep, running, setState } from './running.ts';

/** A change of settings, or what makes one of the settings as they are when its turn comes. */
type ChangeOf<Part> = Part | ((now: Settings) => Part);

/**
 * Changes settings and keeps them, entry by entry: what another tab has set beside them stays.
 * Those that change ratings or figures: see below.
 */
export async function changeSettings(asked: ChangeOf<Partial<Settings>>): Promise<void> {
  const before = getState().settings;
  const wanted = typeof asked === 'function' ? asked(before) : asked;
  const change = settingsChange(before, wanted, new Date().toISOString());
  setState({ settings: applyChange(before, change) });
  const kept = await keep((store) =>
    store.change((now) => ({ ...now, settings: applyChange(now.settings, change) })),
  );
  if (!kept) running.unkeptChanges.push(change);
}

/** Changes how the papers of an area name its council. */
export function changeCouncil(areaCode: string, council: CouncilSettings): Promise<void> {
  return changeSettings((now) => ({ councils: withCouncil(now.councils, areaCode, council) }));
}

/** Changes how figures are rated or shown, and works them out again. */
export function changeCubeSettings(
  asked: ChangeOf<
    Partial<Pick<Settings, 'targets' | 'tolerance' | 'toleranceMode' | 'view' | 'threshold'>>
  >,
): Promise<void> {
  return inTurn(async (engine) => {
    const before = getState().settings.targets;
    await changeSettings(asked);
    const { targets } = getState().settings;
    if (targets !== before) {
      await engine.putTargets(targets);
      setState({ targets });
    }
    await remakeCube();
  });
}

/**
 * Changes between the public and the officer view. What only officers may see is gone from the
 * screen at once, before the public figures are worked out.
 */
export async function changeView(view: Settings['view']): Promise<void> {
  const changed = changeSettings({ view });
  if (view === 'public') hideCubes();
  await changed;
  await inTurn(() => remakeCube());
}
