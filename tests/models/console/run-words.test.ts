import { describe, expect, test } from 'vitest';
import type {
  AnsweredStatement,
  ResultTable,
  StatementAnswer,
} from '../../../src/console/console.ts';
import { shownFailures } from '../../../src/models/console/failures.ts';
import {
  historyLines,
  outcomeOf,
  type PastRun,
  withRun,
} from '../../../src/models/console/history.ts';
import {
  durationWords,
  elapsedWords,
  firstLine,
  limitWords,
  runWords,
} from '../../../src/models/console/run-words.ts';

function rows(rowCount: number, cut = false): StatementAnswer {
  const table: ResultTable = {
    columns: [],
    rowCount,
    cut,
    rows: async () => [],
    drop: async () => undefined,
  };
  return { kind: 'rows', table };
}

function failed(
  message: string,
  from: number | null,
  code: 'failed' | 'stopped' = 'failed',
): StatementAnswer {
  const to = from === null ? null : from + 3;
  return { kind: 'failure', failure: { code, message, hint: 'Do this.', from, to } };
}

function answered(answer: StatementAnswer): AnsweredStatement {
  return { sql: 'SELECT 1', from: 0, to: 8, milliseconds: 12, answer };
}

describe('what is said of a run', () => {
  test.each([
    [0.4, 'under 1 millisecond'],
    [1, '1 millisecond'],
    [34.4, '34 milliseconds'],
    [2149, '2.1 seconds'],
    [184_000, '3 min 4 s'],
  ])('%d milliseconds are %s', (milliseconds, words) => {
    expect(durationWords(milliseconds)).toBe(words);
  });

  test('the clock of a running query', () => {
    expect([0, 7_900, 723_000].map(elapsedWords)).toEqual(['0:00', '0:07', '12:03']);
  });

  test.each([
    [[answered(rows(1204))], '1,204 rows in 34 milliseconds.'],
    [[answered(rows(2_000_000, true))], 'first 2,000,000 rows in 34 milliseconds.'],
    [[answered({ kind: 'done', changed: 1 })], '1 row changed in 34 milliseconds.'],
    [[answered({ kind: 'done', changed: null })], 'Done in 34 milliseconds.'],
    [
      [answered({ kind: 'done', changed: null }), answered(rows(0))],
      '2 statements, the last: 0 rows in 34 milliseconds.',
    ],
    [[answered(failed('No such table', 4))], 'Error. No such table.'],
    [
      [answered(rows(1)), answered(failed('No such table!', null))],
      'Statement 2: Error. No such table!',
    ],
    [[answered(failed('', null, 'stopped'))], 'Stopped after 34 milliseconds.'],
    [[], 'There is nothing to run: write a statement first.'],
  ])('a run is told in a sentence: %#', (answers, words) => {
    expect(runWords(answers, 34)).toBe(words);
  });

  test('the limits in a sentence', () => {
    const limits = {
      mostRows: 2_000_000,
      mostMemory: 1_500_000_000,
      mostLetters: 200_000,
      mostColumns: 1000,
    };
    expect(limitWords(limits)).toBe(
      'A result keeps up to 2,000,000 rows and 1,000 columns. Queries may use up to 1,500 MB of memory. A text may have up to 200,000 letters.',
    );
  });

  test('a statement goes by its first line that says something', () => {
    expect(firstLine('-- why\n/* long\nstory */\n  SELECT *\nFROM x')).toBe('SELECT *');
    expect(firstLine('-- only a comment')).toBe('-- only a comment');
    expect(firstLine('SELECT 1234567890', 10)).toBe('SELECT 12…');
  });
});

describe('the history', () => {
  const run = (id: number): PastRun => ({
    id,
    at: new Date(2026, 2, 1, 9, 5),
    title: 'Who came and who left?',
    note: '',
    sql: '-- the first\nSELECT 1',
    parameters: [],
    picture: null,
    milliseconds: 12,
    outcome: '1 row',
  });

  test('has the newest first, and the last two hundred', () => {
    let history = [run(1)];
    for (let id = 2; id <= 201; id += 1) history = withRun(history, run(id));
    expect(history.map(({ id }) => id).slice(0, 2)).toEqual([201, 200]);
    expect(history).toHaveLength(200);
    expect(history.at(-1)?.id).toBe(2);
  });

  test('says when, what and what came of it', () => {
    expect(historyLines([run(1)])).toEqual([
      {
        id: 1,
        title: 'Who came and who left?',
        time: '09:05',
        first: 'SELECT 1',
        outcome: '1 row in 12 milliseconds',
      },
    ]);
    expect(outcomeOf([answered(rows(3)), answered(failed('x', 0))])).toBe('Error');
  });
});

describe('the errors of a run in the text of its tab', () => {
  const sql = '-- first\nSELECT bad FROM x;\nSELECT 2';

  test('a statement that was run by itself has its place in the whole text', () => {
    const run = {
      text: 'SELECT bad FROM x',
      from: 9,
      added: 0,
      answers: [answered(failed('No bad', 7))],
    };
    expect(shownFailures(run, sql)).toEqual([
      {
        code: 'failed',
        message: 'No bad',
        hint: 'Do this.',
        place: 'Line 2, column 8',
        from: 16,
        to: 19,
      },
    ]);
  });

  test('words that were put before it are not counted', () => {
    const run = {
      text: 'EXPLAIN SELECT bad FROM x',
      from: 9,
      added: 'EXPLAIN '.length,
      answers: [answered(failed('No bad', 15))],
    };
    expect(shownFailures(run, sql)[0]).toMatchObject({ place: 'Line 2, column 8', from: 16 });
  });

  test('after a change its place is that of the time, and nothing is underlined', () => {
    const run = {
      text: 'SELECT bad FROM x',
      from: 9,
      added: 0,
      answers: [answered(failed('No bad', 7))],
    };
    expect(shownFailures(run, 'SELECT good FROM x')[0]).toMatchObject({
      place: 'Line 1, column 8',
      from: null,
    });
  });

  test('one without a place has none', () => {
    const run = {
      text: sql,
      from: 0,
      added: 0,
      answers: [answered(rows(1)), answered(failed('Oh', null))],
    };
    expect(shownFailures(run, sql)).toMatchObject([{ message: 'Oh', place: '', from: null }]);
  });
});
