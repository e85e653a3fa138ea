import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../src/charts/colours.ts';
import { chartSvg } from '../../src/charts/svg.ts';
import { trendOption } from '../../src/charts/trend-chart.ts';
import type { TrendModel } from '../../src/models/chart-models.ts';
import { quarters, TRENDS, trend } from './gallery.ts';
import { drawnTexts } from './svg-texts.ts';

const SIZE = { width: 860, height: 420 };
const model = (name: string): TrendModel => {
  const found = TRENDS[name];
  if (found === undefined) throw new Error(`No model ${name} in the gallery`);
  return found;
};
const draw = (trendModel: TrendModel, size = SIZE) => chartSvg(trendOption(trendModel, size), size);
const wordsOf = (svg: string) => drawnTexts(svg).map(({ words }) => words);

/** The data of every path with this colour of line, without points and leaders. */
function lines(svg: string, colour: string): string[] {
  return [...svg.matchAll(/<path d="([^"]*)"([^>]*)>/g)]
    .filter(([, , rest = '']) => rest.includes(`stroke="${colour}"`) && !rest.includes('transform'))
    .map(([, data = '']) => data);
}

/** How many points are joined by each unbroken run of a path. */
const runLengths = (data: string) =>
  data
    .split('M')
    .filter((run) => run !== '')
    .map((run) => run.split('L').length);

const points = (svg: string) =>
  [...svg.matchAll(/<path [^>]*transform="matrix\(([^)]*)\)"[^>]*>/g)].map(
    ([all, matrix = '']) => ({
      all,
      x: Number(matrix.split(',')[4]),
      y: Number(matrix.split(',')[5]),
    }),
  );

