import { describe, expect, it } from 'vitest';
import { barsHeight, barsOption } from '../../src/charts/bars-chart.ts';
import { COLOURS } from '../../src/charts/colours.ts';
import { partsHeight, partsOption } from '../../src/charts/parts-chart.ts';
import { chartSvg } from '../../src/charts/svg.ts';
import type { BarsModel, PartsModel } from '../../src/models/chart-models.ts';
import { BARS, PARTS } from './gallery.ts';
import { drawnTexts } from './svg-texts.ts';

const SIZE = { width: 860, height: 420 };
const found = <Model>(models: Readonly<Record<string, Model>>, name: string): Model => {
  const model = models[name];
  if (model === undefined) throw new Error(`No model ${name} in the gallery`);
  return model;
};
const drawBars = (model: BarsModel, size = SIZE) => chartSvg(barsOption(model, size), size);
const drawParts = (model: PartsModel) => chartSvg(partsOption(model, SIZE), SIZE);

/** Left edge, right edge and colour of every bar, from `M x y l dx 0 …`, top bar first. */
function bars(svg: string): { left: number; length: number; colour: string }[] {
  return [...svg.matchAll(/<path d="M([\d.]+) [\d.]+l([\d.]+) 0[^"]*" fill="(#\w+)"/g)].map(
    ([, left, length, colour = '']) => ({ left: Number(left), length: Number(length), colour }),
  );
}

describe('barsOption', () => {
  const model = found(BARS, 'neighbours');

  it('names every area and its value, and says why there is none', () => {
    const words = drawnTexts(drawBars(model)).map((text) => text.words);
    for (const bar of model.bars) {
      expect(words).toContain(bar.name);
      expect(words).toContain(bar.text);
    }
  });

  it('draws bars from zero in the model’s order, none where nothing is published', () => {
    const drawn = bars(drawBars(model));
    expect(drawn).toHaveLength(12);
    const [first, second] = drawn;
    expect(first?.left).toBe(second?.left);
    // Wirral 6%, Darlington 12%.
    expect((drawn.at(-1)?.length ?? 0) / (first?.length ?? 1)).toBeCloseTo(2, 2);
    expect(drawn[2]?.colour).toBe(COLOURS.council);
    expect(drawn[0]?.colour).toBe(COLOURS.neighbourBar);
    expect(drawn[7]?.colour).toBe(COLOURS.comparatorBar);
  });

  it('has names from top to bottom in the model’s order', () => {
    const names = new Set(model.bars.map(({ name }) => name));
    const drawn = drawnTexts(drawBars(model))
      .filter(({ words }) => names.has(words))
      .sort((a, b) => a.top - b.top)
      .map(({ words }) => words);
    expect(drawn).toEqual(model.bars.map(({ name }) => name));
  });

  it('shows long names in full at the height that it asks for, and shortens them below it', () => {
    const long = found(BARS, 'long-names');
    const at = (height: number) =>
      drawnTexts(drawBars(long, { width: 320, height }))
        .map(({ words }) => words)
        .join(' ');
    expect(at(barsHeight(long, 320))).toContain('Bournemouth, Christchurch and Poole');
    expect(at(70)).toContain('…');
  });

  it('draws no bar of any length for zero', () => {
    const zero = { ...model, bars: model.bars.map((bar) => ({ ...bar, value: 0, text: '0%' })) };
    expect(drawBars(zero)).not.toContain('NaN');
    expect(bars(drawBars(zero)).every(({ length }) => length === 0)).toBe(true);
  });

  it('leaves markup in a name as text', () => {
    const svg = drawBars(found(BARS, 'long-names'));
    expect(svg).not.toContain('<script');
    expect(drawnTexts(svg).map(({ words }) => words)).toContain('Cumberland <script>');
  });
});

describe('partsOption', () => {
  const model = found(PARTS, 'placements');

  it('draws a bar for every value and a tick for every value of a year ago', () => {
    const svg = drawParts(model);
    expect(bars(svg)).toHaveLength(6);
    const ticks = [...svg.matchAll(/<polyline points="([^"]*)"[^>]*stroke="#14181b"/g)];
    expect(ticks).toHaveLength(6);
  });

  it('cuts no words that stand in the place of a bar', () => {
    const rows = model.rows.map((row, at) =>
      at === 0 ? { ...row, value: null, text: 'Withheld, to protect children' } : row,
    );
    const withheld = { ...model, rows };
    const size = { width: 320, height: partsHeight(withheld, 320) };
    for (const { words, right } of drawnTexts(chartSvg(partsOption(withheld, size), size))) {
      expect(right, words).toBeLessThanOrEqual(size.width);
    }
  });

  it('has its numbers beside a percentage where there is room, and none beside words', () => {
    const rows = model.rows.map((row) => ({ ...row, nOfN: '113 of 983' }));
    const words = (width: number) => {
      const size = { width, height: partsHeight({ ...model, rows }, width) };
      const texts = drawnTexts(chartSvg(partsOption({ ...model, rows }, size), size));
      for (const text of texts) expect(text.right, text.words).toBeLessThanOrEqual(width);
      return texts.map((text) => text.words);
    };
    expect(words(860).filter((one) => one.endsWith('% (113 of 983)'))).toHaveLength(6);
    // The last row has no value.
    expect(words(860).filter((one) => one.includes('113'))).toHaveLength(6);
    expect(words(340).filter((one) => one.includes('113'))).toEqual([]);
  });

  it('puts the tick on the scale of the bars', () => {
    const svg = drawParts(model);
    const [first] = bars(svg);
    const [tick] = svg.matchAll(/<polyline points="([\d.]+) [^"]*"[^>]*stroke="#14181b"/g);
    const length = Number(tick?.[1]) - (first?.left ?? 0);
    // 43% a year ago, 41.2% now.
    expect(length / (first?.length ?? 1)).toBeCloseTo(43 / 41.2, 2);
  });

  it('keeps the text of a value clear of the tick', () => {
    const svg = drawParts(model);
    const texts = drawnTexts(svg);
    for (const [, points = ''] of svg.matchAll(/<polyline points="([^"]*)"/g)) {
      const [x = 0, top = 0, , bottom = 0] = points.split(' ').map(Number);
      const crossed = texts.filter(
        (text) =>
          text.left < x &&
          x < text.right &&
          (text.top + text.bottom) / 2 > top &&
          text.top < bottom,
      );
      expect(crossed).toEqual([]);
    }
  });
});
