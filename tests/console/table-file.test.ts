import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { tableFromIPC } from 'apache-arrow';
import { afterAll, describe, expect, test } from 'vitest';
import writeExcel from 'write-excel-file/universal';
import { sheetColumns } from '../../src/console/excel-file.ts';
import { readTableFile } from '../../src/console/table-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'quarterlight-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const letters = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

/** Names with Arrow's types, and cells as text, as Arrow itself reads them. */
function readArrow(arrow: Uint8Array) {
  const table = tableFromIPC(arrow);
  return {
    fields: table.schema.fields.map(({ name, type }) => `${name} ${type}`),
    rows: table.numRows,
    column: (name: string) =>
      [...(table.getChild(name) ?? [])].map((cell: unknown) =>
        cell === null ? null : String(cell),
      ),
  };
}

describe('an Excel workbook', () => {
  test('gives a table a sheet, with the types of its columns', async () => {
    const blob = await writeExcel([
      {
        sheet: 'Complaints',
        dateFormat: 'yyyy-mm-dd',
        data: [
          ['When', 'Number', 'Share', 'Upheld', 'Team', 'team', 'Mixed'],
          [new Date('2021-12-31T00:00:00Z'), 3, 0.5, true, 'North', 'a', 1],
          [new Date('1999-01-01T00:00:00Z'), null, 2, false, ' South ', null, 'x'],
        ],
      },
      { sheet: 'Empty', data: [] },
      { sheet: 'Teams 2', data: [['Name'], ['North']] },
    ]).toBlob();
    const tables = await readTableFile({
      name: 'My File.xlsx',
      kind: 'excel',
      bytes: await bytesOf(blob),
    });
    expect(tables.map(({ name }) => name)).toEqual(['my_file_complaints', 'my_file_teams_2']);
    const first = readArrow(tables[0]?.arrow ?? new Uint8Array());
    expect(first.fields).toEqual([
      'When Date32<DAY>',
      'Number Int64',
      'Share Float64',
      'Upheld Bool',
      'Team Utf8',
      'team_2 Utf8',
      'Mixed Utf8',
    ]);
    expect(first.rows).toBe(2);
    expect(first.column('When')).toEqual([
      String(Date.UTC(2021, 11, 31)),
      String(Date.UTC(1999, 0, 1)),
    ]);
    expect(first.column('Number')).toEqual(['3', null]);
    expect(first.column('Team')).toEqual(['North', ' South ']);
    expect(first.column('Mixed')).toEqual(['1', 'x']);
  });

  test('of a sheet passes over empty rows and margins, and names what has no name', () => {
    const noon = new Date('2021-12-31T12:00:00Z');
    expect(
      sheetColumns([
        [null, null, null, null],
        [null, 'a', null, ' '],
        [null, 1.5, noon, null],
        [null, null, null, null],
        [null, 2, null, null],
      ]),
    ).toEqual([
      { name: 'a', kind: 'number', cells: [1.5, 2] },
      { name: 'column_3', kind: 'timestamp', cells: [1640952000000000n, null] },
    ]);
    expect(sheetColumns([[null], ['  ']])).toBeNull();
  });

  test('with a title above its heading has the names of the heading, and says so', async () => {
    const blob = await writeExcel([
      {
        sheet: 'Households',
        data: [
          ['Fostering households', null, null],
          [null, null, null],
          ['Council', 2021, 2022],
          ['Leeds', 3, 4],
          ['York', 5, 6],
        ],
      },
    ]).toBlob();
    const [table] = await readTableFile({
      name: 'f.xlsx',
      kind: 'excel',
      bytes: await bytesOf(blob),
    });
    const read = readArrow(table?.arrow ?? new Uint8Array());
    expect(read.fields).toEqual(['Council Utf8', '2021 Int64', '2022 Int64']);
    expect(read.column('2022')).toEqual(['4', '6']);
    expect(table?.notes).toEqual([
      'Above the heading stood “Fostering households”: left out of the table.',
    ]);
  });

  test('that is none says what it is and what would mend it', async () => {
    const read = (bytes: Uint8Array<ArrayBuffer>) =>
      readTableFile({ name: 'a.xlsx', kind: 'excel', bytes });
    await expect(read(new Uint8Array())).rejects.toThrow(/a\.xlsx is empty/);
    await expect(read(letters('PK and nothing'))).rejects.toThrow(
      /damaged or of another kind.*save it as/,
    );
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0);
    await expect(read(old)).rejects.toThrow(/before 2007/);
    const locked = Uint8Array.from([
      ...old,
      ...[...'EncryptedPackage'].flatMap((one) => [one.charCodeAt(0), 0]),
    ]);
    await expect(read(locked)).rejects.toThrow(/locked with a password/);
  });
});

