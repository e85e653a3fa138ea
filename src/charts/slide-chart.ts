import type { SlideChart } from '../models/deck/slide-model.ts';
import { barsHeight, barsOption } from './bars-chart.ts';
import { linesOption } from './lines-chart.ts';
import type { ChartOption, ChartSize, ChartStyle } from './option.ts';
import { partsHeight, partsOption } from './parts-chart.ts';
import { resultRowsHeight, resultRowsOption } from './result-rows-chart.ts';
import { scatterOption } from './scatter-chart.ts';
import { flowsOption, trendOption } from './trend-chart.ts';

/** The letters of a slide's chart, in pixels of a slide 1920 pixels wide. */
const SLIDE_TEXT = { usual: 30, least: 24 } as const;
/** From the middle of one bar to that of the next, in letters, where bars stand close. */
const CLOSE_PITCH = 1.25;

/** A slide's chart at a size, for screen, paper or a file. */
export function slideChartOption(
  chart: SlideChart,
  size: ChartSize,
  style: Partial<ChartStyle> = {},
): ChartOption {
  switch (chart.kind) {
    case 'trend':
      return trendOption(chart.model, size, style);
    case 'flows':
      return flowsOption(chart.models, size, style);
    case 'parts':
      return partsOption(chart.model, size, style);
    case 'bars':
      return barsOption(chart.model, size, style);
    case 'lines':
      return linesOption(chart.model, size, style);
    case 'rows':
      return resultRowsOption(chart.model, size, style);
    case 'scatter':
      return scatterOption(chart.model, size, style);
  }
}

/**
 * The size of letters in pixels for a chart `height` pixels high on a slide of 1920: 30, and less
 * where more bars than usual would touch; the smallest of its texts, the ticks, are at least 24.
 */
export function slideChartText(chart: SlideChart, height: number): number {
  const rows = rowsOf(chart);
  if (rows === null) return SLIDE_TEXT.usual;
  const close = Math.floor(height / (Math.max(1, rows) * CLOSE_PITCH));
  return Math.max(SLIDE_TEXT.least, Math.min(SLIDE_TEXT.usual, close));
}

/** Whether a chart has anything to draw: a frame without a figure says nothing on a wall. */
export function hasPicture(chart: SlideChart): boolean {
  switch (chart.kind) {
    case 'trend':
      return chart.model.points.some(({ value }) => value !== null);
    case 'flows':
      return chart.models.some(({ points }) => points.some(({ value }) => value !== null));
    case 'parts':
      return chart.model.rows.some(({ value }) => value !== null);
    case 'bars':
    case 'rows':
      return chart.model.bars.some(({ value }) => value !== null);
    case 'lines':
    case 'scatter':
      // Nothing is drawn of a result without a number.
      return true;
  }
}

/** The height that a chart wants at a width, on paper or in a narrow window. */
export function slideChartHeight(chart: SlideChart, width: number, style: ChartStyle): number {
  switch (chart.kind) {
    case 'trend':
    case 'flows':
    case 'lines':
    case 'scatter':
      return Math.max(260, Math.min(480, width * 0.46));
    case 'parts':
      return partsHeight(chart.model, width, style);
    case 'bars':
      return barsHeight(chart.model, width, style);
    case 'rows':
      return resultRowsHeight(chart.model, width, style);
  }
}

/** The chart in one sentence, for those who do not see it. */
export function slideChartSentence(chart: SlideChart): string {
  if (chart.kind === 'flows') return chart.models.map(({ sentence }) => sentence).join(' ');
  return chart.model.sentence;
}

function rowsOf(chart: SlideChart): number | null {
  if (chart.kind === 'parts') return chart.model.rows.length;
  return chart.kind === 'bars' || chart.kind === 'rows' ? chart.model.bars.length : null;
}
