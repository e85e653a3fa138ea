import { describe, expect, it } from 'vitest';
import { beside, cubeOf, DURHAM, figure, published, Q3 } from './written-cube.ts';

describe('the cube', () => {
  const cube = cubeOf([
    ...figure('outside_area', Q3, 26.8, { n: 263, d: 983, marks: 'illustrative;provisional' }),
    ...figure('outside_area', '2020-21-Q3', 25.7),
    ...figure('sdq_score', '2020-21', 13.5, { shownIn: ['2020-21-Q4', Q3], origin: 'published' }),
    beside('outside_area', 'neighbours', 20, { ours: 26.8, counted: 7, outOf: 10 }),
    beside('outside_area', 'neighbours', 21, { ours: 26.8, model: '2021', method: 'mean' }),
    beside('outside_area', 'target', 25, { ours: 26.8 }),
    {
      section: 'rank',
      kpi: 'sdq_score',
      period: '2020-21',
      period_end: '2021-03-31',
      counted: 40,
      out_of: 151,
      rating: 'B',
    },
    published('sdq_score', '2020-21', 'area', DURHAM, 13.5),
  ]);

  it('has its figures oldest first, whatever the order of the rows', () => {
    expect(cube.figures('outside_area').map(({ period }) => period)).toEqual(['2020-21-Q3', Q3]);
    expect(cube.figures('secure')).toEqual([]);
  });

  it('has the quarters of its figures, oldest first', () => {
    expect(cube.quarters).toEqual(['2020-21-Q3', '2020-21-Q4', Q3]);
  });

  it('shows in a quarter what the query says it shows', () => {
    expect(cube.shown('sdq_score', Q3)?.period).toBe('2020-21');
    expect(cube.shown('outside_area', Q3)).toMatchObject({
      value: 26.8,
      numerator: 263,
      denominator: 983,
      marks: ['illustrative', 'provisional'],
      low: null,
    });
    expect(cube.shown('outside_area', '2020-21-Q4')).toBeNull();
  });

  it('has a comparison by model and method for neighbours alone', () => {
    const ours = cube.shown('outside_area', Q3);
    if (ours === null) throw new Error('There is no figure.');
    const value = (...asked: Parameters<typeof cube.comparison>) =>
      cube.comparison(...asked)?.value ?? null;
    expect(value(ours, 'neighbours', '2025', 'median')).toBe(20);
    expect(value(ours, 'neighbours', '2021', 'mean')).toBe(21);
    expect(value(ours, 'neighbours', '2025', 'mean')).toBeNull();
    expect(value(ours, 'target', '2021', 'mean')).toBe(25);
    expect(value(ours, 'england', '2025', 'median')).toBeNull();
  });

  it('has ranks and what is published', () => {
    expect(cube.rank('sdq_score', '2020-21')).toMatchObject({
      place: 40,
      authorities: 151,
      quartile: 'B',
    });
    expect(cube.rank('sdq_score', '2019-20')).toBeNull();
    expect(cube.published('sdq_score')).toHaveLength(1);
    expect(cube.parts('sdq_score')).toEqual([]);
  });

  it('knows whether anything is the council’s own', () => {
    expect(cube.hasOwn).toBe(true);
    const standIn = figure('sdq_score', '2020-21', 13.5, { origin: 'published' });
    expect(cubeOf(standIn).hasOwn).toBe(false);
    expect(cubeOf([])).toMatchObject({ quarters: [], hasOwn: false });
  });
});
