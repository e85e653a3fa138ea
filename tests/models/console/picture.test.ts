import { describe, expect, it } from 'vitest';
import { choiceOfKind, proposePicture } from '../../../src/models/console/picture.ts';
import { readQuestion, writeQuestion } from '../../../src/models/console/question-file.ts';
import { drawn, result } from './result-fixture.ts';

const QUARTERS = ['2021-22-Q1', '2021-22-Q2', '2021-22-Q3'];
const AREAS = ['County Durham', 'Darlington', 'Gateshead', 'Hartlepool', 'Halton', 'Wirral'];

describe('the picture that a result asks for', () => {
  it.each([
    ['quarters', 'period:text', QUARTERS],
    ['financial years', 'period:text', ['2019-20', '2020-21', '2021-22']],
    ['quarters as people write them', 'period:text', ['Q1 2021/22', 'Q2 2021/22', 'Q3 2021/22']],
    ['calendar quarters', 'q:text', ['2021-Q1', '2021-Q2', '2021-Q4']],
    ['months', 'month:text', ['2021-01', '2021-02', '2021-03']],
    ['years as texts', 'y:text', ['2019', '2020', '2021']],
    ['years as numbers', 'year:number:BIGINT', ['2019', '2020', '2021']],
    ['the DfE’s years', 'time_period:number:BIGINT', ['201920', '202021', '202122']],
    ['dates', 'period_end:date', ['2021-06-30', '2021-09-30', '2021-12-31']],
    ['dates as texts', 'day:text', ['2021-06-30', '2021-09-30', '2021-12-31']],
    [
      'times',
      'at:timestamp',
      ['2021-06-30 00:00:00', '2021-06-30 12:30:00', '2021-07-01 08:00:00'],
    ],
    ['quarters and years', 'period:text', ['2020-21', '2021-22-Q1', '2021-22-Q2']],
  ])('is a line over %s', (_what, column, times) => {
    const [name] = column.split(':');
    const rows = times.map((time, at) => [time, String(10 + at)]);
    expect(proposePicture(result(`${column} share:number`, rows)).choice).toEqual({
      kind: 'line',
      x: name,
      y: ['share'],
      series: null,
    });
  });

  it.each([
    ['numbers that no column name calls years', 'children:number:BIGINT', ['2019', '2020', '2021']],
    ['a column of years with a value that is none', 'last_year:number', ['2019', '2020', '11.5']],
    ['codes', 'la_code:text', ['840', '841', '842']],
  ])('is no line over %s', (_what, column, cells) => {
    const rows = cells.map((cell, at) => [cell, AREAS[at] ?? null]);
    const { choice } = proposePicture(result(`${column} area:text`, rows));
    expect(choice?.kind).not.toBe('line');
  });

  it('is a line of every measure of one unit', () => {
    const rows = QUARTERS.map((quarter) => [quarter, '11.5', '9', '113', '99.3']);
    const data = result(
      'period:text ours_percent:number england_percent:number numerator:number:BIGINT rate_per_10000:number',
      rows,
    );
    expect(proposePicture(data).choice).toEqual({
      kind: 'line',
      x: 'period',
      y: ['ours_percent', 'england_percent'],
      series: null,
    });
  });

  it('leaves out a measure of no known unit that is of another size', () => {
    const rows = QUARTERS.map((quarter) => [quarter, '11.5', '9', '83840']);
    const data = result('period:text ours:number theirs:number all_of_them:number', rows);
    expect(proposePicture(data).choice).toMatchObject({ y: ['ours', 'theirs'] });
  });

  it('is a line of at most four measures', () => {
    const rows = QUARTERS.map((quarter) => [quarter, '1', '2', '3', '4', '5']);
    const data = result('period:text a:number b:number c:number d:number e:number', rows);
    expect(proposePicture(data).choice).toMatchObject({ y: ['a', 'b', 'c', 'd'] });
  });

  it('is a line for each category where a period has several rows, by name before code', () => {
    const rows = QUARTERS.flatMap((quarter) =>
      AREAS.slice(0, 3).map((area, at) => [`E0600004${at}`, area, quarter, '11.5']),
    );
    const data = result('area_code:text area_name:text period:text value:number', rows);
    expect(proposePicture(data).choice).toEqual({
      kind: 'line',
      x: 'period',
      y: ['value'],
      series: 'area_name',
    });
  });

  it('is none where nothing tells the rows of a period apart', () => {
    const rows = QUARTERS.flatMap((quarter) => [
      [quarter, 'Girls', '4'],
      [quarter, 'Girls', '5'],
    ]);
    const { choice, why } = proposePicture(result('period:text sex:text children:number', rows));
    expect(choice).toBeNull();
    expect(why).toBe(
      'Several rows share one period, and no one column tells them apart. Sum or average them in the query, or keep one of each.',
    );
  });

  it('is bars for names with one measure, and for one period', () => {
    const rows = AREAS.map((area, at) => [area, '2021-22', String(at)]);
    expect(proposePicture(result('area:text year:text value:number', rows)).choice).toEqual({
      kind: 'bar',
      x: 'area',
      y: 'value',
    });
  });

  it('is bars of the measure that others only support', () => {
    const rows = AREAS.map((area, at) => [area, '113', '983', String(at), '2', '1.5']);
    const data = result(
      'area:text numerator:number denominator:number value:number rank:number value_low:number',
      rows,
    );
    expect(proposePicture(data).choice).toEqual({ kind: 'bar', x: 'area', y: 'value' });
    const supporting = result(
      'area:text rank:number',
      AREAS.map((area, at) => [area, String(at)]),
    );
    expect(proposePicture(supporting).choice).toEqual({ kind: 'bar', x: 'area', y: 'rank' });
  });

  it('is points for two measures, with names where there are some', () => {
    const rows = AREAS.map((area, at) => [area, String(at), String(at * at)]);
    const named = result('area:text share:number rate:number', rows);
    expect(proposePicture(named).choice).toEqual({
      kind: 'scatter',
      x: 'share',
      y: 'rate',
      label: 'area',
    });
    const bare = result(
      'share:number rate:number',
      rows.map(([, x = null, y = null]) => [x, y]),
    );
    expect(proposePicture(bare).choice).toMatchObject({ kind: 'scatter', label: null });
  });

  it('is bars where two measures make fewer than five points', () => {
    const rows = AREAS.slice(0, 4).map((area) => [area, '1', '2']);
    expect(proposePicture(result('area:text share:number rate:number', rows)).choice).toEqual({
      kind: 'bar',
      x: 'area',
      y: 'share',
    });
  });

  it('is bars for yes and no', () => {
    const data = result('in_county:boolean children:number', [
      ['true', '700'],
      ['false', '283'],
    ]);
    expect(proposePicture(data).choice).toEqual({ kind: 'bar', x: 'in_county', y: 'children' });
  });

  it.each([
    ['area:text value:number', [], 'The result has no rows to draw.'],
    ['value:number', [['983']], 'One number is read without a picture.'],
    [
      'area:text value:number note:text',
      [['Wirral', '6', '']],
      'One number is read without a picture.',
    ],
    ['a:number b:number', [['6', '7']], 'One row is read without a picture.'],
    [
      'area:text note:text',
      [
        ['Wirral', 'x'],
        ['Halton', 'y'],
      ],
      'A picture needs a column of numbers, and the result has none to draw.',
    ],
    [
      'area:text value:number',
      [
        ['Wirral', 'NaN'],
        ['Halton', null],
      ],
      'A picture needs a column of numbers, and the result has none to draw.',
    ],
    [
      'value:number',
      [['1'], ['2']],
      'A bar needs a name, and the result has numbers alone. Select a name with them.',
    ],
  ])('is none of %s with %j', (columns, rows, why) => {
    expect(proposePicture(result(columns, rows))).toEqual({ choice: null, why });
  });
});

