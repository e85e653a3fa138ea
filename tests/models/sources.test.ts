import { expect, test } from 'vitest';
import type { Release } from '../../src/figures/releases.ts';
import { licenceStatements, sourceRows } from '../../src/models/sources.ts';

const source: Release = {
  id: 'a',
  publisher: 'Department for Education',
  title: 'Children looked after',
  release: 'Children looked after, reporting year 2025',
  published: '2025-11',
  next_release: null,
  licence: 'Open Government Licence v3.0',
  licence_statement: 'Contains public sector information.',
  url: null,
  notes: [],
};

test('dates are months in words, and what is not known is not stated', () => {
  const [row] = sourceRows([source]);
  expect(row).toMatchObject({
    release: 'reporting year 2025',
    published: 'November 2025',
    nextRelease: 'Not stated',
  });
});

test('a release that does not begin with the title is kept whole; one that is the title is empty', () => {
  const rows = sourceRows([
    { ...source, release: '2021 model' },
    { ...source, release: source.title },
  ]);
  expect(rows.map((row) => row.release)).toEqual(['2021 model', '']);
});

test('each statement once', () => {
  expect(licenceStatements([source, source])).toEqual(['Contains public sector information.']);
});
