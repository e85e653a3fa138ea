import { describe, expect, it } from 'vitest';
import { chartStyle } from '../../src/charts/option.ts';
import { slideChartOption } from '../../src/charts/slide-chart.ts';
import { slideChartRail } from '../../src/charts/slide-rail.ts';
import { chartSvg } from '../../src/charts/svg.ts';
import type { TrendModel } from '../../src/models/chart-models.ts';
import type { SlideChart } from '../../src/models/deck/slide-model.ts';

const PERIODS = ['2020-21-Q4', '2021-22-Q1', '2021-22-Q2', '2021-22-Q3'];
const SIZE = { width: 760, height: 350 };

function line(values: readonly number[]): TrendModel {
  return {
    council: 'Our council',
    unit: 'count',
    axis: 'quarters',
    points: values.map((value, at) => ({
      period: PERIODS[at] ?? '',
      value,
      text: `${value}`,
      nOfN: '',
      published: false,
      numerator: null,
      denominator: null,
      flag: '',
    })),
    comparators: [],
    breaks: [],
    sentence: '',
  };
}

/** Middles of the points that a line has, from its markup, in pixels. */
function pointsOf(chart: SlideChart): number[] {
  const svg = chartSvg(slideChartOption(chart, SIZE, chartStyle()), SIZE);
  const points = [...svg.matchAll(/<path d="M1 0A[^"]*" transform="matrix\(([^)]*)\)"/g)];
  return points.map(([, matrix = '']) => Number(matrix.split(',')[4])).sort((a, b) => a - b);
}

describe('the rail of a chart', () => {
  it('leads through the points that are drawn', () => {
    const chart = { kind: 'trend', model: line([10, 12, 11, 14]) } as const;
    const rail = slideChartRail(chart, SIZE);
    const drawn = pointsOf(chart);
    expect(rail.along).toBe('x');
    expect(drawn).toHaveLength(4);
    drawn.forEach((x, at) => {
      expect(rail.first + at * rail.step).toBeCloseTo(x, 0);
    });
    expect(rail.last).toBeCloseTo(drawn.at(-1) ?? 0, 0);
  });

  it('leads through the points of two lines', () => {
    const chart = { kind: 'flows', models: [line([10, 12, 11, 14]), line([9, 8, 7, 6])] } as const;
    const rail = slideChartRail(chart, SIZE);
    const drawn = pointsOf(chart);
    expect(rail.first).toBeCloseTo(drawn[0] ?? 0, 0);
    expect(rail.last).toBeCloseTo(drawn.at(-1) ?? 0, 0);
  });

  it('leads down the bars, each in the middle of its share', () => {
    const row = {
      numerator: null,
      denominator: null,
      flag: '',
      nOfN: '',
      yearAgo: null,
      yearAgoText: '',
    } as const;
    const rows = [5, 9, 7].map((value) => ({
      ...row,
      value,
      text: `${value}`,
      category: `Part ${value}`,
    }));
    const chart = {
      kind: 'parts',
      heading: 'By part',
      model: { unit: 'count', rows, sentence: '' },
    } as const;
    expect(slideChartRail(chart, { width: 400, height: 150 })).toEqual({
      along: 'y',
      first: 25,
      last: 125,
      from: 0,
      to: 400,
      step: 50,
    });
  });
});
