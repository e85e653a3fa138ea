import { describe, expect, it } from 'vitest';
import {
  parameterLabel,
  parameterTrouble,
  parameterWanted,
  presetShown,
  unknownChoice,
} from '../../../src/models/console/parameter-words.ts';
import type { QuestionParameter } from '../../../src/models/console/question.ts';
import { draftTrouble, withPlainPreset } from '../../../src/models/console/question-draft.ts';
import {
  foundQuestions,
  questionsFoundWords,
} from '../../../src/models/console/question-search.ts';
import { pictureWords, textsToCheck } from '../../../src/models/console/question-words.ts';
import { plain } from '../../store/question-fixture.ts';

const YEARS = { name: 'years', label: 'Years back' };
const number = (preset: string): QuestionParameter => ({ kind: 'number', ...YEARS, preset });
const date = (preset: string): QuestionParameter => ({ kind: 'date', ...YEARS, preset });

describe('a control', () => {
  it.each<[QuestionParameter, string]>([
    [{ kind: 'area', name: 'area', preset: '' }, 'Council'],
    [{ kind: 'quarter', name: 'quarter', preset: '' }, 'Quarter'],
    [{ kind: 'kpi', name: 'kpi', preset: '' }, 'KPI'],
    [{ kind: 'kpi', name: 'other_kpi', preset: '' }, 'Other KPI'],
    [{ kind: 'area', name: 'upward', preset: '' }, 'Upward'],
    [{ kind: 'area', name: '_', preset: '' }, '_'],
    [number('5'), 'Years back'],
    [{ kind: 'text', name: 'split_by', label: ' ', preset: '' }, 'Split by'],
  ])('%j is called “%s”', (parameter, label) => {
    expect(parameterLabel(parameter)).toBe(label);
  });

  const text: QuestionParameter = { kind: 'text', name: 'a', label: '', preset: '' };

  it('says what is wrong with what was typed, and nothing of what is empty', () => {
    for (const fine of ['5', '-2.5', ' 7 ', '1,000', '1e3', '', ' ']) {
      expect(parameterTrouble(number(''), fine)).toBe('');
    }
    for (const fine of ['31 December 2021', '31/12/2021', '2021-12-31', '']) {
      expect(parameterTrouble(date(''), fine)).toBe('');
    }
    expect(parameterTrouble(number(''), 'five')).toMatch(/^“five” is not a number\..*in digits/);
    expect(parameterTrouble(date(''), '30 February 2021')).toBe(
      '“30 February 2021” is not a date. Write a day of the calendar, such as 31 December 2021.',
    );
    expect(parameterTrouble(text, 'anything')).toBe('');
  });

  it('says what it wants while it is empty', () => {
    expect(parameterWanted(date(''))).toBe('Give a date, such as 31 December 2021.');
    expect(parameterWanted(number(''))).toBe('Give a number, such as 5 or 2.5.');
    expect(parameterWanted(text)).toMatch(/^Give a text\./);
    expect(parameterWanted({ kind: 'quarter', name: 'q', preset: '' })).toBe('Choose a quarter.');
  });

  it('says what is wrong with a choice that is not there', () => {
    expect(unknownChoice('area', 'E99999999')).toMatch(/^“E99999999” is no council/);
    expect(unknownChoice('quarter', 'Q3 2050/51')).toMatch(/no figures of Q3 2050\/51 here/);
    expect(unknownChoice('kpi', 'old_kpi')).toMatch(/^“old_kpi” is no KPI/);
  });

  it('has a date in words at first', () => {
    expect(presetShown(date('2021-12-31'))).toBe('31 December 2021');
    expect(presetShown(date('next week'))).toBe('next week');
    expect(presetShown(number('5'))).toBe('5');
  });
});

describe('a picture in words', () => {
  it.each([
    [{ kind: 'bar', x: 'area', y: 'value' } as const, 'Bars: value by area.'],
    [{ kind: 'line', x: 'period', y: ['a', 'b'], series: null } as const, 'Lines: a, b by period.'],
    [
      { kind: 'line', x: 'period', y: ['a'], series: 'area' } as const,
      'Lines: a by period, a line for each area.',
    ],
    [{ kind: 'scatter', x: 'a', y: 'b', label: null } as const, 'Points: b against a.'],
    [
      { kind: 'scatter', x: 'a', y: 'b', label: 'area' } as const,
      'Points: b against a, each point named by area.',
    ],
  ])('%j', (picture, words) => {
    expect(pictureWords(picture)).toBe(words);
  });
});

