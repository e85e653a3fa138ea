import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** Changes a file's text before it is written; null leaves the file out. */
export type Change = (path: string, text: string) => string | null;

const areas = [
  ['National', 'E92000001', 'England', '', '', '', '', ''],
  ['Regional', 'E92000001', 'England', 'E12000001', 'North East', '', '', ''],
  ['Regional', 'E92000001', 'England', 'E12000007', 'London', '', '', ''],
  ['Regional', 'E92000001', 'England', 'E13000001', 'Inner London', '', '', ''],
  authority('E12000001', 'North East', '840', 'County Durham', 'E06000047'),
  authority('E13000001', 'Inner London', '202', 'Camden', 'E09000007'),
  authority('E12000002', 'North West', '909', 'Cumbria', 'E10000006'),
  authority('E12000002', 'North West', '942', 'Cumberland', 'E06000063'),
  authority('E12000003', 'Yorkshire and The Humber', '815', 'North Yorkshire', 'E06000065'),
] as const;

function authority(region: string, regionName: string, number: string, name: string, code: string) {
  return [
    'Local authority',
    'E92000001',
    'England',
    region,
    regionName,
    number,
    name,
    code,
  ] as const;
}

const tidyHeadings =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code';

/** `key` is `840 2023 label` (or the region's or country's code): the cells that differ from the default. */
function tidyRows(
  labels: readonly string[],
  fallback: string,
  special: Readonly<Record<string, string>>,
): string {
  const lines: string[] = [];
  for (const year of ['2023', '2024']) {
    for (const area of areas) {
      for (const label of labels) {
        const key = `${area[5] || area[3] || area[1]} ${year} ${label}`;
        lines.push([year, 'Reporting year', ...area, label, special[key] ?? fallback].join(','));
      }
    }
  }
  return lines.join('\n');
}

const children = `\uFEFF${tidyHeadings},population_type,population_estimate,children_count,rate_per_10000
${tidyRows(
  [
    'Children looked after on 31 March each year',
    'Children starting to be looked after each year',
    'Children ceasing to be looked after each year',
  ],
  '20000,40,20',
  {
    '840 2023 Children looked after on 31 March each year': '99455,1065,107',
    '840 2024 Children looked after on 31 March each year': '99969,c,c',
    '202 2023 Children looked after on 31 March each year': '20000,u,u',
    '202 2024 Children looked after on 31 March each year': 'x,x,x',
    '909 2024 Children looked after on 31 March each year': 'x,z,z',
    '942 2023 Children looked after on 31 March each year': 'x,z,z',
  },
)}
`;

const stable =
  'Children looked after continuously for at least 2.5 years on 31 March aged under 16 years';

const stability = `${tidyHeadings},cla_group,placement_stability,children_count,children_percent
${tidyRows(
  [
    'CLA on 31 March,With 3 or more placements during the year',
    'CLA on 31 March,Total children',
    `${stable},Living with the same carer for at least 2 years`,
    `${stable},Total children`,
  ],
  '10,100',
  {
    '840 2023 CLA on 31 March,With 3 or more placements during the year': '106,10',
    '840 2023 CLA on 31 March,Total children': '1065,100',
    '202 2023 CLA on 31 March,With 3 or more placements during the year': '1,k',
    '202 2024 CLA on 31 March,With 3 or more placements during the year': 'low,low',
  },
)}
`;

const ages = ['17 to 18 years', '19 to 21 years'];
const pairs = (labels: readonly string[]) =>
  ages.flatMap((age) => labels.map((label) => `${age},${label}`));

const activity = `\uFEFF${tidyHeadings},care_leaver_age,breakdown,care_leaver_count,care_leaver_percent
${tidyRows(
  pairs([
    '"Total in education, employment or training"',
    '"Not in education, training or employment, owing to illness or disability"',
    '"Not in education, training or employment, owing to other reasons"',
    '"Not in education, training or employment, owing to pregnancy or parenting"',
    'Total information not known',
    'Total',
  ]),
  '5,20',
  { '840 2023 19 to 21 years,Total': '25,100' },
)}
`;

const accommodation = `${tidyHeadings},care_leaver_age,breakdown,care_leaver_count,care_leaver_percent
${tidyRows(
  pairs([
    'Accommodation considered suitable',
    'Accommodation considered unsuitable',
    'No information',
    'Suitability total',
  ]),
  '9,30',
  {},
)}
`;

/** The ONS file puts the authority's code before its name, and has its former codes. */
const population = `${tidyHeadings.replace('la_name,new_la_code', 'new_la_code,la_name')},age_group,population_estimate
2014,Reporting year,Local authority,E92000001,England,E12000001,North East,840,E06000047,County Durham,Children aged 0 to 17 years,99300
2019,Reporting year,Local authority,E92000001,England,E12000001,North East,840,E06000047,County Durham,Children aged 0 to 17 years,99092
2021,Reporting year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber,815,E10000023,North Yorkshire,Children aged 0 to 17 years,113000
2023,Reporting year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber,815,E06000065,North Yorkshire,Children aged 0 to 17 years,112000
2022,Reporting year,Local authority,E92000001,England,E12000002,North West,942,E06000063,Cumberland,Children aged 0 to 17 years,x
2023,Reporting year,Local authority,E92000001,England,E12000002,North West,942,E06000063,Cumberland,Children aged 0 to 17 years,52019
`;

