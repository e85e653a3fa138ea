import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { categories, DATA, figures, QUARTERS, type Row, series, targets, YEARS } from './rows.ts';

/** kpis.md's table, by unit. */
const COUNTS = [
  'cla_number',
  'cla_started',
  'cla_ceased',
  'uasc_number',
  'placed_for_adoption',
  'secure',
  'missing_episodes',
  'care_leavers',
];
const PERCENTAGES = [
  'placements_3_plus',
  'same_home_2_years',
  'outside_area',
  'outside_area_20_miles',
  'foster_care',
  'family_and_friends',
  'in_house_foster',
  'children_home',
  'external_residential',
  'supported_accommodation',
  'with_parents',
  'missing_children',
  'review_participation',
  'eet_17_18',
  'eet_19_21',
  'suitable_17_18',
  'suitable_19_21',
  'in_touch_19_21',
];
const QUARTERLY = [...COUNTS, 'cla_rate', ...PERCENTAGES];
const YEARLY = ['health_assessments', 'dental_checks', 'sdq_score'];

const AGES = ['Under 1', '1 to 4', '5 to 9', '10 to 15', '16 and over'];
const ACTIVITIES = [
  'In education, employment or training',
  'Not in it: illness or disability',
  'Not in it: other reasons',
  'Not in it: pregnancy or parenting',
  'Not known',
];
const SUITABILITY = ['Suitable', 'Unsuitable', 'Not known'];
const PLACEMENTS = [
  'Foster carers: family or friends',
  'Foster carers: others',
  "Children's or secure homes",
  'Supported accommodation',
  'With parents',
  'Placed for adoption',
  'Other residential',
  'Other',
];
const BREAKDOWNS: readonly (readonly [string, string, readonly string[]])[] = [
  ['cla_number', 'Age', AGES],
  ['cla_number', 'Sex', ['Male', 'Female']],
  ['cla_number', 'Placement', PLACEMENTS],
  ['cla_started', 'Age', AGES],
  ['placements_3_plus', 'Age', AGES],
  ['outside_area', 'Location', ['Inside our area', 'Outside our area', 'Not known']],
  ['eet_17_18', 'Activity', ACTIVITIES],
  ['eet_19_21', 'Activity', ACTIVITIES],
  ['suitable_17_18', 'Suitability', SUITABILITY],
  ['suitable_19_21', 'Suitability', SUITABILITY],
];

const SHORT_HISTORY = 'Illustrative example; The records do not reach back far enough';

function when(rows: readonly Row[]): string[][] {
  return rows.map((row) => [row['time_period'] ?? '', row['time_identifier'] ?? '']);
}

test('the files are UTF-8 without a mark, with LF and the headings of the templates', async () => {
  const bytes = await readFile(`${DATA}/example/figures.csv`);
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  expect(text).not.toMatch(/\uFEFF|\r/);
  expect(text.endsWith('\n')).toBe(true);
  expect(text.slice(0, text.indexOf('\n'))).toBe(
    'time_period,time_identifier,geographic_level,new_la_code,la_name,kpi,breakdown,category,numerator,denominator,value,note',
  );
  const plan = await readFile(`${DATA}/example/targets.csv`, 'utf8');
  expect(plan.slice(0, plan.indexOf('\n'))).toBe('kpi,period_from,target,tolerance,tolerance_mode');
});

test('every row is of County Durham and is labelled', () => {
  for (const row of figures) {
    expect(row).toMatchObject({
      geographic_level: 'Local authority',
      new_la_code: 'E06000047',
      la_name: 'County Durham',
    });
    expect(['Illustrative example', SHORT_HISTORY]).toContain(row['note']);
  }
});

/** The extracts begin in April 2019; "From SSDA903 to a figure" of kpis.md says how far a KPI looks back. */
test.each([
  // 12 months that end in 2019/20 Q4 are the first whole ones.
  ['placements_3_plus', 3],
  ['care_leavers', 3],
  ['eet_17_18', 3],
  ['eet_19_21', 3],
  ['suitable_17_18', 3],
  ['suitable_19_21', 3],
  ['in_touch_19_21', 3],
  // 30 months: those up to 2021/22 Q2, 30 September 2021, begin on 31 March 2019.
  ['same_home_2_years', 10],
  ['cla_number', 0],
  ['cla_started', 0],
])('%s says in its first quarters that its history is short: %i', (kpi, quarters) => {
  const notes = figures
    .filter((row) => row['kpi'] === kpi)
    .map((row) => [
      QUARTERS.findIndex(
        ([year, identifier]) =>
          year === row['time_period'] && identifier === row['time_identifier'],
      ),
      row['note'],
    ]);
  for (const [place, note] of notes) {
    expect(note === SHORT_HISTORY).toBe(Number(place) < quarters);
  }
});

