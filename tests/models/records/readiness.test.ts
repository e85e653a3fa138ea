import { describe, expect, it, test } from 'vitest';
import { inNumber, pageInWords, readinessOf } from '../../../src/models/records/readiness.ts';
import { RECORD_RULES } from '../../../src/records/check-rules.ts';
import type { CheckResult } from '../../../src/records/checks.ts';

/** A check by hand: 12 rows of 8 children in 3 files, but for what is said otherwise. */
function check(more: Partial<CheckResult> = {}): CheckResult {
  return {
    rule: 'start_missing',
    level: 'serious',
    title: 'Episodes without a start',
    found: '{episode has|episodes have} no start date',
    done: '{It is|They are} left out.',
    mend: 'Fill in DECOM.',
    kpis: ['cla_number', 'cla_started'],
    rows: 12,
    children: 8,
    byFile: [
      { file: 1, name: 'a.csv', rows: 6 },
      { file: 2, name: 'b.csv', rows: 5 },
      { file: 7, name: 'c.csv', rows: 1 },
    ],
    failure: null,
    ...more,
  };
}

const OFFICER = { officer: true, threshold: 5 };
const PUBLIC = { officer: false, threshold: 5 };
const ONE_FILE = [{ file: 1, name: 'a.csv', rows: 1 }];

const sentence = (one: CheckResult, view = OFFICER) =>
  readinessOf([one], view).groups.flatMap(({ checks }) => checks)[0]?.sentence;

describe('the sentence of a check', () => {
  test('says how many, in how many files, and what was done', () => {
    expect(sentence(check())).toBe(
      '12 episodes have no start date, in 3 files. They are left out.',
    );
    const files = { rows: 3, found: '{file is|files are} of a table that another holds too' };
    expect(sentence(check({ ...files, done: 'All are read.' }))).toBe(
      '3 files are of a table that another holds too. All are read.',
    );
    expect(sentence(check({ rows: 1203, byFile: ONE_FILE }))).toBe(
      '1,203 episodes have no start date. They are left out.',
    );
  });

  test('speaks of one as of one', () => {
    expect(sentence(check({ rows: 1, children: 1, byFile: ONE_FILE }))).toBe(
      '1 episode has no start date. It is left out.',
    );
  });

  test('hides small counts in the public view, and whether it is one', () => {
    const hidden = 'Some episodes have no start date. They are left out.';
    expect(sentence(check({ rows: 1, children: 1, byFile: ONE_FILE }), PUBLIC)).toBe(hidden);
    expect(sentence(check({ rows: 5, children: 5 }), PUBLIC)).toBe(hidden);
    // Many rows of few children, and rows that name no child.
    expect(sentence(check({ rows: 40, children: 2 }), PUBLIC)).toBe(hidden);
    expect(sentence(check({ rows: 3, children: 0 }), PUBLIC)).toBe(hidden);
    expect(sentence(check({ rows: 6, children: 6 }), PUBLIC)).toContain('6 episodes');
    expect(sentence(check({ rows: 12, children: 12 }), { officer: false, threshold: 12 })).toBe(
      hidden,
    );
  });

  test('says how many years there are not: they are no children', () => {
    const years = check({
      found: '{year has|years have} no file',
      rows: 2,
      children: 0,
      byFile: [{ file: null, name: '', rows: 2 }],
    });
    expect(sentence(years, PUBLIC)).toBe('2 years have no file. They are left out.');
  });
});

