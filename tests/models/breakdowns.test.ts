import { describe, expect, it } from 'vitest';
import { NOT_KNOWN, RECORD_BREAKDOWNS, TIMES_MISSING } from '../../src/kpis/breakdowns.ts';
import { breakdownsOf, partsInOrder } from '../../src/models/breakdowns.ts';
import { repositoryFile } from '../engine.ts';
import { type CubeRow, cubeOf, part, Q3 } from './written-cube.ts';

const YEAR = '2020-21';

describe('the order of categories', () => {
  it('is that of the types in SQL', () => {
    const sql = repositoryFile('queries/tables/records/categories.sql');
    const types = [...sql.matchAll(/AS ENUM \(([^)]*)\)/g)].map(([, list]) =>
      [...(list ?? '').matchAll(/'((?:[^']|'')*)'/g)].map(([, one]) => one?.replaceAll("''", "'")),
    );
    expect(types).toEqual(Object.values(RECORD_BREAKDOWNS));
    const missing = repositoryFile('queries/kpis/missing_children.sql');
    for (const band of TIMES_MISSING) expect(missing).toContain(`'${band}'`);
  });

  it('is kept whatever the sizes, with what is not known last', () => {
    const rows = [
      part('cla_number', Q3, 'Provider', NOT_KNOWN, 300),
      part('cla_number', Q3, 'Provider', 'Voluntary', 200),
      part('cla_number', Q3, 'Provider', 'Parents', 10),
      part('cla_number', Q3, 'Provider', 'Private', 100),
    ];
    expect(
      partsInOrder('Provider', cubeOf(rows).parts('cla_number')).map(({ category }) => category),
    ).toEqual(['Parents', 'Private', 'Voluntary', NOT_KNOWN]);
  });
});

describe('the breakdowns of a figure', () => {
  const of = (kpi: string, rows: readonly CubeRow[]) => breakdownsOf(cubeOf(rows), kpi, Q3);

  it('begin with the bands of its outcome and what has sentences, then others as the file has them', () => {
    expect(
      of('cla_number', [
        part('cla_number', Q3, 'Ward', 'North', 400),
        part('cla_number', Q3, 'Provider', 'Private', 100),
        part('cla_number', Q3, 'Sex', 'Male', 528),
        part('cla_number', Q3, 'Age', 'Under 1', 59),
        part('cla_number', YEAR, 'Place', 'East', 1),
      ]),
    ).toEqual(['Age', 'Sex', 'Provider', 'Ward']);
    expect(
      of('outside_area', [
        part('outside_area', Q3, 'Age', 'Under 1', 10, [5, 50]),
        part('outside_area', Q3, 'Location', 'Outside our area', 26.8, [263, 983]),
      ]),
    ).toEqual(['Location', 'Age']);
    expect(of('secure', [])).toEqual([]);
  });

  it('leave out one of which nothing is known', () => {
    expect(
      of('cla_number', [
        part('cla_number', Q3, 'Provider', 'Private', 0),
        part('cla_number', Q3, 'Provider', NOT_KNOWN, 983),
        part('cla_number', Q3, 'Distance', NOT_KNOWN, 983),
      ]),
    ).toEqual([]);
    // A band of an outcome is of everyone: none of 983 are known to be outside.
    expect(
      of('outside_area', [
        part('outside_area', Q3, 'Location', 'Outside our area', 0, [0, 983]),
        part('outside_area', Q3, 'Location', NOT_KNOWN, 100, [983, 983]),
      ]),
    ).toEqual([]);
  });

  it('keep what nobody knows where that is always told', () => {
    expect(of('eet_17_18', [part('eet_17_18', Q3, 'Activity', NOT_KNOWN, 100, [80, 80])])).toEqual([
      'Activity',
    ]);
  });

  it('keep one in which a part is withheld, or is known to be nobody of some', () => {
    expect(
      of('outside_area', [
        part('outside_area', Q3, 'Sex', 'Female', null),
        part('outside_area', Q3, 'Sex', NOT_KNOWN, 20, [20, 100]),
        part('outside_area', Q3, 'Unaccompanied', 'Unaccompanied', 0, [0, 15]),
      ]),
    ).toEqual(['Sex', 'Unaccompanied']);
  });
});
