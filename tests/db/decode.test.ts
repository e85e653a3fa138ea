import {
  Decimal,
  makeVector,
  type RecordBatch,
  Table,
  tableFromArrays,
  vectorFromArray,
} from 'apache-arrow';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Connection, type Shape, toRows } from '../../src/db/connection.ts';
import { decode } from '../../src/db/decode.ts';
import { EngineError } from '../../src/db/errors.ts';
import { startedEngine } from '../engine.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await startedEngine();
});

function refusal(read: () => unknown): EngineError {
  try {
    read();
  } catch (error) {
    if (error instanceof EngineError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('a result that would be misread', () => {
  it('is refused when it holds 64-bit integers, signed or not', () => {
    for (const values of [new BigInt64Array([1n]), new BigUint64Array([1n])]) {
      const { batches } = tableFromArrays({ children: values });
      const error = refusal(() => decode('SELECT 1', { children: 'number' }, batches));
      expect(error.code).toBe('unexpected_result');
      expect(error.sql).toBe('SELECT 1');
      expect(error.message).toMatch(
        /^The column "children" should hold a number and holds (?:Int|Uint)64\. Cast it in the SELECT\.$/,
      );
    }
  });

  it('is refused when it holds decimals: 1.25 would read as 125', () => {
    const vector = makeVector({
      type: new Decimal(2, 9),
      length: 1,
      nullCount: 0,
      data: new Uint32Array([125, 0, 0, 0]),
    });
    const { batches } = new Table({ share: vector });
    const error = refusal(() => decode('SELECT 1.25', { share: 'number' }, batches));
    expect(error.message).toMatch(
      /"share" should hold a number and holds Decimal.*Cast it in the SELECT/,
    );
  });

  it('is refused when a column is of another kind', async () => {
    const wrong: readonly (readonly [string, Shape])[] = [
      ["SELECT DATE '2021-12-31' AS a", { a: 'text' }],
      ["SELECT DATE '2021-12-31' AS a", { a: 'number' }],
      ["SELECT TIMESTAMP '2021-12-31' AS a", { a: 'number' }],
      ["SELECT '12' AS a", { a: 'number' }],
      ['SELECT 12 AS a', { a: 'text' }],
      ['SELECT 1 AS a', { a: 'boolean' }],
      ['SELECT [1, 2] AS a', { a: 'number' }],
    ];
    for (const [sql, shape] of wrong) {
      await expect(connection.query(sql, shape), sql).rejects.toMatchObject({
        code: 'unexpected_result',
        sql,
      });
    }
  });

  it('is refused when a column is missing, with rows or without', async () => {
    for (const sql of ['SELECT 1 AS other', 'SELECT 1 AS other WHERE false']) {
      await expect(connection.query(sql, { children: 'number' }), sql).rejects.toThrow(
        'The result has no column "children".',
      );
    }
  });
});

describe('a result as promised', () => {
  it('has nulls as nulls, never as noughts or empty text', async () => {
    const shape = { n: 'number', t: 'text', b: 'boolean', never: 'number' } as const;
    const columns = await connection.query(
      "SELECT * FROM (VALUES (0, '', false, NULL), (NULL, NULL, NULL, NULL), (1, 'x', true, NULL)) AS v(n, t, b, never)",
      shape,
    );
    expect(columns.rowCount).toBe(3);
    expect(columns.column.n).toEqual([0, null, 1]);
    expect(columns.column.t).toEqual(['', null, 'x']);
    expect(columns.column.b).toEqual([false, null, true]);
    expect(columns.column.never).toEqual([null, null, null]);
    expect(toRows(columns)[1]).toEqual({ n: null, t: null, b: null, never: null });
  });

  it('has counts, sums and shares as plain numbers', async () => {
    const columns = await connection.query(
      'SELECT count(*) AS n, sum(i) AS total, 1.25::DECIMAL(9, 2) AS share, avg(i) AS mean FROM range(5) AS r(i)',
      { n: 'number', total: 'number', share: 'number', mean: 'number' },
    );
    // 0 + 1 + 2 + 3 + 4 = 10
    expect(toRows(columns)).toEqual([{ n: 5, total: 10, share: 1.25, mean: 2 }]);
  });

  it('has texts whole, whatever characters they and those beside them have', async () => {
    const columns = await connection.query(
      "SELECT * FROM (VALUES ('Ynys Môn', 'a'), (NULL, NULL), ('', ''), ('Kent', 'bc')) AS v(t, u)",
      { t: 'text', u: 'text' },
    );
    expect(columns.column.t).toEqual(['Ynys Môn', null, '', 'Kent']);
    expect(columns.column.u).toEqual(['a', null, '', 'bc']);
  });

  it('is one result, however many batches it came in', async () => {
    const columns = await connection.query('SELECT i::DOUBLE AS i FROM range(5000) AS r(i)', {
      i: 'number',
    });
    expect(columns.rowCount).toBe(5000);
    expect(columns.column.i[4999]).toBe(4999);
    const { batches } = new Table({ i: vectorFromArray(new Float64Array([1])) });
    const twice: RecordBatch[] = [...batches, ...batches];
    expect(decode('', { i: 'number' }, twice)).toEqual({ rowCount: 2, column: { i: [1, 1] } });
  });

  it('leaves out the columns that nobody asked for', async () => {
    const columns = await connection.query("SELECT 1 AS a, DATE '2021-12-31' AS b", {
      a: 'number',
    });
    expect(Object.keys(columns.column)).toEqual(['a']);
  });
});
