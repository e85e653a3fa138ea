/** What the panel was told in March 2022 of December 2021, and of the year before. */

import { expect, test } from 'vitest';
import { figure } from './rows.ts';

function story(kpi: string, category = ''): { now: number; before: number } {
  const breakdown = category === '' ? '' : 'Age';
  return {
    now: Number(figure(kpi, '202122', 3, breakdown, category)['value']),
    before: Number(figure(kpi, '202021', 3, breakdown, category)['value']),
  };
}

test('983 children, 941 a year before', () => {
  expect(story('cla_number')).toEqual({ now: 983, before: 941 });
});

test('30 children placed for adoption', () => {
  expect(story('placed_for_adoption').now).toBe(30);
});

test.each([
  ['placements_3_plus', '202122', '113', '983', '11.5'],
  ['placements_3_plus', '202021', '76', '941', '8.1'],
  ['outside_area_20_miles', '202122', '95', '983', '9.7'],
  ['suitable_19_21', '202122', '182', '211', '86.3'],
])('%s in %s Q3: %s of %s is %s%%', (kpi, year, numerator, denominator, value) => {
  expect(figure(kpi, year, 3)).toMatchObject({ numerator, denominator, value });
});

test.each([
  ['external_residential', 9.6, 7.8],
  ['family_and_friends', 20.7, 19.4],
  ['same_home_2_years', 65, 65.9],
  ['suitable_19_21', 86.3, 88.4],
])('%s is %s%%, %s%% a year before', (kpi, now, before) => {
  expect(story(kpi)).toEqual({ now, before });
});

test('8.8% lived more than 20 miles away a year before; 59.7% of those 19 to 21 were in EET', () => {
  expect(story('outside_area_20_miles').before).toBe(8.8);
  expect(story('eet_19_21').now).toBe(59.7);
});

test('fewer children under 1 came in, and more aged 16 and over', () => {
  const babies = story('cla_started', 'Under 1');
  const older = story('cla_started', '16 and over');
  expect(babies.now).toBeLessThan(babies.before);
  expect(older.now).toBeGreaterThan(older.before);
});

test('slightly more children lived outside the county', () => {
  const { now, before } = story('outside_area');
  expect(now - before).toBeGreaterThan(0);
  expect(now - before).toBeLessThan(2);
});

test('supported accommodation falls with the change of October 2023', () => {
  const value = (quarter: number) =>
    Number(figure('supported_accommodation', '202324', quarter)['value']);
  expect(value(3)).toBeLessThan(value(2));
});
