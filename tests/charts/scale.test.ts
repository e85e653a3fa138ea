import { describe, expect, it } from 'vitest';
import { niceScale, spanScale, tickText } from '../../src/charts/scale.ts';
import { randomNumbers } from './random.ts';

describe('spanScale', () => {
  it.each([
    [[60, 98], 'percent', [60, 70, 80, 90, 100]],
    [[100.04, 100.16], 'per_10000', [100.04, 100.06, 100.08, 100.1, 100.12, 100.14, 100.16]],
    [[-98, -60], 'number', [-100, -90, -80, -70, -60]],
    // Zero is as near as the values are to one another.
    [[5, 15], 'percent', [0, 5, 10, 15]],
    [[-3, 4], 'number', [-4, -2, 0, 2, 4]],
    [[7, 7], 'number', [0, 2, 4, 6, 8]],
  ] as const)('%j as %s has the ticks %j', (values, unit, ticks) => {
    expect(spanScale(values, unit).ticks).toEqual(ticks);
  });
});

describe('niceScale', () => {
  it.each([
    [[8, 11.5], 'percent', [0, 2, 4, 6, 8, 10, 12]],
    [[65.9], 'percent', [0, 20, 40, 60, 80]],
    [[100], 'percent', [0, 20, 40, 60, 80, 100]],
    [[88], 'percent', [0, 20, 40, 60, 80, 100]],
    [[0.3], 'percent', [0, 0.1, 0.2, 0.3]],
    [[99.3, 107], 'per_10000', [0, 20, 40, 60, 80, 100, 120]],
    [[14.2], 'score', [0, 5, 10, 15]],
    [[80_780], 'count', [0, 20_000, 40_000, 60_000, 80_000, 100_000]],
    [[1], 'count', [0, 1, 2, 3]],
    [[4], 'count', [0, 1, 2, 3, 4]],
    [[null, 0, 0], 'percent', [0, 2, 4, 6, 8, 10]],
    [[null], 'count', [0, 2, 4, 6, 8, 10]],
    [[-3, 5], 'score', [-4, -2, 0, 2, 4, 6]],
  ] as const)('%j as %s has the ticks %j', (values, unit, ticks) => {
    expect(niceScale(values, unit).ticks).toEqual(ticks);
  });

  it('has four to seven ticks from zero, cuts nothing, and has whole ticks for counts', () => {
    const random = randomNumbers(1);
    for (let round = 0; round < 2000; round += 1) {
      const unit = round % 2 === 0 ? 'count' : 'percent';
      const exact = 10 ** (random() * (unit === 'count' ? 6 : 2));
      const value = unit === 'count' ? Math.round(exact) : exact;
      const { min, max, step, ticks } = niceScale([value, null, value / 2], unit);
      expect(min).toBe(0);
      expect(max).toBeGreaterThanOrEqual(value);
      expect(ticks.length).toBeGreaterThanOrEqual(4);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(ticks.at(-1)).toBe(max);
      if (unit === 'count') expect(Number.isInteger(step)).toBe(true);
      else expect(max).toBeLessThanOrEqual(100);
    }
  });
});

describe('tickText', () => {
  it('has the sign of a percentage and commas in thousands', () => {
    expect(tickText(12, 'percent')).toBe('12%');
    expect(tickText(2.5, 'percent')).toBe('2.5%');
    expect(tickText(100_000, 'count')).toBe('100,000');
    expect(tickText(0, 'score')).toBe('0');
    expect(tickText(2_500_000_000, 'number')).toBe('2.5bn');
    expect(tickText(0.000_02, 'number')).toBe('2e-5');
  });
});
