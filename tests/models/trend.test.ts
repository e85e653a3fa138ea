import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/models/comparators.ts';
import {
  axisOf,
  publishedYears,
  quartersTo,
  sparkValues,
  trendModel,
} from '../../src/models/trend.ts';
import { NAMES } from './small-names.ts';
import {
  beside,
  type CubeRow,
  cubeOf,
  figure,
  kpiOf,
  NEIGHBOURS,
  published,
  Q3,
} from './written-cube.ts';

function trend(kpi: string, rows: readonly CubeRow[], quarter = Q3) {
  return trendModel(cubeOf(rows), kpiOf(kpi), quarter, NEIGHBOURS, NAMES);
}

const of = (period: string) => ({ of: period, ours: 11 });

describe('the axis', () => {
  it('is quarters where the council has quarters of its own, else years', () => {
    const cube = cubeOf([
      ...figure('outside_area', Q3, 26.8),
      ...figure('placements_3_plus', '2020-21', 8, { origin: 'published' }),
      ...figure('sdq_score', '2020-21', 13.5),
    ]);
    expect(axisOf(cube.figures('outside_area'))).toBe('quarters');
    expect(axisOf(cube.figures('placements_3_plus'))).toBe('years');
    expect(axisOf(cube.figures('sdq_score'))).toBe('years');
    expect(axisOf([])).toBe('years');
  });

  it('counts quarters back over the ends of years', () => {
    expect(quartersTo('2021-22-Q2', 4)).toEqual([
      '2020-21-Q3',
      '2020-21-Q4',
      '2021-22-Q1',
      '2021-22-Q2',
    ]);
    expect(quartersTo('1999-00-Q1', 2)).toEqual(['1998-99-Q4', '1999-00-Q1']);
    expect(quartersTo('nothing', 4)).toEqual([]);
  });
});

describe('a chart of quarters', () => {
  const rows = [
    ...figure('placements_3_plus', '2016-17', 7, { origin: 'published' }),
    ...figure('placements_3_plus', '2020-21', 8, { n: 76, d: 950, origin: 'published' }),
    ...figure('placements_3_plus', '2021-22-Q1', null, { flag: 'suppressed' }),
    ...figure('placements_3_plus', Q3, 11.4954, { n: 113, d: 983 }),
    ...figure('placements_3_plus', '2021-22-Q4', 12.6),
    beside('placements_3_plus', 'england', 8, { ...of('2020-21'), period: '2020-21' }),
    beside('placements_3_plus', 'england', 9, { ...of('2021-22-Q1'), period: '2020-21' }),
    beside('placements_3_plus', 'england', 9, of(Q3)),
    beside('placements_3_plus', 'target', 10, of(Q3)),
  ];
  const model = trend('placements_3_plus', rows);

  it('runs from the first known quarter of three years to the chosen one, gaps as gaps', () => {
    expect(model.axis).toBe('quarters');
    expect(model.points).toEqual([
      {
        period: '2020-21-Q4',
        value: 8,
        text: '8%',
        nOfN: '76 of 950',
        numerator: 76,
        denominator: 950,
        flag: '',
        published: true,
      },
      {
        period: '2021-22-Q1',
        value: null,
        text: 'Withheld, to protect children',
        nOfN: '',
        numerator: null,
        denominator: null,
        flag: 'suppressed',
        published: false,
      },
      {
        period: '2021-22-Q2',
        value: null,
        text: 'No figure',
        nOfN: '',
        numerator: null,
        denominator: null,
        flag: 'missing',
        published: false,
      },
      {
        period: Q3,
        value: 11.4954,
        text: '11.5%',
        nOfN: '113 of 983',
        numerator: 113,
        denominator: 983,
        flag: '',
        published: false,
      },
    ]);
  });

  it('draws comparators from their own dates, and only those that have a value', () => {
    expect(model.comparators.map(({ id, name }) => [id, name])).toEqual([
      ['england', 'England'],
      ['target', 'Target'],
    ]);
    expect(model.comparators[0]?.steps.map(({ value }) => value)).toEqual([8, 9, null, 9]);
    expect(model.comparators[1]?.steps.map(({ text }) => text)).toEqual(['', '', '', '10%']);
  });

  it('gives each value of a comparator its own date, and a target none', () => {
    expect(model.comparators[0]?.steps.map(({ date }) => date)).toEqual([
      'March 2021',
      'March 2021',
      '',
      'March 2021',
    ]);
    expect(model.comparators[1]?.steps.at(-1)?.date).toBe('');
  });

  it('is told in a sentence with the dates of what stands beside', () => {
    expect(model.sentence).toBe(
      'Children with three or more placements in a year, County Durham: from 8% in Q4 2020/21 to 11.5% in Q3 2021/22. Beside it: England 9% (March 2021), Target 10%.',
    );
  });

  it('ends at the quarter that is asked for, and is empty before the first', () => {
    expect(trend('placements_3_plus', rows, '2020-21-Q4').sentence).toBe(
      'Children with three or more placements in a year, County Durham: 8% in Q4 2020/21. Beside it: England 8% (March 2021).',
    );
    const none = trend('placements_3_plus', rows, '2015-16-Q1');
    expect(none.points).toEqual([]);
    expect(none.sentence).toBe(
      'Children with three or more placements in a year: there are no figures yet.',
    );
  });

  it('has no numbers of other places beside a count, but its target', () => {
    const count = trend('cla_number', [
      ...figure('cla_number', Q3, 983),
      beside('cla_number', 'england', 80780, of(Q3)),
      beside('cla_number', 'neighbours', 384, of(Q3)),
      beside('cla_number', 'target', 900, of(Q3)),
    ]);
    expect(count.comparators.map(({ id }) => id)).toEqual(['target']);
    expect(count.sentence).toBe(
      'Children in our care, County Durham: 983 in Q3 2021/22. Beside it: Target 900.',
    );
  });

  it('marks a break before the first quarter after it, in the words of its definition', () => {
    const quarters = ['2023-24-Q1', '2023-24-Q2', '2023-24-Q3'];
    const broken = trend(
      'supported_accommodation',
      quarters.flatMap((quarter) => figure('supported_accommodation', quarter, 5)),
      '2023-24-Q3',
    );
    const label = kpiOf('supported_accommodation').break?.label;
    expect(broken.breaks).toEqual([{ before: 2, text: label }]);
    const after = trend(
      'supported_accommodation',
      figure('supported_accommodation', '2024-25-Q1', 5),
      '2024-25-Q1',
    );
    expect(after.breaks).toEqual([]);
  });
});

