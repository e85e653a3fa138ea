import { describe, expect, it } from 'vitest';
import { COLOURS, LINES } from '../../src/charts/colours.ts';
import { linesOption } from '../../src/charts/lines-chart.ts';
import { linesLayout } from '../../src/charts/lines-layout.ts';
import { chartStyle, chartText } from '../../src/charts/option.ts';
import { resultRowsOption } from '../../src/charts/result-rows-chart.ts';
import { scatterOption } from '../../src/charts/scatter-chart.ts';
import { scatterLayout } from '../../src/charts/scatter-layout.ts';
import { slideChartRail } from '../../src/charts/slide-rail.ts';
import { chartSvg } from '../../src/charts/svg.ts';
import type { LinesModel, RowsModel, ScatterModel } from '../../src/models/chart-models.ts';
import { contrast } from '../../src/models/contrast.ts';
import { LINES_OF, ROWS_OF, SCATTERS_OF } from './result-gallery.ts';
import { drawnTexts } from './svg-texts.ts';

const SIZE = { width: 860, height: 420 };
const TEXT = chartText(chartStyle(), SIZE.width);

function found<Model>(models: Readonly<Record<string, Model>>, name: string): Model {
  const model = models[name];
  if (model === undefined) throw new Error(`No model ${name} in the gallery`);
  return model;
}

const drawLines = (model: LinesModel) => chartSvg(linesOption(model, SIZE), SIZE);
const drawRows = (model: RowsModel) => chartSvg(resultRowsOption(model, SIZE), SIZE);
const drawScatter = (model: ScatterModel) => chartSvg(scatterOption(model, SIZE), SIZE);
const words = (svg: string) => drawnTexts(svg).map((text) => text.words);

/** How many points each unbroken run of the lines of a colour has; not the thin lines to labels. */
function runs(svg: string, colour: string): number[] {
  return [...svg.matchAll(/<path d="([^"]*)"([^>]*)>/g)]
    .filter(([, , rest = '']) => rest.includes(`stroke="${colour}"`) && rest.includes('"none"'))
    .filter(([, , rest = '']) => !rest.includes('stroke-width="1"'))
    .flatMap(([, path = '']) => path.split('M').slice(1))
    .map((run) => run.split('L').length);
}

/** Middles of the marks of a colour, in pixels. */
function marks(svg: string, colour: string): { x: number; y: number }[] {
  const path = /<path d="M[^"]*" transform="matrix\(([^)]*)\)"([^>]*)>/g;
  return [...svg.matchAll(path)]
    .filter(([, , rest = '']) => rest.includes(`"${colour}"`))
    .map(([, matrix = '']) => {
      const numbers = matrix.split(',').map(Number);
      return { x: numbers[4] ?? 0, y: numbers[5] ?? 0 };
    });
}

describe('lines of a result', () => {
  const four = found(LINES_OF, 'four');

  it('have their names and last values beside their ends', () => {
    const said = words(drawLines(four)).join(' ');
    for (const { name, texts } of four.lines) {
      expect(said).toContain(name);
      expect(said).toContain(texts.at(-1));
    }
  });

  it('are told apart by colour, by mark and by dash', () => {
    expect(new Set(LINES.map(({ colour }) => colour)).size).toBe(4);
    expect(new Set(LINES.map(({ symbol }) => symbol)).size).toBe(4);
    for (const { colour } of LINES) {
      expect(contrast(colour, COLOURS.paper)).toBeGreaterThanOrEqual(4.5);
    }
    // The two of a solid line differ in width.
    const solid = LINES.filter(({ dash }) => dash === null);
    expect(new Set(solid.map(({ width }) => width)).size).toBe(solid.length);
  });

  it('draw nothing across a gap, and no zero in it', () => {
    const svg = drawLines(four);
    // Darlington: two, a gap, two, two gaps, four.
    expect(marks(svg, LINES[2].colour)).toHaveLength(8);
    expect(runs(svg, LINES[2].colour)).toEqual([2, 2, 4]);
  });

  it('keep time true to scale where a result leaves periods out', () => {
    const uneven = found(LINES_OF, 'uneven');
    const xs = marks(drawLines(uneven), COLOURS.council)
      .map(({ x }) => x)
      .sort((a, b) => a - b);
    const [first = 0, second = 0, third = 0] = xs;
    // Quarters 0, 2 and 10.
    expect((third - second) / (second - first)).toBeCloseTo(4, 1);
  });

  it('go below zero, and their axis holds zero', () => {
    const model = found(LINES_OF, 'years and below zero');
    const { scale } = linesLayout(model, SIZE, TEXT);
    expect(scale.ticks).toContain(0);
    expect(scale.min).toBeLessThanOrEqual(-2.25);
  });

  it('leave markup in a name as text', () => {
    const svg = drawLines(found(LINES_OF, 'long names and large numbers'));
    expect(svg).not.toContain('<img');
    expect(words(svg).join(' ')).toContain('{a|R}');
  });

  it('name every line in a narrow picture of long names', () => {
    const model = found(LINES_OF, 'long names and large numbers');
    const size = { width: 320, height: 260 };
    const { labels } = linesLayout(model, size, chartText(chartStyle(), size.width));
    expect(labels.map(({ line }) => line)).toEqual([0, 1, 2, 3]);
  });

  it('have a rail through the points that are drawn', () => {
    const model = found(LINES_OF, 'uneven');
    const rail = slideChartRail({ kind: 'lines', model }, SIZE);
    const drawn = marks(drawLines(model), COLOURS.council)
      .map(({ x }) => x)
      .sort((a, b) => a - b);
    expect(rail.along).toBe('x');
    expect(rail.places).toHaveLength(3);
    drawn.forEach((x, at) => {
      expect(rail.places?.[at]?.[0]).toBeCloseTo(x, 0);
    });
  });
});

