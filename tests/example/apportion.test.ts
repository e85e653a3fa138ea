import { expect, test } from 'vitest';
import { apportion } from '../../scripts/example/apportion.ts';
import { quarterIndex } from '../../scripts/example/calendar.ts';
import { quarterly } from '../../scripts/example/interpolate.ts';
import { meeting, roundsTo } from '../../scripts/example/series.ts';

test('the largest remainder takes what is left', () => {
  // 21 x 0.5, 0.3, 0.2 is 10.5, 6.3, 4.2: whole parts 10, 6, 4, and the one left to the first.
  expect(apportion(21, [{ weight: 5 }, { weight: 3 }, { weight: 2 }])).toEqual([11, 6, 4]);
  expect(apportion(10, [{ weight: 1 }, { weight: 1 }, { weight: 1 }])).toEqual([4, 3, 3]);
});

test('a part stays within its bounds and the others make up for it', () => {
  const parts = [{ weight: 1, least: 6 }, { weight: 1, most: 1 }, { weight: 1 }];
  expect(apportion(12, parts)).toEqual([6, 1, 5]);
});

test('bounds that cannot be met are an error', () => {
  expect(() => apportion(5, [{ weight: 1, most: 2 }])).toThrow('bounds');
});

test('a published percentage bounds its numerator, halves up', () => {
  // Of 984: 123 is exactly 12.5%, 132 is 13.41%, 133 is 13.52%.
  expect(roundsTo(13, 984)).toEqual({ least: 123, most: 132 });
  // Of 914: 4 is 0.44%, 5 is 0.55%.
  expect(roundsTo(0, 914)).toEqual({ least: 0, most: 4 });
});

test('a wish is kept within the published percentage; a published numerator wins', () => {
  const figure = { numerator: null, denominator: null, value: 13 };
  expect(meeting(figure, 984, 140)).toBe(132);
  expect(meeting({ ...figure, numerator: 124 }, 984, 140)).toBe(124);
  expect(() => meeting({ ...figure, numerator: 100 }, 984, 100)).toThrow('13%');
});

test('a quarter has its place on the time line', () => {
  expect(['2018-19-Q4', '2019-20-Q1', '2021-22-Q3', '2024-25-Q4'].map(quarterIndex)).toEqual([
    -1, 0, 10, 23,
  ]);
  expect(() => quarterIndex('2021-23-Q3')).toThrow('2021-23-Q3');
});

test('a series meets its anchors whatever the noise, and does not overshoot without it', () => {
  const anchors = { '2018-19-Q4': 10, '2020-21-Q3': 20, '2021-22-Q3': 20, '2024-25-Q4': 5 };
  const noisy = quarterly(anchors, { name: 'test', noise: 3 });
  expect([noisy[6], noisy[10], noisy[23]]).toEqual([20, 20, 5]);
  const calm = quarterly(anchors, { name: 'test', noise: 0 });
  expect(Math.max(...calm)).toBe(20);
  expect(Math.min(...calm)).toBe(5);
});

test('anchors that do not reach the ends are an error', () => {
  const movement = { name: 'test', noise: 0 };
  expect(() => quarterly({ '2020-21-Q1': 1, '2024-25-Q4': 2 }, movement)).toThrow('before');
  expect(() => quarterly({ '2018-19-Q4': 1, '2023-24-Q4': 2 }, movement)).toThrow('after');
});
