import { describe, expect, test } from 'vitest';
import {
  latestQuarter,
  latestQuarterOver,
  momentInWords,
  periodsInWords,
  sizeInWords,
} from '../../src/models/file-words.ts';

describe('sizes', () => {
  test.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [118_345, '118.3 kB'],
    [999_949, '999.9 kB'],
    [999_950, '1 MB'],
    [143_000_000, '143 MB'],
  ])('%i', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words);
  });
});

test('a moment is said in the time of the device', () => {
  expect(momentInWords('2026-07-01T12:30:00Z')).toBe('1 July 2026 at 13:30');
});

describe('periods in words', () => {
  test('a run over the turn of the year is drawn together', () => {
    expect(periodsInWords(['2019-20-Q3', '2019-20-Q4', '2020-21-Q1'])).toBe(
      'Q3 2019/20 to Q1 2020/21',
    );
  });

  test('a hole parts two runs, and the order does not matter', () => {
    expect(periodsInWords(['2021-22-Q2', '2019-20-Q1', '2019-20-Q2'])).toBe(
      'Q1 2019/20 to Q2 2019/20 and Q2 2021/22',
    );
  });

  test('years stand apart from the quarters', () => {
    expect(periodsInWords(['2019-20', '2019-20-Q4', '2020-21'])).toBe(
      'Q4 2019/20 and the years 2019/20 to 2020/21',
    );
    expect(periodsInWords(['2019-20'])).toBe('the year 2019/20');
  });

  test('the turn of the century is no hole', () => {
    expect(periodsInWords(['1999-00-Q4', '2000-01-Q1'])).toBe('Q4 1999/00 to Q1 2000/01');
  });

  test('nothing is nothing', () => {
    expect(periodsInWords([])).toBe('');
  });
});

describe('the latest quarter of a file', () => {
  test('is not the last in the list', () => {
    expect(latestQuarter(['2021-22-Q3', '2020-21-Q4'])).toBe('2021-22-Q3');
  });

  test('a year stands at its fourth quarter', () => {
    expect(latestQuarter(['2021-22-Q3', '2021-22'])).toBe('2021-22-Q4');
    expect(latestQuarter([])).toBeNull();
  });
});

describe('the latest quarter that is over', () => {
  test.each([
    ['2021-12-30', '2021-22-Q2'],
    ['2021-12-31', '2021-22-Q3'],
    ['2022-01-01', '2021-22-Q3'],
    ['2022-03-30', '2021-22-Q3'],
    ['2022-03-31', '2021-22-Q4'],
    ['2022-06-29', '2021-22-Q4'],
    ['2022-06-30', '2022-23-Q1'],
    ['2022-11-22', '2022-23-Q2'],
  ])('on %s', (day, quarter) => {
    expect(latestQuarterOver(day)).toBe(quarter);
  });
});
