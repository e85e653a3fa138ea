import { describe, expect, it } from 'vitest';
import type { Area } from '../../src/figures/areas.ts';
import { areaNames } from '../../src/models/names.ts';
import { afterLoad, chosenArea, chosenQuarter } from '../../src/session/chosen.ts';
import type { LoadRecord } from '../../src/store/kept-loads.ts';
import { cubeOf, figure } from '../models/written-cube.ts';

function area(code: string, level: Area['level'], successors: readonly string[] = []): Area {
  return {
    code,
    name: code,
    level,
    regionCode: null,
    validFrom: null,
    validTo: null,
    predecessors: [],
    successors,
  };
}

const names = areaNames([
  area('E06000060', 'authority'),
  area('E06000047', 'authority'),
  area('E08000037', 'authority'),
  area('E12000001', 'region'),
  area('E10000002', 'former_code', ['E06000060']),
  area('E10000009', 'former_code'),
]);

function loads(...areas: readonly string[][]): LoadRecord[] {
  return areas.map((codes, order) => ({
    version: 3,
    id: String(order),
    order,
    file: '',
    size: 0,
    sha256: '',
    loadedAt: '',
    summary: '',
    figures: 1,
    areas: codes,
    periods: [],
    illustrative: false,
    counted: null,
  }));
}

describe('the area that an address means', () => {
  it('is the authority it names', () => {
    expect(chosenArea('E08000037', { names, loads: loads(['E06000060']) })).toBe('E08000037');
  });

  it('is the authority that carries on from a former code', () => {
    expect(chosenArea('E10000002', { names, loads: [] })).toBe('E06000060');
  });

  it.each([null, 'E99999999', 'E12000001', 'E10000009'])(
    'is the first of the newest file for %s, else the example’s',
    (asked) => {
      const two = loads(['E06000060'], ['E08000037', 'E06000060']);
      expect(chosenArea(asked, { names, loads: two })).toBe('E08000037');
      expect(chosenArea(asked, { names, loads: [] })).toBe('E06000047');
      expect(chosenArea(asked, { names, loads: loads([]) })).toBe('E06000047');
    },
  );
});

describe('the quarter that an address means', () => {
  const cube = cubeOf([
    ...figure('cla_number', '2021-22-Q2', 975),
    ...figure('cla_number', '2021-22-Q3', 983),
  ]);

  it('is the one it names where there are figures of it, else the latest', () => {
    expect(chosenQuarter('2021-22-Q2', cube)).toBe('2021-22-Q2');
    expect(chosenQuarter('2030-31-Q1', cube)).toBe('2021-22-Q3');
    expect(chosenQuarter(null, cube)).toBe('2021-22-Q3');
  });

  it('stays where a council with yearly figures alone has an earlier year to show', () => {
    const yearly = cubeOf(
      figure('cla_number', '2020-21', 439, { shownIn: ['2020-21-Q4', '2021-22-Q1', '2021-22-Q2'] }),
    );
    expect(yearly.quarters).toEqual(['2020-21-Q4']);
    expect(chosenQuarter('2021-22-Q2', yearly)).toBe('2021-22-Q2');
    expect(yearly.shown('cla_number', '2021-22-Q2')).toMatchObject({
      period: '2020-21',
      value: 439,
    });
    expect(chosenQuarter('2019-20-Q4', yearly)).toBe('2020-21-Q4');
  });

  it('is none where there is nothing', () => {
    expect(chosenQuarter('2021-22-Q2', cubeOf([]))).toBeNull();
  });
});

describe('the selection after a load', () => {
  const files = [
    { areas: ['E08000037'], periods: ['2024-25-Q2', '2024-25-Q3', '2023-24'] },
    { areas: ['E06000060', 'E08000037'], periods: ['2025-26-Q1'] },
  ];

  it('stays at an area and a quarter that the files have', () => {
    const asked = { area: 'E08000037', quarter: '2024-25-Q2' };
    expect(afterLoad(asked, files)).toEqual(asked);
  });

  it('goes to the latest quarter of its area where the files do not have the one chosen', () => {
    const asked = { area: 'E08000037', quarter: '2024-25-Q4' };
    expect(afterLoad(asked, files)).toEqual({ area: 'E08000037', quarter: '2025-26-Q1' });
    expect(afterLoad(asked, files.slice(0, 1))).toEqual({
      area: 'E08000037',
      quarter: '2024-25-Q3',
    });
  });

  it('goes to the first area of the files and its latest quarter where they have another', () => {
    const asked = { area: 'E06000047', quarter: '2024-25-Q2' };
    expect(afterLoad(asked, files)).toEqual({ area: 'E08000037', quarter: '2025-26-Q1' });
    expect(afterLoad({ area: null, quarter: null }, files.slice(1))).toEqual({
      area: 'E06000060',
      quarter: '2025-26-Q1',
    });
  });

  it('goes to the fourth quarter of a file that has a year alone', () => {
    const year = [{ areas: ['E06000047'], periods: ['2023-24'] }];
    expect(afterLoad({ area: 'E06000047', quarter: '2024-25-Q1' }, year)).toEqual({
      area: 'E06000047',
      quarter: '2023-24-Q4',
    });
  });
});
