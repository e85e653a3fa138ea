import { describe, expect, it } from 'vitest';
import { noRowsWords } from '../../../src/models/console/no-rows.ts';

const KNOWN = {
  kpis: [
    { id: 'placements_3_plus', title: 'Children with three or more placements in a year' },
    { id: 'cla_rate', title: 'Children in our care, per 10,000' },
    { id: 'cla_number', title: 'Children in our care' },
  ],
  areas: [
    { code: 'E06000047', name: 'County Durham' },
    { code: 'E08000014', name: "King's Lynn" },
    { code: 'E92000001', name: 'England' },
  ],
};

describe('no rows', () => {
  it.each([
    [
      "WHERE kpi = 'placements'",
      "No KPI is called “placements”. Did you mean 'placements_3_plus'?",
    ],
    [
      "WHERE f.kpi = 'children in our care'",
      "No KPI is called “children in our care”. Did you mean 'cla_rate' or 'cla_number'?",
    ],
    // Two or three of its three words stand in their names; of the third KPI only one.
    [
      "WHERE kpi = 'children_in_care_rate'",
      "No KPI is called “children_in_care_rate”. Did you mean 'cla_rate' or 'cla_number'?",
    ],
    ["WHERE area = 'Durham County Council'", /Did you mean 'County Durham'\?$/],
    ["WHERE kpi IN ('cla_rate', 'nothing')", /^No KPI is called “nothing”\. In quotes, Control/],
    ["WHERE area = 'county durham'", /Did you mean 'County Durham'\?$/],
    ["WHERE area = 'lynn'", /Did you mean 'King''s Lynn'\?$/],
    ["WHERE area = 'E06000047'", /write area_code = 'E06000047'/],
    ["WHERE area_code = 'County Durham'", /write area = 'County Durham'/],
    ["WHERE area_code = 'E06000048'", 'No area has the code “E06000048”.'],
    ['WHERE area = $area', /write area_code = \$area/],
    ['WHERE kpi_title = $kpi', /write kpi = \$kpi/],
    ["WHERE period = 'Q3 2021/22'", /A quarter is written '2021-22-Q3'/],
  ])('%s', (sql, words) => {
    const said = noRowsWords(`SELECT * FROM figures AS f ${sql}`, KNOWN);
    expect(said).toEqual(typeof words === 'string' ? words : expect.stringMatching(words));
  });

  it.each([
    "WHERE kpi = 'cla_rate' AND area = 'England' AND period = '2021-22' AND breakdown = ''",
    "WHERE period IN ('2021-22', '2021-22-Q3') AND kpi = ''",
    "WHERE area = 'King''s Lynn' AND area_code = $area",
    "WHERE kpi NOT IN ('nothing') AND kpi <> 'nothing' -- kpi = 'nothing'",
    "WHERE kpi LIKE '%nothing%' AND lower(area) = 'nowhere' AND value > 3",
    "WHERE mine = 'nothing'",
  ])('says nothing of %s', (sql) => {
    expect(noRowsWords(`SELECT * FROM figures ${sql}`, KNOWN)).toBe('');
  });
});
