import { describe, expect, test } from 'vitest';
import { columnTypes } from '../../../src/models/console/parameter-kinds.ts';
import type { QuestionParameter } from '../../../src/models/console/question.ts';
import { parameterValues, tabParameters } from '../../../src/models/console/tab-parameters.ts';

const CHOSEN = { area: 'E06000047', quarter: '2021-22-Q3', kpi: 'cla_rate' };
const NO_COLUMNS = columnTypes(null);
const YEARS: QuestionParameter = { kind: 'number', name: 'years', label: 'Years', preset: '5' };

describe('the parameters of a tab', () => {
  test('are those of its text, in their order, each once', () => {
    const sql = "SELECT $x, $years, '$no', $x FROM f WHERE kpi = $kpi -- $nor";
    expect(tabParameters(sql, [YEARS], NO_COLUMNS)).toEqual([
      { kind: 'text', name: 'x', label: 'X', preset: '' },
      YEARS,
      { kind: 'kpi', name: 'kpi', preset: '' },
    ]);
  });

  test('have what was typed, else their preset, else what is on the screen', () => {
    const parameters = tabParameters(
      '$area $kpi $years $word',
      [YEARS, { kind: 'kpi', name: 'kpi', preset: 'foster_care' }],
      NO_COLUMNS,
    );
    expect(parameterValues(parameters, { word: "it's" }, CHOSEN)).toEqual({
      ok: true,
      values: { area: 'E06000047', kpi: 'foster_care', years: 5, word: "it's" },
    });
    expect(parameterValues([YEARS], { years: '1,200.5' }, CHOSEN)).toEqual({
      ok: true,
      values: { years: 1200.5 },
    });
  });

  const SINCE: QuestionParameter = { kind: 'date', name: 'since', label: 'Since', preset: '' };

  test.each(['31 December 2021', '31 Dec 2021', ' 31/12/2021 ', '31.12.2021', '2021-12-31'])(
    'a date typed as %j is given as the engine reads it',
    (since) => {
      const given = parameterValues([SINCE], { since }, CHOSEN);
      expect(given).toEqual({ ok: true, values: { since: '2021-12-31' } });
    },
  );

  test.each([
    [YEARS, '', 'Years: Give a number, such as 5 or 2.5.'],
    [YEARS, 'five', /^Years: “five” is not a number\./],
    [YEARS, '1e999', /^Years: “1e999” is not a number\./],
    [SINCE, '', 'Since: Give a date, such as 31 December 2021.'],
    [SINCE, '12/31/2021', /^Since: “12\/31\/2021” is not a date\./],
    [SINCE, '30 February 2021', /^Since: “30 February 2021” is not a date\./],
  ])('%j with %j: it says what is wanted, or what is wrong', (parameter, typed, why) => {
    const given = parameterValues([parameter], { [parameter.name]: typed }, CHOSEN);
    expect(given).toEqual({
      ok: false,
      parameter,
      why: typeof why === 'string' ? why : expect.stringMatching(why),
    });
  });

  test('a quarter is asked for while there are no figures; an empty text is a value', () => {
    const quarter: QuestionParameter = { kind: 'quarter', name: 'quarter', preset: '' };
    expect(parameterValues([quarter], {}, { ...CHOSEN, quarter: '' })).toEqual({
      ok: false,
      parameter: quarter,
      why: 'Quarter: Choose a quarter.',
    });
    const word: QuestionParameter = { kind: 'text', name: 'word', label: 'word', preset: '' };
    expect(parameterValues([word], {}, CHOSEN)).toEqual({ ok: true, values: { word: '' } });
  });
});

describe('what a name stands for', () => {
  const column = (name: string, type: string) => ({ name, type, meaning: '' });
  const table = (name: string, columns: ReturnType<typeof column>[]) => ({
    name,
    kind: 'table' as const,
    origin: 'product' as const,
    meaning: '',
    fullerForOfficers: false,
    rowCount: 1,
    columns,
  });
  const COLUMNS = columnTypes({
    tables: [
      table('figures', [
        column('period_end', 'DATE'),
        column('value', 'DECIMAL(9,3)'),
        column('period', 'VARCHAR'),
        column('code', 'VARCHAR'),
      ]),
      table('mine', [column('code', 'DATE'), column('Left Care', 'DATE')]),
    ],
    functions: [],
  });
  const kindOf = (sql: string) => tabParameters(sql, [], COLUMNS).map(({ kind }) => kind);

  test.each([
    'SELECT $x::DATE',
    'SELECT DATE $x',
    'SELECT CAST($x AS DATE)',
    'SELECT try_cast ( $x as date )',
    'WHERE period_end >= $x',
    'WHERE f.period_end = $x',
    'WHERE $x < f.period_end',
    'WHERE "Left Care" <> $x',
    'WHERE period_end > /* the day */ $x AND area = $x',
  ])('a date: %s', (sql) => {
    expect(kindOf(sql)).toEqual(['date']);
  });

  test('dates on both sides of BETWEEN', () => {
    expect(kindOf('WHERE period_end BETWEEN $from AND $to')).toEqual(['date', 'date']);
    expect(kindOf('WHERE period_end NOT BETWEEN $from AND $to')).toEqual(['date', 'date']);
  });

  test.each(['LIMIT $x', 'SELECT $x::INTEGER', 'WHERE value > $x', 'SELECT CAST($x AS DOUBLE)'])(
    'a number: %s',
    (sql) => {
      expect(kindOf(sql)).toEqual(['number']);
    },
  );

  test.each([
    'SELECT $x',
    'WHERE period = $x',
    // Tables do not agree.
    'WHERE code = $x',
    'WHERE period_end::VARCHAR = $x',
    'WHERE $x = period_end::VARCHAR',
    'WHERE year(period_end) = $x',
    'WHERE $x = value(1)',
    'WHERE nobody_knows > $x',
    // Told two things.
    'WHERE period_end > $x AND value > $x',
    'SELECT $x::TIMESTAMP',
  ])('a text: %s', (sql) => {
    expect(kindOf(sql)).toEqual(['text']);
  });
});
