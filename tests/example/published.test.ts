import { expect, test } from 'vitest';
import { figure, numbers, published, type Row, series, YEARS } from './rows.ts';

/** What is published of these is a year; the example's quarters are not. */
const YEARS_ONLY = ['cla_started', 'cla_ceased', 'missing_children'];
const YEARLY = ['health_assessments', 'dental_checks', 'sdq_score'];
const COUNTS = ['cla_number', 'uasc_number'];

function ours(row: Row, year: string): Row | undefined {
  const { kpi = '', breakdown, category } = row;
  if (YEARLY.includes(kpi)) return series(kpi).find((one) => one['time_period'] === year);
  return figure(kpi, year, 4, breakdown, category);
}

const comparable = published.flatMap((row) => {
  const year = (row['period'] ?? '').replace('-', '');
  const known = YEARS.some((one) => one === year);
  const kpi = row['kpi'] ?? '';
  return known && !YEARS_ONLY.includes(kpi) && kpi !== 'population_0_17'
    ? [{ name: `${kpi} ${row['category'] ?? ''} ${row['period']}`, row, year }]
    : [];
});

test('there is a published figure for most KPIs and years', () => {
  expect(new Set(comparable.map(({ row }) => row['kpi'])).size).toBeGreaterThanOrEqual(18);
  expect(comparable.length).toBeGreaterThan(100);
});

test.each(comparable)('$name meets the published figure', ({ row, year }) => {
  const found = ours(row, year);
  const { kpi = '', numerator, denominator, value } = row;
  if (numerator !== '') expect(found?.['numerator']).toBe(numerator);
  if (denominator !== '') expect(found?.['denominator']).toBe(denominator);
  if (COUNTS.includes(kpi)) expect(found?.['value']).toBe(value);
  else if (kpi === 'sdq_score') expect(Number(found?.['value'])).toBe(Number(value));
  else {
    const per = kpi === 'cla_rate' ? 10_000 : 100;
    const exact = (per * Number(found?.['numerator'])) / Number(found?.['denominator']);
    expect(Math.round(exact)).toBe(Number(value));
  }
});

/** kpis.md, "Real values to check against", March 2020 to 2025. */
test('the fourth quarters are the published values for Durham, typed by hand', () => {
  const fourth = (kpi: string, column: string) =>
    numbers(series(kpi), column).filter((_, index) => index % 4 === 3);
  const whole = (kpi: string) => {
    const tops = fourth(kpi, 'numerator');
    return fourth(kpi, 'denominator').map((all, at) => Math.round((100 * (tops[at] ?? NaN)) / all));
  };
  expect(fourth('cla_number', 'value')).toEqual([914, 950, 984, 1065, 1208, 1183]);
  expect(fourth('cla_rate', 'value').map(Math.round)).toEqual([92, 96, 99, 107, 121, 118]);
  expect(fourth('placements_3_plus', 'numerator')).toEqual([75, 76, 124, 106, 144, 110]);
  expect(whole('placements_3_plus')).toEqual([8, 8, 13, 10, 12, 9]);
  expect(whole('same_home_2_years')).toEqual([65, 66, 65, 67, 70, 70]);
  expect(whole('outside_area_20_miles')).toEqual([8, 9, 10, 10, 11, 12]);
  expect(whole('eet_19_21')).toEqual([54, 56, 61, 56, 47, 41]);
});
