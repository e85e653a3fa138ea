import { describe, expect, it } from 'vitest';
import type { DeckQuery } from '../../../src/models/deck/deck.ts';
import {
  addQuerySlide,
  hideSlide,
  removeSlide,
  rewriteSlide,
} from '../../../src/models/deck/edit.ts';
import { type SeenIn, whyNoSlide, withholdingMark } from '../../../src/models/deck/query-slide.ts';
import type { SlideChart } from '../../../src/models/deck/slide-model.ts';
import { slideModels } from '../../../src/models/deck/slides.ts';
import { newDeck } from '../../../src/models/deck/start.ts';
import { result } from '../console/result-fixture.ts';
import { DURHAM } from '../written-cube.ts';
import { deckOf, LATER, paragraph, tellingOf } from './deck-fixtures.ts';
import {
  AREA_ROWS,
  BARS,
  drawnQuery,
  keptQuery,
  LINES,
  MARKER,
  PERIOD_ROWS,
  POINTS,
} from './query-fixture.ts';

const TOLD = tellingOf([]);
const PUBLIC: SeenIn = { view: 'public', figuresAt: null, withholding: '' };
const OFFICER: SeenIn = { ...PUBLIC, view: 'officer' };

/** The slide of a query in a deck, as it is seen. */
function shown(query: DeckQuery, seen: SeenIn) {
  const deck = addQuerySlide(deckOf(TOLD), query, LATER);
  const models = slideModels(deck, TOLD, null, seen);
  const slide = models.find(({ kind }) => kind === 'query');
  if (slide === undefined) throw new Error('There is no slide of a query.');
  return { deck, models, slide };
}

function chartOf(query: DeckQuery): SlideChart | null {
  return shown(query, PUBLIC).slide.chart;
}

describe('what a slide keeps of a query', () => {
  it('is what is drawn: of bars names and values', () => {
    const query = keptQuery(AREA_ROWS, BARS);
    expect(query.columns).toEqual([
      { name: 'Area', type: 'VARCHAR', kind: 'text', unit: null },
      { name: 'Value', type: 'DOUBLE', kind: 'number', unit: 'number' },
    ]);
    expect(query.rows).toHaveLength(6);
    expect(query.rows[1]).toEqual(['County Durham', '7342.6']);
  });

  it('is a column a line, so that sixty rows are sixty periods', () => {
    const query = keptQuery(PERIOD_ROWS, LINES);
    expect(query.columns.map(({ name }) => name)).toEqual(['period', 'England', 'County Durham']);
    expect(query.rows).toEqual([
      ['2020-21-Q3', '9', '7341.6'],
      ['2021-22-Q1', '9', null],
      ['2021-22-Q3', '9', '7343.6'],
    ]);
    expect(query.choice).toEqual(LINES);
  });

  it.each([
    ['bars', AREA_ROWS, BARS],
    ['lines', PERIOD_ROWS, LINES],
    ['points', AREA_ROWS, POINTS],
  ] as const)('draws the same %s again', (_what, data, choice) => {
    const { chart } = drawnQuery(data, choice).picture;
    const again = chartOf(keptQuery(data, choice));
    expect(again?.kind).toBe(chart.kind);
    const numbers = (one: SlideChart | null) =>
      one?.kind === 'lines'
        ? Object.fromEntries(one.model.lines.map(({ name, values }) => [name, values]))
        : one?.kind === 'rows'
          ? one.model.bars.map(({ name, value }) => [name, value])
          : one?.kind === 'scatter'
            ? one.model.points.map(({ name, x, y }) => [name, x, y])
            : null;
    expect(numbers(again)).toEqual(numbers(chart));
  });

  it('keeps lines whose names are those of codes, of years, or of the time itself', () => {
    const names = ['code', 'Year', 'period'];
    const rows = ['2020-21', '2021-22'].flatMap((period) =>
      names.map((name, at) => [name, period, String(2019 + at)]),
    );
    const query = keptQuery(result('area:text period:text value:number', rows), LINES);
    const chart = chartOf(query);
    expect(chart?.kind === 'lines' && chart.model.lines.map(({ values }) => values)).toEqual([
      [2019, 2019],
      [2020, 2020],
      [2021, 2021],
    ]);
  });
});

describe('a picture that is too large for a slide', () => {
  const rows = (many: number) =>
    Array.from({ length: many }, (_, at) => [`Area ${at}`, String(at), String(at)]);

  it.each([
    [20, BARS, ''],
    [
      21,
      BARS,
      'A slide holds 20 bars that the back of the room can read, and this has 21. Add ORDER BY and LIMIT 20 to the query.',
    ],
    [60, POINTS, ''],
    [61, POINTS, 'A slide holds 60 points, and this has 61. Ask for fewer in the query.'],
  ])('of %i rows as %j says why and what to do: %s', (many, choice, why) => {
    const data = result('area:text value:number other:number', rows(many));
    expect(whyNoSlide(drawnQuery(data, choice))).toBe(why);
  });

  it('says so of five lines, and of more than sixty periods', () => {
    const areas = ['A', 'B', 'C', 'D', 'E'];
    const five = result(
      'area:text period:text value:number',
      ['2020-21', '2021-22'].flatMap((period) => areas.map((area) => [area, period, '1'])),
    );
    expect(whyNoSlide(drawnQuery(five, LINES))).toBe(
      'A slide holds 4 lines that can be told apart, and this has 5. Name those you want in the query.',
    );
    const years = Array.from({ length: 61 }, (_, at) => [String(1960 + at), '1']);
    const long = result('period:text value:number', years);
    expect(whyNoSlide(drawnQuery(long, { ...LINES, series: null } as typeof LINES))).toBe(
      'A slide holds 60 points of time, and this has 61. Ask for fewer in the query.',
    );
  });
});

