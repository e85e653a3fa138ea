import { describe, expect, test } from 'vitest';
import {
  type Corrections,
  type Extract,
  type FileFacts,
  readExtracts,
} from '../../../src/intake/records/extracts.ts';

/** Names with the latest day each tells of: a start for episodes. */
type Files = Readonly<Record<string, string | null>>;

function extractsOf(files: Files, today = '2025-11-20', corrections: Corrections = new Map()) {
  const facts: FileFacts[] = Object.entries(files).map(([name, latest], at) => ({
    file: at + 1,
    name,
    table: /episodes/i.test(name) ? 'episodes' : 'reviews',
    latest,
  }));
  return readExtracts(facts, today, corrections);
}

function only(files: Files, today?: string): Extract {
  const extracts = extractsOf(files, today);
  expect(extracts).toHaveLength(1);
  return extracts[0] as Extract;
}

describe('the year of an extract with episodes', () => {
  // Name, latest DECOM, then by hand: 1 April of the year, as-at date, known from, words of a doubt.
  test.each<[string, string, string, string, string, RegExp | null]>([
    ['episodes.csv', '2022-03-28', '2021-04-01', '2022-03-31', 'episodes', null],
    ['episodes.csv', '2021-04-15', '2021-04-01', '2022-03-31', 'episodes', null],
    ['episodes.csv', '2021-04-14', '2021-04-01', '2022-03-31', 'episodes', /drawn a few days late/],
    // A lone year fits where the year starts or ends in it.
    ['2017-episodes.csv', '2017-03-30', '2016-04-01', '2017-03-31', 'episodes', null],
    ['2017-episodes.csv', '2018-03-30', '2017-04-01', '2018-03-31', 'episodes', null],
    [
      '2017-episodes.csv',
      '2019-03-30',
      '2018-04-01',
      '2019-03-31',
      'episodes',
      /name says 2016\/17 or 2017\/18/,
    ],
    [
      '2016-17 episodes.csv',
      '2018-01-30',
      '2017-04-01',
      '2018-03-31',
      'episodes',
      /name says 2016\/17, but/,
    ],
    // In the first days of April the name decides.
    [
      '2016-17 episodes.csv',
      '2017-04-03',
      '2016-04-01',
      '2017-03-31',
      'name',
      /a few days into 2017\/18/,
    ],
    ['2017-18 episodes.csv', '2017-04-03', '2017-04-01', '2018-03-31', 'episodes', null],
    [
      '2017-episodes.csv',
      '2017-04-03',
      '2017-04-01',
      '2018-03-31',
      'episodes',
      /drawn a few days late/,
    ],
    ['episodes Q4.csv', '2022-04-03', '2021-04-01', '2022-03-31', 'name', /a few days into/],
    // Quarters.
    ['903_Episodes_Q3.CSV', '2021-12-20', '2021-04-01', '2021-12-31', 'episodes', null],
    ['episodes 2021-22 Q3.csv', '2022-01-10', '2021-04-01', '2021-12-31', 'episodes', null],
    ['Q3_2021/episodes.csv', '2021-12-20', '2021-04-01', '2021-12-31', 'episodes', null],
    ['Q3_2021/episodes.csv', '2020-12-20', '2020-04-01', '2020-12-31', 'episodes', null],
    ['episodes Oct-Dec 2021.csv', '2021-11-20', '2021-04-01', '2021-12-31', 'episodes', null],
    ['2021-12-31/episodes.csv', '2021-12-20', '2021-04-01', '2021-12-31', 'episodes', null],
    ['episodes Dec-21.csv', '2021-12-20', '2021-04-01', '2021-12-31', 'episodes', null],
    ['episodes 31-03-2022.csv', '2022-03-20', '2021-04-01', '2022-03-31', 'episodes', null],
    // A start after the quarter's end, and after the days in which it is drawn, speaks against the name.
    [
      'episodes Q1.csv',
      '2021-11-20',
      '2021-04-01',
      '2021-12-31',
      'episodes',
      /says 30 June 2021, but/,
    ],
    // A day that ends no quarter is the day up to which the extract tells, or that of its drawing.
    ['episodes 2021-11-15.csv', '2021-11-12', '2021-04-01', '2021-11-15', 'episodes', null],
    ['episodes 2022-06-20.csv', '2022-03-12', '2021-04-01', '2022-03-31', 'episodes', null],
  ])('%s, latest start %s', (name, latest, yearBegin, asAt, knownFrom, doubt) => {
    const read = only({ [name]: latest });
    expect(read).toMatchObject({ yearBegin, asAt, knownFrom });
    if (doubt === null) expect(read.doubt).toBeNull();
    else expect(read.doubt).toMatch(doubt);
  });

  test('the other reading is told', () => {
    expect(only({ '2016-17 episodes.csv': '2018-01-30' }).other).toEqual({
      yearBegin: '2016-04-01',
      asAt: '2017-03-31',
    });
    expect(only({ '2016-17 episodes.csv': '2017-04-03' }).other).toEqual({
      yearBegin: '2017-04-01',
      asAt: '2018-03-31',
    });
    expect(only({ 'episodes Q1.csv': '2021-11-20' }).other).toEqual({
      yearBegin: '2021-04-01',
      asAt: '2021-06-30',
    });
  });

  test('an extract never tells of days that have not come', () => {
    expect(only({ 'episodes.csv': '2025-10-30' })).toMatchObject({
      yearBegin: '2025-04-01',
      asAt: '2025-11-20',
      doubt: expect.stringContaining('31 March 2026 has not come yet') as string,
    });
  });

  test('years that stand alone mean the same in all names', () => {
    const extracts = extractsOf({
      '2016-episodes.csv': '2016-03-30',
      '2017-episodes.csv': '2017-03-29',
      '2018-episodes.csv': '2018-04-02',
      '2019-episodes.csv': '2020-02-01',
    });
    expect(extracts.map(({ yearBegin, knownFrom }) => [yearBegin, knownFrom])).toEqual([
      ['2015-04-01', 'episodes'],
      ['2016-04-01', 'episodes'],
      ['2017-04-01', 'name'],
      ['2019-04-01', 'episodes'],
    ]);
    expect(extracts[3]?.doubt).toBe(
      'The name says 2018/19 as the years in the other names end, but the latest episode starts in 2019/20.',
    );
  });
});