describe('comparators over a gap in the council’s own figures', () => {
  // Own figures to Q2 2020/21 and again in Q2 2022/23; at the end of March the published ones.
  const kpi = 'placements_3_plus';
  const rows = [
    ...figure(kpi, '2020-21-Q2', 8.1),
    ...figure(kpi, '2020-21', 8, { origin: 'published' }),
    ...figure(kpi, '2021-22', 13, { origin: 'published' }),
    ...figure(kpi, '2022-23-Q2', 11.9),
    ...['2019-20', '2020-21', '2021-22'].map((year) =>
      published(kpi, year, 'england', 'E92000001', 10),
    ),
    beside(kpi, 'england', 11, { of: '2020-21-Q2', period: '2019-20' }),
    beside(kpi, 'target', 10, { of: '2020-21-Q2', period: '2020-21-Q2' }),
    beside(kpi, 'region', 9, { of: '2020-21-Q2', period: '2020-21-Q2', published: false }),
    beside(kpi, 'england', 9, { of: '2020-21', period: '2020-21' }),
    beside(kpi, 'england', 10, { of: '2021-22', period: '2021-22' }),
    beside(kpi, 'england', 10, { of: '2022-23-Q2', period: '2021-22' }),
  ];
  const model = trend(kpi, rows, '2022-23-Q3');
  const line = (id: string) => model.comparators.find((one) => one.id === id)?.steps ?? [];

  it('hold from their own date to the next, whether or not the council has a figure', () => {
    expect(line('england').map(({ period, text, date }) => [period, text, date])).toEqual([
      ['2020-21-Q2', '11%', 'March 2020'],
      ['2020-21-Q3', '11%', 'March 2020'],
      ['2020-21-Q4', '9%', 'March 2021'],
      ['2021-22-Q1', '9%', 'March 2021'],
      ['2021-22-Q2', '9%', 'March 2021'],
      ['2021-22-Q3', '9%', 'March 2021'],
      ['2021-22-Q4', '10%', 'March 2022'],
      ['2022-23-Q1', '10%', 'March 2022'],
      ['2022-23-Q2', '10%', 'March 2022'],
      ['2022-23-Q3', '10%', 'March 2022'],
    ]);
    expect(model.sentence).toBe(
      'Children with three or more placements in a year, County Durham: from 8.1% in Q2 2020/21 to 11.9% in Q2 2022/23. Beside it: England 10% (March 2022).',
    );
  });

  it('are not carried where they are of one quarter alone', () => {
    for (const id of ['target', 'region']) {
      expect(line(id).map(({ value }) => value !== null)).toEqual([true, ...Array(9).fill(false)]);
    }
  });

  it('end where a newer year is published and nothing of it is known here', () => {
    const newer = published(kpi, '2022-23', 'england', 'E92000001', 12);
    const ended = trend(kpi, [...rows, newer], '2022-23-Q4').comparators[0]?.steps.at(-1);
    expect(ended).toEqual({
      ...{ period: '2022-23-Q4', value: null, text: '', date: '', periodEnd: '' },
    });
  });
});

