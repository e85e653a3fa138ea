import { describe, expect, it } from 'vitest';
import { KPIS } from '../../src/kpis/catalogue.ts';
import { findingTitle } from '../../src/models/finding.ts';
import { TITLES } from './finding-titles.ts';
import { beside, cubeOf, figure, kpiOf, pair, Q3 } from './written-cube.ts';

interface Sides {
  readonly now: readonly [value: number, n: number];
  readonly before: readonly [value: number, n: number];
}

function title(id: string, { now, before }: Sides, more: { aboutTheSame?: boolean } = {}): string {
  const {
    kpi,
    figure: ours,
    comparison,
  } = pair(id, now[0], 'last-year', before[0], {
    n: before[1],
    d: 200,
    figure: { n: now[1], d: 200 },
    ...more,
  });
  return findingTitle(kpi, ours, comparison);
}

const UP: Sides = { now: [12, 24], before: [10, 20] };
const DOWN: Sides = { now: [10, 20], before: [12, 24] };
const SAME: Sides = { now: [10, 20], before: [10, 20] };
/** The share rose while the number fell, and the other way round. */
const SHARE_UP: Sides = { now: [12, 20], before: [10, 24] };
const SHARE_DOWN: Sides = { now: [10, 24], before: [12, 20] };

describe('the titles of every KPI', () => {
  it('are all written down', () => {
    expect(TITLES.map(({ id }) => id).sort()).toEqual(KPIS.map(({ id }) => id).sort());
  });

  it.each(TITLES)('$id', ({ id, titles }) => {
    const sides =
      kpiOf(id).unit === 'percent' ? [UP, DOWN, SAME, SHARE_UP, SHARE_DOWN] : [UP, DOWN, SAME];
    expect(sides.map((side) => title(id, side))).toEqual(titles);
  });
});

describe('more and fewer', () => {
  it('are said of a percentage only when the number moved the same way', () => {
    const rising = { now: [12, 24], before: [10, 24] } as const;
    expect(title('outside_area', rising)).toBe('A larger share of children live outside our area');
  });

  it('are not said where a number is not published', () => {
    const {
      kpi,
      figure: ours,
      comparison,
    } = pair('outside_area_20_miles', 10, 'last-year', 8, {
      published: true,
    });
    expect(findingTitle(kpi, ours, comparison)).toBe(
      'A larger share of children live outside our area and more than 20 miles from home',
    );
  });

  it('are not said of a change that is not seen after rounding', () => {
    const nearly = { now: [10.04, 101], before: [10, 100] } as const;
    expect(title('outside_area', nearly)).toBe(
      'The share of children living outside our area is about the same as a year ago',
    );
  });

  it('are not said beside a published figure that may be the same', () => {
    const published = { now: [10.4, 104], before: [10, 100] } as const;
    expect(title('outside_area', published, { aboutTheSame: true })).toBe(
      'The share of children living outside our area is about the same as a year ago',
    );
  });
});

describe('beside the quarter before', () => {
  const since = (id: string, ours: number, then: number) => {
    const { kpi, figure: now, comparison } = pair(id, ours, 'previous', then);
    return findingTitle(kpi, now, comparison);
  };

  it('the title says that it is the quarter before, where it names a time', () => {
    expect(since('cla_number', 867, 867)).toBe(
      'The number of children in our care is the same as in the quarter before',
    );
    expect(since('cla_number', 880, 867)).toBe('More children are in our care');
    expect(since('sdq_score', 13.5, 14)).toBe(
      'The emotional wellbeing score is lower than in the quarter before',
    );
  });
});

describe('the plain title', () => {
  const kpi = kpiOf('placements_3_plus');

  it('stands where there is no figure', () => {
    expect(findingTitle(kpi, null, null)).toBe(kpi.title);
  });

  it('stands where there is no year ago', () => {
    const cube = cubeOf([
      ...figure('placements_3_plus', Q3, 11.5),
      beside('placements_3_plus', 'last-year', null, { flag: 'missing' }),
    ]);
    const ours = cube.shown('placements_3_plus', Q3);
    const before = ours && cube.comparison(ours, 'last-year', '2025', 'median');
    expect(findingTitle(kpi, ours, null)).toBe(kpi.title);
    expect(findingTitle(kpi, ours, before)).toBe(kpi.title);
  });

  it('stands where the figure is withheld', () => {
    const { figure: ours, comparison } = pair('placements_3_plus', null, 'last-year', 8, {
      figure: { flag: 'suppressed' },
    });
    expect(findingTitle(kpi, ours, comparison)).toBe(kpi.title);
  });
});
