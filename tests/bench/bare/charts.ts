import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, GridComponent, TooltipComponent, SVGRenderer]);

/** One point of one chart, as the one query gives it. */
export interface Point {
  readonly kpi: string;
  readonly period: string;
  readonly value: number | null;
  readonly neighbours: number | null;
  readonly region: number | null;
  readonly england: number | null;
}

const LINES = ['value', 'neighbours', 'region', 'england'] as const;
type Line = (typeof LINES)[number];

const charts = new Map<string, ReturnType<typeof init>>();

function chartOf(kpi: string) {
  const open = charts.get(kpi);
  if (open !== undefined) return open;
  const element = document.createElement('div');
  document.querySelector('main')?.append(element);
  const chart = init(element, null, { renderer: 'svg', width: 400, height: 220 });
  charts.set(kpi, chart);
  return chart;
}

/** Draws every KPI of the points at once, without animation; one comparator is drawn thicker. */
export function draw(points: readonly Point[], compare: string): void {
  for (const kpi of new Set(points.map((point) => point.kpi))) {
    const own = points.filter((point) => point.kpi === kpi);
    const chart = chartOf(kpi);
    chart.setOption(
      {
        animation: false,
        grid: { left: 40, right: 10, top: 20, bottom: 30 },
        tooltip: { trigger: 'axis' },
        xAxis: { type: 'category', data: own.map((point) => point.period) },
        yAxis: { type: 'value', min: 0 },
        series: LINES.map((line: Line) => ({
          type: 'line' as const,
          name: line,
          ...(line === 'value' ? {} : { step: 'end' as const }),
          lineStyle: { width: line === 'value' || line === compare ? 3 : 1 },
          data: own.map((point) => point[line]),
        })),
      },
      { notMerge: true },
    );
    chart.getZr().flush();
  }
}
