import { describe, expect, it } from 'vitest';
import { byKey, dataFile, keyOf, readTable } from './tables.ts';

// County Durham's published figures as the domain document on KPIs gives them.
const periods = ['2018-19', '2019-20', '2020-21', '2021-22', '2022-23', '2023-24', '2024-25'];
const table = {
  cla_number: [845, 914, 950, 984, 1065, 1208, 1183],
  cla_rate: [85, 92, 96, 99, 107, 121, 118],
  placements_3_plus: [11, 8, 8, 13, 10, 12, 9],
  same_home_2_years: [62, 65, 66, 65, 67, 70, 70],
  outside_area_20_miles: [7, 8, 9, 10, 10, 11, 12],
  eet_19_21: [52, 54, 56, 61, 56, 47, 41],
};
const threeOrMore = [93, 75, 76, 124, 106, 144, 110];

const figures = byKey(await readTable(dataFile('published/dfe.csv')));
const durham = (kpi: string, period: string) => figures.get(keyOf(kpi, 'E06000047', period));

describe('County Durham', () => {
  for (const [kpi, values] of Object.entries(table)) {
    it(`has the published ${kpi}`, () => {
      expect(periods.map((period) => Number(durham(kpi, period)?.['value']))).toEqual(values);
    });
  }

  it('has the numbers of children behind three or more placements', () => {
    const numerators = periods.map((period) =>
      Number(durham('placements_3_plus', period)?.['numerator']),
    );
    expect(numerators).toEqual(threeOrMore);
  });

  it('has the children looked after as their denominator', () => {
    const denominators = periods.map((period) =>
      Number(durham('placements_3_plus', period)?.['denominator']),
    );
    expect(denominators).toEqual(table.cla_number);
  });

  it('gives the rate its population, that of the middle of the year before', () => {
    // Mid-2018 and mid-2024, typed from the ONS file.
    expect(durham('cla_rate', '2018-19')).toMatchObject({ numerator: '845', denominator: '98914' });
    expect(durham('cla_rate', '2024-25')).toMatchObject({
      numerator: '1183',
      denominator: '100432',
    });
  });
});
