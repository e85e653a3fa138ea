import { beforeAll, describe, expect, it } from 'vitest';
import { findKpi, KPIS } from '../../src/kpis/catalogue.ts';
import { WORDS } from '../../src/kpis/words/words.ts';
import { barsModel } from '../../src/models/bars.ts';
import { besideFigure } from '../../src/models/beside.ts';
import { comparatorInSentence, MAIN_COMPARATORS } from '../../src/models/comparators.ts';
import type { Cube } from '../../src/models/cube.ts';
import { findingTitle } from '../../src/models/finding.ts';
import { headlines } from '../../src/models/headlines.ts';
import { moreFromQuarter } from '../../src/models/more.ts';
import type { AreaNames } from '../../src/models/names.ts';
import { scorecard } from '../../src/models/scorecard.ts';
import { trendModel } from '../../src/models/trend.ts';
import { wordingOf } from '../../src/models/worded.ts';
import { PLAIN, type Wording } from '../../src/models/wording.ts';
import { chanceExamples, workedExample } from '../../src/models/worked-example.ts';
import { repositoryFile } from '../engine.ts';
import { exampleCube } from './example-cube.ts';
import { kpiOf, NEIGHBOURS, Q3 } from './written-cube.ts';

const YOUNG = wordingOf('young', []);

describe('plain wording without own words', () => {
  const same = wordingOf('plain', []);

  it('changes nothing', () => {
    for (const kpi of KPIS) {
      expect(same.kpi(kpi)).toEqual(kpi);
      expect(PLAIN.kpi(kpi)).toBe(kpi);
    }
    const text = 'Our statistical neighbours: the median of 9 of 10, above our target of 10%.';
    expect(same.say(text)).toBe(text);
  });
});

describe('saying a text in young people’s words', () => {
  it.each([
    ['three or more placements', 'three or more homes'],
    ['Placements ended.', 'Homes ended.'],
    ['a placement', 'a home'],
    ['There is no target to compare with.', 'There is no aim to compare with.'],
    ['A target that you change', 'An aim that you change'],
    ['below our statistical neighbours (9%)', 'below councils like ours (9%)'],
    ['Our statistical neighbours', 'Councils like ours'],
    ['10 statistical neighbours', '10 councils like ours'],
    ['Neighbours', 'Councils like ours'],
    ['Only 5 of 10 neighbours have a figure.', 'Only 5 of 10 councils like ours have a number.'],
    ['Not a neighbour', 'Not a council like ours'],
    ['8 of 12 authorities', '8 of 12 councils'],
    ['median of all 10', 'the middle one of all 10'],
    ['mean of all 10', 'average of all 10'],
    [
      'median of the 9 of 10 that have a figure',
      'the middle one of the 9 of 10 that have a number',
    ],
    ['With the mean instead of the median', 'With the average instead of the middle one'],
    [
      '30 of them are placed for adoption.',
      '30 of them are living with the family who plan to adopt them.',
    ],
    [
      'This difference is within what chance alone would give.',
      'This difference is small enough to be just chance.',
    ],
    [
      'This difference is more than chance alone would give.',
      'This difference is too big to be just chance.',
    ],
    ['Withheld, to protect children', 'Hidden, to protect children'],
    ['The illustrative example', 'The made-up example'],
    ['an illustrative example', 'a made-up example'],
  ])('%s', (plain, young) => {
    expect(YOUNG.say(plain)).toBe(young);
    expect(YOUNG.say(young)).toBe(young);
  });

  it.each([
    'placements_3_plus',
    '#/kpi/placements_3_plus',
    'replacements',
    'targeted',
    'What does “better” mean?',
    '113 of 983 (11.5%)',
  ])('leaves %s alone', (text) => {
    expect(YOUNG.say(text)).toBe(text);
  });

  it('leaves the name of every council, region and country alone', () => {
    const names = repositoryFile('data/areas.csv')
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[1] ?? '');
    expect(names.length).toBeGreaterThan(150);
    for (const name of names) expect(YOUNG.say(name)).toBe(name);
  });

  it('says a name from a file only where it is a word as a whole', () => {
    expect(YOUNG.sayName('Placement')).toBe('Home');
    expect(YOUNG.sayName('In education, employment or training')).toBe(
      'In school, college, training or work',
    );
    expect(YOUNG.sayName('Placement as our team calls it')).toBe('Placement as our team calls it');
  });
});

