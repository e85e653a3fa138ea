import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/figures/tables.ts';
import { findKpi } from '../../src/kpis/catalogue.ts';
import { editTargets, firstDay, readTarget, targetInForce } from '../../src/models/target-edits.ts';
import { QUARTER, smallCube } from './small-cube.ts';

const DURHAM = 'E06000047';
const aim = (given: Partial<Target>): Target => ({
  areaCode: DURHAM,
  kpi: 'dental_checks',
  from: '2019-04-01',
  target: 85,
  tolerance: null,
  toleranceMode: null,
  ...given,
});

test.each([
  ['2021-22-Q1', '2021-04-01'],
  ['2021-22-Q2', '2021-07-01'],
  ['2021-22-Q3', '2021-10-01'],
  ['2021-22-Q4', '2022-01-01'],
  ['2021-22', null],
])('the first day of %s', (quarter, day) => {
  expect(firstDay(quarter)).toBe(day);
});

describe('the target in force', () => {
  const targets = [aim({ from: '2021-10-01', target: 90 }), aim({ from: '2019-04-01' })];

  test('is the latest that has begun when the figure is of the quarter', () => {
    const cube = smallCube(DURHAM, [{ kpi: 'dental_checks', value: 80, beside: [] }]);
    expect(targetInForce(targets, cube, 'dental_checks', QUARTER)?.target).toBe(90);
  });

  test('is the one of its 31 March when the figure is an older, yearly one', () => {
    const cube = smallCube(DURHAM, [
      { kpi: 'dental_checks', value: 80, figure: { periodEnd: '2021-03-31' }, beside: [] },
    ]);
    expect(targetInForce(targets, cube, 'dental_checks', QUARTER)?.target).toBe(85);
  });

  test('is none before the first, for another area or another KPI', () => {
    const cube = smallCube(DURHAM, []);
    expect(targetInForce(targets, cube, 'dental_checks', '2018-19-Q4')).toBeNull();
    expect(targetInForce(targets, smallCube('E06000006', []), 'dental_checks', QUARTER)).toBeNull();
    expect(targetInForce(targets, cube, 'secure', QUARTER)).toBeNull();
  });
});

describe('an edit', () => {
  const early = aim({ from: '2019-04-01', target: 66 });
  const late = aim({ from: '2021-04-01', target: 68, tolerance: 3, toleranceMode: 'points' });
  const elsewhere = aim({ areaCode: 'E06000006', target: 50 });
  const edit = (target: number | null) => [{ kpi: 'dental_checks', target }];

  test('from a quarter on ends what begins later and keeps what came before', () => {
    expect(editTargets([early, late, elsewhere], DURHAM, edit(70), '2020-10-01')).toEqual([
      elsewhere,
      early,
      aim({ from: '2020-10-01', target: 70 }),
    ]);
  });

  test('keeps the tolerance of the target that it takes over from', () => {
    expect(editTargets([early, late], DURHAM, edit(70), '2021-10-01').at(-1)).toEqual(
      aim({ from: '2021-10-01', target: 70, tolerance: 3, toleranceMode: 'points' }),
    );
  });

  test('before the first target takes that one’s tolerance', () => {
    expect(editTargets([late], DURHAM, edit(70), '2019-04-01')).toEqual([
      aim({ from: '2019-04-01', target: 70, tolerance: 3, toleranceMode: 'points' }),
    ]);
  });

  test('to nothing takes away every target of the KPI, here alone', () => {
    expect(editTargets([early, late, elsewhere], DURHAM, edit(null), '2021-04-01')).toEqual([
      elsewhere,
    ]);
  });
});

test('a target is read within what its unit allows', () => {
  const percent = findKpi('dental_checks');
  const count = findKpi('missing_episodes');
  if (percent === undefined || count === undefined) throw new Error('The catalogue lacks a KPI.');
  expect(readTarget(percent, '101').kind).toBe('error');
  expect(readTarget(count, '101')).toEqual({ kind: 'number', value: 101 });
  expect(readTarget(count, '-1').kind).toBe('error');
});
