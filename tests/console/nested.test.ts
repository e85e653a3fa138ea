import { expect, test } from 'vitest';
import { exactNumber } from '../../src/console/exact.ts';
import { layOut } from '../../src/console/nested.ts';
import { jsonOf } from '../../src/console/nested-json.ts';

test('a nested value is laid out with a line for each part, quoted texts whole', () => {
  expect(layOut(`{'a': 1, 'b': ['x, {y}', 'it\\'s'], 'c': [], 'd': NULL}`)).toBe(
    `{\n  'a': 1,\n  'b': [\n    'x, {y}',\n    'it\\'s'\n  ],\n  'c': [],\n  'd': NULL\n}`,
  );
});

test.each([
  ['[1, NULL, 3]', 'INTEGER[]', '[1,null,3]'],
  ['[]', 'VARCHAR[]', '[]'],
  [`['NULL', NULL, NULLS]`, 'VARCHAR[]', '["NULL",null,"NULLS"]'],
  [
    `[{'day': 2021-12-31, 'n': 1.50}]`,
    'STRUCT("day" DATE, n DECIMAL(18,2))[]',
    '[{"day":"2021-12-31","n":1.50}]',
  ],
  [`{'at': '2021-12-31 00:00:00'}`, 'STRUCT("at" TIMESTAMP)', '{"at":"2021-12-31 00:00:00"}'],
  ['{1=[a, b], 2=[]}', 'MAP(INTEGER, VARCHAR[])', '{"1":["a","b"],"2":[]}'],
  [`{'e': x}`, `STRUCT(e ENUM('x', 'y, z)'))`, '{"e":"x"}'],
  // Not what its type says: the text as it is.
  ['(1, 2)', 'STRUCT(INTEGER, INTEGER)', '"(1, 2)"'],
  ['[1, 2', 'INTEGER[]', '"[1, 2"'],
])('%s of %s is JSON', (text, type, json) => {
  expect(jsonOf(text, type)).toBe(json);
  JSON.parse(json);
});

test('a number is taken where nothing of it is lost', () => {
  expect(exactNumber('9007199254740991', 'BIGINT')).toBe(9007199254740991);
  expect(exactNumber('9007199254740993', 'BIGINT')).toBeNull();
  expect(exactNumber('1000000000000000000000', 'HUGEINT')).toBe(1e21);
  expect(exactNumber('123456789012345.6', 'DECIMAL(18,1)')).toBeNull();
  expect(exactNumber('0.30000000000000004', 'DOUBLE')).toBe(0.1 + 0.2);
  expect(exactNumber('-inf', 'DOUBLE')).toBeNull();
  expect(exactNumber('00-1', 'DOUBLE')).toBeNull();
});
