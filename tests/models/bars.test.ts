import { describe, expect, it } from 'vitest';
import { barsModel, partsModel } from '../../src/models/bars.ts';
import { NAMES } from './small-names.ts';
import { type CubeRow, cubeOf, DURHAM, kpiOf, published, Q3 } from './written-cube.ts';

const YEAR = '2020-21';
const HALTON = 'E06000006';
const GATESHEAD = 'E08000037';

function bars(kpi: string, rows: readonly CubeRow[], model: '2025' | '2021' = '2025') {
  return barsModel(cubeOf(rows), kpiOf(kpi), YEAR, model, NAMES);
}

describe('the council among its neighbours', () => {
  const id = 'placements_3_plus';
  const rows = [
    published(id, YEAR, 'area', DURHAM, 8, { n: 76, d: 950 }),
    published(id, YEAR, 'england', 'E92000001', 9),
    published(id, YEAR, 'region', 'E12000001', 9),
    published(id, YEAR, 'neighbour-2025', GATESHEAD, 9),
    published(id, YEAR, 'neighbour-2021', GATESHEAD, 9),
    published(id, YEAR, 'neighbour-2025', HALTON, null, { flag: 'suppressed' }),
    published(id, '2019-20', 'area', DURHAM, 8),
  ];

  it('is smallest first, ties by name, without a figure last', () => {
    expect(bars(id, rows).bars).toEqual([
      {
        areaCode: DURHAM,
        name: 'County Durham',
        role: 'area',
        value: 8,
        text: '8%',
        nOfN: '76 of 950',
        numerator: 76,
        denominator: 950,
        flag: '',
      },
      {
        areaCode: 'E92000001',
        name: 'E92000001',
        role: 'england',
        value: 9,
        text: '9%',
        nOfN: '',
        numerator: null,
        denominator: null,
        flag: '',
      },
      {
        areaCode: GATESHEAD,
        name: 'Gateshead',
        role: 'neighbour',
        value: 9,
        text: '9%',
        nOfN: '',
        numerator: null,
        denominator: null,
        flag: '',
      },
      {
        areaCode: 'E12000001',
        name: 'North East',
        role: 'region',
        value: 9,
        text: '9%',
        nOfN: '',
        numerator: null,
        denominator: null,
        flag: '',
      },
      {
        areaCode: HALTON,
        name: 'Halton',
        role: 'neighbour',
        value: null,
        text: 'Withheld, to protect children',
        nOfN: '',
        numerator: null,
        denominator: null,
        flag: 'suppressed',
      },
    ]);
  });

  it('has the neighbours of the chosen model alone', () => {
    const others = bars(id, rows, '2021').bars.filter(({ role }) => role === 'neighbour');
    expect(others.map(({ name }) => name)).toEqual(['Gateshead']);
  });

  it('is told from the lowest to the highest', () => {
    expect(bars(id, rows).sentence).toBe(
      'Children with three or more placements in a year, 31 March 2021: from 8% in County Durham to 9% in the North East. County Durham: 8%.',
    );
  });

  it('is told plainly where all are the same, and where nothing is published', () => {
    expect(bars(id, rows.slice(1, 4)).sentence).toBe(
      'Children with three or more placements in a year, 31 March 2021: 9% in every area with a figure.',
    );
    expect(bars(id, []).sentence).toBe('Nothing is published for this year.');
  });

  it('leaves out the region and England, and numbers of numbers, where children are counted', () => {
    const counts = bars('cla_number', [
      published('cla_number', YEAR, 'area', DURHAM, 950, { n: 950 }),
      published('cla_number', YEAR, 'region', 'E12000001', 5790, { n: 5790 }),
      published('cla_number', YEAR, 'england', 'E92000001', 80780, { n: 80780 }),
      published('cla_number', YEAR, 'neighbour-2025', HALTON, 270, { n: 270, d: 270 }),
    ]);
    expect(counts.bars.map(({ name, text, nOfN }) => [name, text, nOfN])).toEqual([
      ['Halton', '270', ''],
      ['County Durham', '950', ''],
    ]);
  });
});

