import { beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { checkRows, checkRowsCsv, runRecordChecks } from '../../src/records/checks.ts';
import {
  EVERYTHING,
  type FixtureFile,
  openRecords,
  type Records,
  takeRecords,
} from './check-fixture.ts';

describe('records without a fault', () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await openRecords();
  });

  const findings = async (records: Records) => {
    await takeRecords(connection, records);
    const results = await runRecordChecks(connection);
    expect(results.filter(({ failure }) => failure !== null)).toEqual([]);
    return results.filter(({ rows }) => rows > 0).map(({ rule, rows }) => `${rule} ${rows}`);
  };
  const listed = async (rule: string) =>
    (await checkRows(connection, rule, EVERYTHING)).map(({ row, found, detail }) => [
      row,
      found,
      detail,
    ]);

  test('find nothing', async () => {
    const records: Records = {
      header: [
        { child: '007' },
        { child: '8', dob: '2005-01-01' },
        { child: '9', dob: '2003-06-15' },
      ],
      episodes: [
        { child: '007', dec: '2022-09-01', rec: 'X1' },
        {
          child: '007',
          decom: '2022-09-01',
          rne: 'P',
          place: 'T1',
          provider: null,
          dec: '2022-09-05',
          rec: 'X1',
        },
        { child: '007', decom: '2022-09-05', rne: 'P' },
        { child: '8', decom: '2021-01-01', rne: 'L', dec: '2023-01-01', rec: 'E6' },
      ],
      reviews: [{ child: '007', dob: '2012-06-15' }],
      uasc: [{ child: '007', duc: '2030-06-15' }],
      oc2: [{ child: '007' }],
      oc3: [{ child: '9' }],
      missing: [{ child: '007' }],
    };
    expect(await findings(records)).toEqual([]);
  });

  test('of no rows at all find nothing', async () => {
    expect(await findings({})).toEqual([]);
  });

  test('of no files at all find nothing', async () => {
    expect(await findings({ files: [] })).toEqual([]);
  });

  test('a row without a child is found in every table that figures read', async () => {
    const nameless = [{ child: null }];
    expect(
      await findings({
        header: nameless,
        episodes: nameless,
        reviews: nameless,
        uasc: nameless,
        oc2: nameless,
        oc3: nameless,
        missing: nameless,
      }),
    ).toEqual(['child_missing 7']);
    expect((await checkRows(connection, 'child_missing', EVERYTHING))[0]).toMatchObject({
      name: '2023-03-31/header.csv',
      row: 2,
      child: '',
      column: 'CHILD',
      found: '',
    });
  });

  test('codes of another year are found by the day and by the extract', async () => {
    const placed = (place: string, decom: string, dec: string | null, file: number) => ({
      child: `${place} ${decom}`,
      place,
      decom,
      dec,
      rec: dec === null ? null : 'E8',
      file,
    });
    const files: FixtureFile[] = [
      { table: 'episodes', asAt: '2024-03-31' },
      { table: 'episodes', asAt: '2026-03-31' },
      { table: 'header', asAt: '2024-03-31' },
      { table: 'header', asAt: '2025-03-31' },
    ];
    await findings({
      files,
      today: '2026-06-30',
      episodes: [
        placed('K3', '2023-10-27', null, 1),
        placed('K3', '2023-10-28', null, 1),
        placed('P2', '2023-05-01', '2023-10-28', 1),
        placed('P2', '2023-05-02', null, 1),
        placed('P2', '2023-11-01', '2023-11-05', 1),
        placed('H5', '2023-05-01', null, 1),
        placed('Z11', '2023-05-01', null, 1),
        placed('H5', '2025-03-01', '2025-03-31', 2),
        placed('H5', '2025-05-01', null, 2),
        placed('Z14', '2025-05-01', null, 2),
      ],
      header: [
        { child: 'a', sex: 'M', file: 3 },
        { child: 'b', sex: '1', file: 3 },
        { child: 'c', sex: 'M', file: 4 },
        { child: 'd', sex: '2', file: 4 },
      ],
    });
    expect(await listed('placement_of_another_year')).toEqual([
      [2, 'K3', 'K3 began on 28 October 2023. The episode starts on 27 October 2023 and is open.'],
      [5, 'P2', 'P2 ended on 28 October 2023. The episode starts on 2 May 2023 and is open.'],
      [
        6,
        'P2',
        'P2 ended on 28 October 2023. The episode starts on 1 November 2023 and ends on 5 November 2023.',
      ],
      [8, 'Z11', 'Z11 began with 2025/26. The episode starts on 1 May 2023 and is open.'],
      [3, 'H5', 'H5 ended with 2024/25. The episode starts on 1 May 2025 and is open.'],
    ]);
    expect(await listed('sex_of_another_year')).toEqual([
      [2, 'M', 'M is a code of the years from 2024/25.'],
      [3, '2', '2 is a code of the years to 2023/24.'],
    ]);
  });

  test('years and tables that are not there are found', async () => {
    const of = (asAt: string, ...tables: FixtureFile['table'][]) =>
      tables.map((table) => ({ table, asAt }));
    expect(
      await findings({
        files: [
          ...of('2021-03-31', 'episodes', 'header', 'uasc', 'reviews', 'missing', 'oc2', 'oc3'),
          ...of('2022-03-31', 'oc3'),
          ...of('2023-12-31', 'episodes', 'episodes', 'header', 'reviews', 'missing', 'oc2', 'oc3'),
        ],
        today: '2024-06-30',
      }),
    ).toEqual(['table_not_there 1', 'two_files_of_one_table 2', 'year_without_episodes 2']);
    expect(await listed('year_without_episodes')).toEqual([
      [null, '2021/22', 'There is no Episodes file of 2021/22.'],
      [null, '2022/23', 'There is no Episodes file of 2022/23.'],
    ]);
    expect(await listed('table_not_there')).toEqual([
      [null, 'UASC', 'There is no file of UASC for 2023/24.'],
    ]);
  });

  test('a rule that cannot be run says so and stops no other', async () => {
    await takeRecords(connection, { reviews: [{ child: '1', review_code: 'PN9' }] });
    await connection.run('ALTER TABLE child_at_period RENAME TO child_at_period_away');
    await connection.run('ALTER TABLE records_ad1 RENAME TO records_ad1_away');
    const results = await runRecordChecks(connection);
    const failed = results.filter(({ failure }) => failure !== null).map(({ rule }) => rule);
    expect(failed).toEqual([
      'birth_dates_differ',
      'date_after_extract',
      'date_in_future',
      'distance_not_known',
      'location_not_known',
      ...results.map(({ rule }) => rule).filter((rule) => rule.startsWith('unreadable_')),
    ]);
    expect(results.find(({ rule }) => rule === 'date_in_future')?.failure).toContain('records_ad1');
    expect(results.find(({ rule }) => rule === 'unknown_review_code')?.rows).toBe(1);
    await connection.run('ALTER TABLE records_ad1_away RENAME TO records_ad1');
    await connection.run('ALTER TABLE child_at_period_away RENAME TO child_at_period');
  });

  test('a signal stops them', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(runRecordChecks(connection, { signal: stop.signal })).rejects.toMatchObject({
      code: 'query_cancelled',
    });
  });

  test('rows come in pages and as CSV', async () => {
    const review = { child: '=1+1', review_code: 'PN9, "x"' };
    await takeRecords(connection, { reviews: [review, review, { ...review, child: '0012' }] });
    const results = await runRecordChecks(connection);
    const rule = 'unknown_review_code';
    const page = await checkRows(connection, rule, { from: 1, count: 1 });
    expect(page.map(({ row }) => row)).toEqual([3]);
    expect(await checkRows(connection, 'no_such_rule', EVERYTHING)).toEqual([]);
    const result = results.find((one) => one.rule === rule);
    if (result === undefined) throw new Error('no result');
    expect(result).toMatchObject({ rows: 3, children: 2 });
    expect((await checkRowsCsv(connection, result)).split('\n').slice(2)).toEqual([
      `How a child took part in a review: empty or not a known code,2023-03-31/reviews.csv,3,REVIEW_CODE,'=1+1,"PN9, ""x""","“PN9, ""x""” is not a code for how a child took part."`,
      `How a child took part in a review: empty or not a known code,2023-03-31/reviews.csv,4,REVIEW_CODE,0012,"PN9, ""x""","“PN9, ""x""” is not a code for how a child took part."`,
      '',
    ]);
    const csv = await checkRowsCsv(connection, { ...result, rows: 1503 });
    expect(csv).toContain('"And 1,500 more like these."');
  });
});
