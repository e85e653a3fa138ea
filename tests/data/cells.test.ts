import { describe, expect, it } from 'vitest';
import { byKey, dataFile, keyOf, readTable } from './tables.ts';

const LAIT = 'dfe-lait-2026-04';
const EES = 'dfe-ees-cla-2025';

/** Cells typed from the published files, read there by a CSV reader and by hand, not by the build. */
type CellOf = readonly [
  kpi: string,
  area: string,
  period: string,
  numerator: string,
  denominator: string,
  value: string,
  flag: string,
  source: string,
];

const headlines: readonly CellOf[] = [
  // Halton
  ['cla_number', 'E06000006', '2021-22', '369', '', '369', '', EES],
  ['cla_rate', 'E06000006', '2021-22', '369', '27523', '134', '', EES],
  ['cla_started', 'E06000006', '2021-22', '167', '', '167', '', EES],
  ['cla_ceased', 'E06000006', '2021-22', '106', '', '106', '', EES],
  // City of London: its children are suppressed, its population is not
  ['cla_number', 'E09000001', '2024-25', '', '', '', 'suppressed', EES],
  ['cla_rate', 'E09000001', '2024-25', '', '847', '', 'suppressed', EES],
  ['cla_ceased', 'E09000001', '2024-25', '18', '', '18', '', EES],
  // Isles of Scilly
  ['cla_number', 'E06000053', '2020-21', '', '', '', 'not_applicable', EES],
  ['cla_ceased', 'E06000053', '2020-21', '', '', '', 'suppressed', EES],
  ['eet_19_21', 'E06000053', '2023-24', '0', '0', '', 'not_applicable', EES],
  // Cumbria and Cumberland
  ['cla_rate', 'E10000006', '2022-23', '740', '90547', '82', '', EES],
  ['outside_area_20_miles', 'E10000006', '2022-23', '', '', '26', '', LAIT],
  ['cla_rate', 'E06000063', '2023-24', '482', '52019', '93', '', EES],
  // Northamptonshire and North Northamptonshire
  ['placements_3_plus', 'E10000021', '2020-21', '108', '1144', '9', '', EES],
  ['placements_3_plus', 'E06000061', '2021-22', '69', '525', '13', '', EES],
  // Dorset before and after April 2019
  ['cla_number', 'E10000009', '2018-19', '414', '', '414', '', LAIT],
  ['cla_rate', 'E10000009', '2018-19', '414', '', '', 'missing', LAIT],
  ['sdq_score', 'E10000009', '2015-16', '', '', '13.2', '', LAIT],
  ['cla_number', 'E06000059', '2019-20', '476', '', '476', '', LAIT],
  ['eet_19_21', 'E06000059', '2019-20', '', '', '', 'missing', LAIT],
  ['same_home_2_years', 'E06000058', '2021-22', '97', '116', '84', '', EES],
  // Those with a former code keep one line of figures under the current one
  ['cla_number', 'E06000060', '2018-19', '514', '', '514', '', LAIT],
  ['cla_rate', 'E06000060', '2018-19', '514', '121452', '42', '', LAIT],
  ['cla_number', 'E06000065', '2020-21', '422', '', '422', '', EES],
  ['sdq_score', 'E06000060', '2015-16', '', '', '13.7', '', LAIT],
  // Rutland
  ['placements_3_plus', 'E06000017', '2023-24', '', '27', '', 'suppressed', EES],
  ['placements_3_plus', 'E06000017', '2019-20', '6', '43', '14', '', LAIT],
  ['missing_children', 'E06000017', '2024-25', '', '', '', 'missing', LAIT],
  ['missing_children', 'E06000017', '2016-17', '', '', '0', '', LAIT],
  ['sdq_score', 'E06000017', '2020-21', '', '', '16.9', '', LAIT],
  ['sdq_score', 'E06000017', '2021-22', '', '', '9.3', '', LAIT],
  // Wokingham, Kensington and Chelsea
  ['placements_3_plus', 'E06000041', '2023-24', '', '137', '', 'suppressed', EES],
  ['same_home_2_years', 'E09000020', '2022-23', '7', '13', '54', '', EES],
  // Kent
  ['uasc_number', 'E10000016', '2015-16', '868', '', '868', '', LAIT],
  ['in_touch_19_21', 'E10000016', '2015-16', '', '', '86', '', LAIT],
  ['in_touch_19_21', 'E10000016', '2020-21', '', '', '', 'missing', LAIT],
  ['eet_19_21', 'E10000016', '2018-19', '833', '', '55', '', LAIT],
  ['suitable_19_21', 'E06000047', '2018-19', '130', '152', '86', '', LAIT],
  ['dental_checks', 'E10000016', '2020-21', '', '', '38', '', LAIT],
  ['health_assessments', 'E10000016', '2020-21', '', '', '97', '', LAIT],
  ['supported_accommodation', 'E10000016', '2024-25', '', '', '23', '', LAIT],
  // Bristol, Birmingham, Newham
  ['foster_care', 'E06000023', '2023-24', '', '', '68', '', LAIT],
  ['outside_area_20_miles', 'E06000023', '2024-25', '', '', '28', '', LAIT],
  ['cla_started', 'E08000025', '2024-25', '749', '', '749', '', EES],
  ['sdq_score', 'E08000025', '2015-16', '', '', '13.1', '', LAIT],
  ['uasc_number', 'E09000025', '2024-25', '26', '', '26', '', LAIT],
  // Wirral, Durham
  ['eet_17_18', 'E08000015', '2024-25', '58', '108', '54', '', EES],
  ['eet_17_18', 'E06000047', '2024-25', '100', '173', '58', '', EES],
  ['suitable_17_18', 'E06000047', '2024-25', '161', '173', '93', '', EES],
  ['suitable_19_21', 'E06000047', '2024-25', '248', '290', '86', '', EES],
  ['with_parents', 'E06000047', '2021-22', '', '', '7', '', LAIT],
  ['children_home', 'E06000047', '2024-25', '', '', '12', '', LAIT],
  // Regions, Inner London, England
  ['placements_3_plus', 'E12000001', '2022-23', '590', '5970', '10', '', EES],
  ['cla_rate', 'E13000001', '2022-23', '4000', '650258', '61', '', EES],
  ['cla_rate', 'E12000007', '2024-25', '9290', '1916086', '48', '', EES],
  ['cla_number', 'E92000001', '2024-25', '81770', '', '81770', '', EES],
  ['outside_area_20_miles', 'E92000001', '2024-25', '', '', '18', '', LAIT],
  ['in_touch_19_21', 'E92000001', '2018-19', '', '', '93', '', LAIT],
  ['sdq_score', 'E12000007', '2024-25', '', '', '14', '', LAIT],
];

