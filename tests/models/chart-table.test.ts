import { describe, expect, it } from 'vitest';
import type { BarsModel, PartsModel, TrendModel } from '../../src/models/chart-models.ts';
import { barsRows, partsRows, trendRows } from '../../src/models/chart-table.ts';

const RAW = { numerator: null, denominator: null, flag: '' } as const;
const same = (text: string) => text;

const TREND: TrendModel = {
  council: 'County Durham',
  unit: 'percent',
  axis: 'quarters',
  points: [
    { ...RAW, period: '2020-21-Q4', value: 11, text: '11%', nOfN: '', published: true },
    {
      ...RAW,
      period: '2021-22-Q1',
      value: 11.5,
      text: '11.5%',
      nOfN: '113 of 983',
      published: false,
    },
    { ...RAW, period: '2021-22-Q2', value: null, text: 'No figure', nOfN: '', published: true },
  ],
  comparators: [
    {
      id: 'england',
      name: 'England',
      steps: [
        { period: '2020-21-Q4', value: 9, text: '9%' },
        { period: '2021-22-Q1', value: null, text: '' },
        { period: '2021-22-Q2', value: 9, text: '9%' },
      ],
    },
  ],
  breaks: [],
  sentence: '',
};

describe('the table of a line', () => {
  it('has a row a period, its numbers and what stands beside it', () => {
    expect(trendRows(TREND, (text) => text.replace('published', 'printed'))).toEqual({
      heads: ['Quarter', 'County Durham', 'Numbers', 'England'],
      rows: [
        { id: '2020-21-Q4', name: 'Q4 2020/21', cells: ['11% (printed)', '–', '9%'] },
        { id: '2021-22-Q1', name: 'Q1 2021/22', cells: ['11.5%', '113 of 983', '–'] },
        { id: '2021-22-Q2', name: 'Q2 2021/22', cells: ['No figure', '–', '9%'] },
      ],
    });
  });

  it('says of when its comparators are: once a row, and beside a value of another date', () => {
    const steps = (...texts: [string, string][]) =>
      texts.map(([text, date], at) => ({
        period: TREND.points[at]?.period ?? '',
        value: text === '' ? null : 9,
        text,
        date,
      }));
    const dated: TrendModel = {
      ...TREND,
      comparators: [
        {
          id: 'region',
          name: 'North East',
          steps: steps(['9%', 'March 2021'], ['', ''], ['10.5%', 'Q2 2021/22']),
        },
        {
          id: 'neighbours',
          name: 'Neighbours',
          steps: steps(['8.5%', 'March 2021'], ['', ''], ['8.5%', 'March 2021']),
        },
        {
          id: 'england',
          name: 'England',
          steps: steps(['9%', 'March 2021'], ['', ''], ['9%', 'March 2021']),
        },
        { id: 'target', name: 'Target', steps: steps(['10%', ''], ['10%', ''], ['10%', '']) },
      ],
    };
    const { heads, rows } = trendRows(dated, same);
    expect(heads.slice(3)).toEqual([
      'North East',
      'Neighbours',
      'England',
      'Target',
      'Date compared with',
    ]);
    expect(rows.map(({ cells }) => cells.slice(2))).toEqual([
      ['9%', '8.5%', '9%', '10%', 'March 2021'],
      ['–', '–', '–', '10%', '–'],
      ['10.5% (Q2 2021/22)', '8.5%', '9%', '10%', 'March 2021'],
    ]);
  });

  it('names a short history beside the figure, not beside a gap', () => {
    const short = TREND.points.map((point) => ({ ...point, shortHistory: true }));
    const { rows } = trendRows({ ...TREND, points: short }, same);
    expect(rows.map(({ cells }) => cells[0])).toEqual([
      '11% (published) (short history)',
      '11.5% (short history)',
      'No figure',
    ]);
  });

  it('has two lines beside each other and nothing else', () => {
    const count = { ...TREND, unit: 'count' as const };
    expect(trendRows(count, same, { ...count, council: 'Who left' }).heads).toEqual([
      'Quarter',
      'County Durham',
      'Who left',
    ]);
  });

  it('has years on a yearly axis', () => {
    expect(trendRows({ ...TREND, axis: 'years' }, same).heads[0]).toBe('Year to March');
  });
});

it('has a part a row, with a year ago where there is one', () => {
  const row = { ...RAW, value: 59, text: '59%', nOfN: '49 of 83', yearAgo: null, yearAgoText: '' };
  const parts: PartsModel = {
    unit: 'percent',
    rows: [
      { ...row, category: 'In work', yearAgo: 61, yearAgoText: '61%' },
      { ...row, category: 'Not known' },
    ],
    sentence: '',
  };
  expect(partsRows(parts, 'Activity', 'Now')).toEqual({
    heads: ['Activity', 'Now', 'Numbers', 'A year ago'],
    rows: [
      { id: 'In work', name: 'In work', cells: ['59%', '49 of 83', '61%'] },
      { id: 'Not known', name: 'Not known', cells: ['59%', '49 of 83', '–'] },
    ],
  });
});

it('has an area a row, and says where numbers are not published', () => {
  const bar = { ...RAW, role: 'neighbour', value: 8, text: '8%' } as const;
  const bars: BarsModel = {
    unit: 'percent',
    bars: [
      { ...bar, areaCode: 'A', name: 'Ashby', nOfN: '8 of 100' },
      { ...bar, areaCode: 'B', name: 'Birch', nOfN: '' },
    ],
    sentence: '',
  };
  expect(barsRows(bars, same)).toEqual({
    heads: ['Area', 'Published figure', 'Numbers'],
    rows: [
      { id: 'A', name: 'Ashby', cells: ['8%', '8 of 100'] },
      { id: 'B', name: 'Birch', cells: ['8%', 'Not published'] },
    ],
  });
});