describe('a Parquet file', () => {
  /** Written by DuckDB, read by ours. */
  async function written(select: string, options = ''): Promise<Uint8Array<ArrayBuffer>> {
    const file = join(folder, 'in.parquet');
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(`COPY (${select}) TO '${file}' (FORMAT parquet${options})`);
    return new Uint8Array(readFileSync(file));
  }

  test('keeps its types, decimals and moments to the last digit', async () => {
    const bytes = await written(`
      SELECT * FROM (VALUES
        (1::INTEGER, 9223372036854775807::BIGINT, 12.50::DECIMAL(9,2), -99999999999999999999.99::DECIMAL(30,2), 0.1::DOUBLE,
         true, DATE '2021-12-31', TIMESTAMP '2021-12-31 13:30:00.123456', TIME '23:59:59.5', 'é', {'a': [1, 2]}),
        (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
      ) AS t (i, b, d, w, f, ok, day, moment, clock, name, nested)`);
    const [table] = await readTableFile({ name: 'x.parquet', kind: 'parquet', bytes });
    expect(table?.name).toBe('x');
    const read = readArrow(table?.arrow ?? new Uint8Array());
    expect(read.fields).toEqual([
      'i Int64',
      'b Int64',
      'd Decimal[9e+2]',
      'w Decimal[30e+2]',
      'f Float64',
      'ok Bool',
      'day Date32<DAY>',
      'moment Timestamp<MICROSECOND>',
      'clock Time64<MICROSECOND>',
      'name Utf8',
      'nested Utf8',
    ]);
    expect(read.column('b')).toEqual(['9223372036854775807', null]);
    expect(read.column('name')).toEqual(['é', null]);
    expect(read.column('nested')).toEqual(['{"a":[1,2]}', null]);
    expect(read.column('day')).toEqual([String(Date.UTC(2021, 11, 31)), null]);
  });

  test('in several groups, packed by GZIP, keeps every row', async () => {
    const bytes = await written(
      'SELECT range AS n FROM range(5000)',
      ', ROW_GROUP_SIZE 2048, CODEC gzip',
    );
    const [table] = await readTableFile({ name: 'x.parquet', kind: 'parquet', bytes });
    const read = readArrow(table?.arrow ?? new Uint8Array());
    expect(read.rows).toBe(5000);
    expect(read.column('n').at(-1)).toBe('4999');
  });

  test('that cannot be read says why and what would mend it', async () => {
    const read = (bytes: Uint8Array<ArrayBuffer>) =>
      readTableFile({ name: 'a.parquet', kind: 'parquet', bytes });
    await expect(read(letters('no such thing at all'))).rejects.toThrow(/begins and ends with/);
    await expect(read(letters('PAR1 is cut short PAR1'))).rejects.toThrow(
      /could not be read.*damaged/,
    );
    await expect(read(letters('PARE1234567890PARE'))).rejects.toThrow(/encrypted/);
    const zstd = await written('SELECT 1 AS n', ', CODEC zstd');
    await expect(read(zstd)).rejects.toThrow(/packed by ZSTD.*SNAPPY or GZIP/);
  });
});
