import { beforeAll, describe, expect, it } from 'vitest';
import { KPIS } from '../../src/kpis/catalogue.ts';
import { partsModel } from '../../src/models/bars.ts';
import { besideFigure } from '../../src/models/beside.ts';
import type { Cube } from '../../src/models/cube.ts';
import { findingTitle } from '../../src/models/finding.ts';
import { headlines } from '../../src/models/headlines.ts';
import { moreFromQuarter } from '../../src/models/more.ts';
import type { AreaNames } from '../../src/models/names.ts';
import { readCube } from '../../src/models/read-cube.ts';
import type { Saying } from '../../src/models/saying.ts';
import { scorecard, scoreRow } from '../../src/models/scorecard.ts';
import { unpackSnapshot } from '../../src/models/snapshot.ts';
import { trendModel } from '../../src/models/trend.ts';
import { PLAIN } from '../../src/models/wording.ts';
import { repositoryFile } from '../engine.ts';
import { exampleCube } from './example-cube.ts';
import { kpiOf, NEIGHBOURS, Q3 } from './written-cube.ts';

/** All that the overview says of a quarter: the headlines, then the rest. */
function everything(quarter: string, shown: Cube = cube): Saying[] {
  const first = headlines(shown, quarter, NEIGHBOURS, names);
  const told = first.flatMap((one) => one.told);
  const more = moreFromQuarter(quarter, told, {
    cube: shown,
    choice: NEIGHBOURS,
    names,
    wording: PLAIN,
  });
  return [...first, ...more.themes.flatMap((theme) => theme.said)];
}

function sentences(quarter: string, shown: Cube = cube): string[] {
  return everything(quarter, shown).map(({ lead, rest }) => lead + rest);
}

let cube: Cube;
let names: AreaNames;
/** The cube of the first picture: after disclosure control. */
let publicCube: Cube;

beforeAll(async () => {
  ({ cube, names } = await exampleCube());
  const snapshot = unpackSnapshot(repositoryFile('data/example/snapshot.json'));
  if (snapshot === null) throw new Error('The built-in cube cannot be read.');
  publicCube = readCube(snapshot.areaCode, snapshot.columns);
});

/** What a panel was told in March 2022, and the published figures of March 2021. */
describe('the example in Q3 2021/22', () => {
  it('begins with 983 children, beside a year ago, England, region and neighbours', () => {
    const [first] = headlines(cube, Q3, NEIGHBOURS, names);
    expect(first?.lead).toBe('983 children are in our care');
    // 983 - 941 = 42; 983 / 98,961 = 99.3 in 10,000.
    expect(first?.rest).toMatch(
      /^, 42 more than a year ago: 99\.3 in every 10,000 children, above England/,
    );
    expect(first?.rest).toMatch(
      /above England \(\d+\), below the North East \(\d+\) and our statistical neighbours \([\d.]+\), each in March 2021\. 30 of them are placed for adoption\.$/,
    );
  });

  it('has five headlines, one a KPI, with good news among them', () => {
    for (const compare of ['neighbours', 'region', 'england', 'target', 'last-year'] as const) {
      const said = headlines(cube, Q3, { ...NEIGHBOURS, compare }, names);
      expect(said).toHaveLength(5);
      expect(new Set(said.map(({ kpi }) => kpi)).size).toBe(5);
      const ratings = said.map(({ kpi }) => {
        const ours = cube.shown(kpi, Q3);
        return (['last-year', 'target', compare] as const).map(
          (id) => ours && cube.comparison(ours, id, '2025', 'median')?.rating,
        );
      });
      expect(ratings.flat()).toContain('better');
    }
  });

  it('says that more children had three or more homes, 113 of 983', () => {
    const said = headlines(cube, Q3, NEIGHBOURS, names);
    const homes = said.find(({ kpi }) => kpi === 'placements_3_plus');
    expect(homes?.lead).toBe('More children have had three or more homes in a year');
    expect(homes?.rest).toMatch(
      /^: 113 of 983 \(11\.5%\), up from \d+ of 941 \(\d\.\d%\) a year ago/,
    );
  });

  it('has the scorecard row of three or more homes', () => {
    const row = scoreRow(cube, kpiOf('placements_3_plus'), Q3, NEIGHBOURS, names);
    expect(row).toMatchObject({
      text: '11.5%',
      nOfN: '113 of 983 children in our care',
      when: '12 months to 31 December 2021',
      rating: 'worse',
      marks: ['illustrative'],
    });
    const england = row.cells.find(({ id }) => id === 'england');
    expect(england).toMatchObject({ text: '9%', date: 'March 2021' });
  });

  it('has a rating only where there is a better way, and then always its sentence', () => {
    for (const row of scorecard(cube, Q3, NEIGHBOURS, names).flatMap((theme) => theme.rows)) {
      if (row.kpi.better === 'neutral') expect(row.rating, row.kpi.id).toBeNull();
      expect(row.ratingSentence, row.kpi.id).toMatch(/\.$/);
      if (row.kpi.unit === 'percent' && row.value !== null) {
        expect(row.nOfN, row.kpi.id).toMatch(/^[\d,]+ of [\d,]+ [a-z]/);
      }
    }
  });

  it('shows yearly KPIs with the date of their year', () => {
    for (const id of ['health_assessments', 'dental_checks', 'sdq_score']) {
      const row = scoreRow(cube, kpiOf(id), Q3, NEIGHBOURS, names);
      expect(row.when).toBe('Year to 31 March 2021');
    }
  });

  it('has the parts of the number of children, which add up to it', () => {
    for (const breakdown of ['Age', 'Sex', 'Placement']) {
      const { rows } = partsModel(cube, kpiOf('cla_number'), Q3, '2020-21-Q3', breakdown);
      expect(
        rows.reduce((sum, row) => sum + (row.value ?? 0), 0),
        breakdown,
      ).toBe(983);
      expect(
        rows.reduce((sum, row) => sum + (row.yearAgo ?? 0), 0),
        breakdown,
      ).toBe(941);
    }
  });
});

