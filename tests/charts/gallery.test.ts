import { describe, expect, it } from 'vitest';
import { barsHeight, barsOption } from '../../src/charts/bars-chart.ts';
import { linesOption } from '../../src/charts/lines-chart.ts';
import type { ChartOption, ChartSize, ChartStyle } from '../../src/charts/option.ts';
import { partsHeight, partsOption } from '../../src/charts/parts-chart.ts';
import { resultRowsHeight, resultRowsOption } from '../../src/charts/result-rows-chart.ts';
import { scatterOption } from '../../src/charts/scatter-chart.ts';
import { chartSvg } from '../../src/charts/svg.ts';
import { trendOption } from '../../src/charts/trend-chart.ts';
import { BARS, PARTS, TRENDS } from './gallery.ts';
import { LINES_OF, ROWS_OF, SCATTERS_OF } from './result-gallery.ts';
import { type DrawnText, drawnTexts } from './svg-texts.ts';

type Build = (size: ChartSize, style: Partial<ChartStyle>) => ChartOption;

const SIZES = [
  { width: 860, height: 420, fontSize: 16 },
  { width: 1100, height: 520, fontSize: 24 },
  { width: 340, height: 300, fontSize: 16 },
  { width: 320, height: 260, fontSize: 16 },
  { width: 360, height: 420, fontSize: 28 },
] as const;

type HeightOf = (width: number, fontSize: number) => number;

const chart = (
  name: string,
  build: Build,
  heightOf: HeightOf | null = null,
): readonly [string, Build, HeightOf | null] => [name, build, heightOf];

const charts = [
  ...Object.entries(TRENDS).map(([name, model]) =>
    chart(`trend ${name}`, (size, style) => trendOption(model, size, style)),
  ),
  ...Object.entries(BARS).flatMap(([name, model]) => {
    const build: Build = (size, style) => barsOption(model, size, style);
    return [
      chart(`bars ${name}`, build, (width, fontSize) => barsHeight(model, width, { fontSize })),
      chart(`bars ${name}, height given`, build),
    ];
  }),
  ...Object.entries(PARTS).map(([name, model]) =>
    chart(
      `parts ${name}`,
      (size, style) => partsOption(model, size, style),
      (width, fontSize) => partsHeight(model, width, { fontSize }),
    ),
  ),
  ...Object.entries(LINES_OF).map(([name, model]) =>
    chart(`lines ${name}`, (size, style) => linesOption(model, size, style)),
  ),
  ...Object.entries(ROWS_OF).map(([name, model]) =>
    chart(
      `rows ${name}`,
      (size, style) => resultRowsOption(model, size, style),
      (width, fontSize) => resultRowsHeight(model, width, { fontSize }),
    ),
  ),
  ...Object.entries(SCATTERS_OF).map(([name, model]) =>
    chart(`scatter ${name}`, (size, style) => scatterOption(model, size, style)),
  ),
];

const overlap = (a: DrawnText, b: DrawnText) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

describe.each(charts)('%s', (_name, build, heightOf) => {
  it.each(SIZES)('keeps its words apart and inside at $width by $height', (at) => {
    const size = { width: at.width, height: heightOf?.(at.width, at.fontSize) ?? at.height };
    const texts = drawnTexts(chartSvg(build(size, { fontSize: at.fontSize }), size));
    expect(texts.length).toBeGreaterThan(0);
    const outside = texts.filter(
      ({ left, right, top, bottom }) =>
        left < 0 || top < -1 || right > size.width || bottom > size.height + 1,
    );
    expect(outside).toEqual([]);
    const covered = texts.flatMap((text, index) =>
      texts.slice(index + 1).flatMap((other) => (overlap(text, other) ? [[text, other]] : [])),
    );
    expect(covered).toEqual([]);
    for (const { size: textSize } of texts) expect(textSize).toBeGreaterThanOrEqual(14);
  });
});
