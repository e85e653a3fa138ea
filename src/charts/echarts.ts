/** The only file that loads ECharts, with the parts that the charts use and no others. */
import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartOption, ChartSize } from './option.ts';

use([
  BarChart,
  LineChart,
  ScatterChart,
  GraphicComponent,
  GridComponent,
  TooltipComponent,
  SVGRenderer,
]);

/** A chart in the page; the caller disposes of it. */
export function openChart(element: HTMLElement, size: ChartSize): EChartsType {
  return init(element, null, { renderer: 'svg', ...size });
}

/** A chart drawn once to the text of an SVG, in a browser or without one. */
export function drawToText(option: ChartOption, size: ChartSize): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption({ ...option, animation: false });
    return chart.renderToSVGString({ useViewBox: true });
  } finally {
    chart.dispose();
  }
}
