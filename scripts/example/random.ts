/**
 * A small seeded generator, so that two runs give the same bytes on any machine.
 * mulberry32 is Tommy Ettinger's public-domain 32-bit generator; the seed of each series is the
 * FNV-1a hash of its name, so that adding one series leaves the others as they were.
 */

/** Changing this number changes every figure of the example that is not an anchor. */
const SEED = 903;

function hash(name: string): number {
  let state = 0x811c9dc5 ^ SEED;
  for (const character of name) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return state >>> 0;
}

/** A generator of numbers from -1 to 1, its sequence fixed by the name. */
export function noiseOf(name: string): () => number {
  let state = hash(name);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000) * 2 - 1;
  };
}
