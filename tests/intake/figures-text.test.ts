import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFiguresText } from '../../src/intake/figures-text.ts';

const HEADING =
  'kpi,area_code,period,period_end,basis,breakdown,category,numerator,denominator,value,flag,marks';
const ROW = 'cla_number,E06000047,2021-22-Q3,2021-12-31,snapshot,,,1000,,1000,,';

/** The row with another cell in a column. */
function withCell(column: string, cell: string): string {
  const cells = ROW.split(',');
  cells[HEADING.split(',').indexOf(column)] = cell;
  return `${HEADING}\n${cells.join(',')}\n`;
}

describe('the text of figures from outside', () => {
  it('tells what it holds', () => {
    const text = `${HEADING}\n${ROW}\nsecure,E08000037,2020-21,2021-03-31,year,age,"under 1, or ""new""",,,,suppressed,\n`;
    expect(readFiguresText(text)).toEqual({
      figures: 2,
      areas: ['E06000047', 'E08000037'],
      periods: ['2020-21', '2021-22-Q3'],
      illustrative: false,
      kpis: 2,
      unknownKpis: [],
    });
  });

  it.each([
    ['illustrative;short_history', true],
    ['short_history', false],
  ])('tells of the marks %s whether they are an example’s: %s', (marks, illustrative) => {
    expect(readFiguresText(withCell('marks', marks))).toMatchObject({ illustrative });
  });

  it('may end without a line end', () => {
    expect(readFiguresText(`${HEADING}\n${ROW}`)).toMatchObject({ figures: 1 });
  });

  it.each([
    ['kpi', 'cla number'],
    ['kpi', ''],
    ['area_code', 'Durham'],
    ['period', '2021-23-Q3'],
    ['period', '2021-22-Q5'],
    ['period_end', '2021-12-30'],
    ['period_end', 'tomorrow'],
    ['basis', 'guess'],
    ['breakdown', 'x'.repeat(201)],
    ['numerator', '-1'],
    ['denominator', 'many'],
    ['value', '1e999'],
    ['value', 'Infinity'],
    ['value', '0x10'],
    ['flag', 'c'],
    ['marks', 'Sam Example'],
  ])('refuses a %s of %s and names row and column', (column, cell) => {
    const said = readFiguresText(withCell(column, cell));
    // A period that is none has no last day: either column may be the one that is named.
    expect(said).toMatch(/^Row 2, column (\w+): “.*” cannot stand there\.$/);
    if (column !== 'period') expect(said).toContain(`column ${column}:`);
  });

  it.each([
    ['', 'Its columns are not those of figures.'],
    [`${HEADING}\n`, 'It has no figures.'],
    [`${HEADING},name\n${ROW},Sam\n`, 'Its columns are not those of figures.'],
    [
      `area_code,${HEADING.replace(',area_code', '')}\n${ROW}\n`,
      'Its columns are not those of figures.',
    ],
    [`${HEADING}\n${ROW},Sam\n`, 'Row 2 has 13 cells and not 12.'],
    [`${HEADING}\n${ROW}\nSam\n`, 'Row 3 has 1 cells and not 12.'],
    [`${HEADING}\n${ROW.replace('snapshot', 'snap"shot')}\n`, /^Row 2/],
  ])('refuses %j', (text, said) => {
    expect(readFiguresText(text)).toMatch(said);
  });

  it('names indicators that this version does not know', () => {
    expect(readFiguresText(withCell('kpi', 'school_moves'))).toMatchObject({
      unknownKpis: ['school_moves'],
    });
  });

  it('reads the columns that the engine loads', () => {
    const sql = readFileSync(
      join(import.meta.dirname, '../../queries/tables/load_figures.sql'),
      'utf8',
    );
    const columns = [...sql.matchAll(/'(\w+)': 'VARCHAR'/g)].map(([, name]) => name);
    expect(columns.join(',')).toBe(HEADING);
  });
});
