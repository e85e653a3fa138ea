import { beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { EngineError, queryFailed } from '../../src/db/errors.ts';
import { queryNames, querySql } from '../../src/db/queries.ts';
import { startedEngine } from '../engine.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await startedEngine();
});

async function failure(sql: string, run = false): Promise<EngineError> {
  try {
    if (run) await connection.run(sql);
    else await connection.query(sql, { a: 'number' });
  } catch (error) {
    if (error instanceof EngineError) return error;
    throw error;
  }
  throw new Error('It did not fail.');
}

describe('a query that fails', () => {
  it.each([
    ['SELECT nope AS a FROM areas', /"nope"/, 'Check the spelling of the column'],
    ['SELECT 1 AS a FROM nowhere', /nowhere/, 'Check the spelling of the table.'],
    ['SELECT 1 AS a,, 2', /syntax error/, 'Check for a missing comma, bracket or quote'],
  ])('%s: the engine’s words, a hint, the SQL and the cause', async (sql, said, hint) => {
    for (const run of [false, true]) {
      const error = await failure(sql, run);
      expect(error.code).toBe('query_failed');
      expect(error.name).toBe('EngineError');
      expect(error.message).toMatch(said);
      expect(error.message).toContain(hint);
      expect(error.sql).toBe(sql);
      expect(error.cause).toBeInstanceOf(Error);
    }
  });

  it('leaves the connection usable', async () => {
    await failure('SELECT nope AS a');
    expect((await connection.query('SELECT 1 AS a', { a: 'number' })).column.a).toEqual([1]);
  });

  it('keeps a message that no hint fits, and a cause that is no Error', () => {
    expect(queryFailed('SELECT 1', 'odd').message).toBe('odd');
    expect(queryFailed('SELECT 1', new Error('INTERRUPT Error')).message).toContain(
      'The query was stopped.',
    );
  });
});

describe('a want of memory', () => {
  it.each([
    'Out of Memory Error: could not allocate block of size 256.0 KiB (3.1 GiB/3.1 GiB used)',
    'Out of Memory Error: failed to allocate data of size 8.0 MiB',
    'std::bad_alloc',
    'Array buffer allocation failed',
    'memory access out of bounds',
  ])('is told in our words, by a code of its own: %s', (said) => {
    const error = queryFailed('SELECT 1', new Error(said));
    expect(error.code).toBe('out_of_memory');
    expect(error.message).toMatch(/^There was not enough memory for this\. Close other tabs/);
    expect(error.message).not.toContain(said);
  });
});

describe('a query whose signal is aborted before it starts', () => {
  it('does not run', async () => {
    const signal = AbortSignal.abort();
    const sql = 'CREATE TABLE must_not_be AS SELECT 1 AS a';
    await expect(connection.run(sql, { signal })).rejects.toMatchObject({
      code: 'query_cancelled',
      sql,
    });
    await expect(
      connection.query('SELECT 1 AS a', { a: 'number' }, { signal }),
    ).rejects.toMatchObject({
      code: 'query_cancelled',
    });
    expect((await failure('SELECT a FROM must_not_be')).code).toBe('query_failed');
  });

  it('runs when the signal is not aborted', async () => {
    const { signal } = new AbortController();
    const result = await connection.query('SELECT 1 AS a', { a: 'number' }, { signal });
    expect(result.column.a).toEqual([1]);
  });
});

describe('registered texts', () => {
  it('are read until they are dropped, and replaced whole', async () => {
    const read = () =>
      connection.query(
        "SELECT a::DOUBLE AS a FROM read_csv('small.csv', header = true, auto_detect = false, delim = ',', columns = {'a': 'VARCHAR'})",
        { a: 'number' },
      );
    await connection.registerText('small.csv', 'a\n1\n2\n');
    expect((await read()).column.a).toEqual([1, 2]);
    await connection.registerText('small.csv', 'a\n3\n');
    expect((await read()).column.a).toEqual([3]);
    await connection.dropFile('small.csv');
    await expect(read()).rejects.toMatchObject({ code: 'query_failed' });
  });
});

describe('the files of queries/', () => {
  it('are found by name, and a wrong name says so', () => {
    expect(queryNames('tables')).toContain('tables/areas');
    expect(querySql('figures/cube')).toContain('FROM area_figures');
    expect(() => querySql('figures/nothing')).toThrow('queries/figures/nothing.sql');
  });
});
