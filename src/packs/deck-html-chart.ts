import { type ChartSize, chartStyle } from '../charts/option.ts';
import { slideChartHeight, slideChartOption, slideChartSentence } from '../charts/slide-chart.ts';
import { type ChartRail, slideChartRail } from '../charts/slide-rail.ts';
import { chartSvg } from '../charts/svg.ts';
import {
  barsRows,
  type ChartRows,
  partsRows,
  resultChartRows,
  trendRows,
} from '../models/chart-table.ts';
import type { SlideChart } from '../models/deck/slide-model.ts';
import type { Wording } from '../models/wording.ts';
import { asItStands, html, type Markup } from './html.ts';

/** Drawn twice: a chart made smaller for a phone would have letters that nobody can read. */
const WIDTHS = { wide: 760, narrow: 340 } as const;

/** A chart of a pack: two pictures of it, the place that answers, and what it answers. */
export function chartFigure(
  id: string,
  { chart, subject }: { readonly chart: SlideChart; readonly subject: string },
): Markup {
  return html`<figure class="chart"><figcaption>${subject}</figcaption><div class="plot">${(
    ['wide', 'narrow'] as const
  ).map((look) =>
    picture(`${id}-${look}`, look, chart, subject),
  )}<div class="reader" role="slider" tabindex="0" aria-label="${`Read the chart: ${subject}`}" aria-valuemin="1" hidden></div></div>
<p class="reading" role="status" dir="auto"></p></figure>`;
}

function picture(id: string, look: keyof typeof WIDTHS, chart: SlideChart, name: string): Markup {
  const style = chartStyle();
  const width = WIDTHS[look];
  const size = { width, height: Math.ceil(slideChartHeight(chart, width, style)) };
  const rail = slideChartRail(chart, size, style);
  const sentence = slideChartSentence(chart);
  const said = sentence.startsWith(name) ? sentence : `${name}. ${sentence}`;
  return html`<svg class="${look}" viewBox="${`0 0 ${size.width} ${size.height}`}" role="img" aria-label="${said}" aria-describedby="${id}" data-along="${rail.along}" data-first="${round(rail.first)}" data-last="${round(rail.last)}" data-places="${placesOf(rail)}"><desc id="${id}">The table after this picture has the same numbers.</desc>
${asItStands(inside(chartSvg(slideChartOption(chart, size, style), size)))}${mark(rail, size)}</svg>`;
}

/** Places of values that do not stand at even steps: "12,40 60.5,33". */
function placesOf({ places = [] }: ChartRail): string {
  return places.map((place) => place.map(round).join(',')).join(' ');
}

/** The value that is being read: a line through a period, a frame around a bar or a point. */
function mark(rail: ChartRail, size: ChartSize): Markup {
  if (rail.along === 'both') {
    return html`<rect class="mark frame" width="24" height="24" rx="12" visibility="hidden"/>`;
  }
  if (rail.along === 'x') {
    return html`<rect class="mark" x="0" y="${round(rail.from)}" width="2" height="${round(rail.to - rail.from)}" visibility="hidden"/>`;
  }
  return html`<rect class="mark frame" x="1" y="0" width="${size.width - 2}" height="${round(rail.step)}" visibility="hidden"/>`;
}

/**
 * What is in a chart's own SVG element, without what the pack's style says once for all: the font.
 * Nothing leaves the plot, so that it needs no clip path, whose name would be one of the document.
 */
function inside(svg: string): string {
  return svg
    .replace(/^<svg\b[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replaceAll(/<defs\b[^>]*>[\s\S]*?<\/defs>\n?/g, '')
    .replaceAll(/ (?:clip-path|font-family)="[^"]*"/g, '');
}

/** The numbers of a chart. */
export function chartRows(chart: SlideChart, { say }: Wording): ChartRows {
  switch (chart.kind) {
    case 'trend':
      return trendRows(chart.model, say);
    case 'flows':
      return trendRows(chart.models[0], say, chart.models[1]);
    case 'parts':
      return partsRows(chart.model, chart.heading, 'Now');
    case 'bars':
      return barsRows(chart.model, say);
    case 'lines':
    case 'rows':
    case 'scatter':
      return resultChartRows(chart);
  }
}

/** The table of a chart, folded away on a screen and open on paper. */
export function chartTable({ heads, rows }: ChartRows, caption: string): Markup {
  return html`<details class="table"><summary>${`Table: ${caption}`}</summary>
<div class="scroll" role="region" aria-label="${`Table: ${caption}`}" tabindex="0"><table><caption>${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col" dir="auto">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ name, cells }) =>
      html`<tr><th scope="row" dir="auto">${name}</th>${cells.map((cell) => html`<td dir="auto">${cell}</td>`)}</tr>
`,
  )}</tbody></table></div></details>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