describe('bars of a result', () => {
  /** From left to right edge of every bar, top bar first. */
  const barsIn = (svg: string) =>
    [...svg.matchAll(/<path d="M([\d.]+) ([\d.]+)l(-?[\d.]+) 0[^"]*" fill="(#\w+)"/g)].map(
      ([, left, , length, colour]) => ({ left: Number(left), length: Number(length), colour }),
    );

  it('go left from zero below it', () => {
    const drawn = barsIn(drawRows(found(ROWS_OF, 'below zero')));
    expect(drawn).toHaveLength(3);
    const [four, minusTwo, minusSix] = drawn;
    // 4, -2 and -6 start at one zero.
    expect(minusTwo?.left).toBeCloseTo(four?.left ?? 0, 1);
    expect((minusTwo?.length ?? 0) / (four?.length ?? 1)).toBeCloseTo(-0.5, 2);
    expect((minusSix?.length ?? 0) / (four?.length ?? 1)).toBeCloseTo(-1.5, 2);
  });

  it('are grey but for the chosen council’s, which is bold; alike where it is not there', () => {
    const svg = drawRows(found(ROWS_OF, 'areas'));
    expect(barsIn(svg).map(({ colour }) => colour)).toEqual([
      COLOURS.neighbourBar,
      COLOURS.council,
      COLOURS.neighbourBar,
    ]);
    expect(svg).toMatch(/font-weight="bold"[^>]*>County Durham/);
    const alike = barsIn(drawRows(found(ROWS_OF, 'thirty'))).map(({ colour }) => colour);
    expect(new Set(alike)).toEqual(new Set([COLOURS.council]));
  });

  it('say where there is no value', () => {
    expect(words(drawRows(found(ROWS_OF, 'below zero')))).toContain('No value');
  });
});

describe('points of a result', () => {
  const model = found(SCATTERS_OF, 'authorities');

  it('are all drawn: rings, and one diamond for the chosen council', () => {
    const svg = drawScatter(model);
    expect(marks(svg, COLOURS.england)).toHaveLength(151);
    expect(marks(svg, COLOURS.council)).toHaveLength(1);
    expect(svg).not.toContain('opacity="0.8"');
  });

  it('stand where their numbers are', () => {
    const { xOf, yOf } = scatterLayout(model, SIZE, TEXT);
    const own = model.points.find((point) => point.own);
    const [mark] = marks(drawScatter(model), COLOURS.council);
    expect(mark?.x).toBeCloseTo(xOf(own?.x ?? 0), 1);
    expect(mark?.y).toBeCloseTo(yOf(own?.y ?? 0), 1);
  });

  it('have names at the ends and at the council, and at no other', () => {
    const said = words(drawScatter(model)).filter((text) => text.startsWith('Authority'));
    const ends = (['x', 'y'] as const).flatMap((axis) => {
      const sorted = [...model.points].sort((a, b) => a[axis] - b[axis]);
      return [sorted[0]?.name, sorted.at(-1)?.name];
    });
    expect(said).toContain('Authority 8');
    expect(said.length).toBeGreaterThanOrEqual(3);
    expect(said.filter((name) => ![...ends, 'Authority 8'].includes(name))).toEqual([]);
  });

  it('have the names of the columns at their axes, and no names where there are none', () => {
    expect(words(drawScatter(model))).toEqual(
      expect.arrayContaining(['Rate per 10 000 ↑', 'Three or more placements, percent →']),
    );
    const bare = words(drawScatter(found(SCATTERS_OF, 'without names')));
    expect(bare.filter((text) => text.startsWith('Authority'))).toEqual([]);
  });

  it('leave markup in a name as text', () => {
    expect(drawScatter(found(SCATTERS_OF, 'long names'))).not.toContain('<script');
  });

  it('have a rail that knows both places of each', () => {
    const rail = slideChartRail({ kind: 'scatter', model }, SIZE);
    const own = model.points.findIndex((point) => point.own);
    const [mark] = marks(drawScatter(model), COLOURS.council);
    expect(rail.along).toBe('both');
    expect(rail.places?.[own]?.[0]).toBeCloseTo(mark?.x ?? 0, 1);
    expect(rail.places?.[own]?.[1]).toBeCloseTo(mark?.y ?? 0, 1);
  });
});
