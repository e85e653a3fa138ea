import { describe, expect, it } from 'vitest';
import type { ResultColumn, ResultRow } from '../../../src/console/console.ts';
import type { Unit } from '../../../src/kpis/definition.ts';
import { kpiFigures, kpiOffer } from '../../../src/models/console/kpi-figures.ts';

const number = (name: string): ResultColumn => ({ name, type: 'DOUBLE', kind: 'number' });
const text = (name: string): ResultColumn => ({ name, type: 'VARCHAR', kind: 'text' });

function read(
  columns: readonly ResultColumn[],
  rows: readonly ResultRow[],
  unit: Unit = 'percent',
  illustrative = false,
) {
  return kpiFigures(columns, rows, {
    id: 'own_books',
    unit,
    areaCode: 'E06000047',
    areaName: (code) => (code === 'E06000006' ? 'Halton' : 'County Durham'),
    illustrative,
  });
}

const HEADING =
  'time_period,time_identifier,geographic_level,new_la_code,la_name,kpi,breakdown,category,numerator,denominator,value,note';

describe('a result as figures', () => {
  it('is written in the tidy layout, of the area on the screen', () => {
    const { csv, figures, problems, years } = read(
      [text('period'), number('numerator'), number('denominator')],
      [
        ['2021-22-Q3', '23.0', '80'],
        ['2020-21-Q3', '15', null],
      ],
    );
    expect([figures, problems, years]).toEqual([2, [], false]);
    expect(csv.trimEnd().split('\n')).toEqual([
      HEADING,
      '202122,Financial year Q3,Local authority,E06000047,County Durham,own_books,,,23,80,,',
      '202021,Financial year Q3,Local authority,E06000047,County Durham,own_books,,,15,,,',
    ]);
  });

  it('may name areas and parts, in any order and letter case', () => {
    const { csv } = read(
      [number('VALUE'), text('Category'), text('breakdown'), text('area_code'), text('Quarter')],
      [['12', 'Under 1', 'Age', 'E06000006', '2021-22-Q3']],
      'count',
      true,
    );
    expect(csv.trimEnd().split('\n').at(-1)).toBe(
      '202122,Financial year Q3,Local authority,E06000006,Halton,own_books,Age,Under 1,,,12,Illustrative example',
    );
  });

  it('is of the year where every period is one', () => {
    expect(read([text('year'), number('value')], [['2020-21', '4']], 'score').years).toBe(true);
  });
});

describe('a result that is no figures', () => {
  it.each([
    [
      [text('month'), number('numerator'), number('denominator')],
      [],
      'percent',
      'no column “period”',
    ],
    [[text('period'), number('share')], [], 'percent', 'no columns “numerator” and “denominator”'],
    [[text('period'), number('share')], [], 'per_10000', 'no column “value”'],
    [[text('period'), text('value')], [], 'count', 'holds VARCHAR, and a figure is a number'],
    [[text('period'), number('value'), text('category')], [], 'count', 'needs both'],
    [[text('period'), number('value')], [], 'count', 'has no rows'],
    [
      [text('period'), number('value')],
      [['Q3 2021', '4']],
      'count',
      'Row 1: “Q3 2021” is no period',
    ],
    [
      [text('period'), number('value')],
      [
        ['2021-22-Q1', '4'],
        ['2021-22-Q2', '5'],
        ['2021-22-Q1', '6'],
      ],
      'count',
      'Rows 1 and 3 have the same area, period and part',
    ],
  ] as const)('says why: %#', (columns, rows, unit, why) => {
    const { csv, problems } = read(columns, rows, unit);
    expect(csv).toBe('');
    expect(problems.join(' ')).toContain(why);
  });

  it('names the columns that there are', () => {
    const { problems } = read([text('month'), number('n')], []);
    expect(problems.at(-1)).toBe(
      'The columns of the result are: month, n. Give them other names with AS.',
    );
  });
});

describe('what is offered of a result', () => {
  const counts = [text('period'), number('value')];

  it('is a KPI where its first rows are figures', () => {
    expect(kpiOffer(counts, [['2021-22-Q3', '4']], 1)).toEqual({ kind: 'fits' });
    const shares = [text('quarter'), number('numerator'), number('denominator')];
    expect(kpiOffer(shares, [['2021-22-Q3', '4', '9']], 1)).toEqual({ kind: 'fits' });
  });

  it.each([
    ['has no rows', counts, [], 0],
    ['has no period', [text('area'), number('value')], [['Leeds', '4']], 1],
    ['has no figure', [text('period'), text('area')], [['2021-22-Q3', 'Leeds']], 1],
  ])('is nothing where it %s', (_, columns, rows, count) => {
    expect(kpiOffer(columns, rows, count)).toEqual({ kind: 'far' });
  });

  it.each([
    ['its period is none', counts, [['Q3', '4']], 1, 'is no period'],
    [
      'it mixes several KPIs',
      [text('kpi_title'), ...counts],
      [
        ['Missing', '2021-22-Q3', '4'],
        ['Came', '2021-22-Q3', '5'],
      ],
      2,
      'Rows 1 and 2 have the same area, period and part',
    ],
    ['it is too long', counts, [['2021-22-Q3', '4']], 10_001, 'at most 10,000 figures'],
    ['its value is a text', [text('period'), text('value')], [['2021-22-Q3', '4']], 1, 'Cast it'],
  ])('is why not where %s', (_, columns, rows, count, why) => {
    const offer = kpiOffer(columns, rows, count);
    expect(offer.kind === 'near' ? offer.problems.join(' ') : offer.kind).toContain(why);
  });
});
