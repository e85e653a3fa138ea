import { describe, expect, test } from 'vitest';
import { LAYOUT } from '../../src/intake/heading.ts';
import { TEMPLATE_KPIS, templateCsv } from '../../src/packs/template-csv.ts';

const TEMPLATE = templateCsv('E06000047', 'County Durham', '2021-22-Q3');
const [heading = '', ...lines] = TEMPLATE.trimEnd().split('\n');
const line = (kpi: string) => lines.find((one) => one.split(',')[5] === kpi);

describe('the template', () => {
  test('has columns of the layout, and the title for people', () => {
    expect(heading).toBe(
      'time_period,time_identifier,geographic_level,new_la_code,la_name,kpi,breakdown,category,numerator,denominator,value,title,note',
    );
    const known: readonly string[] = LAYOUT;
    expect(heading.split(',').filter((name) => !known.includes(name))).toEqual(['title']);
  });

  test('a line of a quarter', () => {
    expect(line('dental_checks')).toContain('202021,Financial year,');
    expect(line('placements_3_plus')).toBe(
      '202122,Financial year Q3,Local authority,E06000047,County Durham,placements_3_plus,,,,,,Children with three or more placements in a year,Fill in numerator and denominator: the percentage is worked out',
    );
  });

  test('a yearly KPI is asked for the year at its fourth quarter', () => {
    const atYearEnd = templateCsv('E06000047', 'County Durham', '2021-22-Q4');
    expect(atYearEnd).toContain(
      '202122,Financial year,Local authority,E06000047,County Durham,sdq_score',
    );
  });

  test('has no number in it, no line that claims to be an example, and no rate to be worked out', () => {
    expect(lines).toHaveLength(TEMPLATE_KPIS.length);
    for (const one of lines) expect(one).toMatch(/^[^,]+,[^,]+,[^,]+,[^,]+,[^,]+,[a-z0-9_]+,,,,,,/);
    expect(TEMPLATE.toLowerCase()).not.toContain('illustrative');
    expect(line('cla_rate')).toBeUndefined();
    expect(line('caseloads')).toBeUndefined();
  });
});