describe('what may be about a child', () => {
  it.each([
    ["SELECT * FROM t WHERE name = 'Sam Example'", ['Sam Example']],
    ["WHERE name LIKE '%O''Neil%'", ["%O'Neil%"]],
    ["WHERE id IN ('A12345', 1234567)", ['A12345', '1234567']],
    ["WHERE born = DATE '2011-02-03'", ['2011-02-03']],
    ['WHERE note = $$Sam$$ OR note = $x$Ann$x$', ['Sam', 'Ann']],
    ["WHERE a = 'Sam' OR b = 'Sam'", ['Sam']],
  ])('is found in %s', (sql, texts) => {
    expect(textsToCheck(sql, [])).toEqual(texts);
  });

  it.each([
    "WHERE kpi = 'placements_3_plus' AND area_code = 'E06000047' AND breakdown = ''",
    "WHERE period IN ('2021-22', '2021-22-Q3', '2025') AND period_end = DATE '2022-03-31'",
    "SELECT strftime(period_end, '%d/%m/%Y'), concat(a, ', ', b), round(x, 1) LIMIT 1000",
    "-- 'Not Read'\nSELECT \"Not A Text\", origin = 'published'",
  ])('is not found in %s', (sql) => {
    expect(textsToCheck(sql, [])).toEqual([]);
  });

  it('is found in what stands in a field at first', () => {
    expect(
      textsToCheck('SELECT $who', [
        { kind: 'text', name: 'who', label: 'Who', preset: 'Sam Example' },
        { kind: 'kpi', name: 'kpi', preset: 'Of another council' },
        { kind: 'date', name: 'born', label: 'Born', preset: '2011-02-03' },
        { kind: 'date', name: 'end', label: 'End of a quarter', preset: '2021-12-31' },
      ]),
    ).toEqual(['Sam Example', '2011-02-03']);
  });
});

describe('a question that is being saved', () => {
  const draft = plain('a', 'Title');

  it('needs a title, SQL, numbers that are some, and less than 1 MB', () => {
    expect(draftTrouble(draft)).toBeNull();
    expect(draftTrouble({ ...draft, title: '' })).toMatch(/title/);
    expect(draftTrouble({ ...draft, sql: ' \n' })).toMatch(/no SQL/);
    expect(draftTrouble({ ...draft, parameters: [number('five')] })).toMatch(/“five”.*\$years/);
    expect(draftTrouble({ ...draft, parameters: [number('')] })).toBeNull();
    // Two bytes a letter.
    expect(draftTrouble({ ...draft, sql: 'é'.repeat(499_000) })).toBeNull();
    expect(draftTrouble({ ...draft, sql: 'é'.repeat(500_000) })).toMatch(/1 MB/);
  });

  it('has its numbers and dates as SQL writes them', () => {
    expect(withPlainPreset(date('31 December 2021'))).toEqual(date('2021-12-31'));
    expect(draftTrouble({ ...draft, parameters: [date('31 Smarch 2021')] })).toMatch(
      /“31 Smarch 2021” is not a date\..*\$years/,
    );
    expect(withPlainPreset(number(' 1,000 '))).toEqual(number('1000'));
    const text: QuestionParameter = { kind: 'text', name: 'a', label: '', preset: ' 1,000 ' };
    expect(withPlainPreset(text)).toBe(text);
  });
});

describe('looking for questions', () => {
  const rank = plain('a', 'Our rank', { note: 'Among neighbours.', sql: 'SELECT 1' });
  const gaps = plain('b', 'Gaps', { sql: 'SELECT flag FROM figures' });

  it('finds every word in the title, note or SQL, in any order', () => {
    expect(foundQuestions([rank, gaps], '  ')).toEqual([rank, gaps]);
    expect(foundQuestions([rank, gaps], 'NEIGHBOURS rank')).toEqual([rank]);
    expect(foundQuestions([rank, gaps], 'select')).toEqual([rank, gaps]);
    expect(foundQuestions([rank, gaps], 'flag rank')).toEqual([]);
  });

  it('says how many', () => {
    expect([0, 1, 2].map(questionsFoundWords)).toEqual([
      'No question has these words.',
      '1 question has these words.',
      '2 questions have these words.',
    ]);
  });
});
