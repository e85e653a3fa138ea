import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../src/charts/colours.ts';
import {
  hasPicture,
  slideChartOption,
  slideChartSentence,
  slideChartText,
} from '../../src/charts/slide-chart.ts';
import { chartSvg } from '../../src/charts/svg.ts';
import type { SlideChart } from '../../src/models/deck/slide-model.ts';
import { BARS, PARTS, quarters, TRENDS, trend } from './gallery.ts';
import { LINES_OF, ROWS_OF, SCATTERS_OF } from './result-gallery.ts';
import { drawnTexts } from './svg-texts.ts';

/** The room of a slide's chart, of a slide 1920 by 1080. */
const ROOM = { width: 1090, height: 636 };
const ELEVEN = quarters(2019, 1, 11);
const CAME = trend(ELEVEN, [108, 112, 100, 97, 76, 90, 89, 84, 102, 104, 91], [], {
  unit: 'count',
  council: 'Children who came into our care',
  sentence: 'From 108 to 91.',
});
const LEFT = trend(ELEVEN, [87, 101, 84, 82, 63, 86, 82, 76, 91, 89, 83], [], {
  unit: 'count',
  council: 'Children who left our care',
  sentence: 'From 87 to 83.',
});

const charts: readonly (readonly [string, SlideChart])[] = [
  ['flows', { kind: 'flows', models: [CAME, LEFT] }],
  ...Object.entries(TRENDS).map(
    ([name, model]) => [`trend ${name}`, { kind: 'trend', model }] as const,
  ),
  ...Object.entries(BARS).map(
    ([name, model]) => [`bars ${name}`, { kind: 'bars', model }] as const,
  ),
  ...Object.entries(PARTS).map(
    ([name, model]) => [`parts ${name}`, { kind: 'parts', model, heading: 'By age' }] as const,
  ),
  ...Object.entries(LINES_OF).map(
    ([name, model]) => [`lines ${name}`, { kind: 'lines', model }] as const,
  ),
  ...Object.entries(ROWS_OF)
    .filter(([name]) => name !== 'thirty')
    .map(([name, model]) => [`rows ${name}`, { kind: 'rows', model }] as const),
  ...Object.entries(SCATTERS_OF).map(
    ([name, model]) => [`scatter ${name}`, { kind: 'scatter', model }] as const,
  ),
];

describe.each(charts)('on a slide, %s', (_name, chart) => {
  it('has every text inside, and large enough for the back of the room', () => {
    const fontSize = slideChartText(chart, ROOM.height);
    const texts = drawnTexts(chartSvg(slideChartOption(chart, ROOM, { fontSize }), ROOM));
    expect(texts.length).toBeGreaterThan(0);
    for (const { left, right, top, bottom } of texts) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(ROOM.width);
      expect(top).toBeGreaterThanOrEqual(-1);
      expect(bottom).toBeLessThanOrEqual(ROOM.height + 1);
    }
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(24);
  });
});

describe('two flows in one chart', () => {
  const flows: SlideChart = { kind: 'flows', models: [CAME, LEFT] };

  it('names each at its end with its last value, in a colour of its own', () => {
    const svg = chartSvg(slideChartOption(flows, ROOM, { fontSize: 30 }), ROOM);
    const words = drawnTexts(svg)
      .map((text) => text.words)
      .join(' ');
    expect(words).toContain('Children who came into our care 91');
    expect(words).toContain('Children who left our care 83');
    expect(COLOURS.second).not.toBe(COLOURS.council);
    for (const colour of [COLOURS.council, COLOURS.second]) expect(svg).toContain(colour);
  });

  it('has one axis for both, and is told as both', () => {
    const high = trend(ELEVEN, [250], [], { unit: 'count' });
    const svg = chartSvg(
      slideChartOption({ kind: 'flows', models: [CAME, high] }, ROOM, { fontSize: 30 }),
      ROOM,
    );
    expect(drawnTexts(svg).map(({ words }) => words)).toContain('250');
    expect(slideChartSentence(flows)).toBe('From 108 to 91. From 87 to 83.');
  });
});

describe('a chart without a figure', () => {
  it('is no picture, and one with a single figure is', () => {
    const none = trend(ELEVEN, [], []);
    expect(hasPicture({ kind: 'trend', model: none })).toBe(false);
    expect(hasPicture({ kind: 'flows', models: [none, none] })).toBe(false);
    expect(hasPicture({ kind: 'flows', models: [none, LEFT] })).toBe(true);
    expect(hasPicture({ kind: 'trend', model: trend(ELEVEN, [null, 0], []) })).toBe(true);
  });
});

describe('the letters of a slide’s bars', () => {
  it('shrink where bars stand close, and never under 24', () => {
    const bars = (count: number): SlideChart => {
      const [bar] = BARS[Object.keys(BARS)[0] ?? '']?.bars ?? [];
      if (bar === undefined) throw new Error('The gallery has no bars.');
      const all = Array.from({ length: count }, (_, at) => ({ ...bar, areaCode: String(at) }));
      return { kind: 'bars', model: { unit: 'percent', sentence: '', bars: all } };
    };
    // 636 / (18 × 1.25) is 28.3.
    expect([13, 18, 40].map((count) => slideChartText(bars(count), ROOM.height))).toEqual([
      30, 28, 24,
    ]);
  });
});