/** KPI, area, period, breakdown and category, then numerator, denominator, value and flag. */
const bands: readonly (readonly string[])[] = [
  ['eet_19_21', 'E08000015', '2024-25', 'Activity', 'Not known', '1', '255', '', 'rounds_to_zero'],
  ['eet_19_21', 'E06000047', '2024-25', 'Activity', 'Not known', '31', '290', '11', ''],
  [
    'eet_19_21',
    'E06000047',
    '2024-25',
    'Activity',
    'In education, employment or training',
    '119',
    '290',
    '41',
    '',
  ],
  [
    'eet_19_21',
    'E06000047',
    '2024-25',
    'Activity',
    'Not in it: illness or disability',
    '62',
    '290',
    '21',
    '',
  ],
  [
    'eet_19_21',
    'E06000047',
    '2024-25',
    'Activity',
    'Not in it: other reasons',
    '64',
    '290',
    '22',
    '',
  ],
  [
    'eet_19_21',
    'E06000047',
    '2024-25',
    'Activity',
    'Not in it: pregnancy or parenting',
    '14',
    '290',
    '5',
    '',
  ],
  [
    'eet_17_18',
    'E06000047',
    '2024-25',
    'Activity',
    'Not in it: pregnancy or parenting',
    '',
    '173',
    '',
    'suppressed',
  ],
  [
    'suitable_17_18',
    'E06000047',
    '2024-25',
    'Suitability',
    'Unsuitable',
    '',
    '173',
    '',
    'suppressed',
  ],
  ['suitable_19_21', 'E06000047', '2024-25', 'Suitability', 'Unsuitable', '11', '290', '4', ''],
  ['suitable_19_21', 'E06000047', '2024-25', 'Suitability', 'Suitable', '248', '290', '86', ''],
  [
    'suitable_19_21',
    'E06000052',
    '2024-25',
    'Suitability',
    'Not known',
    '1',
    '221',
    '',
    'rounds_to_zero',
  ],
];

/** Rows that must not be: years in which the authority did not exist. */
const absent: readonly (readonly [kpi: string, area: string, period: string])[] = [
  ['cla_number', 'E10000006', '2023-24'],
  ['cla_number', 'E06000063', '2022-23'],
  ['cla_number', 'E10000021', '2021-22'],
  ['cla_number', 'E06000061', '2020-21'],
  ['cla_number', 'E06000028', '2019-20'],
  ['cla_number', 'E06000058', '2018-19'],
  ['cla_number', 'E10000002', '2018-19'],
  // LAIT gives old Dorset a figure for the year after it ended.
  ['eet_19_21', 'E10000009', '2019-20'],
];

const figures = byKey(await readTable(dataFile('published/dfe.csv')));

describe('published cells', () => {
  it.each(headlines)(
    '%s of %s in %s',
    (kpi, area, period, numerator, denominator, value, flag, source) => {
      expect(figures.get(keyOf(kpi, area, period))).toMatchObject({
        numerator,
        denominator,
        value,
        flag,
        source,
        marks: 'published',
      });
    },
  );

  it.each(bands)(
    '%s of %s in %s, %s: %s',
    (kpi, area, period, breakdown, category, numerator, denominator, value, flag) => {
      expect(
        figures.get(keyOf(kpi ?? '', area ?? '', period ?? '', breakdown, category)),
      ).toMatchObject({ numerator, denominator, value, flag, source: EES });
    },
  );

  it.each(absent)('%s of %s has no row in %s', (kpi, area, period) => {
    expect(figures.get(keyOf(kpi, area, period))).toBeUndefined();
  });

  it('holds the mid-year population of the year before', async () => {
    const population = byKey(await readTable(dataFile('published/ons.csv')));
    // Typed from the ONS file: mid-2018, mid-2020, mid-2024 and, for the former code, mid-2019.
    const cells = [
      ['E06000047', '2018-19', '98914'],
      ['E06000047', '2020-21', '99208'],
      ['E06000047', '2024-25', '100432'],
      ['E06000060', '2019-20', '122137'],
      ['E92000001', '2024-25', '12183016'],
    ] as const;
    for (const [area, period, value] of cells) {
      expect(population.get(keyOf('population_0_17', area, period))).toMatchObject({
        value,
        numerator: value,
        basis: 'snapshot',
      });
    }
    expect(population.get(keyOf('population_0_17', 'E06000047', '2014-15'))).toBeUndefined();
  });
});
