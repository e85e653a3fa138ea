import { describe, expect, it } from 'vitest';
import { numberText, readColumns } from '../../../src/models/console/result-columns.ts';
import { drawn, result, whyNot } from './result-fixture.ts';

const LINE = { kind: 'line', x: 'period', y: ['value'], series: null } as const;
const SPLIT = { ...LINE, series: 'area' } as const;
const BAR = { kind: 'bar', x: 'area', y: 'value' } as const;
const SCATTER = { kind: 'scatter', x: 'share', y: 'rate', label: 'area' } as const;

function lines(...given: Parameters<typeof drawn>) {
  const { chart } = drawn(...given);
  if (chart.kind !== 'lines') throw new Error(`These are ${chart.kind}.`);
  return chart.model;
}

function bars(...given: Parameters<typeof drawn>) {
  const { chart } = drawn(...given);
  if (chart.kind !== 'rows') throw new Error(`These are ${chart.kind}.`);
  return chart.model;
}

function points(...given: Parameters<typeof drawn>) {
  const { chart } = drawn(...given);
  if (chart.kind !== 'scatter') throw new Error(`These are ${chart.kind}.`);
  return chart.model;
}

describe('lines', () => {
  const data = result('period:text value:number', [
    ['2021-22-Q1', '9'],
    ['2020-21-Q3', '10.5'],
    ['2021-22-Q2', null],
    ['2021-22-Q3', '11.5'],
  ]);

  it('stand in the order of time, true to scale, and a null is a gap', () => {
    const model = lines(data, LINE);
    expect(model.steps).toEqual([
      '2020-21-Q3',
      '2020-21-Q4',
      '2021-22-Q1',
      '2021-22-Q2',
      '2021-22-Q3',
    ]);
    expect(model.stops.map(({ at }) => at)).toEqual([0, 2, 3, 4]);
    expect(model.lines.map(({ values }) => values)).toEqual([[10.5, 9, null, 11.5]]);
    expect(model.stops[0]?.text).toBe('Q3 2020/21');
  });

  it('say first and last, highest and lowest, points and gaps', () => {
    expect(drawn(data, LINE).sentences).toEqual([
      'Q3 2020/21 to Q3 2021/22: Value from 10.5 to 11.5. Highest: 11.5 (Q3 2021/22); lowest: 9 (Q1 2021/22). 3 points, 1 gap.',
      'Q3 2020/21 to Q3 2021/22: Value from 10.5 to 11.5.',
    ]);
  });

  it('stand at their days where quarters and years meet, and dates say the time of day', () => {
    const both = result('period:text value:number', [
      ['2020-21', '1'],
      ['2021-22-Q1', '2'],
    ]);
    const { stops, steps } = lines(both, LINE);
    expect(steps).toBeNull();
    // From 31 March to 30 June 2021: 30 + 31 + 30 days.
    expect((stops[1]?.at ?? 0) - (stops[0]?.at ?? 0)).toBe(91);
    const times = result('period:timestamp value:number', [
      ['2021-12-31 00:00:00', '1'],
      ['2021-12-31 14:30:00', '2'],
    ]);
    expect(lines(times, LINE).stops.map(({ text }) => text)).toEqual([
      '31 December 2021',
      '31 December 2021 14:30',
    ]);
  });

  it('of a category have the chosen council first', () => {
    const split = result('period:text area:text value:number', [
      ['2020-21', 'England', '10'],
      ['2020-21', 'County Durham', '8'],
      ['2021-22', 'County Durham', '11.5'],
    ]);
    const model = lines(split, SPLIT, ['E06000047', 'County Durham']);
    expect(model.lines).toEqual([
      { name: 'County Durham', values: [8, 11.5], texts: ['8', '11.5'] },
      { name: 'England', values: [10, null], texts: ['10', ''] },
    ]);
    expect(model.sentence).toBe(
      '2020/21 to 2021/22: County Durham from 8 to 11.5; England 10. Highest: 11.5 (County Durham, 2021/22); lowest: 8 (County Durham, 2020/21). 3 points, 1 gap.',
    );
  });

  it('of more than four are the council’s, England’s, and those that end highest and lowest', () => {
    const names = ['A', 'B', 'C', 'England', 'D', 'County Durham'];
    const ends = [5, 2, 9, 6, 4, 7];
    const rows = names.flatMap((name, at) => [
      ['2020-21', name, '3'],
      ['2021-22', name, String(ends[at])],
    ]);
    const picture = drawn(result('period:text area:text value:number', rows), SPLIT, [
      'County Durham',
    ]);
    expect(picture.all).toBe(6);
    expect(picture.notes).toEqual([
      '4 of 6 lines are drawn: County Durham, B, C and England. Name those you want in the query.',
    ]);
  });

  it.each([
    [
      LINE,
      [
        ['2021-22', 'A', '1'],
        ['2021-22', 'B', '2'],
      ],
      /^Two rows have 2021\/22, so/,
    ],
    [
      SPLIT,
      [
        ['2021-22', 'A', '1'],
        ['2021-22', 'A', '2'],
      ],
      /^Two rows have 2021\/22 and A, so/,
    ],
    [{ ...LINE, x: 'area' }, [['2021-22', 'A', '1']], /^“area” is not a column of dates/],
    [{ ...LINE, x: 'gone' }, [['2021-22', 'A', '1']], /^The result has no column “gone”/],
    [{ ...LINE, y: ['area'] }, [['2021-22', 'A', '1']], /^“area” has no number/],
    [LINE, [['2021-22', 'A', 'inf']], /^“value” has no number/],
    [{ ...LINE, y: [] }, [['2021-22', 'A', '1']], /^Choose what the line is of/],
  ])('as %j of %j are not drawn', (choice, rows, why) => {
    expect(whyNot(result('period:text area:text value:number', rows), choice)).toMatch(why);
  });

  it('of two units are not drawn on one axis', () => {
    const two = result('period:text a_percent:number b:number', [['2021-22', '11', '5']]);
    expect(whyNot(two, { ...LINE, y: ['a_percent', 'b'] })).toMatch(/^One axis has one unit/);
  });
});

