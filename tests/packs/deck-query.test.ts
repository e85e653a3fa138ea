import { describe, expect, it } from 'vitest';
import type { DeckQuery } from '../../src/models/deck/deck.ts';
import { addQuerySlide, rewriteSlide } from '../../src/models/deck/edit.ts';
import { PLAIN } from '../../src/models/wording.ts';
import { deckCsv } from '../../src/packs/deck-csv.ts';
import { deckHtml } from '../../src/packs/deck-html.ts';
import type { PackOrder } from '../../src/packs/deck-pack.ts';
import { result } from '../models/console/result-fixture.ts';
import {
  AREA_ROWS,
  BARS,
  drawnQuery,
  keptQuery,
  LINES,
  MARKER,
  PERIOD_ROWS,
  POINTS,
} from '../models/deck/query-fixture.ts';
import { NEIGHBOURS } from '../models/written-cube.ts';
import { deckFor, packOf, publicExample } from './pack-fixture.ts';
import { attributeOf, everythingIn, rowsIn, sectionsOf, textIn } from './read-pack.ts';

const AT = '2022-01-11T09:00:00Z';
const example = publicExample();
/** A few slides, so that there is little to draw beside the query's. */
const whole = deckFor(example);
const few = {
  ...whole,
  slides: whole.slides.filter(({ kind }) => ['title', 'headlines', 'scorecard'].includes(kind)),
};
const telling = { ...example, wording: PLAIN, choice: NEIGHBOURS };

/** A pack of the example's deck with the slide of a query, on which the officer has written. */
function made(query: DeckQuery, order: Partial<PackOrder> = {}) {
  const deck = addQuerySlide(few, query, AT);
  const slide = deck.slides.find(({ kind }) => kind === 'query');
  const written = rewriteSlide(
    deck,
    slide?.id ?? '',
    { doing: `Written beside ${MARKER}`, notes: `Noted beside ${MARKER}` },
    telling,
    AT,
  );
  const pack = packOf({ deck: written, ...order });
  return { pack, html: deckHtml(pack, null), csv: deckCsv(pack) };
}

/** What a marker may look like. */
const TRACES = [/(?<![\d.])7,?341/, /highest value/, /FROM figures/, /Written beside/, /added-/];

const officers = keptQuery(AREA_ROWS, BARS, { view: 'officer' });

describe('a query that was run in the officer view', () => {
  it('is nowhere in the bytes of a public pack', () => {
    const { pack, html, csv } = made(officers);
    for (const trace of TRACES) {
      expect(trace.test(everythingIn(html)), `${trace} in words`).toBe(false);
      expect(trace.test(html), `${trace} in bytes`).toBe(false);
      expect(trace.test(csv), `${trace} in the CSV`).toBe(false);
    }
    // Nor where somebody may yet write it from.
    expect(JSON.stringify(pack.deck)).not.toMatch(/7341/);
    const plain = sectionsOf(html, 'plain');
    expect(plain).toHaveLength(few.slides.length - 1);
  });

  it('would be found: a pack for officers has it, without its SQL and the notes', () => {
    const { html } = made(officers, { audience: 'officers' });
    const all = everythingIn(html);
    expect(all).toContain('Who has the highest value?');
    expect(all).toContain('7,341.6');
    expect(all).toContain(`Written beside ${MARKER}`);
    expect(all).toContain('Officer view: not for publication');
    expect(all).not.toContain('FROM figures');
    expect(all).not.toContain('Noted beside');
  });
});

describe('a query that was run in the public view', () => {
  it('is in a public pack as long as the same is withheld', () => {
    const query = keptQuery();
    expect(everythingIn(made(query).html)).toContain('7,341.6');
    const changed = made(query, { seen: { figuresAt: null, withholding: 'other' } });
    expect(TRACES.filter((trace) => trace.test(changed.html))).toEqual([]);
  });

  it('has its chart, its table and its source in both wordings, and no row in the CSV', () => {
    const { html, csv } = made(keptQuery());
    for (const wording of ['plain', 'young'] as const) {
      const section = sectionsOf(html, wording).find((one) => one.includes('data-slide="added-1"'));
      expect(section?.match(/<svg\b/g)).toHaveLength(2);
      expect(rowsIn(section ?? '')).toEqual([
        ['Area', 'Value'],
        ['Darlington', '7,341.6'],
        ['County Durham', '7,342.6'],
        ['Gateshead', '7,343.6'],
        ['Wirral', '7,344.6'],
        ['Halton', '7,345.6'],
        ['Hartlepool', '7,346.6'],
      ]);
      expect(textIn(section ?? '')).toContain(
        'From a query on the figures of County Durham, run on 22 November 2026',
      );
    }
    expect(TRACES.filter((trace) => trace.test(csv))).toEqual([]);
  });

  it('does not say in a pack that figures came after it: that is for its officer', () => {
    const seen = { figuresAt: '2026-12-01T09:00:00.000Z', withholding: '' };
    expect(everythingIn(made(keptQuery(), { seen }).html)).not.toContain('after this query');
  });

  it.each([
    ['lines', PERIOD_ROWS, LINES, 'x', 3],
    ['points', AREA_ROWS, POINTS, 'both', 6],
  ] as const)('answers as %s by the places of its values', (_what, data, choice, along, many) => {
    const { html } = made(keptQuery(data, choice));
    const section = sectionsOf(html, 'plain').find((one) => one.includes('data-slide="added-1"'));
    const [svg = ''] = /<svg\b[^>]*>/.exec(section ?? '') ?? [];
    expect(attributeOf(svg, 'data-along')).toBe(along);
    const places = attributeOf(svg, 'data-places').split(' ');
    expect(places).toHaveLength(many);
    expect(rowsIn(section ?? '')).toHaveLength(many + 1);
    for (const place of places) expect(place).toMatch(/^[\d.]+,[\d.]+$/);
    expect(svg).not.toContain('NaN');
  });

  it('shows markup in a name, a title and a value as letters', () => {
    const hostile = '</script><img src=x onerror="window.x=1">';
    const data = result('area:text value:number', [
      [hostile, '1'],
      ['Halton', '2'],
    ]);
    const query = keptQuery(data, BARS, { title: hostile });
    expect(drawnQuery(data, BARS).picture.all).toBe(2);
    const { html } = made(query);
    expect(html).not.toContain('<img src=x');
    expect(everythingIn(html)).toContain(hostile);
  });
});
