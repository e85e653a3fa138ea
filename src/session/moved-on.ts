import type { Selection } from '../store/address.ts';

type Place = Pick<Selection, 'area' | 'quarter'>;

/**
 * Whether somebody chose another area or quarter since. What an address left open and the session
 * filled in is no choice.
 */
export function movedOn(before: Place, now: Place): boolean {
  return (['area', 'quarter'] as const).some(
    (part) => before[part] !== null && now[part] !== null && before[part] !== now[part],
  );
}
