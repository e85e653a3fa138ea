import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../../../src/db/connection.ts';
import { takeInRecordFiles } from '../../../src/intake/records/take-in-records.ts';
import { emptyRecords, rowsOfTable, takeInTexts, utf8, withoutFiles } from './records-fixture.ts';

const CONTEXT = { today: '2025-11-20' };
const HEADING = 'CHILD,DOB,MISSING,MIS_START,MIS_END';
/** Two rows, and what stands of them in the typed table. */
const ROWS = ['C1,01/02/2005,M,03/10/2021,04/10/2021', 'Zoë,05/06/2006,A,07/08/2021,'];
const READ = [
  ['2', 'C1', '2005-02-01', 'M', '2021-10-03', '2021-10-04', null],
  ['3', 'Zoë', '2006-06-05', 'A', '2021-08-07', null, null],
];
const TEXT = [HEADING, ...ROWS, ''].join('\n');

let connection: Connection;
beforeAll(async () => {
  connection = await emptyRecords();
});
afterEach(() => withoutFiles(connection));

const wide = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  }
  return bytes;
};
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const rules = (findings: readonly { readonly rule: string; readonly row: number | null }[]) =>
  findings.map(({ rule, row }) => [rule, row]);

describe('the same rows, however they are written', () => {
  test.each<[string, Uint8Array<ArrayBuffer>, string[]]>([
    ['UTF-8', utf8(TEXT), []],
    ['UTF-8 with a byte-order mark', utf8(`\ufeff${TEXT}`), []],
    ['UTF-16, little endian', wide(`\ufeff${TEXT}`, true), []],
    ['UTF-16, big endian', wide(`\ufeff${TEXT}`, false), []],
    ['Windows-1252', latin(TEXT), ['encoding']],
    ['line ends of Windows', utf8(TEXT.replaceAll('\n', '\r\n')), []],
    ['line ends of the first Macintosh', utf8(TEXT.replaceAll('\n', '\r')), []],
    ['line ends of both kinds', utf8(TEXT.replace('\n', '\r\n')), []],
    ['no line end at the end', utf8(TEXT.trimEnd()), []],
    ['many line ends at the end', utf8(`${TEXT}\r\n\r\n\n`), []],
    ['semicolons', utf8(TEXT.replaceAll(',', ';')), []],
    ['tabs', utf8(TEXT.replaceAll(',', '\t')), []],
    [
      'everything in quotation marks',
      utf8(TEXT.replace(/[^,\n]+/g, '"$&"').replaceAll('\n', '\r\n')),
      [],
    ],
    ['spaces around cells', utf8(TEXT.replaceAll(',', ' , ')), []],
    ['no-break spaces and tabs around cells', utf8(TEXT.replaceAll(',', '\u00a0,\t')), []],
    ['spaces before quotation marks', utf8(TEXT.replace('C1,', ' "C1" ,')), []],
    ['numbers as formulas for text', utf8(TEXT.replace('C1,', '="C1",')), []],
    ['formulas in quotation marks', utf8(TEXT.replace('C1,', '"=""C1""",')), []],
    ['blank columns at the end', utf8(TEXT.replaceAll('\n', ',,\n').replace(/,,$/, '')), []],
    ['a zero byte', utf8(TEXT.replace('C1', 'C\x001')), ['zero_bytes']],
  ])('%s', async (_what, bytes, notes) => {
    const report = await takeInRecordFiles(connection, [{ name: 'x.csv', bytes }], CONTEXT);
    expect(report.files[0]?.findings.map(({ rule }) => rule)).toEqual(notes);
    expect(report.files).toMatchObject([{ status: 'accepted', table: 'missing', rows: 2 }]);
    expect(await rowsOfTable(connection, 'missing')).toEqual(READ);
  });

  test('title rows above the headings are passed over, and rows keep their numbers', async () => {
    const { files } = await takeInTexts(connection, {
      'x.csv': `Missing children,,,,\n"Printed on, 1 April",,,,\n\n${TEXT}`,
    });
    expect(rules(files[0]?.findings ?? [])).toEqual([['title_rows', 4]]);
    expect((await rowsOfTable(connection, 'missing')).map(([row]) => row)).toEqual(['5', '6']);
  });
});