describe('readinessOf', () => {
  const serious = check();
  const look = check({ rule: 'l', level: 'look', title: 'L', kpis: [] });
  const note = check({ rule: 'n', level: 'note', title: 'N' });
  const clear = check({ rule: 'c', title: 'C', rows: 0, children: 0, byFile: [] });

  test.each([
    ['Ready', [clear]],
    ['Ready', [note, clear]],
    ['Ready, with 1 thing to look at', [look, note]],
    ['Ready, with 2 things to look at', [look, look]],
    ['1 thing costs figures', [serious, note]],
    ['2 things cost figures, 1 more to look at', [serious, look, serious]],
    ['Ready. 1 check could not be run', [{ ...clear, failure: 'no table' }]],
  ])('%s', (verdict, checks) => {
    expect(readinessOf(checks, OFFICER).verdict).toBe(verdict);
  });

  test('stands by seriousness, then by how much is touched, then by title', () => {
    const more = check({ rule: 'm', title: 'Z', kpis: ['cla_number', 'cla_rate', 'secure'] });
    const same = check({ rule: 'a', title: 'A' });
    const {
      groups,
      worst,
      clear: nothing,
    } = readinessOf([note, look, serious, same, clear, more], OFFICER);
    expect(groups.map(({ level, checks }) => [level, checks.map(({ rule }) => rule)])).toEqual([
      ['serious', ['m', 'a', 'start_missing']],
      ['look', ['l']],
      ['note', ['n']],
    ]);
    expect(worst).toBe('serious');
    expect(nothing).toEqual(['C']);
    expect(readinessOf([clear], OFFICER).worst).toBeNull();
  });

  test('gives rows and the words of a failure to officers alone', () => {
    const failed = { ...clear, failure: 'Could not convert 0012' };
    const ofOfficers = readinessOf([serious, failed], OFFICER);
    const ofAll = readinessOf([serious, failed], PUBLIC);
    expect(ofOfficers.groups[0]?.checks[0]?.rows).toBe(12);
    expect(ofOfficers.failed).toEqual([{ title: 'C', why: 'Could not convert 0012' }]);
    expect(ofAll.groups[0]?.checks[0]?.rows).toBe(0);
    expect(ofAll.failed).toEqual([{ title: 'C', why: '' }]);
  });
});

test('inNumber takes the form of one or of many, wherever there are two', () => {
  const text = '{It ends|They end}, because of {it|them}. No slot: {x}.';
  expect(inNumber(text, 1)).toBe('It ends, because of it. No slot: {x}.');
  expect(inNumber(text, 0)).toBe('They end, because of them. No slot: {x}.');
});

test('pageInWords says which rows are shown', () => {
  expect(pageInWords(0, 50, 1203)).toBe('Rows 1 to 50 of 1,203');
  expect(pageInWords(1200, 3, 1203)).toBe('Rows 1,201 to 1,203 of 1,203');
  expect(pageInWords(50, 1, 51)).toBe('Row 51 of 51');
  expect(pageInWords(0, 0, 0)).toBe('No rows');
});

describe('what each rule says', () => {
  it.each(RECORD_RULES.map((rule) => [rule.id, rule] as const))(
    'has a form for one and another for many: %s',
    (_id, { found, done }) => {
      expect(inNumber(found, 1)).not.toBe(inNumber(found, 2));
      // “Whether we are in touch” is a question of the return.
      const one = inNumber(found, 1).replace('we are', '');
      expect(one).not.toMatch(/\b(are|(?<!did not )have|were|they|them|their)\b/);
      expect(inNumber(found, 2)).not.toMatch(/^(\S+ ){1,4}?(has|is|says|was|starts|ends|gives)\b/);
      expect(inNumber(done, 1)).not.toMatch(/\b(they|them|their)\b/i);
      expect(inNumber(done, 2)).not.toMatch(/\bIt\b/);
    },
  );

  it('speaks of two where one row has another beside it', () => {
    const saidOfOne = (rule: string) =>
      RECORD_RULES.filter(({ id }) => id === rule).map(({ done }) => inNumber(done, 1));
    expect(saidOfOne('same_start_twice')).toEqual([
      'Both rows count, the one that ended first coming first.',
    ]);
    expect(saidOfOne('two_files_of_one_table')).toEqual([
      'Both are read, and a row that is in both counts once.',
    ]);
    expect(saidOfOne('overlapping_episodes')).toEqual([
      'The two episodes count. The child counts once, and lives where the later one says.',
    ]);
  });
});
