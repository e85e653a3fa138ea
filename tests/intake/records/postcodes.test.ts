import { afterEach, beforeAll, expect, test } from 'vitest';
import { type Connection, toRows } from '../../../src/db/connection.ts';
import { takePostcodes } from '../../../src/intake/records/postcodes.ts';
import { emptyRecords, takeInTexts, utf8, withoutFiles } from './records-fixture.ts';

const EPISODES = `CHILD,DECOM,RNE,LS,PLACE,DEC,REC,HOME_POST,PL_POST
a,01/05/2021,S,C2,U6,,,dh1 3ab,DH9 8XY
b,01/05/2021,S,C2,U6,,,DH13AB,NE1 1AA
c,01/05/2021,S,C2,U6,,,,DH9 8XY
d,01/05/2021,S,C2,U6,,,ZZ1 1ZZ,DH9 8XY
e,01/05/2021,S,C2,U6,,,DH1 3AB,ZZ1 1ZZ
f,01/05/2021,S,C2,U6,,,DH1 3AB,
g,01/05/2021,S,C2,U6,,,DH1 3AB,BT1 1AA
`;

let connection: Connection;
beforeAll(async () => {
  connection = await emptyRecords();
});
afterEach(() => withoutFiles(connection));

const places = async () =>
  toRows(
    await connection.query('SELECT * FROM record_places ORDER BY home_post NULLS FIRST, pl_post', {
      home_post: 'text',
      pl_post: 'text',
      la_code: 'text',
      miles: 'number',
    }),
  ).map(({ home_post, pl_post, la_code, miles }) => [home_post, pl_post, la_code, miles]);

const take = (text: string) => takePostcodes(connection, { name: 'p.csv', bytes: utf8(text) });

/** From home 3,000 and 4,000 metres away, so 5,000 metres; 16,093.44 metres are ten miles. */
const LOOKUP = [
  'northing,Postcode,easting,la_code,name',
  '542000,dh1 3ab,427000,E06000047,x',
  '546000,DH98XY,430000,E06000047,x',
  '542000,Ne1  1aA,443093.44,E08000021,x',
  '0,BT1 1AA,0,N09000003,x',
  '1,AB1 1AA,1,S12000033,x',
  '',
].join('\n');

test('placements get their council and the miles from home, and nothing else is kept', async () => {
  await takeInTexts(connection, { 'episodes.csv': EPISODES });
  expect(await take(LOOKUP)).toMatchObject({
    status: 'accepted',
    // a, b, c, d, e and g have different pairs.
    pairs: 6,
    placed: 5,
    measured: 2,
    findings: [],
  });
  const read = await places();
  expect(read.map((row) => row.slice(0, 3))).toEqual([
    [null, 'DH98XY', 'E06000047'],
    ['DH13AB', 'BT11AA', 'N09000003'],
    ['DH13AB', 'DH98XY', 'E06000047'],
    ['DH13AB', 'NE11AA', 'E08000021'],
    ['ZZ11ZZ', 'DH98XY', 'E06000047'],
  ]);
  const miles = read.map((row) => row[3]);
  expect([miles[0], miles[1], miles[4]]).toEqual([null, null, null]);
  expect(miles[2]).toBeCloseTo(3.106856, 6);
  expect(miles[3]).toBeCloseTo(10, 9);
  const left = await connection.query(
    "SELECT table_name AS name FROM duckdb_tables() WHERE table_name LIKE 'postcodes%'",
    { name: 'text' },
  );
  expect(left.rowCount).toBe(0);
});

test('a list that is not in order gives the same, and its odd rows are told', async () => {
  await takeInTexts(connection, { 'episodes.csv': EPISODES });
  await take(LOOKUP);
  const atOnce = await places();
  const report = await take(`Postcodes\n\n${LOOKUP}"1,2\n\n1,2,3,4,5,6\n`.replaceAll('\n', '\r\n'));
  expect(report.findings.map(({ rule, row }) => [rule, row])).toEqual([
    ['too_few_cells', 9],
    ['too_many_cells', 11],
  ]);
  expect(await places()).toEqual(atOnce);
});

test('what is no list of postcodes, or has nothing to look up, is refused', async () => {
  const rules = async (text: string) => (await take(text)).findings.map(({ rule }) => rule);
  expect(await rules('CHILD,SEX,DOB,DUC\n')).toEqual(['no_postcodes_heading']);
  expect(await rules('kpi,target\n')).toEqual(['targets_file']);
  expect(await rules('PK\u0003\u0004')).toEqual(['not_a_table']);
  expect(await rules(LOOKUP)).toEqual(['no_postcodes']);
});