describe('files put together', () => {
  test('by folder and the words of year and quarter in their names', () => {
    const extracts = extractsOf({
      '2017/episodes.csv': '2017-02-01',
      '2017/reviews.csv': '2017-03-30',
      'all/2018-episodes.csv': '2018-02-01',
      'all/reviews_2018.csv': '2018-03-01',
      'all/episodes 2018-19 Q1.csv': '2018-06-01',
      'all/Q1_2018_19 reviews.csv': '2018-06-11',
      'episodes.csv': '2019-02-01',
      'a.zip/episodes.csv': '2019-06-01',
    });
    expect(extracts.map(({ key, files }) => [key, files])).toEqual([
      ['2017|', ['2017/episodes.csv', '2017/reviews.csv']],
      ['a.zip|', ['a.zip/episodes.csv']],
      ['all|2018', ['all/2018-episodes.csv', 'all/reviews_2018.csv']],
      ['all|2018-19 Q1', ['all/Q1_2018_19 reviews.csv', 'all/episodes 2018-19 Q1.csv']],
      ['|', ['episodes.csv']],
    ]);
  });

  test('files of one set that end in different years are told of', () => {
    expect(
      only({ 'x/episodes a.csv': '2019-02-01', 'x/episodes b.csv': '2021-02-01' }),
    ).toMatchObject({
      yearBegin: '2020-04-01',
      doubt: expect.stringContaining('(2018/19, 2020/21)') as string,
    });
  });
});

describe('the year of an extract without episodes', () => {
  const dates = (files: Files, name: string, today?: string) => {
    const extract = extractsOf(files, today).find(({ files: own }) => own.includes(name));
    return [extract?.yearBegin, extract?.asAt, extract?.knownFrom, extract?.doubt !== null];
  };

  test('a lone year means what it means beside episodes', () => {
    const oc2 = { '2018-oc2.csv': null };
    expect(dates({ '2017-episodes.csv': '2017-03-01', ...oc2 }, '2018-oc2.csv')).toEqual([
      '2017-04-01',
      '2018-03-31',
      'name',
      false,
    ]);
    expect(dates({ '2017-episodes.csv': '2018-03-01', ...oc2 }, '2018-oc2.csv')).toEqual([
      '2018-04-01',
      '2019-03-31',
      'name',
      false,
    ]);
    // Nothing shows it: the year that ends, in doubt; its own latest date decides where it can.
    expect(dates(oc2, '2018-oc2.csv')).toEqual(['2017-04-01', '2018-03-31', 'name', true]);
    expect(dates({ '2018-oc2.csv': '2019-01-31' }, '2018-oc2.csv')).toEqual([
      '2018-04-01',
      '2019-03-31',
      'dates',
      false,
    ]);
  });

  test('by its own latest date, then by the newest episodes, then by today', () => {
    expect(dates({ 'reviews.csv': '2019-01-31' }, 'reviews.csv')).toEqual([
      '2018-04-01',
      '2019-03-31',
      'dates',
      false,
    ]);
    const years = { '2017/episodes.csv': '2017-02-01', '2018/episodes Q3.csv': '2017-12-01' };
    expect(dates({ ...years, 'header.csv': null }, 'header.csv')).toEqual([
      '2017-04-01',
      '2017-12-31',
      'others',
      true,
    ]);
    expect(dates({ 'header.csv': null }, 'header.csv')).toEqual([
      '2025-04-01',
      '2025-11-20',
      'today',
      true,
    ]);
  });
});

describe('what the user sets', () => {
  test('holds, and shows what lone years mean', () => {
    const corrections = new Map([['|2017', { yearBegin: '2017-04-01', asAt: '2018-03-31' }]]);
    const extracts = extractsOf(
      { '2017-episodes.csv': '2017-03-01', '2018-header.csv': null },
      '2025-11-20',
      corrections,
    );
    expect(extracts).toMatchObject([
      {
        yearBegin: '2017-04-01',
        asAt: '2018-03-31',
        knownFrom: 'correction',
        doubt: null,
        other: { yearBegin: '2016-04-01', asAt: '2017-03-31' },
      },
      { yearBegin: '2018-04-01', asAt: '2019-03-31', knownFrom: 'name' },
    ]);
  });
});
