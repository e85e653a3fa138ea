import { expect, it } from 'vitest';
import { checkArrow, installedCopies } from '../../scripts/check-arrow.mjs';
import { temporaryFolder } from './temporary-folder';

const INNER = 'node_modules/@duckdb/duckdb-wasm/node_modules/apache-arrow';

/** A project that has Arrow at the given paths, as installed and as locked. */
function project(installed: Record<string, string>, locked = installed): string {
  return temporaryFolder({
    'node_modules/.bin/anything': '',
    'node_modules/arrow-of-another-kind/package.json': '{"version":"1.0.0"}',
    'package-lock.json': JSON.stringify({
      packages: {
        '': { version: '0.1.0' },
        ...Object.fromEntries(Object.entries(locked).map(([path, version]) => [path, { version }])),
      },
    }),
    ...Object.fromEntries(
      Object.entries(installed).map(([path, version]) => [
        `${path}/package.json`,
        JSON.stringify({ name: 'apache-arrow', version }),
      ]),
    ),
  });
}

const ONE = { 'node_modules/apache-arrow': '17.0.0' };
const TWO = { ...ONE, [INNER]: '21.1.0' };

it('passes one copy', () => {
  expect(checkArrow(project(ONE))).toEqual({
    ok: true,
    message: 'There is one copy of apache-arrow.',
  });
});

it('finds a copy inside another package', () => {
  expect(installedCopies(project(TWO))).toEqual([
    { path: INNER, version: '21.1.0' },
    { path: 'node_modules/apache-arrow', version: '17.0.0' },
  ]);
});

it.each([
  ['installed', TWO, ONE],
  ['locked', ONE, TWO],
])('names both copies when two are %s', (_how, installed, locked) => {
  const { ok, message } = checkArrow(project(installed, locked));
  expect(ok).toBe(false);
  expect(message).toContain('node_modules/apache-arrow (17.0.0)');
  expect(message).toContain(`${INNER} (21.1.0)`);
});

it('fails when there is none', () => {
  expect(checkArrow(project({}))).toMatchObject({ ok: false });
});
