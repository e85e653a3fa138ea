import { beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { queryAreas } from '../../src/figures/areas.ts';
import { queryCube } from '../../src/figures/cube.ts';
import { publicCopies } from '../../src/figures/disclosure/public-copies.ts';
import { withheldCsv } from '../../src/figures/disclosure/query.ts';
import type { DisclosureFigure } from '../../src/figures/disclosure/sheets.ts';
import { KPIS } from '../../src/kpis/catalogue.ts';
import type { Cube } from '../../src/models/cube.ts';
import type { Audience } from '../../src/models/deck/about-deck.ts';
import type { Deck, DeckSlide } from '../../src/models/deck/deck.ts';
import { type AreaNames, areaNames } from '../../src/models/names.ts';
import { readCube } from '../../src/models/read-cube.ts';
import { deckCsv } from '../../src/packs/deck-csv.ts';
import { deckHtml } from '../../src/packs/deck-html.ts';
import { readRecords } from '../browser/support/files.ts';
import { asGiven } from '../figures/disclosure/as-given.ts';
import { smallCouncil } from '../figures/disclosure/small-council.ts';
import { keyOf, toldByFigures } from '../figures/disclosure/what-readers-know.ts';
import { fixtureEngine, give } from '../figures/fixture.ts';
import { deckFor, packOf } from './pack-fixture.ts';
import { everythingIn, rowsIn, sectionsOf } from './read-pack.ts';

const LAST = '2021-22-Q4';
const QUARTERS = new Map([
  ['Q3 2021/22', '2021-22-Q3'],
  ['Q4 2021/22', LAST],
]);

let connection: Connection;
let names: AreaNames;
beforeAll(async () => {
  connection = await fixtureEngine();
  names = areaNames(await queryAreas(connection));
});

/** A deck with everything that a slide can show of the figures: every KPI, and all its parts. */
function fullDeck(cube: Cube, figures: readonly DisclosureFigure[]): Deck {
  const deck = deckFor({ cube, names }, (slide) => slide, LAST);
  const first = deck.slides[0];
  if (first === undefined) throw new Error('The deck has no slides.');
  const blank = (id: string, part: Partial<DeckSlide>): DeckSlide => ({ ...first, id, ...part });
  const breakdowns = new Set(
    figures.filter((one) => one.breakdown !== '').map((one) => `${one.kpi}|${one.breakdown}`),
  );
  return {
    ...deck,
    slides: [
      ...deck.slides,
      ...KPIS.map(({ id }) => blank(`every-${id}`, { kind: 'trend', kpis: [id] })),
      ...[...breakdowns].map((key) => {
        const [kpi = '', breakdown = ''] = key.split('|');
        return blank(`every-${key}`, { kind: 'parts', kpis: [kpi], breakdown });
      }),
    ],
  };
}

interface Made {
  readonly deck: Deck;
  readonly cube: Cube;
  readonly html: string;
  readonly csv: string;
}

async function made(figures: readonly DisclosureFigure[], audience: Audience): Promise<Made> {
  await give(connection, asGiven(figures));
  const view = audience === 'public' ? 'public' : 'officer';
  const copies = await publicCopies(connection, withheldCsv([]));
  if (view === 'public') await copies.prepare('A', 5);
  const settings = { view, tolerance: 2, toleranceMode: 'percentage' } as const;
  const cube = readCube('A', await queryCube(connection, 'A', settings));
  const deck = fullDeck(cube, figures);
  const pack = packOf({ deck, cube, names, audience });
  return { deck, cube, html: deckHtml(pack, null), csv: deckCsv(pack) };
}

const digits = (text: string) => /\d/.test(text);
const withoutCommas = (text: string) => text.replaceAll(/(?<=\d),(?=\d{3})/g, '');

/** The keys of the figures whose numbers the tables of one wording print. */
function printedIn({ deck, html }: Made, wording: 'plain' | 'young'): Set<string> {
  const printed = new Set<string>();
  for (const section of sectionsOf(html, wording)) {
    const id = /data-slide="([^"]*)"/.exec(section)?.[1];
    // A quote of the id, in an attribute.
    const slide = deck.slides.find((one) => one.id.replaceAll("'", '&#39;') === id);
    if (slide === undefined) throw new Error(`There is no slide ${id}.`);
    const [head = [], ...rows] = rowsIn(/<details[\s\S]*<\/details>/.exec(section)?.[0] ?? '');
    for (const [name = '', ...cells] of rows) {
      const columns = head.slice(1);
      for (const [place, kpi] of (slide?.kpis ?? []).entries()) {
        const own = cells[place] ?? '';
        const numbers = cells[columns.indexOf('Numbers')] ?? '';
        if (place > 0 && slide?.kind !== 'flows') continue;
        // A figure of its publisher in the place of the council's own is another figure.
        if (own.includes('(published)') || (!digits(own) && !digits(numbers))) continue;
        const parts = slide?.kind === 'parts';
        const period = parts ? LAST : QUARTERS.get(name);
        if (period === undefined) continue;
        const part = parts ? [slide.breakdown, name] : [];
        printed.add(`own ${period} ${[kpi, ...part].join('/')}`);
      }
    }
  }
  return printed;
}

