import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import readExcel from 'read-excel-file/universal';
import { afterAll, describe, expect, test } from 'vitest';
import { resultCsv } from '../../src/packs/result-csv.ts';
import { MOST_CELLS, resultExcel } from '../../src/packs/result-excel.ts';
import { resultJson } from '../../src/packs/result-json.ts';
import { resultParquet } from '../../src/packs/result-parquet.ts';
import { resultOf } from './result-fixture.ts';

const ABOUT = {
  name: 'Example',
  sql: 'SELECT *\nFROM figures',
  view: 'officer',
  made: new Date('2026-11-22T09:30:00Z'),
  sources: ['Department for Education: Children looked after. OGL v3.0'],
} as const;

const folder = mkdtempSync(join(tmpdir(), 'quarterlight-out-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = async (blob: Blob) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());

describe('CSV', () => {
  test('has a mark, quotes what needs it and makes formulas harmless, not numbers', async () => {
    const table = resultOf(
      [
        ['name', 'VARCHAR'],
        ['=x', 'DECIMAL(5,2)'],
        ['when', 'INTERVAL'],
      ],
      [
        ['Durham, "County"', '-1.50', '-1 days'],
        ['=1+1', null, ''],
        ['two\nlines', '2.00', '@x'],
      ],
    );
    expect(await text(await resultCsv(table))).toBe(
      '\ufeffname,\'=x,when\n"Durham, ""County""",-1.50,\'-1 days\n\'=1+1,,\n"two\nlines",2.00,\'@x\n',
    );
  });

  test('reads in windows, says how far it is, and can be stopped', async () => {
    const rows = Array.from({ length: 450_000 }, (_, at) => [String(at)]);
    const seen: number[] = [];
    const blob = await resultCsv(resultOf([['n', 'BIGINT']], rows), {
      onProgress: (done) => seen.push(done),
    });
    expect(seen).toEqual([200_000, 400_000, 450_000]);
    expect((await text(blob)).endsWith('\n449999\n')).toBe(true);
    const stop = new AbortController();
    const stopped = resultCsv(resultOf([['n', 'BIGINT']], rows), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(stopped).rejects.toThrow(/abort/i);
  });
});

describe('JSON', () => {
  test('keeps what is exact as a number, and takes nested values apart', async () => {
    const table = resultOf(
      [
        ['n', 'BIGINT'],
        ['n', 'DOUBLE'],
        ['d', 'DECIMAL(18,3)'],
        ['b', 'BOOLEAN'],
        ['s', `STRUCT(a INTEGER, "b c" VARCHAR[], m MAP(VARCHAR, DOUBLE))`],
        ['t', 'VARCHAR'],
      ],
      [
        [
          '9007199254740991',
          '1e+20',
          '12.500',
          'true',
          `{'a': 1, 'b c': [x, 'it\\'s, y', NULL], 'm': {k=0.5, 'z z'=nan}}`,
          'NULL',
        ],
        ['9007199254740993', 'nan', '123456789012345.678', 'false', null, null],
      ],
    );
    const json: unknown = JSON.parse(await text(await resultJson(table)));
    expect(json).toEqual([
      {
        n: 9007199254740991,
        n_2: 1e20,
        d: 12.5,
        b: true,
        s: { a: 1, 'b c': ['x', "it's, y", null], m: { k: 0.5, 'z z': 'nan' } },
        t: 'NULL',
      },
      { n: '9007199254740993', n_2: 'nan', d: '123456789012345.678', b: false, s: null, t: null },
    ]);
  });

  test('of no rows is an empty array', async () => {
    expect(JSON.parse(await text(await resultJson(resultOf([['n', 'BIGINT']], []))))).toEqual([]);
  });
});

describe('Excel', () => {
  test('has numbers, dates and texts as such, and says where it comes from', async () => {
    const table = resultOf(
      [
        ['n', 'BIGINT'],
        ['d', 'DATE'],
        ['at', 'TIMESTAMP'],
        ['t', 'VARCHAR'],
        ['ok', 'BOOLEAN'],
      ],
      [
        ['-12', '2021-12-31', '2021-12-31 13:30:00', '=HYPERLINK("http://x")', 'true'],
        ['1234567890123456789', '0999-01-01', null, 'constructor', 'false'],
      ],
      true,
    );
    const [result, about] = await readExcel(await resultExcel(table, ABOUT));
    expect(result?.sheet).toBe('Result');
    expect(result?.data).toEqual([
      ['n', 'd', 'at', 't', 'ok'],
      [
        -12,
        new Date('2021-12-31T00:00:00Z'),
        new Date('2021-12-31T13:30:00Z'),
        '=HYPERLINK("http://x")',
        true,
      ],
      ['1234567890123456789', '0999-01-01', null, 'constructor', false],
    ]);
    expect(about?.data).toEqual([
      ['Result', 'Example'],
      ['Made', '22 November 2026 at 09:30'],
      ['View', 'Officer view: has figures that the public does not see'],
      ['Source', 'Department for Education: Children looked after. OGL v3.0'],
      ['Note', 'The query had more rows: these are the first of them.'],
      ['SQL', 'SELECT *'],
      [null, 'FROM figures'],
    ]);
  });

  test('refuses what no sheet can hold, and says what would', async () => {
    const columns = [
      ['a', 'BIGINT'],
      ['b', 'BIGINT'],
      ['c', 'BIGINT'],
    ] as const;
    const long = { ...resultOf(columns, []), rowCount: 1_048_576 };
    await expect(resultExcel(long, ABOUT)).rejects.toThrow(/1,048,576 rows.*CSV or Parquet/);
    const large = { ...resultOf(columns, []), rowCount: MOST_CELLS / 3 + 1 };
    await expect(resultExcel(large, ABOUT)).rejects.toThrow(/at most 1,500,000 cells/);
  });
});

describe('Parquet', () => {
  async function readBack(blob: Blob) {
    const file = join(folder, 'out.parquet');
    writeFileSync(file, new Uint8Array(await blob.arrayBuffer()));
    const connection = await (await DuckDBInstance.create()).connect();
    const types = await connection.runAndReadAll(`DESCRIBE FROM '${file}'`);
    const rows = await connection.runAndReadAll(`SELECT COLUMNS(*)::VARCHAR FROM '${file}'`);
    return {
      types: types.getRows().map(([name, type]) => `${name} ${type}`),
      rows: rows.getRows(),
    };
  }

  test('has the types and values of the engine, read by DuckDB itself', async () => {
    const rows = [
      [
        '1',
        '-9223372036854775808',
        '170141183460469',
        '12.50',
        '-0.125',
        '99999999999999999999.99',
        '1e+20',
        'true',
        '2021-12-31',
        '23:59:59.5',
        '2021-12-31 13:30:00.123456',
        '2021-12-31 13:30:00+01',
        'Durham é',
        '3 days',
        '[1, 2]',
        'b5e2f5b0-0000-4000-8000-000000000001',
        'A\\x00\\xFF',
        '18446744073709551615',
      ],
      [
        null,
        null,
        null,
        null,
        null,
        null,
        'nan',
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
      ],
      [
        '-2',
        '5',
        '-3',
        '-0.01',
        '0.000',
        '0.00',
        '-inf',
        'false',
        '1899-12-31',
        '00:00:00',
        '1969-12-31 23:59:59',
        '2021-12-31 13:30:00+00',
        '',
        '00:00:01',
        '[]',
        'b5e2f5b0-0000-4000-8000-000000000002',
        '',
        '0',
      ],
    ];
    const table = resultOf(
      [
        ['i', 'INTEGER'],
        ['b', 'BIGINT'],
        ['h', 'HUGEINT'],
        ['d', 'DECIMAL(9,2)'],
        ['d', 'DECIMAL(18,3)'],
        ['w', 'DECIMAL(30,2)'],
        ['f', 'DOUBLE'],
        ['ok', 'BOOLEAN'],
        ['day', 'DATE'],
        ['clock', 'TIME'],
        ['at', 'TIMESTAMP'],
        ['zoned', 'TIMESTAMP WITH TIME ZONE'],
        ['t', 'VARCHAR'],
        ['span', 'INTERVAL'],
        ['list', 'INTEGER[]'],
        ['id', 'UUID'],
        ['bytes', 'BLOB'],
        ['u', 'UBIGINT'],
      ],
      rows,
    );
    const { types, rows: read } = await readBack(await resultParquet(table, ABOUT));
    expect(types).toEqual([
      'i INTEGER',
      'b BIGINT',
      'h DECIMAL(38,0)',
      'd DECIMAL(9,2)',
      'd_2 DECIMAL(18,3)',
      'w DECIMAL(30,2)',
      'f DOUBLE',
      'ok BOOLEAN',
      'day DATE',
      'clock TIME',
      'at TIMESTAMP',
      'zoned TIMESTAMP WITH TIME ZONE',
      't VARCHAR',
      'span VARCHAR',
      'list VARCHAR',
      'id UUID',
      'bytes BLOB',
      'u DECIMAL(20,0)',
    ]);
    // DuckDB writes a moment in the machine's zone: London, in winter.
    const expected = rows.map((row) => row.map((cell) => cell));
    if (expected[0] !== undefined) expected[0][11] = '2021-12-31 12:30:00+00';
    expect(read).toEqual(expected);
  });

  test('puts a column that its type cannot hold down as text', async () => {
    const huge = '340282366920938463463374607431768211455';
    const table = resultOf(
      [
        ['d', 'DATE'],
        ['h', 'UHUGEINT'],
      ],
      [
        ['infinity', huge],
        ['2021-12-31', '1'],
      ],
    );
    const { types, rows } = await readBack(await resultParquet(table, ABOUT));
    expect(types).toEqual(['d VARCHAR', 'h VARCHAR']);
    expect(rows).toEqual([
      ['infinity', huge],
      ['2021-12-31', '1'],
    ]);
  });

  test('of no rows has its columns', async () => {
    const blob = await resultParquet(resultOf([['n', 'BIGINT']], []), ABOUT);
    expect(await readBack(blob)).toEqual({ types: ['n BIGINT'], rows: [] });
  });
});
