/** The quarters between the published points move, but neither in straight lines nor in leaps. */

import { expect, test } from 'vitest';
import { numbers, series } from './rows.ts';

function steps(values: readonly number[]): number[] {
  return values.slice(1).map((value, index) => value - (values[index] ?? NaN));
}

/** Care leavers of 2019/20 Q1 to Q3 are those of one, two and three quarters: no whole year is told. */
const SHORT = 3;
const OF_LEAVERS = ['eet_17_18', 'eet_19_21', 'suitable_17_18', 'suitable_19_21', 'in_touch_19_21'];

/** Percentage KPIs of a hundred children or more, and the most they may move in a quarter. */
const PERCENTAGES: readonly (readonly [string, number])[] = [
  ['placements_3_plus', 2],
  ['same_home_2_years', 2],
  ['outside_area', 2],
  ['outside_area_20_miles', 1.5],
  ['foster_care', 2],
  ['family_and_friends', 1.5],
  ['in_house_foster', 2],
  ['children_home', 1.5],
  ['external_residential', 1.5],
  ['supported_accommodation', 1.5],
  ['with_parents', 1],
  ['missing_children', 1.5],
  ['eet_17_18', 5],
  ['eet_19_21', 4],
  ['suitable_17_18', 5],
  ['suitable_19_21', 4],
  ['in_touch_19_21', 2],
];

test.each(PERCENTAGES)('%s moves by at most %s points, never in a straight line', (kpi, most) => {
  const whole = numbers(series(kpi), 'value').slice(OF_LEAVERS.includes(kpi) ? SHORT : 0);
  const moves = steps(whole);
  for (const move of moves) expect(Math.abs(move)).toBeLessThanOrEqual(most + 1e-9);
  const bends = steps(moves).filter((bend) => Math.abs(bend) > 0.05);
  expect(bends.length).toBeGreaterThan(11);
});

test('the number in care moves by less than 5% in a quarter', () => {
  const values = numbers(series('cla_number'), 'value');
  steps(values).forEach((move, index) => {
    expect(Math.abs(move)).toBeLessThan(0.05 * (values[index] ?? NaN));
  });
  expect(new Set(steps(values)).size).toBeGreaterThan(12);
});

test.each(['cla_started', 'cla_ceased'])('%s stays within 45% of the quarter before', (kpi) => {
  const values = numbers(series(kpi), 'value');
  steps(values).forEach((move, index) => {
    expect(Math.abs(move)).toBeLessThan(0.45 * (values[index] ?? NaN));
  });
});
