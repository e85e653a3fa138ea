import { beforeAll, describe, expect, it } from 'vitest';
import { queryAreas } from '../../../src/figures/areas.ts';
import { queryCube } from '../../../src/figures/cube.ts';
import { holdNewest } from '../../../src/figures/tables.ts';
import { KPIS } from '../../../src/kpis/catalogue.ts';
import { mattersOf } from '../../../src/kpis/matters.ts';
import type { Cube } from '../../../src/models/cube.ts';
import type { SlideModel } from '../../../src/models/deck/slide-model.ts';
import { slideModels } from '../../../src/models/deck/slides.ts';
import { newDeck } from '../../../src/models/deck/start.ts';
import { type AreaNames, areaNames } from '../../../src/models/names.ts';
import { readCube } from '../../../src/models/read-cube.ts';
import type { Telling } from '../../../src/models/saying.ts';
import { unpackSnapshot } from '../../../src/models/snapshot.ts';
import { wordingOf } from '../../../src/models/worded.ts';
import { PLAIN, type Wording } from '../../../src/models/wording.ts';
import { repositoryFile, startedEngine } from '../../engine.ts';
import { exampleCube } from '../example-cube.ts';
import { readingAge } from '../reading-age.ts';
import { NEIGHBOURS, Q3 } from '../written-cube.ts';
import { byId, paragraph, THEN } from './deck-fixtures.ts';

const YOUNG = wordingOf('young', []);
const WORDINGS = [PLAIN, YOUNG] as const;
/** Birmingham, Rutland, Isles of Scilly, City of London, Yorkshire’s Leeds, St. Helens. */
const COUNCILS = ['E08000025', 'E06000017', 'E06000053', 'E09000001', 'E08000035', 'E08000013'];

let names: AreaNames;
/** The example in the officer view and the public one, then councils with published figures alone. */
let officer: Cube;
let publicView: Cube;
const published: Cube[] = [];

beforeAll(async () => {
  ({ cube: officer, names } = await exampleCube());
  const snapshot = unpackSnapshot(repositoryFile('data/example/snapshot.json'));
  if (snapshot === null) throw new Error('The built-in cube cannot be read.');
  publicView = readCube(snapshot.areaCode, snapshot.columns);
  const engine = await startedEngine();
  await holdNewest(engine);
  names = areaNames(await queryAreas(engine));
  const settings = { view: 'public', tolerance: 2, toleranceMode: 'percentage' } as const;
  for (const code of COUNCILS) {
    published.push(readCube(code, await queryCube(engine, code, settings)));
  }
  await engine.close();
});

/** The slides of a quarter, with a deck of the quarter before. */
function slidesAt(cube: Cube, quarter: string, before: string, wording: Wording): SlideModel[] {
  const telling: Telling = { cube, choice: NEIGHBOURS, names, wording };
  const start = { areaCode: cube.areaCode, telling, changedAt: THEN };
  const earlier = newDeck({ ...start, quarter: before, before: null });
  return slideModels(newDeck({ ...start, quarter, before: earlier }), telling, earlier);
}

const example = (cube: Cube, wording: Wording = PLAIN) => slidesAt(cube, Q3, '2021-22-Q2', wording);

/** Title, paragraphs and sentences, each ended. */
function textOf({ title, paragraphs, sentences }: SlideModel): string {
  return [
    `${title}.`,
    ...paragraphs.map(({ text }) => text),
    ...sentences.map(({ lead, rest }) => lead + rest),
  ].join(' ');
}

