import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../../../src/db/connection.ts';
import {
  correctExtracts,
  removeRecordFiles,
  takeInRecordFiles,
} from '../../../src/intake/records/take-in-records.ts';
import {
  emptyRecords,
  recordFiles,
  rowsOfTable,
  takeInTexts,
  utf8,
  withoutFiles,
} from './records-fixture.ts';

const CONTEXT = { today: '2025-11-20' };
const HEADING = 'CHILD,DOB,MISSING,MIS_START,MIS_END';
const ROWS = ['C1,01/02/2005,M,03/10/2021,04/10/2021', 'Zoë,05/06/2006,A,07/08/2021,'];
const TEXT = [HEADING, ...ROWS, ''].join('\n');

let connection: Connection;
beforeAll(async () => {
  connection = await emptyRecords();
});
afterEach(() => withoutFiles(connection));

describe('files that come again', () => {
  const EPISODES = 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\n';

  test('the very same file changes nothing, and the same bytes may be of two years', async () => {
    await takeInTexts(connection, { '2017/missing.csv': TEXT });
    const { files } = await takeInTexts(connection, {
      'copy/2017 missing.csv': TEXT,
      '2018/missing.csv': TEXT,
    });
    expect(files.map(({ name, findings }) => [name, findings.map(({ rule }) => rule)])).toEqual([
      ['2018/missing.csv', []],
      ['copy/2017 missing.csv', ['same_file']],
    ]);
    expect((await rowsOfTable(connection, 'missing')).length).toBe(4);
  });

  test('a file of the same name replaces the one of an earlier call', async () => {
    await takeInTexts(connection, { 'x/missing.csv': TEXT });
    const { files } = await takeInTexts(connection, {
      'x/missing.csv': `${HEADING}\n${ROWS[1]}\n`,
    });
    expect(files[0]?.findings.map(({ rule }) => rule)).toEqual(['replaces']);
    expect((await rowsOfTable(connection, 'missing')).map((row) => row[1])).toEqual(['Zoë']);
  });

  test('files of one name in one call are all kept', async () => {
    const bytes = (child: string) => utf8(`${EPISODES}${child},01/05/2021,S,C2,U6,,\n`);
    const { files } = await takeInRecordFiles(
      connection,
      ['a', 'b'].map((child) => ({ name: 'episodes.csv', bytes: bytes(child) })),
      CONTEXT,
    );
    expect(files.map(({ name }) => name)).toEqual(['episodes.csv', 'episodes.csv (2)']);
    expect((await rowsOfTable(connection, 'episodes')).map((row) => row[1])).toEqual(['a', 'b']);
  });

  test('are written to record_files with their extract, and taken out and corrected', async () => {
    const { extracts } = await takeInTexts(connection, {
      '2017/episodes.csv': `${EPISODES}a,01/05/2016,S,C2,U6,,\nb,01/05/2099,S,C2,U6,,\n`,
      '2017/missing.csv': TEXT,
      '2018-oc3.csv': 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n',
    });
    expect(extracts.map(({ key }) => key)).toEqual(['2017|', '|2018']);
    expect(await recordFiles(connection)).toEqual([
      ['2017/episodes.csv', 'episodes', '2017|', '2016-04-01', '2017-03-31', 2],
      ['2017/missing.csv', 'missing', '2017|', '2016-04-01', '2017-03-31', 2],
      ['2018-oc3.csv', 'oc3', '|2018', '2017-04-01', '2018-03-31', 0],
    ]);
    const corrections = new Map([['2017|', { yearBegin: '2017-04-01', asAt: '2018-03-31' }]]);
    await correctExtracts(connection, { ...CONTEXT, corrections });
    expect((await recordFiles(connection)).map((row) => row[3])).toEqual([
      '2017-04-01',
      '2017-04-01',
      '2018-04-01',
    ]);
    await removeRecordFiles(connection, ['2017'], CONTEXT);
    expect((await recordFiles(connection)).map(([name]) => name)).toEqual(['2018-oc3.csv']);
    expect(await rowsOfTable(connection, 'episodes')).toEqual([]);
  });

  test('a split file gives the rows and the extract of the whole', async () => {
    const lines = Array.from(
      { length: 20 },
      (_, at) => `c${at},${String(at + 1).padStart(2, '0')}/05/2021,S,C2,U6,,`,
    );
    const parts = [lines.slice(0, 7), lines.slice(7)].map(
      (part) => `${EPISODES}${part.join('\n')}\n`,
    );
    const children = async () =>
      (await rowsOfTable(connection, 'episodes')).map((row) => row.slice(1)).sort();
    const whole = await takeInTexts(connection, {
      'episodes.csv': `${EPISODES}${lines.join('\n')}\n`,
    });
    const rows = await children();
    await withoutFiles(connection);
    const split = await takeInTexts(connection, {
      'episodes b.csv': parts[0] ?? '',
      'a.csv': parts[1] ?? '',
    });
    expect(await children()).toEqual(rows);
    expect(split.extracts.map(({ yearBegin, asAt }) => [yearBegin, asAt])).toEqual(
      whole.extracts.map(({ yearBegin, asAt }) => [yearBegin, asAt]),
    );
  });

  test('a cancelled call leaves nothing behind', async () => {
    await takeInTexts(connection, { 'x/missing.csv': TEXT });
    const controller = new AbortController();
    const taking = takeInTexts(
      connection,
      { 'a.csv': `${EPISODES}a,01/05/2016,S,C2,U6,,\n`, 'x/missing.csv': `${HEADING}\n` },
      { signal: controller.signal, progress: (done) => done === 1 && controller.abort() },
    );
    await expect(taking).rejects.toMatchObject({ code: 'query_cancelled' });
    expect((await recordFiles(connection)).map(([name, , , , , rows]) => [name, rows])).toEqual([
      ['x/missing.csv', 2],
    ]);
    expect(await rowsOfTable(connection, 'episodes')).toEqual([]);
  });
});

test('the order in which files come does not matter', async () => {
  const texts = {
    '2017/missing.csv': TEXT,
    '2018/missing.csv': `${HEADING}\n${ROWS[0]}\n`,
    'all.csv': `${HEADING}\n${ROWS[1]}\n`,
  };
  const forwards = await takeInTexts(connection, texts);
  const rows = await rowsOfTable(connection, 'missing');
  await withoutFiles(connection);
  const backwards = await takeInTexts(
    connection,
    Object.fromEntries(Object.entries(texts).reverse()),
  );
  expect(await rowsOfTable(connection, 'missing')).toEqual(rows);
  expect(backwards).toEqual(forwards);
});