describe('trendOption', () => {
  it('names lines, values, ticks and quarters', () => {
    const words = wordsOf(draw(model('quarters')));
    for (const text of ['County Durham', '11.5%', 'Neighbours and', 'England 9%', 'Target 10%']) {
      expect(words).toContain(text);
    }
    expect(words.filter((text) => text === '2020/21')).toHaveLength(1);
    expect(words.filter((text) => /^Q\d$/.test(text))).toHaveLength(11);
    expect(words).toEqual(expect.arrayContaining(['0%', '2%', '12%']));
  });

  it('loses no quarter’s name beside the year of the next', () => {
    const words = wordsOf(draw(model('long-names'), { width: 340, height: 300 }));
    expect(words.filter((text) => /^(Q\d|\d{4}\/\d\d)$/.test(text))).toEqual([
      'Q1',
      '2019/20',
      'Q3',
      'Q1',
      '2020/21',
      'Q3',
      'Q1',
      '2021/22',
      'Q3',
    ]);
  });

  it('draws values in proportion from a zero baseline', () => {
    const svg = draw(trend(quarters(2021, 1, 3), [0, 50, 100], []));
    const [zero, half, full] = points(svg);
    const tick = (text: string) => {
      const found = drawnTexts(svg).find(({ words }) => words === text);
      return found === undefined ? Number.NaN : (found.top + found.bottom) / 2;
    };
    expect(zero?.y).toBeCloseTo(tick('0%'), -1);
    expect(full?.y).toBeCloseTo(tick('100%'), -1);
    expect(half?.y).toBeCloseTo(((zero?.y ?? 0) + (full?.y ?? 0)) / 2, 0);
  });

  it('does not connect gaps, and shows a value that stands alone', () => {
    const values = [1, 2, null, 4, null, 6, 7];
    const svg = draw(trend(quarters(2020, 1, 7), values, []));
    expect(lines(svg, COLOURS.council).flatMap(runLengths)).toEqual([2, 1, 2]);
    expect(points(svg)).toHaveLength(5);
  });

  it('draws a figure with a short history as a hollow triangle, and nothing else so', () => {
    const whole = model('quarters');
    const short = whole.points.map((point, at) => ({ ...point, shortHistory: at < 2 }));
    const shapes = (one: TrendModel) =>
      points(draw(one)).map(({ all }) => /d="([^"]*)"/.exec(all)?.[1]?.split('L').length);
    const before = new Set(shapes(whole));
    // A triangle is three straight lines; a circle has none.
    const triangles = points(draw({ ...whole, points: short })).filter(
      ({ all }) => !before.has(/d="([^"]*)"/.exec(all)?.[1]?.split('L').length),
    );
    expect(triangles).toHaveLength(2);
    for (const { all } of triangles) expect(all).toContain(`fill="${COLOURS.paper}"`);
  });

  it('draws a published stand-in as a hollow point', () => {
    const hollow = points(draw(model('gaps'))).filter(({ all }) =>
      all.includes(`fill="${COLOURS.paper}"`),
    );
    expect(hollow).toHaveLength(2);
  });

  it('lets a comparator hold its value until the next by quarter, and joins its values by year', () => {
    const england = (axis: TrendModel['axis']) =>
      lines(
        draw(trend(['2020-21', '2021-22'], [1, 1], [['england', 'England', [4, 8]]], { axis })),
        COLOURS.england,
      )[0];
    // A step adds the corner between the two.
    expect(runLengths(england('quarters') ?? '')).toEqual([3]);
    expect(runLengths(england('years') ?? '')).toEqual([2]);
  });

  it('stops the council’s line at a break and says what changed', () => {
    const svg = draw(model('break'));
    expect(lines(svg, COLOURS.council).flatMap(runLengths)).toEqual([7, 2, 3]);
    expect(wordsOf(svg)).toEqual(expect.arrayContaining(['New definition,', 'New system']));
  });

  it('ignores a break before the first period or after the last', () => {
    const breaks = [
      { before: 0, text: 'Before' },
      { before: 3, text: 'After' },
    ];
    const words = wordsOf(draw(trend(quarters(2021, 1, 3), [1, 2, 3], [], { breaks })));
    expect(words).not.toContain('Before');
    expect(words).not.toContain('After');
  });

  it('says the period of a line that ends before the axis does', () => {
    expect(wordsOf(draw(model('gaps')))).toContain('10.3% (Q2 2021/22)');
  });

  it('joins the names of comparators of the same value and writes it the shorter way', () => {
    const two = trend(
      quarters(2021, 1, 2),
      [1, 2],
      [
        ['neighbours', 'Neighbours', [9, 9]],
        ['england', 'England', [9, 9]],
      ],
    );
    const [neighbours, england] = two.comparators;
    if (neighbours === undefined || england === undefined) throw new Error('two comparators');
    const steps = neighbours.steps.map((step) => ({ ...step, text: '9.0%' }));
    const svg = draw({ ...two, comparators: [{ ...neighbours, steps }, england] });
    expect(wordsOf(svg).join(' ')).toContain('Neighbours and England 9%');
    expect(wordsOf(svg).join(' ')).not.toContain('9.0%');
  });

  it('says of when a comparator is, and joins none of another date', () => {
    const two = trend(
      quarters(2021, 1, 2),
      [1, 2],
      [
        ['region', 'North East', [9, 9]],
        ['england', 'England', [9, 9]],
      ],
    );
    const dated = (...dates: string[]) => ({
      ...two,
      comparators: two.comparators.map((one, at) => ({
        ...one,
        steps: one.steps.map((step) => ({ ...step, date: dates[at] ?? '' })),
      })),
    });
    const words = (...dates: string[]) => wordsOf(draw(dated(...dates))).join(' ');
    expect(words('March 2021', 'March 2021')).toContain('North East and England 9% (March 2021)');
    const apart = words('Q2 2021/22', 'March 2021');
    expect(apart).toContain('North East 9% (Q2 2021/22)');
    expect(apart).toContain('England 9% (March 2021)');
  });

  it('keeps a target’s label apart from a comparator of the same value', () => {
    const svg = draw(
      trend(
        quarters(2021, 1, 2),
        [1, 2],
        [
          ['england', 'England', [9, 9]],
          ['target', 'Target', [9, 9]],
        ],
      ),
    );
    expect(wordsOf(svg)).toEqual(expect.arrayContaining(['England 9%', 'Target 9%']));
  });

  it('leaves markup in a name as text', () => {
    const svg = draw(model('markup'));
    expect(svg).not.toContain('<img');
    expect(svg).not.toContain('<b ');
    expect(wordsOf(svg)).toContain('<img src=x>');
    expect(wordsOf(svg).join('')).toContain('{a|R}');
  });

  it('says that an empty frame is empty', () => {
    expect(wordsOf(draw(model('all-null')))).toContain('No figures to show');
    expect(wordsOf(draw(model('quarters')))).not.toContain('No figures to show');
  });
});

describe('chartSvg', () => {
  it('has no style and no script, whatever the name of the font', () => {
    const style = { fontFamily: '"Atkinson Hyperlegible Next Variable", sans-serif' };
    const svg = chartSvg(trendOption(model('quarters'), SIZE, style), SIZE);
    expect(svg).not.toMatch(/<style|style=|<script|class=/);
    expect(svg).toContain(`font-family="'Atkinson Hyperlegible Next Variable', sans-serif"`);
    expect(svg).toContain('viewBox="0 0 860 420"');
  });
});
