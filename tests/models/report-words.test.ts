import { describe, expect, test } from 'vitest';
import type { FileReport, Finding } from '../../src/intake/report.ts';
import {
  batchInWords,
  findingGroups,
  findingsFor,
  placeInWords,
  refusalOf,
  replacementSentences,
} from '../../src/models/report-words.ts';
import { NAMES } from './small-names.ts';

const finding = (given: Partial<Finding>): Finding => ({
  rule: 'symbols',
  row: null,
  column: '',
  found: '',
  outcome: 'noted',
  message: '',
  mend: '',
  ...given,
});

const report = (given: Partial<FileReport>): FileReport => ({
  file: 'q3.csv',
  size: 100,
  sha256: 'ab',
  status: 'accepted',
  kind: 'figures',
  rowsRead: 1,
  rowsAccepted: 1,
  rowsLeftOut: 0,
  findings: [],
  beyond: [],
  summary: '1 figure is in.',
  areas: [],
  periods: [],
  kpis: [],
  replaced: [],
  illustrative: false,
  ...given,
});

describe('findings by rule', () => {
  test('what was left out comes first, and a rule with two outcomes is two groups', () => {
    const groups = findingGroups(
      report({
        findings: [
          finding({ rule: 'number_marks', outcome: 'noted' }),
          finding({ rule: 'unknown_kpi', outcome: 'left_out', row: 3, mend: 'Write the id.' }),
          finding({ rule: 'count_differs', outcome: 'changed', row: 5 }),
          finding({ rule: 'unknown_kpi', outcome: 'left_out', row: 9, mend: 'Write the id.' }),
          finding({ rule: 'unknown_kpi', outcome: 'noted', row: 11 }),
        ],
      }),
    );
    expect(groups.map((group) => [group.title, group.outcome, group.findings.length])).toEqual([
      ['An indicator we do not know', 'left_out', 2],
      ['A count given twice, differently', 'changed', 1],
      ['Commas and percent signs', 'noted', 1],
      ['An indicator we do not know', 'noted', 1],
    ]);
  });

  test('what mends all is said once; what differs is said at each', () => {
    const same = finding({ rule: 'ragged_row', mend: 'Add a cell.' });
    const other = finding({ rule: 'repeated_row', mend: 'Delete it.' });
    const nothing = finding({ rule: 'extra_columns', mend: 'Nothing to do.' });
    const groups = findingGroups(
      report({ findings: [same, same, other, { ...other, mend: 'Keep one.' }, nothing] }),
    );
    expect(groups.map((group) => group.mend)).toEqual(['Add a cell.', null, '']);
  });

  test('what is beyond the findings that are kept counts with its own rule and outcome', () => {
    const groups = findingGroups(
      report({
        findings: [
          finding({ rule: 'unknown_kpi', outcome: 'left_out' }),
          finding({ rule: 'unknown_kpi', outcome: 'noted' }),
        ],
        beyond: [{ rule: 'unknown_kpi', outcome: 'left_out', findings: 1345 }],
      }),
    );
    expect(groups.map(({ outcome, beyond, count }) => [outcome, beyond, count])).toEqual([
      ['left_out', 1345, 1346],
      ['noted', 0, 1],
    ]);
  });

  test('two cells of one row count as one row, two remarks on the whole file as two', () => {
    const groups = findingGroups(
      report({
        findings: [
          finding({ rule: 'not_a_number', outcome: 'left_out', row: 3, column: 'numerator' }),
          finding({ rule: 'not_a_number', outcome: 'left_out', row: 3, column: 'value' }),
          finding({ rule: 'not_a_number', outcome: 'left_out', row: 4, column: 'value' }),
          finding({ rule: 'symbols' }),
          finding({ rule: 'symbols', column: 'value' }),
        ],
      }),
    );
    expect(groups.map(({ count }) => count)).toEqual([2, 2]);
  });

  test('a rule that nobody named is named by its own words', () => {
    const [group] = findingGroups(report({ findings: [finding({ rule: 'blue_moon' })] }));
    expect(group?.title).toBe('Blue moon');
  });

  test('the reason of a refusal and what was replaced are said elsewhere', () => {
    const reason = finding({ rule: 'no_rows', outcome: 'left_out', message: 'No rows.' });
    const refused = report({
      status: 'refused',
      summary: 'No rows.',
      findings: [reason, finding({ rule: 'symbols' })],
    });
    expect(refusalOf(refused)).toBe(reason);
    expect(findingGroups(refused).map((group) => group.title)).toEqual([
      'Figures without a number',
    ]);
    expect(refusalOf(report({ findings: [finding({ message: '1 figure is in.' })] }))).toBeNull();
    expect(findingGroups(report({ findings: [finding({ rule: 'replaced' })] }))).toEqual([]);
  });
});

