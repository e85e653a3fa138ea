/** Seeded choices: whole numbers, one of a list, some of a list by weight. */

import { noiseOf } from '../random.ts';

export interface Draw {
  /** From 0 to 1. */
  unit(): number;
  /** A whole number from the first to the last, both among them. */
  whole(first: number, last: number): number;
  chance(probability: number): boolean;
  /** One of the list. @throws {Error} when the list is empty. */
  pick<T>(list: readonly T[]): T;
  /** One of the keys, as likely as its weight. */
  among<T extends string>(weights: Readonly<Partial<Record<T, number>>>): T;
  /** At most so many of the list, heavier ones first more often; a weight of 0 is never taken. */
  take<T>(list: readonly T[], count: number, weight?: (one: T) => number): T[];
}

/** Choices whose sequence the name fixes. */
export function drawOf(name: string): Draw {
  const noise = noiseOf(name);
  const unit = () => Math.min(Math.max((noise() + 1) / 2, 1e-9), 1 - 1e-9);
  const whole = (first: number, last: number) =>
    first + Math.floor(unit() * (Math.max(first, last) - first + 1));
  /** The heaviest after chance has had its say: the larger a weight, the nearer to 0 the key. */
  const takeOne = <T>(list: readonly T[], weight: (one: T) => number): T[] => {
    let best: T | undefined;
    let highest = Number.NEGATIVE_INFINITY;
    for (const one of list) {
      const luck = unit();
      const heavy = weight(one);
      const key = heavy > 0 ? Math.log(luck) / heavy : Number.NEGATIVE_INFINITY;
      if (key > highest) {
        best = one;
        highest = key;
      }
    }
    return best === undefined ? [] : [best];
  };
  const take: Draw['take'] = (list, count, weight = () => 1) => {
    if (count <= 0) return [];
    if (count === 1) return takeOne(list, weight);
    const keyed = list.map((one, place) => {
      const heavy = weight(one);
      return { one, place, key: heavy > 0 ? Math.log(unit()) / heavy : Number.NEGATIVE_INFINITY };
    });
    return keyed
      .filter(({ key }) => key > Number.NEGATIVE_INFINITY)
      .sort((a, b) => b.key - a.key || a.place - b.place)
      .slice(0, count)
      .map(({ one }) => one);
  };
  const pick: Draw['pick'] = (list) => {
    const one = list[whole(0, list.length - 1)];
    if (one === undefined) throw new Error(`${name}: nothing to pick from`);
    return one;
  };
  const among = <T extends string>(weights: Readonly<Partial<Record<T, number>>>): T => {
    const [one] = take(Object.keys(weights) as T[], 1, (key) => weights[key] ?? 0);
    if (one === undefined) throw new Error(`${name}: nothing to choose among`);
    return one;
  };
  return { unit, whole, chance: (probability) => unit() < probability, pick, among, take };
}