describe('the slide of a query', () => {
  it('has the question as its title, its sentence, chart and source', () => {
    const { slide, models } = shown(keptQuery(), PUBLIC);
    expect(slide).toMatchObject({
      theme: 'From a query',
      title: 'Who has the highest value?',
      subject: 'Value by area',
      source: 'From a query on the figures of County Durham, run on 22 November 2026',
      hidden: false,
      heldBack: '',
      outdated: '',
    });
    expect(paragraph(slide, 'shows')).toBe(
      'Highest: 7,346.6 (Hartlepool); lowest: 7,341.6 (Darlington). County Durham: 7,342.6. 6 bars.',
    );
    expect(slide.chart?.kind === 'rows' && slide.chart.model.bars[1]?.own).toBe(true);
    // Before the scorecard.
    const kinds = models.map(({ kind }) => kind);
    expect(kinds.indexOf('query')).toBe(kinds.indexOf('scorecard') - 1);
  });

  it('says that it stands on the example, and that officers alone may see it', () => {
    const { slide } = shown(
      keptQuery(AREA_ROWS, BARS, { view: 'officer', example: true }),
      OFFICER,
    );
    expect(slide.source).toBe(
      'From a query on the figures of County Durham (illustrative example), run on 22 November 2026. Officer view: not for publication',
    );
    expect(slide.forOfficers).toBe(true);
  });

  it('has nothing on it in the public view where officers made it, not even what they wrote', () => {
    const query = keptQuery(AREA_ROWS, BARS, { view: 'officer' });
    const made = shown(query, OFFICER);
    const texts = { title: `The secret ${MARKER}`, doing: `doing ${MARKER}`, notes: `${MARKER}` };
    const deck = rewriteSlide(made.deck, made.slide.id, texts, TOLD, LATER);
    const models = slideModels(deck, TOLD, null, PUBLIC);
    const slide = models.find(({ kind }) => kind === 'query');
    expect(slide).toMatchObject({ hidden: true, number: null, chart: null, forOfficers: true });
    expect(slide?.heldBack).toBe(
      'This slide was made in the officer view. It is shown there and in packs for officers, and nowhere else.',
    );
    expect(JSON.stringify(models)).not.toContain('7341');
    expect(JSON.stringify(models)).not.toContain('7,341');
    expect(models).toHaveLength(deck.slides.length);
    // The officer's own view has it all.
    expect(JSON.stringify(slideModels(deck, TOLD, null, OFFICER))).toContain('The secret 7341.6');
  });

  it('has nothing on it for whoever does not say which view it is', () => {
    const query = keptQuery(AREA_ROWS, BARS, { view: 'officer' });
    const { deck } = shown(query, OFFICER);
    expect(JSON.stringify(slideModels(deck, TOLD, null))).not.toContain('7,341');
  });

  it('is left out of the public view once officers withhold otherwise, and says so', () => {
    const choice = {
      areaCode: DURHAM,
      kpi: 'uasc_number',
      period: '2021-22-Q3',
      breakdown: '',
      category: '',
      action: 'withhold',
    };
    const none = withholdingMark({ threshold: 5, withholding: [] });
    const one = withholdingMark({ threshold: 5, withholding: [choice] });
    expect(one).not.toBe(none);
    expect(withholdingMark({ threshold: 9, withholding: [] })).not.toBe(none);
    expect(withholdingMark({ threshold: 5, withholding: [{ ...choice }] })).toBe(one);
    const query = keptQuery(AREA_ROWS, BARS, { withholding: none });
    expect(shown(query, { ...PUBLIC, withholding: none }).slide.hidden).toBe(false);
    const later = shown(query, { ...PUBLIC, withholding: one }).slide;
    expect(later.hidden).toBe(true);
    expect(later.heldBack).toMatch(/^What is withheld has changed since this query was run/);
    expect(shown(query, { ...OFFICER, withholding: one }).slide.hidden).toBe(false);
  });

  it('says when figures were loaded after it was run', () => {
    const at = (figuresAt: string) => shown(keptQuery(), { ...PUBLIC, figuresAt }).slide.outdated;
    expect(at('2026-11-22T10:14:59.000Z')).toBe('');
    expect(at('2026-11-23T09:00:00.000Z')).toBe(
      'Figures were loaded on 23 November 2026, after this query was run on 22 November 2026.',
    );
  });

  it('is written, hidden and removed as any other that the officer added', () => {
    const { deck, slide } = shown(keptQuery(), PUBLIC);
    const written = rewriteSlide(deck, slide.id, { title: 'Ours is second' }, TOLD, LATER);
    const model = slideModels(written, TOLD, null, PUBLIC).find(({ id }) => id === slide.id);
    expect(model?.title).toBe('Ours is second');
    expect(model?.proposed.title).toBe('Who has the highest value?');
    const hidden = hideSlide(deck, slide.id, true, LATER);
    expect(slideModels(hidden, TOLD, null, PUBLIC).find(({ id }) => id === slide.id)).toMatchObject(
      {
        hidden: true,
        heldBack: '',
      },
    );
    expect(removeSlide(deck, slide.id, LATER).slides).toEqual(deckOf(TOLD).slides);
  });

  it('does not go into the next quarter’s deck: its result is of this one', () => {
    const { deck } = shown(keptQuery(), PUBLIC);
    const next = newDeck({
      areaCode: DURHAM,
      quarter: '2021-22-Q4',
      telling: TOLD,
      before: deck,
      changedAt: LATER,
    });
    expect(next.slides.filter(({ kind }) => kind === 'query')).toEqual([]);
  });
});
