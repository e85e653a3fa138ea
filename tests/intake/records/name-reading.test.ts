import { describe, expect, test } from 'vitest';
import { type NameReading, readName, readPath } from '../../../src/intake/records/name-reading.ts';

const said = (name: string): Partial<NameReading> =>
  Object.fromEntries(Object.entries(readName(name)).filter(([, value]) => value !== null));

describe('what a name says of year and quarter', () => {
  test.each<[string, Partial<NameReading>]>([
    ['episodes', {}],
    ['903_Episodes', {}],
    ['SSDA903 header', {}],
    ['Episodes (1)', {}],
    ['2017-episodes', { loneYear: 2017 }],
    ['episodes2017', { loneYear: 2017 }],
    ['2021-22', { startYear: 2021 }],
    ['2021_22_header', { startYear: 2021 }],
    ['903 2021-2022', { startYear: 2021 }],
    ['903 2021 to 2022', { startYear: 2021 }],
    ['episodes202122', { startYear: 2021 }],
    ['1999-00', { startYear: 1999 }],
    ['21-22 episodes', { startYear: 2021 }],
    ['FY2122', { startYear: 2021 }],
    ['2015-2020', {}],
    ['903_Episodes_Q3', { quarter: 3 }],
    ['Qtr 2 header', { quarter: 2 }],
    ['quarter_4', { quarter: 4 }],
    ['Q5', {}],
    ['faq1', {}],
    ['Q3_2021', { quarter: 3, loneYear: 2021 }],
    ['2021Q3', { quarter: 3, loneYear: 2021 }],
    ['2021-22 Q3', { quarter: 3, startYear: 2021 }],
    ['Q3 2021-22 episodes', { quarter: 3, startYear: 2021 }],
    ['Oct-Dec 2021', { quarter: 3, day: '2021-12-31' }],
    ['January to March 2022', { quarter: 4, day: '2022-03-31' }],
    ['oct_dec', { quarter: 3 }],
    ['April 2021 to March 2022', { day: '2022-03-31' }],
    ['2021-12-31', { day: '2021-12-31' }],
    ['episodes_20211231', { day: '2021-12-31' }],
    ['31-12-2021 episodes', { day: '2021-12-31' }],
    ['31.12.21', { day: '2021-12-31' }],
    ['31 December 2021', { day: '2021-12-31' }],
    ['Dec-21', { day: '2021-12-31' }],
    ['header Sept 2021', { day: '2021-09-30' }],
    ['2021-12', { day: '2021-12-31' }],
    ['Feb 2024', { day: '2024-02-29' }],
    ['31-02-2021', { loneYear: 2021 }],
    ['decision 2021', { loneYear: 2021 }],
    ['marchbank', {}],
    ['2016-17 drawn 2017-06-12', { startYear: 2016, day: '2017-06-12' }],
  ])('%s', (name, expected) => {
    expect(said(name)).toEqual(expected);
  });

  test.each<[string, string, Partial<NameReading>]>([
    ['2021-22/Q3/episodes.csv', '2021-22/Q3', { startYear: 2021, quarter: 3 }],
    ['a.zip/2017/Header.CSV', 'a.zip/2017', { loneYear: 2017 }],
    ['returns 2021-22.zip/episodes.csv', 'returns 2021-22.zip', { startYear: 2021 }],
    ['2016-17/2018-oc2.csv', '2016-17', { loneYear: 2018 }],
    ['Q1/episodes 2021-12-31.csv', 'Q1', { day: '2021-12-31' }],
    ['a\\2021-22\\b.csv', 'a/2021-22', { startYear: 2021 }],
  ])('%s with its folders', (path, folder, expected) => {
    const read = readPath(path);
    expect(read.folder).toBe(folder);
    expect(
      Object.fromEntries(Object.entries(read.all).filter(([, value]) => value !== null)),
    ).toEqual(expected);
  });
});