/** The figures of a wording's scorecard, by their titles. */
function scored({ html }: Made): Set<string> {
  const card = sectionsOf(html, 'plain').find((one) => one.includes('class="score"')) ?? '';
  return new Set(
    rowsIn(card)
      // A reason takes the place of value, numbers and direction.
      .filter(([title = '', now = '']) => !title.includes('published') && digits(now))
      .flatMap(([title = '']) => KPIS.filter((kpi) => title.startsWith(kpi.title)))
      .map(({ id }) => `own ${LAST} ${id}`),
  );
}

/** The keys of the council's own figures in the CSV, and what it prints of each. */
function inCsv({ csv }: Made): Map<string, readonly string[]> {
  const rows = readRecords(csv).filter(
    (row) => row['new_la_code'] === 'A' && row['note'] !== 'Published figure',
  );
  return new Map(
    rows.map((row) => {
      const of = [row['kpi'], row['breakdown'], row['category']].filter(Boolean).join('/');
      const quarter = row['time_identifier']?.slice(-2);
      const numbers = ['numerator', 'denominator', 'value'].map((name) => row[name] ?? '');
      return [`own 2021-22-${quarter} ${of}`, numbers];
    }),
  );
}

const COUNCILS = [
  [1, 12],
  [2, 30],
  [3, 55],
] as const;