describe('bars', () => {
  it('keep the result’s order, say where there is no value, and mark the council', () => {
    const data = result('area:text value:number', [
      ['Darlington', '12'],
      ['County Durham', '11.5'],
      ['Wirral', null],
      [null, '6'],
      ['Halton', '12'],
    ]);
    const model = bars(data, BAR, ['County Durham']);
    expect(model.bars).toEqual([
      { name: 'Darlington', value: 12, text: '12', own: false },
      { name: 'County Durham', value: 11.5, text: '11.5', own: true },
      { name: 'Wirral', value: null, text: 'No value', own: false },
      { name: 'No name', value: 6, text: '6', own: false },
      { name: 'Halton', value: 12, text: '12', own: false },
    ]);
    expect(model.sentence).toBe(
      'Highest: 12 (Darlington and 1 more); lowest: 6 (No name). County Durham: 11.5. 5 bars, 1 without a value.',
    );
  });

  it('leave out what is no finite number and say so', () => {
    const rows = ['1', 'nan', '-inf', 'Infinity', '1e308'].map((value, at) => [`${at}`, value]);
    const picture = drawn(result('area:text value:number', rows), BAR);
    expect(picture.chart.kind === 'rows' && picture.chart.model.bars).toHaveLength(1);
    expect(picture.notes).toEqual(['4 values that are no finite number are left out.']);
  });

  it('are at most thirty, and never fewer rows than are said', () => {
    const rows = Array.from({ length: 40 }, (_, at) => [`Area ${at}`, String(40 - at)]);
    const picture = drawn(result('area:text value:number', rows, 10_432), BAR);
    expect(picture.chart.kind === 'rows' && picture.chart.model.bars).toHaveLength(30);
    expect(picture.all).toBe(40);
    expect(picture.cut).toBe('Made from the first 40 of 10,432 rows.');
    expect(picture.notes).toEqual(['30 of 40 bars are drawn: the first, in the result’s order.']);
  });

  it('shorten a name that is a text', () => {
    const [bar] = bars(
      result('area:text value:number', [[`a\n${'b'.repeat(200)}`, '1']]),
      BAR,
    ).bars;
    expect(bar?.name).toBe(`a ${'b'.repeat(77)}…`);
  });
});

