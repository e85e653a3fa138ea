import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../../src/db/connection.ts';
import { recordKind } from '../../../src/intake/records/record-heading.ts';
import { takeInRecordFiles } from '../../../src/intake/records/take-in-records.ts';
import { emptyRecords, recordFiles, utf8, withoutFiles } from './records-fixture.ts';

const EPISODES = strToU8('CHILD,DECOM,RNE,LS,PLACE,DEC,REC\na,01/05/2021,S,C2,U6,,\n');
const OC3 = strToU8('CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\na,01/05/2002,YES,F1,U1\n');

let connection: Connection;
beforeAll(async () => {
  connection = await emptyRecords();
});
afterEach(() => withoutFiles(connection));

const zip = (files: Parameters<typeof zipSync>[0]) => new Uint8Array(zipSync(files));

async function takeInZip(bytes: Uint8Array<ArrayBuffer>, name = 'a.zip') {
  const { files } = await takeInRecordFiles(connection, [{ name, bytes }], { today: '2025-11-20' });
  return files.map((file) => [file.name, file.status, file.findings.map(({ rule }) => rule)]);
}

test('folders and one zip in a zip are read, and what systems add is passed over', async () => {
  const inner = zip({ 'oc3.csv': OC3, 'deep.zip': zip({ 'oc3.csv': OC3 }) });
  const outer = zip({
    '2021-22': {
      'episodes.csv': EPISODES,
      '.DS_Store': strToU8('x'),
      'note.txt': strToU8('hello'),
    },
    __MACOSX: { '2021-22': { '._episodes.csv': strToU8('x') } },
    'inner.zip': inner,
  });
  expect(await takeInZip(outer)).toEqual([
    ['a.zip/2021-22/episodes.csv', 'accepted', ['missing_usual_columns']],
    ['a.zip/2021-22/note.txt', 'refused', ['unknown_table']],
    ['a.zip/inner.zip/deep.zip', 'refused', ['zip_in_zip']],
    ['a.zip/inner.zip/oc3.csv', 'accepted', []],
    ['a.zip/2021-22/.DS_Store', 'passed_over', ['system_file']],
    ['a.zip/__MACOSX/2021-22/._episodes.csv', 'passed_over', ['system_file']],
  ]);
  expect(await recordFiles(connection)).toEqual([
    ['a.zip/2021-22/episodes.csv', 'episodes', 'a.zip/2021-22|', '2021-04-01', '2022-03-31', 1],
    ['a.zip/inner.zip/oc3.csv', 'oc3', 'a.zip/inner.zip|', '2021-04-01', '2022-03-31', 1],
  ]);
});

test('a zip with a password is told apart', async () => {
  const bytes = zip({ 'oc3.csv': OC3 });
  // The first bit of the flags of the file, in its own header and in the list at the end.
  const list = bytes.findIndex(
    (_, at) => bytes[at] === 0x50 && bytes[at + 2] === 1 && bytes[at + 3] === 2,
  );
  bytes[6] = 1;
  bytes[list + 8] = 1;
  expect(await takeInZip(bytes)).toEqual([['a.zip', 'refused', ['encrypted_zip']]]);
});

test('a damaged zip is told of', async () => {
  const bytes = zip({ 'oc3.csv': OC3 });
  expect(await takeInZip(bytes.slice(0, 60))).toEqual([['a.zip', 'refused', ['damaged_zip']]]);
  const one = zip({ 'oc3.csv': [strToU8('CHILD,'.repeat(400)), { level: 9 }] });
  one.fill(0xff, 40, 50);
  expect(await takeInZip(one)).toEqual([['a.zip/oc3.csv', 'refused', ['damaged_zip']]]);
});

test('a zip that would not fit is not opened', async () => {
  const bytes = zip({ 'oc3.csv': OC3 });
  const list = bytes.findIndex(
    (_, at) => bytes[at] === 0x50 && bytes[at + 2] === 1 && bytes[at + 3] === 2,
  );
  new DataView(bytes.buffer).setUint32(list + 24, 2_000_000_000, true);
  expect(await takeInZip(bytes)).toEqual([['a.zip', 'refused', ['too_large']]]);
});

test('a workbook is no zip', async () => {
  const bytes = zip({ 'xl/workbook.xml': strToU8('<workbook/>') });
  expect(recordKind(bytes).kind).toBe('unknown');
  expect(await takeInZip(bytes, 'a.xlsx')).toEqual([['a.xlsx', 'refused', ['not_a_table']]]);
});

test('a zip of files is opened where a document is among them, as it is', async () => {
  const stored = { level: 0 } as const;
  const notes = zip({ 'word/document.xml': [strToU8('<document/>'), stored] });
  const bytes = zip({ 'a/notes.docx': [notes, stored], 'a/oc3.csv': OC3 });
  expect(await takeInZip(bytes)).toEqual([
    ['a.zip/a/notes.docx', 'refused', ['not_a_table']],
    ['a.zip/a/oc3.csv', 'accepted', []],
  ]);
});

test('what a file is, for the one who sends it on', () => {
  const kinds = [
    'child;dob;activ;in_touch;accom\n',
    'kpi,period_from,target\n',
    'postcode,la_code,easting,northing\n',
    'time_period,time_identifier,geographic_level,new_la_code,la_name,kpi,value\n',
    'a,b\n',
  ];
  expect(kinds.map((text) => recordKind(utf8(text)).kind)).toEqual([
    'records',
    'targets',
    'postcodes',
    'figures',
    'unknown',
  ]);
  expect(recordKind(zip({ 'oc3.csv': OC3 })).kind).toBe('zip');
});
