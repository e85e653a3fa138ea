import type { Damage } from '../store/damage.ts';
import { getState, keep, running, setState } from './running.ts';

/** What is left of a record on this device that could not be read, as JSON text. */
export function readDamaged(damage: Damage): Promise<string> {
  return running.store.readDamaged(damage);
}

/** Removes a damaged record from this device; everything else stays. */
export async function removeDamaged(damage: Damage): Promise<void> {
  if (!(await keep((store) => store.removeDamaged(damage)))) return;
  setState({ damage: getState().damage.filter((one) => one !== damage) });
}