interface GivenPart {
  readonly period?: string;
  readonly breakdown?: string;
  readonly n?: number;
  readonly d?: number;
  readonly flag?: string;
  readonly source?: string;
}

function part(kpi: string, category: string, value: number | null, given: GivenPart = {}): CubeRow {
  return {
    section: 'part',
    kpi,
    period: given.period ?? Q3,
    period_end: '2021-12-31',
    breakdown: given.breakdown ?? 'Age',
    category,
    numerator: given.n ?? null,
    denominator: given.d ?? null,
    value,
    flag: given.flag ?? '',
    source: given.source ?? 'load-1',
  };
}

describe('the parts of a figure', () => {
  const ages = [
    part('cla_number', 'Not known', 2),
    part('cla_number', '16 and over', 214),
    part('cla_number', '5 to 9', 204),
    part('cla_number', '10 to 15', 346),
    part('cla_number', 'Under 1', 59),
    part('cla_number', '1 to 4', 160),
    part('cla_number', '1 to 4', 152, { period: '2020-21-Q3' }),
    part('cla_number', 'Male', 528, { breakdown: 'Sex' }),
  ];

  it('are ages from the youngest, what is not known last', () => {
    const model = partsModel(cubeOf(ages), kpiOf('cla_number'), Q3, '2020-21-Q3', 'Age');
    expect(model.rows.map(({ category }) => category)).toEqual([
      'Under 1',
      '1 to 4',
      '5 to 9',
      '10 to 15',
      '16 and over',
      'Not known',
    ]);
    expect(model.unit).toBe('count');
    expect(model.rows[1]).toEqual({
      category: '1 to 4',
      value: 160,
      text: '160',
      nOfN: '',
      numerator: null,
      denominator: null,
      flag: '',
      yearAgo: 152,
      yearAgoText: '152',
    });
    expect(model.rows[0]).toMatchObject({ yearAgo: null, yearAgoText: '' });
  });

  it('are told so that ages and numbers cannot be taken for each other', () => {
    const two = [part('cla_number', 'Under 1', 59), part('cla_number', '1 to 4', 1160)];
    expect(partsModel(cubeOf(two), kpiOf('cla_number'), Q3, null, 'Age').sentence).toBe(
      'Children in our care by age: Under 1 (59); 1 to 4 (1,160).',
    );
    expect(partsModel(cubeOf([]), kpiOf('cla_number'), Q3, null, 'Age').sentence).toBe(
      'Children in our care by age: there are no figures.',
    );
  });

  it('are otherwise the largest first, then the others, then what is not known', () => {
    const homes = { breakdown: 'Placement' };
    const rows = [
      part('cla_number', 'Other', 300, homes),
      part('cla_number', 'Not known', 400, homes),
      part('cla_number', 'With parents', 71, homes),
      part('cla_number', 'Secure homes', null, { ...homes, flag: 'suppressed' }),
      part('cla_number', 'Foster carers', 519, homes),
    ];
    const model = partsModel(cubeOf(rows), kpiOf('cla_number'), Q3, null, 'Placement');
    expect(model.rows.map(({ category, text }) => [category, text])).toEqual([
      ['Foster carers', '519'],
      ['With parents', '71'],
      ['Secure homes', 'Withheld, to protect children'],
      ['Other', '300'],
      ['Not known', '400'],
    ]);
  });

  it('of a percentage have their numbers; published ones are whole', () => {
    const activity = { breakdown: 'Activity' };
    const rows = [
      part('eet_19_21', 'In education', 59.7156, { ...activity, n: 126, d: 211 }),
      part('eet_19_21', 'In education', 56, {
        ...activity,
        n: 110,
        d: 197,
        period: YEAR,
        source: 'dfe-ees-cla-2025',
      }),
    ];
    const model = partsModel(cubeOf(rows), kpiOf('eet_19_21'), Q3, YEAR, 'Activity');
    expect(model.unit).toBe('percent');
    expect(model.rows).toEqual([
      {
        category: 'In education',
        value: 59.7156,
        text: '59.7%',
        nOfN: '126 of 211',
        numerator: 126,
        denominator: 211,
        flag: '',
        yearAgo: 56,
        yearAgoText: '56%',
      },
    ]);
  });
});
