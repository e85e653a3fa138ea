import { beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { reportCsv } from '../../src/intake/report.ts';
import { repositoryFile, startedEngine } from '../engine.ts';
import { found, takeInFixture, takeInText } from '../intake/engine-fixture.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await startedEngine();
});

/** Read off the fixtures by hand: the heading is row 1. */
test.each([
  ['symbols', [[2], [3], [4, 8, 9], [5], [6, 7]]],
  ['number_marks', [[2, 3], [2], [4]]],
  ['name_and_code', [[2]]],
  ['unknown_name', [[2, 3], [4], [5], [6], [7]]],
  ['former_area_code', [[2, 3]]],
])('%s names the rows that each of its findings stands for', async (rule, rows) => {
  const findings = found(await takeInFixture(connection, `${rule}.csv`), rule);
  expect(findings.map((finding) => finding.rows)).toEqual(
    rows.map((first) => ({ first, more: 0 })),
  );
});

test('a finding about one row or the whole file has no list of rows', async () => {
  const { report } = await takeInFixture(connection, 'count_differs.csv');
  expect(report.findings.map(({ row, rows }) => [row, rows])).toEqual([[2, undefined]]);
});

/** Ten years with one figure each, hidden in all but the second: in rows 2 and 4 to 11. */
function nineHidden(): string {
  const [heading = '', row = ''] = repositoryFile('tests/fixtures/intake/symbols.csv').split('\n');
  const rows = Array.from({ length: 10 }, (_, at) =>
    row
      .replace('202122', `${2010 + at}${11 + at}`)
      .replace(',c,,c,', at === 1 ? ',4,,4,' : ',c,,c,'),
  );
  return [heading, ...rows].join('\n');
}

test('of many rows the first five are named and the others counted, in the file for download too', async () => {
  const taken = await takeInText(connection, nineHidden());
  const message =
    '9 figures are hidden because small (c). They are kept as gaps, never counted as zero.';
  expect(found(taken, 'symbols')).toMatchObject([
    { row: null, message, rows: { first: [2, 4, 5, 6, 7], more: 4 } },
  ]);
  expect(reportCsv([taken.report]).split('\n')[2]).toBe(
    `figures.csv,2,value,,Noted,"${message} Rows 2, 4, 5, 6, 7 and 4 more.","Nothing to do, or load the file again when the numbers are known.",symbols`,
  );
});

test('the sentence about a column quotes no cell: it is shown to everyone', async () => {
  const findings = found(await takeInFixture(connection, 'number_marks.csv'), 'number_marks');
  expect(findings.map((finding) => finding.found)).toEqual(['1,208', '1,208', '11.5%']);
  for (const { found: cell, message } of findings) expect(message).not.toContain(cell);
});