describe('the example in young people’s words', () => {
  let cube: Cube;
  let names: AreaNames;
  beforeAll(async () => {
    ({ cube, names } = await exampleCube());
  });

  const QUARTERS = ['2020-21-Q4', Q3, '2022-23-Q2'];

  /** Every text of the models of a quarter. */
  function textsOf(quarter: string, wording: Wording): string[] {
    const compared = MAIN_COMPARATORS.map((id) =>
      wording.say(comparatorInSentence(id, cube.areaCode, names)),
    );
    const themes = (['neighbours', 'target', 'last-year'] as const).flatMap((compare) =>
      scorecard(cube, quarter, { ...NEIGHBOURS, compare }, names, wording),
    );
    const rows = themes.flatMap((theme) => theme.rows);
    const pages = wording.kpis.flatMap((kpi) => {
      const figure = cube.shown(kpi.id, quarter);
      const lastYear = figure && cube.comparison(figure, 'last-year', '2025', 'median');
      const trend = trendModel(cube, kpi, quarter, NEIGHBOURS, names, wording);
      return [
        findingTitle(kpi, figure, lastYear),
        kpi.definition,
        kpi.counted,
        kpi.comparisonNote,
        trend.sentence,
        ...trend.comparators.map(({ name }) => name),
        barsModel(cube, kpi, '2020-21', '2025', names, wording).sentence,
        ...(figure === null
          ? []
          : besideFigure(cube, kpi, figure, NEIGHBOURS, names, wording).flatMap((one) => [
              one.title,
              one.text,
              one.arithmetic,
              one.chance,
            ])),
      ];
    });
    return [
      ...compared,
      ...themes.map(({ title }) => title),
      ...rows.flatMap((row) => [
        row.kpi.title,
        row.text,
        row.nOfN,
        row.when,
        row.ratingSentence,
        ...row.cells.flatMap((cell) => [cell.text, cell.note]),
      ]),
      ...headlines(cube, quarter, NEIGHBOURS, names, wording).map(({ lead, rest }) => lead + rest),
      ...moreFromQuarter(quarter, [], { cube, choice: NEIGHBOURS, names, wording }).themes.flatMap(
        ({ title, said }) => [title, ...said.map(({ lead, rest }) => lead + rest)],
      ),
      ...pages,
      ...(workedExample(cube, quarter, NEIGHBOURS, names, wording)?.steps ?? []),
      ...chanceExamples(cube, quarter, NEIGHBOURS, names, wording).map(({ text }) => text),
    ];
  }

  it('has no plain word left that the list replaces', () => {
    const replaced = WORDS.filter(
      ({ use, plain, young }) => use === 'texts' && plain.some((form, at) => form !== young[at]),
    ).flatMap(({ plain }) => plain);
    const found = new RegExp(`\\b(${[...replaced, 'neighbours?'].join('|')})\\b`, 'i');
    const isLeft = (text: string) => {
      const rest = YOUNG.kpis.reduce((left, { title }) => left.replaceAll(title, ''), text);
      return found.test(rest.replaceAll(/review meetings?/gi, ''));
    };
    for (const quarter of QUARTERS) {
      const texts = textsOf(quarter, YOUNG);
      expect(texts.length).toBeGreaterThan(500);
      expect(texts.filter(isLeft), quarter).toEqual([]);
      expect(texts.filter((text) => /[{}]|undefined|our councils like/.test(text))).toEqual([]);
    }
  });

  it('says the same a second time', () => {
    for (const text of textsOf(Q3, YOUNG)) expect(YOUNG.say(text)).toBe(text);
  });

  it('says that more children had three or more homes, as plain words do', () => {
    const said = headlines(cube, Q3, NEIGHBOURS, names, YOUNG);
    const plain = headlines(cube, Q3, NEIGHBOURS, names);
    expect(said.map(({ kpi }) => kpi)).toEqual(plain.map(({ kpi }) => kpi));
    expect(said.find(({ kpi }) => kpi === 'placements_3_plus')?.lead).toBe(
      'More children have had three or more homes in a year',
    );
  });

  it('shows a word of the council’s own everywhere, in both wordings', () => {
    const edits = [
      { id: 'placement', plain: 'setting', young: 'place to live' },
      { id: 'placement:many', plain: 'settings', young: 'places to live' },
      { id: 'target', plain: 'goal', young: 'goal' },
      { id: 'our_care', plain: 'Durham’s care', young: 'the Durham family' },
    ];
    const plain = wordingOf('plain', edits);
    const young = wordingOf('young', edits);
    const title = (wording: Wording, id: string) => wording.kpi(kpiOf(id)).title;
    expect(title(plain, 'placements_3_plus')).toBe(
      'Children with three or more settings in a year',
    );
    expect(title(young, 'placements_3_plus')).toBe(
      'Children with three or more places to live in a year',
    );
    expect(title(plain, 'cla_number')).toBe('Children in Durham’s care');
    expect(title(young, 'cla_started')).toBe('Children who came into the Durham family');
    for (const wording of [plain, young]) {
      const texts = textsOf(Q3, wording);
      expect(
        texts.filter((text) => /\b(targets?|aims?|our care|placements?)\b/i.test(text)),
      ).toEqual([]);
      expect(texts.some((text) => text.includes('our goal'))).toBe(true);
      for (const text of texts) expect(wording.say(text)).toBe(text);
    }
    expect(findKpi('placements_3_plus')?.title).toContain('placements');
  });
});
