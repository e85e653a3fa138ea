/** Numbers from 0 to 1, the same for the same seed. */
export type Chance = () => number;

/** Park and Miller's generator: written out so that the tables stay the same for ever. */
export function seeded(seed: number): Chance {
  let state = (seed * 7919 + 1) % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

export function pick<T>(chance: Chance, from: readonly T[]): T {
  const picked = from[Math.floor(chance() * from.length)];
  if (picked === undefined) throw new Error('There is nothing to pick from.');
  return picked;
}
