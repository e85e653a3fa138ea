/** ECharts' canvas, which only a picture that leaves as PNG needs: loaded when one is asked for. */
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import './echarts.ts';
import type { ChartOption, ChartSize } from './option.ts';

use([CanvasRenderer]);

/** A chart drawn once to a canvas, `scale` of its pixels to one of the chart's. */
export function drawToCanvas(
  option: ChartOption,
  size: ChartSize,
  scale: number,
): HTMLCanvasElement {
  const host = document.createElement('div');
  const chart = init(host, null, { renderer: 'canvas', devicePixelRatio: scale, ...size });
  try {
    chart.setOption({ ...option, animation: false });
    return chart.renderToCanvas({ pixelRatio: scale, backgroundColor: 'transparent' });
  } finally {
    chart.dispose();
  }
}
