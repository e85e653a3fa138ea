import { describe, expect, it } from 'vitest';
import type { Extract } from '../../src/intake/records/extracts.ts';
import {
  countedInWords,
  extractsInWords,
  filesToMend,
  placesInWords,
  recordsReportCsv,
} from '../../src/models/records-words.ts';

const EXTRACT: Extract = {
  key: '903/2021|',
  label: '903/2021',
  files: ['903/2021/a.csv', '903/2021/b.csv'],
  yearBegin: '2021-04-01',
  asAt: '2021-12-31',
  knownFrom: 'name',
  how: 'Its name says so.',
  doubt: 'The episodes say otherwise.',
  other: { yearBegin: '2020-04-01', asAt: '2021-03-31' },
};
const NO_REMARKS = { rowsLeftOut: 0, remarks: [], oddRows: [] };
const FILES = [
  {
    ...NO_REMARKS,
    name: '903/2021/a.csv',
    status: 'accepted',
    table: 'episodes',
    rows: 1200,
    summary: 'Episodes: 1,200 rows were taken in.',
  },
  {
    name: '903/2021/b.csv',
    status: 'accepted_in_part',
    table: 'header',
    rows: 1,
    rowsLeftOut: 2,
    summary: 'Header: 1 row was taken in. 2 rows were left out.',
    remarks: [{ message: 'The file has no UPN.', mend: 'Nothing to do.' }],
    oddRows: [
      {
        rows: { first: [5], more: 0 },
        message: 'This row has one cell. It was left out.',
        mend: 'Delete the row if it is a total.',
      },
      {
        rows: { first: [2, 3], more: 4 },
        message: 'A cell has a line break in it. It was read as a space.',
        mend: 'Nothing to do, if the cell was meant to have more lines than one.',
      },
    ],
  },
  {
    ...NO_REMARKS,
    name: '903/2021/c.csv',
    status: 'refused',
    table: null,
    rows: 0,
    summary: 'Not a table.',
    remarks: [{ message: 'Not a table.', mend: 'Add CHILD.' }],
  },
  {
    ...NO_REMARKS,
    name: '903/.DS_Store',
    status: 'passed_over',
    table: null,
    rows: 0,
    summary: 'The system keeps it.',
  },
] as const;

describe('what was counted, in a sentence', () => {
  const quarters = ['2019-20-Q1', '2019-20-Q2', '2024-25-Q4'];

  it('has KPIs, quarters, files and months, and passes over years', () => {
    const counted = { kpis: ['a', 'b'], periods: ['2019-20', ...quarters] };
    expect(countedInWords(counted, 1099)).toBe(
      'Counted 2 KPIs for 3 quarters from 1,099 files: April 2019 to March 2025.',
    );
    expect(countedInWords({ kpis: ['a'], periods: ['2021-22-Q3'] }, 1)).toBe(
      'Counted 1 KPI for 1 quarter from 1 file: October 2021 to December 2021.',
    );
  });

  it('says so where there was nothing to count', () => {
    expect(countedInWords({ kpis: [], periods: [] }, 2)).toMatch(
      /^Nothing could be counted from 2/,
    );
  });
});

describe('extracts in words', () => {
  it('have year, day, tables with their rows and the other reading', () => {
    expect(extractsInWords([EXTRACT], FILES, true)).toEqual([
      {
        extract: EXTRACT,
        label: '903/2021',
        year: '2021/22',
        asAt: '31 December 2021',
        tables: ['Header, 1 row', 'Episodes, 1,200 rows'],
        other: '2020/21, up to 31 March 2021',
      },
    ]);
  });

  it('have no number of rows in the public view: it may be small', () => {
    const [words] = extractsInWords([EXTRACT], FILES, false);
    expect(words?.tables).toEqual(['Header', 'Episodes']);
  });

  it('stand with the latest first', () => {
    const later = { ...EXTRACT, key: 'later', asAt: '2022-03-31', label: '', other: null };
    const words = extractsInWords([EXTRACT, later], [], true);
    expect(words.map(({ label, other }) => [label, other])).toEqual([
      ['Files without a folder', null],
      ['903/2021', '2020/21, up to 31 March 2021'],
    ]);
  });
});