describe('rows that are not in order', () => {
  const taken = async (...lines: string[]) => {
    const { files } = await takeInTexts(connection, {
      'x.csv': `${[HEADING, ...lines].join('\n')}\n`,
    });
    const [file] = files;
    const rows = await rowsOfTable(connection, 'missing');
    return { file, numbers: rows.map(([row]) => row), rows };
  };

  test('a row with too many cells is left out and told of', async () => {
    const { file, numbers } = await taken(ROWS[0] ?? '', `${ROWS[1]},more`, ROWS[0] ?? '');
    expect(file).toMatchObject({ status: 'accepted_in_part', rows: 2, rowsLeftOut: 1 });
    expect(rules(file?.findings ?? [])).toEqual([['too_many_cells', 3]]);
    expect(numbers).toEqual(['2', '4']);
  });

  test('cells too many that are empty do no harm', async () => {
    const { file, numbers } = await taken(`${ROWS[0]},,`, ROWS[1] ?? '');
    expect(file).toMatchObject({ status: 'accepted', rows: 2, findings: [] });
    expect(numbers).toEqual(['2', '3']);
  });

  test('a row with too few cells is taken in and told of', async () => {
    const { file, rows } = await taken('C1,01/02/2005,M,03/10/2021', ROWS[1] ?? '');
    expect(file).toMatchObject({ status: 'accepted', rows: 2 });
    expect(rules(file?.findings ?? [])).toEqual([['too_few_cells', 2]]);
    expect(rows[0]).toEqual(['2', 'C1', '2005-02-01', 'M', '2021-10-03', null, null]);
  });

  test('a remark below the table is left out', async () => {
    const { file, numbers } = await taken(...ROWS, 'Total: 2');
    expect(rules(file?.findings ?? [])).toEqual([['one_cell', 4]]);
    expect(numbers).toEqual(['2', '3']);
  });

  test('blank rows are passed over and counted, and rows keep their numbers', async () => {
    const { file, numbers } = await taken(
      '',
      ROWS[0] ?? '',
      ',,,,',
      '" ",,,,',
      ROWS[1] ?? '',
      ',,,,',
      '',
    );
    expect(file).toMatchObject({ status: 'accepted', rows: 2, rowsBlank: 4, findings: [] });
    expect(numbers).toEqual(['3', '6']);
  });

  test('a quotation mark that is never closed costs no other row', async () => {
    const { file, numbers, rows } = await taken('"C1,01/02/2005,M,03/10/2021,04/10/2021', ...ROWS);
    expect(rules(file?.findings ?? [])).toEqual([['odd_quotation_mark', 2]]);
    expect(numbers).toEqual(['2', '3', '4']);
    expect(rows[0]?.[1]).toBe('"C1');
  });

  test('two quotation marks that are never closed cost no row', async () => {
    const { numbers } = await taken(
      ...ROWS,
      '"C3,01/02/2005,M,03/10/2021,',
      ...ROWS,
      'C4,"01/02/2005,M,,',
    );
    expect(numbers).toEqual(['2', '3', '4', '5', '6', '7']);
  });

  test('a cell with a line break is one row', async () => {
    const { file, numbers, rows } = await taken('"C\n1",01/02/2005,M,03/10/2021,', ROWS[1] ?? '');
    expect(rules(file?.findings ?? [])).toEqual([['line_break', 2]]);
    expect(numbers).toEqual(['2', '3']);
    expect(rows[0]?.[1]).toBe('C 1');
  });

  test('letters after a closing quotation mark stay', async () => {
    const { rows } = await taken('"C"1,01/02/2005,M,03/10/2021,', ROWS[1] ?? '');
    expect(rows.map((row) => row[1])).toEqual(['C1', 'Zoë']);
  });

  test('a row without CHILD is kept', async () => {
    const { file, rows } = await taken(',01/02/2005,M,03/10/2021,', ROWS[1] ?? '');
    expect(file).toMatchObject({ rows: 2, rowsBlank: 0 });
    expect(rows[0]).toEqual(['2', null, '2005-02-01', 'M', '2021-10-03', null, null]);
  });

  test.each([
    ['31/02/2021', null],
    ['01/04/21', null],
    ['4/13/2021', null],
    ['13-Apr-2021', null],
    ['44287', null],
    ['1/4/2021', '2021-04-01'],
    ['01/04/2021 13:45', '2021-04-01'],
    ['2021-04-01T00:00:00.000Z', '2021-04-01'],
    ['2021-04-01 12:00:00 AM', '2021-04-01'],
    ['01/04/2021 noon', null],
    ['01/04/20211', null],
    ['9999-12-31', null],
    ['=TODAY()', null],
  ])('the date %s', async (cell, read) => {
    const { rows } = await taken(`C1,,M,${cell},`);
    expect(rows[0]?.slice(4)).toEqual([read, null, read === null ? `MIS_START=${cell}` : null]);
  });

  test('of thousands of odd rows the first are told and the others counted', async () => {
    const { file, rows } = await taken(...Array.from({ length: 1500 }, (_, at) => `C${at},,M`));
    expect([file?.findings.length, rows.length]).toEqual([1000, 1500]);
    expect(file?.beyond).toEqual([{ rule: 'too_few_cells', outcome: 'noted', findings: 500 }]);
  });
});