test('the KPIs are those of the catalogue and no others', () => {
  const kpis = [...new Set(figures.map((row) => row['kpi'] ?? ''))];
  expect(kpis.toSorted()).toEqual([...QUARTERLY, ...YEARLY].toSorted());
});

test.each(QUARTERLY)('%s has one headline for each of 24 quarters', (kpi) => {
  expect(when(series(kpi))).toEqual(QUARTERS);
});

test.each(YEARLY)('%s has one headline a year', (kpi) => {
  expect(when(series(kpi))).toEqual(YEARS.map((year) => [year, 'Financial year']));
});

test.each(BREAKDOWNS)(
  '%s by %s has its categories in every quarter',
  (kpi, breakdown, expected) => {
    expect(categories(kpi, breakdown)).toEqual(expected);
    for (const category of expected) {
      expect(when(series(kpi, breakdown, category))).toEqual(QUARTERS);
    }
  },
);

test('there are no other breakdowns, and no row twice', () => {
  const found = new Set(
    figures
      .filter((row) => row['breakdown'] !== '')
      .map((row) => `${row['kpi']}|${row['breakdown']}`),
  );
  expect([...found].toSorted()).toEqual(
    BREAKDOWNS.map(([kpi, breakdown]) => `${kpi}|${breakdown}`).toSorted(),
  );
  const keys = figures.map((row) =>
    [row['kpi'], row['breakdown'], row['category'], ...when([row])].join('|'),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test('counts are whole, with the count as numerator and no denominator', () => {
  for (const row of figures.filter(({ kpi }) => COUNTS.includes(kpi ?? ''))) {
    expect(row['value']).toMatch(/^\d+$/);
    expect(row['numerator']).toBe(row['value']);
    expect(row['denominator']).toBe('');
  }
});

test('percentages and rates are their numbers, to one decimal', () => {
  const checks = ['health_assessments', 'dental_checks'];
  const rows = figures.filter(
    ({ kpi = '', value }) => [...PERCENTAGES, ...checks, 'cla_rate'].includes(kpi) && value !== 'z',
  );
  expect(rows.length).toBeGreaterThan(19 * 23);
  for (const { kpi, numerator, denominator, value } of rows) {
    expect(numerator).toMatch(/^\d+$/);
    expect(denominator).toMatch(/^[1-9]\d*$/);
    expect(value).toMatch(/^\d+\.\d$/);
    const per = kpi === 'cla_rate' ? 10_000 : 100;
    const exact = (per * Number(numerator)) / Number(denominator);
    expect(Math.abs(exact - Number(value))).toBeLessThanOrEqual(0.05 + 1e-9);
    if (per === 100) expect(Number(numerator)).toBeLessThanOrEqual(Number(denominator));
  }
});

test('one figure does not apply, since none was recorded: reviews in the first quarter of the pandemic', () => {
  const symbols = figures.filter((row) => !/^\d+(\.\d)?$/.test(row['value'] ?? ''));
  expect(symbols).toHaveLength(1);
  expect(symbols[0]).toMatchObject({
    kpi: 'review_participation',
    time_period: '202021',
    time_identifier: 'Financial year Q1',
    breakdown: '',
    numerator: '',
    denominator: '',
    value: 'z',
  });
});

test('targets are of known KPIs, from a quarter on, with a tolerance or none', () => {
  const known = [...QUARTERLY, ...YEARLY];
  for (const row of targets) {
    expect(known).toContain(row['kpi']);
    expect(row['period_from']).toMatch(/^20(19-20|20-21|21-22|22-23|23-24|24-25)-Q[1-4]$/);
    expect(Number(row['target'])).toBeGreaterThan(0);
    expect(row['tolerance'] === '').toBe(row['tolerance_mode'] === '');
    expect(['', 'points', 'percentage']).toContain(row['tolerance_mode']);
  }
  const target = (kpi: string) =>
    targets.filter((row) => row['kpi'] === kpi).map((row) => row['target']);
  expect(target('placements_3_plus')).toEqual(['10']);
  expect(target('same_home_2_years').at(-1)).toBe('68');
  expect(target('outside_area_20_miles')).toEqual(['10']);
  expect(target('health_assessments')).toEqual(['92']);
  expect(target('dental_checks')).toEqual(['85']);
  expect(target('eet_19_21')).toEqual(['58']);
  expect(target('suitable_19_21')).toEqual(['90']);
});