describe('files with something to mend', () => {
  it('are those not taken in whole, and in the public view those not taken in at all', () => {
    expect(filesToMend(FILES, true)).toEqual([
      {
        name: '903/2021/b.csv',
        said: 'Header: 1 row was taken in. 2 rows were left out.',
        mend: '',
        rows: [
          {
            said: 'Row 5: This row has one cell. It was left out.',
            mend: 'Delete the row if it is a total.',
          },
        ],
      },
      { name: '903/2021/c.csv', said: 'Not a table.', mend: 'Add CHILD.', rows: [] },
    ]);
    expect(filesToMend(FILES, false).map(({ name }) => name)).toEqual(['903/2021/c.csv']);
  });

  it('are those with odd rows too, for officers', () => {
    const odd = {
      rows: { first: [4, 7], more: 3 },
      message: 'This row has only 9 of 13 cells.',
      mend: 'Give the row one cell for every heading.',
    };
    const file = { ...FILES[0], oddRows: [odd] };
    expect(filesToMend([file], true).map(({ rows }) => rows)).toEqual([
      [
        {
          said: 'Rows 4, 7 and 3 more. Of the first: This row has only 9 of 13 cells.',
          mend: 'Give the row one cell for every heading.',
        },
      ],
    ]);
    expect(filesToMend([file], false)).toEqual([]);
  });
});

describe('the report as CSV', () => {
  it('has a line a file, with what it was taken for', () => {
    const lines = recordsReportCsv(FILES, [EXTRACT]).trim().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[2]).toBe(
      '903/2021/b.csv,Accepted in part,Header,1,2,2021/22,2021-12-31,Its name says so. The episodes say otherwise.,"Header: 1 row was taken in. 2 rows were left out. The file has no UPN. Row 5: This row has one cell. It was left out. Rows 2, 3 and 4 more. Of the first: A cell has a line break in it. It was read as a space."',
    );
    expect(lines[3]).toBe('903/2021/c.csv,Not accepted,,0,0,,,,Not a table.');
  });
});

describe('places in words', () => {
  const LIST = 'list.csv says in which council’s area';
  it.each([
    [14, 12, 11, `${LIST} 12 of 14 placements lie, and how far 11 of them are from home.`],
    [14, 12, 1, `${LIST} 12 of 14 placements lie, and how far 1 of them is from home.`],
    [14, 1, 1, `${LIST} 1 of 14 placements lies, and how far 1 of them is from home.`],
    [14, 2, 0, `${LIST} 2 of 14 placements lie, but not how far they are from home.`],
    [14, 1, 0, `${LIST} 1 of 14 placements lies, but not how far it is from home.`],
    [1, 1, 1, `${LIST} the one placement lies, and how far it is from home.`],
    [1, 1, 0, `${LIST} the one placement lies, but not how far it is from home.`],
    [1, 0, 0, 'list.csv does not say in which council’s area the one placement lies.'],
    [14, 0, 0, 'list.csv does not say in which council’s area any of 14 placements lies.'],
    [
      14,
      0,
      3,
      'list.csv does not say in which council’s area any of 14 placements lies, but how far 3 of 14 are from home.',
    ],
  ])(
    'of %i places says in whose area %i lie, and how far %i are',
    (pairs, placed, measured, said) => {
      const list = { name: 'list.csv', pairs, placed, measured };
      expect(placesInWords({ ...list, insteadOf: null })).toBe(said);
      expect(placesInWords({ ...list, insteadOf: 'old.csv' })).toBe(
        `${said} It is used in the place of old.csv: one list is used at a time.`,
      );
    },
  );
});