describe('a chart of years', () => {
  const rows = [
    ...figure('sdq_score', '2017-18', 15.4, { origin: 'published' }),
    ...figure('sdq_score', '2019-20', 14, { origin: 'published' }),
    ...figure('sdq_score', '2020-21', 13.5),
    ...figure('sdq_score', '2021-22', 14.1),
  ];

  it('has every year up to the quarter, a missing one as a gap', () => {
    const model = trend('sdq_score', rows);
    expect(model.axis).toBe('years');
    expect(model.points.map(({ period, text }) => [period, text])).toEqual([
      ['2017-18', '15.4'],
      ['2018-19', 'No figure'],
      ['2019-20', '14.0'],
      ['2020-21', '13.5'],
    ]);
    expect(model.sentence).toBe(
      'Emotional wellbeing score, County Durham: from 15.4 in 2017/18 to 13.5 in 2020/21.',
    );
  });

  it('is empty where there is no figure at all', () => {
    expect(trend('sdq_score', []).points).toEqual([]);
  });
});

describe('the small line', () => {
  function spark(kpi: string, rows: readonly CubeRow[], choice: Partial<Choice> = {}) {
    return sparkValues(cubeOf(rows), kpiOf(kpi), Q3, { ...NEIGHBOURS, ...choice });
  }

  it('has thirteen quarters, the last the chosen one', () => {
    const rows = [
      ...figure('outside_area', '2018-19-Q3', 20),
      ...figure('outside_area', Q3, 26.8),
      beside('outside_area', 'target', 25, of(Q3)),
    ];
    const gaps = Array.from({ length: 11 }, () => null);
    expect(spark('outside_area', rows)).toEqual({
      values: [20, ...gaps, 26.8],
      comparator: null,
      leastSpan: 5,
    });
    expect(spark('outside_area', rows, { compare: 'target' }).comparator).toEqual([
      null,
      ...gaps,
      25,
    ]);
  });

  it('has four years of a yearly KPI, with its gaps', () => {
    const rows = ['2015-16', '2017-18', '2019-20', '2020-21', '2021-22'].flatMap((year, at) =>
      figure('sdq_score', year, 10 + at),
    );
    expect(spark('sdq_score', rows).values).toEqual([11, null, 12, 13]);
  });

  it('has no other place beside a count, and no year ago beside itself', () => {
    const rows = [
      ...figure('cla_number', Q3, 983),
      beside('cla_number', 'england', 80780, of(Q3)),
      ...figure('outside_area', Q3, 26.8),
      beside('outside_area', 'last-year', 25, of(Q3)),
    ];
    expect(spark('cla_number', rows, { compare: 'england' }).comparator).toBeNull();
    expect(spark('cla_number', rows).leastSpan).toBeCloseTo(98.3);
    expect(spark('outside_area', rows, { compare: 'last-year' }).comparator).toBeNull();
  });
});

describe('published years', () => {
  it('are those with a value, newest first', () => {
    const cube = cubeOf([
      published('sdq_score', '2018-19', 'england', 'E92000001', 14.2),
      published('sdq_score', '2020-21', 'england', 'E92000001', 13.7),
      published('sdq_score', '2020-21', 'region', 'E12000001', 13.9),
      published('sdq_score', '2021-22', 'england', 'E92000001', null, { flag: 'missing' }),
    ]);
    expect(publishedYears(cube.published('sdq_score'))).toEqual(['2020-21', '2018-19']);
  });
});
