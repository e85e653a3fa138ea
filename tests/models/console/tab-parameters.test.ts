import { describe, expect, test } from 'vitest';
import type { QuestionParameter } from '../../../src/models/console/question.ts';
import { parameterValues, tabParameters } from '../../../src/models/console/tab-parameters.ts';

const CHOSEN = { area: 'E06000047', quarter: '2021-22-Q3', kpi: 'cla_rate' };
const YEARS: QuestionParameter = { kind: 'number', name: 'years', label: 'Years', preset: '5' };

describe('the parameters of a tab', () => {
  test('are those of its text, in their order, each once', () => {
    const sql = "SELECT $x, $years, '$no', $x FROM f WHERE kpi = $kpi -- $nor";
    expect(tabParameters(sql, [YEARS])).toEqual([
      { kind: 'text', name: 'x', label: 'x', preset: '' },
      YEARS,
      { kind: 'kpi', name: 'kpi', preset: '' },
    ]);
  });

  test('have what was typed, else their preset, else what is on the screen', () => {
    const parameters = tabParameters('$area $kpi $years $word', [
      YEARS,
      { kind: 'kpi', name: 'kpi', preset: 'foster_care' },
    ]);
    expect(parameterValues(parameters, { word: "it's" }, CHOSEN)).toEqual({
      area: 'E06000047',
      kpi: 'foster_care',
      years: 5,
      word: "it's",
    });
    expect(parameterValues([YEARS], { years: '1,200.5' }, CHOSEN)).toEqual({ years: 1200.5 });
  });

  test.each(['', 'five', '1e999'])('a number that is %j is asked for', (typed) => {
    expect(parameterValues([YEARS], { years: typed }, CHOSEN)).toMatch(
      /Write a number for “Years”/,
    );
  });
});
