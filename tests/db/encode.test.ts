import { expect, test } from 'vitest';
import { openNodeEngine } from '../../src/db/node-engine.ts';

test('columns reach a temporary table as they are, added to what is there', async () => {
  const connection = await openNodeEngine();
  await connection.run("CREATE TEMP TABLE given AS SELECT 7 AS number, 'there' AS text");
  const texts = ['', null, 'Größe, "—"', 'plain', null, 'a', 'b', 'c', 'last'];
  const numbers = [-1, 0, 2, 3, 4, 5, 6, 2_147_483_647, -2_147_483_648];
  await connection.insertColumns('given', { number: Int32Array.from(numbers), text: texts });
  const { column } = await connection.query('SELECT number, text FROM given', {
    number: 'number',
    text: 'text',
  });
  expect(column.number).toEqual([7, ...numbers]);
  expect(column.text).toEqual(['there', ...texts]);
});

test('columns that do not fit are refused', async () => {
  const connection = await openNodeEngine();
  await connection.run('CREATE TEMP TABLE given (number INTEGER)');
  await expect(
    connection.insertColumns('given', { number: Int32Array.of(1), more: ['x'] }),
  ).rejects.toMatchObject({ code: 'query_failed' });
});
