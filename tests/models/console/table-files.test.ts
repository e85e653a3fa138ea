import { expect, test } from 'vitest';
import { selectAll, tableFileKind } from '../../../src/models/console/table-files.ts';

test.each([
  ['a.csv', 'csv'],
  ['A.CSV', 'csv'],
  ['a.xlsx', 'excel'],
  ['old.xls', 'excel'],
  ['a.b.parquet', 'parquet'],
  ['a.pdf', null],
  ['csv', null],
])('%s is %s by its name', (name, kind) => {
  expect(tableFileKind(name)).toBe(kind);
});

test('a query of a table names it as SQL must', () => {
  expect(selectAll('my_file')).toBe('SELECT *\nFROM my_file\n');
  expect(selectAll('order')).toBe('SELECT *\nFROM "order"\n');
  expect(selectAll('é "x"')).toBe('SELECT *\nFROM "é ""x"""\n');
});