/** What the panel was told in March 2022; numbers from data/example and data/published. */
describe('the deck of Q3 2021/22', () => {
  it.each([
    [
      'above England, below region and neighbours',
      'trend:cla_rate',
      'Slightly more children are in our care',
      '983 children are in our care, 42 more than a year ago: 99.3 in every 10,000 children, above England (69), below the North East (110) and our statistical neighbours (114), each in March 2021. 30 of them are placed for adoption.',
    ],
    [
      'fewer children under 1 coming in, more over 16',
      'parts:cla_started:Age',
      'Fewer children under 1 came into our care',
      '16, down from 22 a year ago. More children aged 16 and over came into our care: 20, up from 12 a year ago.',
    ],
    [
      'more in external residential care',
      'trend:external_residential',
      'More children live in residential care run by others',
      '94 of 983 children in our care (9.6%), up from 73 of 941 (7.8%) a year ago, which may be chance. The quarter before: 89 of 975 (9.1%).',
    ],
    [
      'slightly more outside the county',
      'trend:outside_area',
      'Slightly more children live outside our area',
      '263 of 983 children in our care (26.8%), up from 242 of 941 (25.7%) a year ago, which may be chance. The quarter before: 259 of 975 (26.6%).',
    ],
    [
      'still below England',
      'trend:outside_area_20_miles',
      'Slightly more children live outside our area and more than 20 miles from home',
      '95 of 983 (9.7%), up from 83 of 941 (8.8%) a year ago, which may be chance. That is still below England (17% in March 2021). The quarter before: 91 of 975 (9.3%).',
    ],
    [
      'more with three or more homes in a year',
      'trend:placements_3_plus',
      'More children have had three or more homes in a year',
      '113 of 983 (11.5%), up from 76 of 941 (8.1%) a year ago. That is above our target of 10% and our statistical neighbours (8.5% in March 2021). The quarter before: 99 of 975 (10.2%).',
    ],
  ])('says %s', (_, id, title, shows) => {
    for (const cube of [officer, publicView]) {
      const slide = byId(example(cube)).get(id);
      expect(slide?.title).toBe(title);
      expect(paragraph(slide, 'shows')).toBe(shows);
    }
  });

  it('tells who came and left beside the quarter before', () => {
    for (const cube of [officer, publicView]) {
      expect(paragraph(byId(example(cube)).get('flows:cla_started'), 'shows')).toBe(
        'Children who came into our care: 91, up from 89 a year ago; 104 in the quarter before. Children who left our care: 83, up from 82 a year ago; 89 in the quarter before.',
      );
    }
  });

  it('has the headlines of the overview and a full scorecard', () => {
    const slides = byId(example(officer));
    expect(slides.get('headlines')?.sentences).toHaveLength(5);
    expect(slides.get('headlines')?.sentences[0]?.rest).toContain(
      '30 of them are placed for adoption.',
    );
    expect(slides.get('scorecard')?.score).toHaveLength(6);
    expect(slides.get('trend:cla_rate')?.chart).toMatchObject({
      kind: 'trend',
      model: { comparators: [{ id: 'neighbours' }, { id: 'region' }, { id: 'england' }] },
    });
  });

  it('says of each withheld number no more than that, in the public view', () => {
    const withheld = example(publicView).filter(({ paragraphs }) =>
      paragraphs.some(({ text }) => text.includes('withheld')),
    );
    expect(withheld.length).toBeGreaterThan(0);
    expect(byId(withheld).get('trend:secure')?.title).toBe('Children in secure homes');
  });
});

describe('every slide', () => {
  /** A cause, or a leftover of a program. */
  const NEVER =
    /undefined|null|NaN|because of|due to|thanks to|caused|\bcases\b| {2}|\(\)| ,|\.\.|[{}]|: :/;

  const decks = (wording: Wording): SlideModel[] => [
    ...officer.quarters.flatMap((quarter, at) =>
      slidesAt(officer, quarter, officer.quarters[at - 1] ?? quarter, wording),
    ),
    ...[publicView, ...published].flatMap((cube) =>
      [Q3, '2024-25-Q4'].flatMap((quarter) => slidesAt(cube, quarter, '2021-22-Q2', wording)),
    ),
  ];

  it.each(WORDINGS)('has sixty words at most and no leftovers', (wording) => {
    const slides = decks(wording);
    expect(slides.length).toBeGreaterThan(700);
    const long = slides.filter(({ wordCount }) => wordCount > 60);
    expect(long.map((slide) => `${slide.id}: ${textOf(slide)}`)).toEqual([]);
    expect(slides.map(textOf).filter((text) => NEVER.test(text))).toEqual([]);
    expect(slides.filter(({ title }) => title === '')).toEqual([]);
  });

  it.each([
    [PLAIN, 14],
    [YOUNG, 11],
  ] as const)('has a reading age within the limit', (wording, most) => {
    const hard = decks(wording)
      .map((slide) => ({ id: slide.id, text: textOf(slide), age: readingAge(textOf(slide)) }))
      .filter(({ id, age }) => id !== 'title' && age > most);
    expect(hard).toEqual([]);
  });
});

describe('why it matters', () => {
  it('is said of every KPI in one sentence', () => {
    for (const { id } of KPIS) {
      for (const wording of ['plain', 'young'] as const) {
        expect(mattersOf(id, null, wording), id).toMatch(/^[A-Z][^?!;{}]+\.$/);
      }
    }
    expect(mattersOf('own_measure', null, 'plain')).toBe('');
    expect(mattersOf('cla_number', 'Placement', 'plain')).not.toBe(
      mattersOf('cla_number', null, 'plain'),
    );
  });

  it('is easy to read', () => {
    const all = (wording: 'plain' | 'young') =>
      KPIS.map(({ id }) => mattersOf(id, null, wording)).join(' ');
    expect(readingAge(all('plain'))).toBeLessThanOrEqual(14);
    expect(readingAge(all('young'))).toBeLessThanOrEqual(11);
  });
});
