import { describe, expect, it } from 'vitest';
import {
  barsCsv,
  type ChartTable,
  partsCsv,
  takenFileName,
  trendCsv,
} from '../../src/packs/chart-csv.ts';
import { kpiOf } from '../models/written-cube.ts';

const TABLE: ChartTable = {
  kpi: kpiOf('placements_3_plus'),
  areaCode: 'E06000047',
  areaName: 'County Durham',
  source: 'Council, DfE.',
  example: true,
};
const TITLE = 'Children with three or more placements in a year';
const lines = (csv: string) => csv.trimEnd().split('\n');

describe('the table of a chart as CSV', () => {
  it('of a line has a row a period, gaps empty with their reason, comparators in columns', () => {
    const csv = trendCsv(
      {
        council: 'County Durham',
        unit: 'percent',
        axis: 'quarters',
        breaks: [],
        sentence: '',
        points: [
          {
            period: '2020-21-Q4',
            value: 8,
            text: '8%',
            nOfN: '76 of 950',
            published: true,
            numerator: 76,
            denominator: 950,
            flag: '',
          },
          {
            period: '2021-22-Q1',
            value: null,
            text: 'Withheld',
            nOfN: '',
            published: false,
            numerator: null,
            denominator: null,
            flag: 'suppressed',
          },
          {
            period: '2021-22-Q2',
            value: 10.15,
            text: '10.2%',
            nOfN: '99 of 975',
            published: false,
            numerator: 99,
            denominator: 975,
            flag: '',
            shortHistory: true,
          },
        ],
        comparators: [
          {
            id: 'england',
            name: 'England',
            steps: [
              { period: '2020-21-Q4', value: 9, text: '9%', periodEnd: '2021-03-31' },
              { period: '2021-22-Q1', value: null, text: '', periodEnd: '2021-03-31' },
              { period: '2021-22-Q2', value: 9, text: '9%', periodEnd: '2021-03-31' },
            ],
          },
          {
            id: 'target',
            name: 'Target',
            steps: ['2020-21-Q4', '2021-22-Q1', '2021-22-Q2'].map((period) => ({
              ...{ period, value: 10, text: '10%', periodEnd: '' },
            })),
          },
        ],
      },
      TABLE,
    );
    expect(lines(csv)).toEqual([
      'time_period,time_identifier,geographic_level,new_la_code,la_name,kpi,breakdown,category,numerator,denominator,value,flag,unit,title,period_end,england,england_period_end,target,note,source',
      `202021,Financial year Q4,Local authority,E06000047,County Durham,placements_3_plus,,,76,950,8,,percent,${TITLE},2021-03-31,9,2021-03-31,10,Published figure,"Council, DfE."`,
      `202122,Financial year Q1,Local authority,E06000047,County Durham,placements_3_plus,,,,,,suppressed,percent,${TITLE},2021-06-30,,,10,Illustrative example,"Council, DfE."`,
      `202122,Financial year Q2,Local authority,E06000047,County Durham,placements_3_plus,,,99,975,10.15,,percent,${TITLE},2021-09-30,9,2021-03-31,10,Illustrative example; Short history,"Council, DfE."`,
    ]);
  });

  it('of parts has a row a category; a formula in a name is harmless', () => {
    const row = {
      value: 5,
      text: '5%',
      nOfN: '1 of 20',
      yearAgo: null,
      yearAgoText: '',
      numerator: 1,
      denominator: 20,
      flag: '',
    } as const;
    const csv = partsCsv(
      {
        unit: 'percent',
        sentence: '',
        rows: [
          { ...row, category: '=1+1' },
          { ...row, category: 'Under 1', yearAgo: 4 },
        ],
      },
      { period: '2021-22-Q3', breakdown: 'Age' },
      { ...TABLE, example: false },
    );
    expect(lines(csv).slice(1)).toEqual([
      `202122,Financial year Q3,Local authority,E06000047,County Durham,placements_3_plus,Age,'=1+1,1,20,5,,percent,${TITLE},2021-12-31,,,"Council, DfE."`,
      `202122,Financial year Q3,Local authority,E06000047,County Durham,placements_3_plus,Age,Under 1,1,20,5,,percent,${TITLE},2021-12-31,4,,"Council, DfE."`,
    ]);
  });

  it('of neighbours has a row an area with its code and level', () => {
    const bar = {
      value: 8,
      text: '8%',
      nOfN: '',
      numerator: null,
      denominator: null,
      flag: '',
    } as const;
    const csv = barsCsv(
      {
        unit: 'percent',
        sentence: '',
        bars: [
          { ...bar, areaCode: 'E08000037', name: 'Gateshead', role: 'neighbour' },
          { ...bar, areaCode: 'E12000001', name: 'North East', role: 'region' },
          { ...bar, areaCode: 'E92000001', name: 'England', role: 'england' },
        ],
      },
      '2020-21',
      TABLE,
    );
    const cells = lines(csv)
      .slice(1)
      .map((line) => line.split(',').slice(0, 5));
    expect(cells).toEqual([
      ['202021', 'Financial year', 'Local authority', 'E08000037', 'Gateshead'],
      ['202021', 'Financial year', 'Regional', 'E12000001', 'North East'],
      ['202021', 'Financial year', 'National', 'E92000001', 'England'],
    ]);
  });

  it('has a file name that says whose, what and when, and that it is an example', () => {
    expect(takenFileName(['County Durham', 'cla_number', '2021-22-Q3'], true, 'csv')).toBe(
      'county-durham-cla-number-2021-22-q3-illustrative-example.csv',
    );
    expect(takenFileName(['Bristol, City of'], false, 'png')).toBe('bristol-city-of.png');
  });
});
