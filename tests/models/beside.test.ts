import { describe, expect, it } from 'vitest';
import { type Beside, besideFigure } from '../../src/models/beside.ts';
import { NAMES } from './small-names.ts';
import { beside, type CubeRow, cubeOf, figure, kpiOf, NEIGHBOURS, Q3 } from './written-cube.ts';

function besides(kpi: string, rows: readonly CubeRow[]): Beside[] {
  const cube = cubeOf(rows);
  const ours = cube.shown(kpi, Q3);
  if (ours === null) throw new Error('There is no figure.');
  return besideFigure(cube, kpiOf(kpi), ours, NEIGHBOURS, NAMES);
}

const ours = { ours: 11.4954 };
const PLACEMENTS = figure('placements_3_plus', Q3, 11.4954, { n: 113, d: 983 });

describe('what a figure stands beside', () => {
  it('is told in order, each with value, numbers, date and making', () => {
    const rows = [
      ...PLACEMENTS,
      beside('placements_3_plus', 'england', 9, { ...ours, rating: 'worse', withinChance: false }),
      beside('placements_3_plus', 'region', 9, { ...ours, rating: 'worse', withinChance: false }),
      beside('placements_3_plus', 'neighbours', 8.5, {
        ...ours,
        rating: 'worse',
        counted: 9,
        outOf: 10,
      }),
      beside('placements_3_plus', 'target', 10, { ...ours, rating: 'worse' }),
      beside('placements_3_plus', 'previous', 10.1538, { ...ours, n: 99, d: 975 }),
      beside('placements_3_plus', 'last-year', 8.0765, { ...ours, n: 76, d: 941, rating: 'worse' }),
    ];
    expect(
      besides('placements_3_plus', rows).map(({ title, text }) => `${title}: ${text}`),
    ).toEqual([
      'A year ago: 8.1% (76 of 941) in Q3 2020/21',
      'The quarter before: 10.2% (99 of 975) in Q2 2021/22',
      'Our target: 10%',
      'Our statistical neighbours: 8.5% in March 2021 (median of the 9 of 10 that have a figure)',
      'North East: 9% in March 2021',
      'England: 9% in March 2021',
    ]);
  });

  it('has a rating with its arithmetic and what chance would give', () => {
    const rows = [
      ...PLACEMENTS,
      beside('placements_3_plus', 'england', 9, { ...ours, rating: 'worse', withinChance: false }),
    ];
    expect(besides('placements_3_plus', rows)[0]).toMatchObject({
      rating: 'worse',
      rated: true,
      arithmetic: '11.5% is 2.5 percentage points above 9%; up to 0.18 (2% of 9%) counts as close.',
      chance: 'This difference is more than chance alone would give.',
    });
  });

  it('has the word of its rating, which is not better where it is the same', () => {
    const rows = [
      ...figure('outside_area_20_miles', Q3, 9.7),
      beside('outside_area_20_miles', 'last-year', 9.7, { ours: 9.7, rating: 'better' }),
      beside('outside_area_20_miles', 'previous', 9, { ours: 9.7 }),
      beside('outside_area_20_miles', 'target', 9.6, { ours: 9.7, rating: 'close' }),
      beside('outside_area_20_miles', 'region', 10, {
        ours: 9.7,
        rating: 'better',
        aboutTheSame: true,
      }),
      beside('outside_area_20_miles', 'england', 17, { ours: 9.7, rating: 'better' }),
    ];
    expect(
      besides('outside_area_20_miles', rows).map(({ id, rating, ratingWord }) => [
        id,
        rating,
        ratingWord,
      ]),
    ).toEqual([
      ['last-year', 'better', 'Same'],
      ['previous', null, 'Not rated'],
      ['target', 'close', 'Close'],
      ['region', 'better', 'Similar'],
      ['england', 'better', 'Better'],
    ]);
  });

  it('has no rating against the quarter before, nor for a neutral KPI', () => {
    const rows = [
      ...figure('placements_3_plus', Q3, 11),
      beside('placements_3_plus', 'previous', 10, { ours: 11 }),
      ...figure('children_home', Q3, 11),
      beside('children_home', 'england', 10, { ours: 11 }),
    ];
    for (const kpi of ['placements_3_plus', 'children_home']) {
      expect(besides(kpi, rows)[0]).toMatchObject({ rating: null, rated: false });
      expect(besides(kpi, rows)[0]?.arithmetic).toMatch(
        /^11\.\d% is 1 percentage point above 10(\.0)?%\.$/,
      );
    }
  });

  it('says why one that could be rated is not', () => {
    const rows = [
      ...PLACEMENTS,
      beside('placements_3_plus', 'neighbours', 8.5, { ...ours, counted: 5, outOf: 10 }),
    ];
    expect(besides('placements_3_plus', rows)[0]).toMatchObject({
      rating: null,
      rated: true,
      arithmetic:
        'Only 5 of 10 neighbours have a figure. With fewer than six, it is shown and not rated.',
    });
  });

  it('works nothing out from numbers of children elsewhere', () => {
    const rows = [
      ...figure('cla_number', Q3, 983),
      beside('cla_number', 'last-year', 941, { ours: 983 }),
      beside('cla_number', 'england', 80780, { ours: 983 }),
      beside('cla_number', 'neighbours', 384, { ours: 983, counted: 10, outOf: 10 }),
    ];
    // 983 - 941 = 42
    expect(besides('cla_number', rows).map(({ id, arithmetic }) => [id, arithmetic])).toEqual([
      ['last-year', '983 is 42 above 941.'],
      ['neighbours', ''],
      ['england', ''],
    ]);
  });

  it('says why a published figure is missing, and leaves out an earlier quarter that is', () => {
    const rows = [
      ...figure('missing_children', Q3, 3.7),
      beside('missing_children', 'last-year', null, { flag: 'missing' }),
      beside('missing_children', 'region', null, { why: 'flow' }),
      ...PLACEMENTS,
      beside('placements_3_plus', 'region', null, { flag: 'suppressed' }),
      beside('placements_3_plus', 'england', null, { flag: 'missing' }),
    ];
    expect(besides('missing_children', rows).map(({ text }) => text)).toEqual([
      'The published figure is for a whole year. Children cannot be added up over quarters without their records, so there is no comparison here.',
    ]);
    expect(besides('placements_3_plus', rows).map(({ text }) => text)).toEqual([
      'Withheld, to protect children.',
      'No figure is published.',
    ]);
  });
});
