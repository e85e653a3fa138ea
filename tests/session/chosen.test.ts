import { describe, expect, it } from 'vitest';
import type { Area } from '../../src/figures/areas.ts';
import { areaNames } from '../../src/models/names.ts';
import { chosenArea, chosenQuarter } from '../../src/session/chosen.ts';
import type { LoadRecord } from '../../src/store/document.ts';
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
    version: 1,
    id: String(order),
    order,
    file: '',
    size: 0,
    sha256: '',
    loadedAt: '',
    figuresCsv: '',
    summary: '',
    figures: 1,
    areas: codes,
    periods: [],
    illustrative: false,
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

  it('is none where there is nothing', () => {
    expect(chosenQuarter('2021-22-Q2', cubeOf([]))).toBeNull();
  });
});
