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
  const take: Draw['take'] = (list, count, weight = () => 1) =>
    list
      .map((one, place) => ({ one, place, weight: weight(one), luck: unit() }))
      .filter((entry) => entry.weight > 0)
      .map((entry) => ({ ...entry, key: Math.log(entry.luck) / entry.weight }))
      .sort((a, b) => b.key - a.key || a.place - b.place)
      .slice(0, Math.max(0, count))
      .map(({ one }) => one);
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