describe('files that are no table of the return', () => {
  test.each<[string, string, string, RegExp]>([
    [
      'nearly episodes',
      'CHILD,DECOM,RNE,LS,CIN,PLACE\n1,,,,,\n',
      'missing_columns',
      /Episodes comes closest.*DEC, REC are missing/,
    ],
    [
      'only what many have',
      'CHILD,SEX,DOB\n1,1,\n',
      'missing_columns',
      /Header comes closest.*ETHNIC is missing/,
    ],
    [
      'tidy figures',
      'time_period,time_identifier,kpi,value\n',
      'figures_file',
      /quarterly figures/,
    ],
    ['targets', 'kpi,period_from,target,tolerance,tolerance_mode\n', 'targets_file', /targets/],
    ['postcodes', 'Postcode,LA_code,easting,northing\n', 'postcodes_file', /postcodes/],
    ['anything else', 'name,amount\nx,1\n', 'unknown_table', /none of its headings/],
    ['nothing', '', 'empty_file', /empty/],
    ['blanks', '\n\n', 'unknown_table', /none/],
    ['bytes', '\u0001\u0000\u0002\u0000', 'not_a_table', /no text/],
    ['a PDF', '%PDF-1.4', 'not_a_table', /PDF/],
  ])('%s', async (_what, text, rule, message) => {
    const { files } = await takeInTexts(connection, { 'episodes.csv': text });
    expect(files).toMatchObject([
      { status: 'refused', table: null, file: null, findings: [{ rule }] },
    ]);
    expect(files[0]?.summary).toMatch(message);
  });

  test('a heading alone is a table without rows', async () => {
    const { files } = await takeInTexts(connection, { 'uasc.csv': 'CHILD,SEX,DOB,DUC' });
    expect(files).toMatchObject([{ status: 'accepted', table: 'uasc', rows: 0 }]);
  });

  test('a header with DUC is no UASC table, and UASC with more columns is no header', async () => {
    const { files } = await takeInTexts(connection, {
      'a.csv': 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,DUC\n',
      'b.csv': 'CHILD,SEX,DOB,ETHNIC,UPN,DUC\n',
      'c.csv': 'CHILD,SEX,DOB,ETHNIC,UPN\n',
    });
    expect(files.map(({ table }) => table)).toEqual(['header', 'uasc', 'header']);
  });
});
