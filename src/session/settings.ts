import type { Settings } from '../store/records.ts';
import { refreshCube } from './cube-session.ts';
import { getState, inTurn, keep, setState } from './running.ts';

/** Changes settings and keeps them. Those that change ratings or figures: see below. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const settings = { ...getState().settings, ...change };
  setState({ settings });
  await keep((store) => store.putSettings(settings, change));
}

/** Changes how figures are rated or shown, and works them out again. */
export function changeCubeSettings(
  change: Partial<Pick<Settings, 'targets' | 'tolerance' | 'toleranceMode' | 'view' | 'threshold'>>,
): Promise<void> {
  return inTurn(async (engine) => {
    await changeSettings(change);
    if (change.targets !== undefined) {
      await engine.putTargets(change.targets);
      setState({ targets: change.targets });
    }
    await refreshCube();
  });
}

/**
 * Changes between the public and the officer view. What only officers may see is gone from the
 * screen at once, before the public figures are worked out.
 */
export async function changeView(view: Settings['view']): Promise<void> {
  await changeSettings({ view });
  if (view === 'public') setState({ cube: null });
  await inTurn(() => refreshCube());
}