describe('a kind of picture that somebody chooses', () => {
  const rows = QUARTERS.flatMap((quarter) => [
    ['County Durham', quarter, '11.5', '113'],
    ['England', quarter, '9', '7500'],
  ]);
  const data = result('area:text period:text value:number numerator:number', rows);

  it('begins with the columns that fit it', () => {
    expect(choiceOfKind(data, 'line')).toEqual({
      kind: 'line',
      x: 'period',
      y: ['value'],
      series: 'area',
    });
    expect(choiceOfKind(data, 'scatter')).toEqual({
      kind: 'scatter',
      x: 'value',
      y: 'numerator',
      label: 'period',
    });
    expect(choiceOfKind(data, 'bar')).toEqual({ kind: 'bar', x: 'period', y: 'value' });
  });

  it('is not offered without them', () => {
    const names = result('area:text value:number', [
      ['Wirral', '6'],
      ['Halton', '7'],
    ]);
    expect(choiceOfKind(names, 'line')).toBeNull();
    expect(choiceOfKind(names, 'scatter')).toBeNull();
    expect(choiceOfKind(result('value:number', [['6'], ['7']]), 'bar')).toBeNull();
  });
});

describe('years and quarters in one column', () => {
  // The year 2021/22 and its fourth quarter both end on 31 March 2022.
  const BOTH = [
    ['2021-22-Q3', 'County Durham', 'own', '10'],
    ['2021-22-Q4', 'County Durham', 'own', '11'],
    ['2021-22', 'County Durham', 'published', '12'],
    ['2021-22', 'Darlington', 'published', '9'],
  ];

  it('are no lines that would cross one day twice: what to change is said', () => {
    const data = result(
      'period:text area:text value:number',
      BOTH.map(([period = '', area = '', , value = '']) => [period, area, value]),
    );
    expect(proposePicture(data)).toEqual({
      choice: null,
      why: expect.stringMatching(/^A year and its last quarter end on the same day/),
    });
  });

  it('are split by what tells them apart', () => {
    const alone = result('period:text area:text origin:text value:number', BOTH.slice(0, 3));
    const choice = proposePicture(alone).choice;
    expect(choice).toEqual({ kind: 'line', x: 'period', y: ['value'], series: 'origin' });
    if (choice === null) throw new Error('Nothing is proposed.');
    expect(drawn(alone, choice).chart.kind).toBe('lines');
  });
});

describe('a saved picture', () => {
  const HEAD = 'council:text share:number rate:number';
  const FOUR = [
    ['County Durham', '12', '101'],
    ['Darlington', '9', '99'],
    ['Halton', '14', '120'],
    ['Wirral', '10', '111'],
  ];

  it('is drawn of later figures as it was saved, where another would be proposed by then', () => {
    const then = proposePicture(result(HEAD, FOUR)).choice;
    expect(then).toEqual({ kind: 'bar', x: 'council', y: 'share' });
    const question = { title: 'Q', note: '', sql: 'SELECT 1', parameters: [], picture: then };
    const opened = readQuestion('q.sql', writeQuestion(question)).question.picture;
    // A quarter later a fifth council has figures: enough points for a scatter.
    const later = result(HEAD, [...FOUR, ['Gateshead', '11', '108']]);
    expect(proposePicture(later).choice?.kind).toBe('scatter');
    if (opened === null) throw new Error('The chart was not saved.');
    const { chart } = drawn(later, opened);
    expect(chart.kind).toBe('rows');
  });
});