test.each([
  [{ row: 1250, column: 'value' }, 'Row 1,250, column value'],
  [{ row: 4 }, 'Row 4'],
  [{ column: 'value' }, 'Column value'],
  [{}, 'The whole file'],
  [{ column: 'value', rows: { first: [12], more: 0 } }, 'Row 12, column value'],
  [{ column: 'value', rows: { first: [12, 1040], more: 0 } }, 'Rows 12 and 1,040, column value'],
  [{ rows: { first: [12, 40], more: 3 } }, 'Rows 12, 40 and 3 more'],
  [{ rows: { first: [12], more: 1200 } }, 'Rows 12 and 1,200 more'],
  [
    { row: 12, column: 'la_name', rows: { first: [12, 40], more: 0 } },
    'Rows 12 and 40, column la_name',
  ],
])('where a finding is: %o', (given, words) => {
  expect(placeInWords(finding(given))).toBe(words);
});

describe('what a view shows of the findings', () => {
  const one = finding({ row: 4, column: 'value', found: '3', message: 'Row of its own.' });
  const several = finding({
    column: 'value',
    found: '33.3%',
    message: '2 numbers.',
    rows: { first: [3, 9], more: 0 },
  });
  const ofFile = finding({ found: 'Windows-1252', message: 'Encoding.' });

  test('officers see all of it', () => {
    expect(findingsFor(true, [one, several, ofFile])).toEqual([one, several, ofFile]);
  });

  test('the public view has no row, no number of one, and no cell of one', () => {
    expect(findingsFor(false, [one, several, ofFile])).toEqual([
      finding({ column: 'value', message: '2 numbers.' }),
      ofFile,
    ]);
  });
});

describe('what was replaced', () => {
  const one = (period: string, figures: number, fromFile = 'old.csv') => ({
    areaCode: 'E06000047',
    period,
    figures,
    fromFile,
  });

  test('one sentence for each area and file', () => {
    expect(
      replacementSentences(
        [one('2021-22-Q2', 5), one('2021-22-Q3', 7), one('2021-22-Q3', 1, 'older.csv')],
        NAMES,
      ),
    ).toEqual([
      'These 12 figures of Q2 2021/22 to Q3 2021/22 for County Durham replace those from old.csv.',
      'This figure of Q3 2021/22 for County Durham replaces the one from older.csv.',
    ]);
  });

  test('nothing replaced, nothing said', () => {
    expect(replacementSentences([], NAMES)).toEqual([]);
  });
});

describe('what is said aloud', () => {
  test('one file with its sentence', () => {
    expect(batchInWords([report({})])).toBe('q3.csv: accepted. 1 figure is in.');
  });

  test('more files with how many of each', () => {
    expect(
      batchInWords([report({}), report({ status: 'refused' }), report({ status: 'refused' })]),
    ).toBe('3 files read: 1 accepted, 2 not accepted.');
  });

  test('no file', () => {
    expect(batchInWords([])).toBe('');
  });
});