const dictionary = `"Measure_short","Table_status","Last Update","Next Update","Hyperlink(s)"
"LACnum","cla_number_and_rate_per_10k_children","45962","46327","https://example.org/cla"
"LACDistance","la_cla_on_31_march_by_characteristics","46023","46327","https://example.org/cla"
"InfMort","None","46113","46174",""
"Other","None","New data","New data",""
`;

const numbers = ['202', '909', '942', '815', '202', '909', '942', '815', '202', '909'];

const neighbours2025 = `\uFEFFold_la_code,la_name,region_ind,region_name,${numbers.map((_, i) => `SN_${i + 1},SN_${i + 1}P`).join(',')}
840,County Durham,4,North East,${numbers.map((number) => `${number},Close `).join(',')}
`;

const neighbours2021 = `\uFEFFLA num,LA Name,LA number,GOInd,GOReg,${numbers.map((_, i) => `SN${i + 1},SNP`).join(',')},
840,Durham,840,4,North East,${numbers.map((number) => `${number},Very Close`).join(',')},
${','.repeat(25)}
,Old SNs:${','.repeat(24)}
`;

const texts: Readonly<Record<string, string>> = {
  'ees/cla_number_and_rate_per_10k_children.csv': children,
  'ees/la_cla_placement_stability.csv': stability,
  'ees/la_care_leavers_activity.csv': activity,
  'ees/la_care_leavers_accommodation_suitability.csv': accommodation,
  'ons_population_0_to_17_2012_to_2024.csv': population,
  'lait/lait_data_dictionary.csv': dictionary,
  'statistical_neighbours_2025.csv': neighbours2025,
  'statistical_neighbours_2021.csv': neighbours2021,
};

const otherMeasures = [
  'LACnum_Start',
  'LACceased',
  'Unacc_Asylmn_Seek_Childn',
  'LACStable_2016on',
  'LAC_LongStable%',
  'LACDistance',
  'LAC_Foster_Placements',
  'LAC_SecHome_And_ChildHome',
  'LAC_Ind_SInd_Liv_Arr',
  'LAC_Parents_OR_Others',
  'Children_missing',
  'LACHealth%',
  'LACDental%',
  'CareLeaverEET',
  'CareLeaverAcc',
];

/** Measure, year and value of Durham (840) and North Yorkshire (815). */
const laitRows: readonly (readonly [string, string, string, number, string])[] = [
  ['LACnum', '2020', 'Durham', 840, '914'],
  ['LAC', '2020', 'Durham', 840, '92'],
  ['LACnum', '2023', 'Durham', 840, '1066'],
  ['LACnum', '2024', 'Durham', 840, '-'],
  ['LACnum', '2022', 'North Yorkshire', 815, '430'],
  ['LAC', '2022', 'North Yorkshire', 815, '38'],
  ['Emotional_LAC', '2020', 'Durham', 840, '13.699999999999999'],
  ['Emotional_LAC', '2021', 'Durham', 840, '-'],
  ['CareLeavers_LA_NotInTouch', '2020', 'Durham', 840, '7'],
  ['RTA', '2014-16', 'Durham', 840, '12.13'],
  ...otherMeasures.map((measure) => [measure, '2020', 'Durham', 840, '3'] as const),
];

async function writeLait(path: string, heading: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const values = laitRows.map(
    ([measure, year, name, number, value]) =>
      `('${measure}', '', '${year}', '${name}', '${value}', ${number}::DOUBLE, '')`,
  );
  await connection.run(
    `COPY (SELECT * FROM (VALUES ${values.join(', ')}) AS rows
       ("Short Desc", "Data item", "Years", "LA and Regions", "${heading}", "LA Number", "Region"))
     TO '${path}' (FORMAT parquet)`,
  );
  connection.closeSync();
}

/** Writes a small made-up folder in the published layouts: five authorities, two years. */
export async function writePublishedFolder(
  folder: string,
  change: Change = (_path, text) => text,
): Promise<void> {
  await mkdir(join(folder, 'ees'), { recursive: true });
  await mkdir(join(folder, 'lait'), { recursive: true });
  for (const [path, text] of Object.entries(texts)) {
    const changed = change(path, text);
    if (changed !== null) await writeFile(join(folder, path), changed);
  }
  const lait = 'lait/lait_measures_2016_2025.parquet';
  const heading = change(lait, 'Values');
  if (heading !== null) await writeLait(join(folder, lait), heading);
}