describe('points', () => {
  it('stand for rows with both numbers, and the council’s is marked by name or code', () => {
    const data = result('area:text share_percent:number rate:number', [
      ['E06000047', '11.5', '99'],
      ['Wirral', '6', null],
      ['Halton', 'NaN', '80'],
      ['Darlington', '12', '120'],
    ]);
    const choice = { ...SCATTER, x: 'share_percent' };
    const picture = drawn(data, choice, ['E06000047', 'County Durham']);
    expect(points(data, choice, ['E06000047']).points).toEqual([
      { name: 'E06000047', x: 11.5, y: 99, xText: '11.5%', yText: '99', own: true },
      { name: 'Darlington', x: 12, y: 120, xText: '12%', yText: '120', own: false },
    ]);
    expect(picture.sentences[0]).toBe(
      'Share percent goes from 11.5% (E06000047) to 12% (Darlington), Rate from 99 (E06000047) to 120 (Darlington). E06000047: 11.5% and 99. 2 points.',
    );
    expect(picture.notes).toEqual([
      '1 row without both numbers has no point.',
      '1 value that is no finite number is left out.',
    ]);
  });

  it('say of several at one end the first, and how many more', () => {
    const data = result('area:text share:number rate:number', [
      ['A', '1', '5'],
      ['B', '9', '6'],
      ['C', '9', '7'],
    ]);
    expect(drawn(data, SCATTER).sentences[1]).toBe(
      'Share goes from 1 (A) to 9 (B and 1 more), Rate from 5 (A) to 7 (C).',
    );
  });

  it('are not drawn where no row has both', () => {
    const data = result('area:text share:number rate:number', [
      ['A', '1', null],
      ['B', null, '2'],
    ]);
    expect(whyNot(data, SCATTER)).toMatch(/^No row has both/);
  });
});

describe('the unit of a column', () => {
  const unitOf = (column: string, cells: readonly string[], unit?: string) => {
    const [name = ''] = column.split(':');
    const data = result(
      unit === undefined ? column : `${column} unit:text`,
      cells.map((cell) => (unit === undefined ? [cell] : [cell, unit])),
    );
    return readColumns(data).find((one) => one.name === name)?.measure?.unit;
  };

  it.each([
    ['share_percent:number', ['11.5', '9'], 'percent'],
    ['percentage:number', ['11.5'], 'percent'],
    ['pct_moved:number', ['11.5'], 'percent'],
    // It may be a share of one.
    ['percent:number', ['0.115', '0.09'], 'number'],
    ['percentage_points:number', ['3.4'], 'number'],
    ['rate_per_10000:number', ['99.3'], 'per_10000'],
    ['children:number:BIGINT', ['983'], 'count'],
    ['count_star():number:BIGINT', ['983'], 'count'],
    ['numerator:number:DOUBLE', ['113'], 'number'],
    ['share:number', ['0.5'], 'number'],
    ['value:number', ['11.5'], 'number'],
  ])('%s with %j is %s', (column, cells, unit) => {
    expect(unitOf(column, cells)).toBe(unit);
  });

  it('of a value is that of the column beside it, where that is one throughout', () => {
    expect(unitOf('value:number', ['11.5', '9'], 'percent')).toBe('percent');
    expect(unitOf('value:number', ['11.5', '9'], 'furlong')).toBe('number');
    const mixed = result('value:number unit:text', [
      ['11.5', 'percent'],
      ['983', 'count'],
    ]);
    expect(readColumns(mixed)[0]?.measure?.unit).toBe('number');
  });

  it.each([
    [11.5, 'percent', '11.5%'],
    [9, 'percent', '9%'],
    [1065, 'count', '1,065'],
    [99.26, 'per_10000', '99.3'],
    [1234.567, 'number', '1,234.57'],
    [0.034567, 'number', '0.0346'],
    [-2, 'number', '-2'],
    [0, 'number', '0'],
    [11_845_000_000, 'number', '11.85bn'],
    [2.5e-9, 'number', '2.50e-9'],
  ] as const)('%d as %s is written %s', (value, unit, text) => {
    expect(numberText(value, unit)).toBe(text);
  });
});