describe.each(COUNCILS)('the public pack of council %i, of %i children', (seed, size) => {
  const figures = smallCouncil(seed, size).filter(({ origin, shown }) => origin === 'own' && shown);
  const byKey = new Map(figures.map((one) => [keyOf(one), one]));
  let pack: Made;
  let printed: Set<string>;

  beforeAll(async () => {
    pack = await made(figures, 'public');
    const csv = [...inCsv(pack)].filter(([, numbers]) => numbers.some(digits)).map(([key]) => key);
    printed = new Set([
      ...printedIn(pack, 'plain'),
      ...printedIn(pack, 'young'),
      ...scored(pack),
      ...csv,
    ]);
  });

  it('tells no count from 1 to 5, by what all its tables print together', () => {
    const known = figures.filter((one) => printed.has(keyOf(one)));
    expect(known.length).toBeGreaterThan(10);
    const hidden = new Set(figures.map(keyOf).filter((key) => !printed.has(key)));
    expect(toldByFigures(figures, hidden)).toEqual([]);
  });

  it('prints no small count and no percentage of one', () => {
    const small = [...printed].flatMap((key) => {
      const one = byKey.get(key);
      if (one === undefined) return [];
      const rest = one.unit === 'percent' ? (one.denominator ?? 0) - (one.numerator ?? 0) : 0;
      const counts =
        one.unit === 'percent' ? [one.numerator, one.denominator, rest] : [one.numerator];
      return counts.some((count) => (count ?? 0) >= 1 && (count ?? 0) <= 5) ? [key] : [];
    });
    expect(small).toEqual([]);
  });

  it('has in none of its bytes the numbers of a figure that it withholds', () => {
    const texts = (one: DisclosureFigure): string[] => {
      if (one.unit !== 'percent' || one.denominator === null || one.numerator === null) return [];
      const share = (100 * one.numerator) / one.denominator;
      const long = `${share}`.length > 5 ? [`${share}`] : [];
      return [`${one.numerator} of ${one.denominator}`, `${share.toFixed(1)}%`, ...long];
    };
    const open = new Set(figures.filter((one) => printed.has(keyOf(one))).flatMap(texts));
    const closed = figures.filter((one) => !printed.has(keyOf(one))).flatMap(texts);
    const secret = closed.filter((text) => !open.has(text) && /[1-9]/.test(text));
    expect(secret.length).toBeGreaterThan(5);
    const read = withoutCommas(everythingIn(pack.html));
    const found = [...new Set(secret)].filter((text) =>
      new RegExp(`(?<![\\d.,])${text.replaceAll('.', '\\.')}(?!\\d| rated)`).test(
        `${read}\n${pack.csv}`,
      ),
    );
    // England and the neighbours have percentages of their own, which may be the same.
    const theirs = new Set(
      sectionsOf(pack.html, 'plain')
        .flatMap((section) => rowsIn(section))
        .flatMap((cells) => cells.slice(2)),
    );
    expect(found.filter((text) => !theirs.has(text))).toEqual([]);
  });

  it('says in words only what its tables print', () => {
    const pairs = new Set(
      [...printed].flatMap((key) => {
        const one = byKey.get(key);
        if (one === undefined) return [];
        // A part of a count, of the count where that is printed.
        const whole = `own ${one.period} ${one.kpi}`;
        const of = one.unit === 'count' && printed.has(whole) ? byKey.get(whole)?.numerator : null;
        return [`${one.numerator} of ${one.denominator ?? of}`];
      }),
    );
    const theirs = new Set(
      sectionsOf(pack.html, 'plain')
        .flatMap((section) => rowsIn(section))
        .filter((cells) => cells.some((cell) => /published/.test(cell)))
        .flatMap((cells) => cells.map(withoutCommas)),
    );
    const said = [...sectionsOf(pack.html, 'plain'), ...sectionsOf(pack.html, 'young')]
      .flatMap((section) => [
        ...withoutCommas(everythingIn(section)).matchAll(/\b\d+ of \d+\b(?! rated)/g),
      ])
      .map(([pair]) => pair);
    expect(said.length).toBeGreaterThan(10);
    const unknown = said.filter((pair) => !pairs.has(pair) && !theirs.has(pair));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('has the true numbers where it has any', () => {
    for (const [key, [numerator = '', denominator = '', value = '']] of inCsv(pack)) {
      const one = byKey.get(key);
      if (one === undefined || !digits(value)) continue;
      expect(Number(one.unit === 'count' ? value : numerator), key).toBe(one.numerator);
      if (one.unit === 'percent') expect(Number(denominator), key).toBe(one.denominator);
    }
  });
});

it('would be found out: the officers’ pack of the same council tells small counts', async () => {
  const figures = smallCouncil(2, 30).filter(({ origin, shown }) => origin === 'own' && shown);
  const pack = await made(figures, 'officers');
  const printed = printedIn(pack, 'plain');
  const hidden = new Set(figures.map(keyOf).filter((key) => !printed.has(key)));
  expect(toldByFigures(figures, hidden).length).toBeGreaterThan(5);
});