/**
 * What the panel was told in March 2022, line by line. The numbers are read from the rows of
 * data/example/figures.csv (2021/22 Q3 and 2020/21 Q3) and data/published/dfe.csv (March 2021).
 */
describe('what the example says at Q3 2021/22', () => {
  it.each([
    [
      '983, including 30 placed for adoption; above England, below region and neighbours',
      // cla_number 983 and 941; cla_rate 983 of 98,961; placed_for_adoption 30. England 69, the
      // North East 110; the neighbours' median is worked out in tests/figures.
      '983 children are in our care, 42 more than a year ago: 99.3 in every 10,000 children, above England (69), below the North East (110) and our statistical neighbours (114), each in March 2021. 30 of them are placed for adoption.',
    ],
    [
      'fewer children under 1 coming in',
      'Fewer children under 1 came into our care: 16, down from 22 a year ago.',
    ],
    [
      'more over 16 coming in',
      'More children aged 16 and over came into our care: 20, up from 12 a year ago.',
    ],
    [
      'more in external residential care',
      // 94 of 983 and 73 of 941.
      'More children live in residential care run by others: 94 of 983 (9.6%), up from 73 of 941 (7.8%) a year ago, which may be chance.',
    ],
    [
      'slightly more outside the county',
      // 263 of 983 and 242 of 941; nothing is published to compare with.
      'Slightly more children live outside our area: 263 of 983 (26.8%), up from 242 of 941 (25.7%) a year ago, which may be chance.',
    ],
    [
      'and far outside it, still below England',
      // 95 of 983 and 83 of 941; England 17.
      'Slightly more children live outside our area and more than 20 miles from home: 95 of 983 (9.7%), up from 83 of 941 (8.8%) a year ago, which may be chance. That is still below England (17% in March 2021).',
    ],
    [
      'more with three or more homes, which is two or more moves',
      // 113 of 983 and 76 of 941.
      'More children have had three or more homes in a year: 113 of 983 (11.5%), up from 76 of 941 (8.1%) a year ago.',
    ],
  ])('%s', (_, sentence) => {
    expect(sentences(Q3)).toContain(sentence);
    // In the public view, which comes first, it says so too.
    expect(sentences(Q3, publicCube)).toContain(sentence);
  });

  it('also tells who came and left, and what nobody knows', () => {
    // 91 and 89, 83 and 82, 15 and 6; Not known 18 of 211 and 14 of 191.
    expect(sentences(Q3)).toEqual(
      expect.arrayContaining([
        'Slightly more children came into our care: 91, up from 89 a year ago.',
        'Slightly more children left our care: 83, up from 82 a year ago.',
        'More unaccompanied asylum-seeking children are in our care: 15, up from 6 a year ago.',
        'We do not know what 18 of 211 care leavers aged 19 to 21 are doing (8.5%), up from 14 of 191 (7.3%) a year ago.',
      ]),
    );
  });

  it('names each comparator once a KPI and no sentence twice, in any quarter', () => {
    for (const quarter of cube.quarters) {
      const said = everything(quarter);
      const texts = said.map(({ lead, rest }) => lead + rest);
      expect(new Set(texts).size, quarter).toBe(texts.length);
      for (const kpi of new Set(said.map((one) => one.kpi))) {
        const ofKpi = said.filter((one) => one.kpi === kpi).map(({ rest }) => rest);
        const named = ofKpi.join(' ').match(/England|our target|statistical neighbours/g) ?? [];
        expect(new Set(named).size, `${quarter} ${kpi}: ${ofKpi.join(' ')}`).toBe(named.length);
      }
    }
  });
});

describe('every sentence of the example', () => {
  /** Words that claim a cause, or that are leftovers of a program. */
  const NEVER =
    /undefined|null|NaN|because of|due to|thanks to|caused|\bcases\b| {2}|\(\)| ,|\.\.|-0/;

  it('is plain, in every quarter', () => {
    const all = cube.quarters.flatMap((quarter) => [
      ...sentences(quarter),
      ...KPIS.flatMap((kpi) => {
        const row = scoreRow(cube, kpi, quarter, NEIGHBOURS, names);
        const ours = row.figure;
        const lastYear = ours && cube.comparison(ours, 'last-year', '2025', 'median');
        const besides = ours === null ? [] : besideFigure(cube, kpi, ours, NEIGHBOURS, names);
        return [
          row.ratingSentence,
          `${findingTitle(kpi, ours, lastYear)}.`,
          trendModel(cube, kpi, quarter, NEIGHBOURS, names).sentence,
          ...besides.flatMap(({ arithmetic, chance }) => [arithmetic, chance].filter(Boolean)),
        ];
      }),
    ]);
    expect(all.length).toBeGreaterThan(1000);
    const odd = (sentence: string) => !/^[A-Z0-9].*\.$/.test(sentence) || NEVER.test(sentence);
    expect(all.filter(odd)).toEqual([]);
  });

  it('never says that a rating is worse by less than its tolerance', () => {
    for (const quarter of cube.quarters) {
      for (const row of scorecard(cube, quarter, NEIGHBOURS, names).flatMap(({ rows }) => rows)) {
        if (row.rating === 'worse') expect(row.ratingSentence).toMatch(/counts as close\.$/);
        if (row.rating === 'better') expect(row.ratingSentence).not.toMatch(/counts as close/);
      }
    }
  });
});
