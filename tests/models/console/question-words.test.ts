import { describe, expect, it } from 'vitest';
import type { QuestionParameter } from '../../../src/models/console/question.ts';
import { draftTrouble, withPlainNumber } from '../../../src/models/console/question-draft.ts';
import {
  foundQuestions,
  questionsFoundWords,
} from '../../../src/models/console/question-search.ts';
import {
  parameterLabel,
  parameterTrouble,
  pictureWords,
  textsToCheck,
} from '../../../src/models/console/question-words.ts';
import { plain } from '../../store/question-fixture.ts';

const number = (preset: string): QuestionParameter => ({
  kind: 'number',
  name: 'years',
  label: 'Years back',
  preset,
});

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

  it('says what is wrong with a number, and never with a text', () => {
    for (const fine of ['5', '-2.5', ' 7 ', '1,000', '1e3']) {
      expect(parameterTrouble(number(''), fine)).toBe('');
    }
    expect(parameterTrouble(number(''), ' ')).toBe('Write a number here before you run the query.');
    expect(parameterTrouble(number(''), 'five')).toMatch(/in digits/);
    expect(parameterTrouble({ kind: 'text', name: 'a', label: '', preset: '' }, '')).toBe('');
  });
});

describe('a picture in words', () => {
  it.each([
    [null, /shown as a table/],
    [{ kind: 'bar', x: 'area', y: 'value' } as const, /drawn as bars: value by area\.$/],
    [
      { kind: 'line', x: 'period', y: ['a', 'b'], series: null } as const,
      /drawn as lines: a, b by period\.$/,
    ],
    [
      { kind: 'line', x: 'period', y: ['a'], series: 'area' } as const,
      /a by period, a line for each area\.$/,
    ],
    [{ kind: 'scatter', x: 'a', y: 'b', label: null } as const, /drawn as points: b against a\.$/],
    [
      { kind: 'scatter', x: 'a', y: 'b', label: 'area' } as const,
      /b against a, each point named by area\.$/,
    ],
  ])('%j', (picture, words) => {
    expect(pictureWords(picture)).toMatch(words);
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
      ]),
    ).toEqual(['Sam Example']);
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

  it('has its numbers as SQL writes them', () => {
    expect(withPlainNumber(number(' 1,000 '))).toEqual(number('1000'));
    const text: QuestionParameter = { kind: 'text', name: 'a', label: '', preset: ' 1,000 ' };
    expect(withPlainNumber(text)).toBe(text);
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
