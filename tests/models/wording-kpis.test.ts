import { describe, expect, it } from 'vitest';
import { KPIS } from '../../src/kpis/catalogue.ts';
import { figureNotes } from '../../src/models/figure-notes.ts';
import { inNumber } from '../../src/models/records/readiness.ts';
import { shortHistoryNote } from '../../src/models/short-history.ts';
import { wordingOf } from '../../src/models/worded.ts';
import { PLAIN, type Wording } from '../../src/models/wording.ts';
import { RECORD_RULES } from '../../src/records/check-rules.ts';
import { readingAge, syllablesOf } from './reading-age.ts';
import { cubeOf, figure, kpiOf, part, Q3 } from './written-cube.ts';

const YOUNG = wordingOf('young', []);

/** Written out to be read aloud: title, who it is of, and what "More …" says. */
const BY_HAND = [
  ['cla_number', 'Children in our care', 'children are in our care'],
  [
    'cla_rate',
    'Children in our care, out of every 10,000',
    'children are in our care for every 10,000 who live here',
  ],
  [
    'uasc_number',
    'Children in our care who came to this country alone',
    'children who came to this country alone are in our care',
  ],
  [
    'placements_3_plus',
    'Children with three or more homes in a year',
    'children have had three or more homes in a year',
  ],
  [
    'same_home_2_years',
    'Children under 16 in the same home for two years or more',
    'children under 16 have lived in the same home for two years or more',
  ],
  ['in_house_foster', 'Foster homes with our own carers', 'foster homes are with our own carers'],
  [
    'external_residential',
    'Children in homes with staff, run by somebody else',
    'children live in homes with staff, run by somebody else',
  ],
  [
    'placed_for_adoption',
    'Children living with the family who plan to adopt them',
    'children are living with the family who plan to adopt them',
  ],
  ['with_parents', 'Children living with their parents', 'children are living with their parents'],
  ['health_assessments', 'Health checks up to date', 'children have had their health checks'],
  ['sdq_score', 'Feelings score', ''],
  ['review_participation', 'Review meetings the child took part in', ''],
  [
    'eet_19_21',
    'Care-experienced young people aged 19 to 21 in school, college, training or work',
    'care-experienced young people aged 19 to 21 are in school, college, training or work',
  ],
  [
    'suitable_17_18',
    'Care-experienced young people aged 17 to 18 in a home that is right for them',
    'care-experienced young people aged 17 to 18 live in a home that is right for them',
  ],
  ['foster_households_left', 'Foster families that stopped', 'foster families stopped'],
] as const;

const DEFINITIONS = [
  [
    'placements_3_plus',
    'The share of children in our care who have lived in three or more homes in the last 12 months.',
  ],
  ['cla_started', 'How many children came into our care in these three months.'],
  [
    'in_touch_19_21',
    'The share of care-experienced young people aged 19 to 21 that we have not lost touch with.',
  ],
  [
    'same_home_2_years',
    'We look at children under 16 who have been in care for at least two and a half years. This is the share who have had the same home for at least two years.',
  ],
] as const;

describe('a KPI in young people’s words', () => {
  it.each(BY_HAND)('%s', (id, title, clause) => {
    const kpi = YOUNG.find(id);
    expect(kpi).toMatchObject({ id, title, clause });
  });

  it.each(DEFINITIONS)('%s is defined', (id, definition) => {
    expect(YOUNG.find(id)?.definition).toBe(definition);
  });

  it('keeps everything but its texts', () => {
    const asked = ['id', 'theme', 'unit', 'basis', 'better', 'published', 'figures_only'] as const;
    for (const kpi of KPIS) {
      for (const key of asked) expect(YOUNG.kpi(kpi)[key]).toEqual(kpi[key]);
    }
    expect(YOUNG.kpis.map(({ id }) => id)).toEqual(KPIS.map(({ id }) => id));
  });

  it('shares no title with another', () => {
    expect(new Set(YOUNG.kpis.map(({ title }) => title.toLowerCase())).size).toBe(KPIS.length);
  });
});

describe('reading age', () => {
  it('counts as the formula does', () => {
    expect(['care', 'children', 'council', 'homes', 'authority'].map(syllablesOf)).toEqual([
      1, 2, 2, 1, 4,
    ]);
    // 6 words, 1 sentence, 7 syllables: 0.39 × 6 + 11.8 × 7 / 6 − 15.59 + 5.
    expect(readingAge('The children live in a home.')).toBeCloseTo(5.5167, 3);
  });

  const ended = (text: string) => (text === '' || text.endsWith('.') ? text : `${text}.`);
  const textsOf = (wording: Wording, id: string): string => {
    const kpi = wording.find(id);
    return [kpi?.title, kpi?.definition, kpi?.counted, kpi?.comparisonNote]
      .map((text) => ended(text ?? ''))
      .join(' ');
  };

  it.each(KPIS.map(({ id }) => id))('of %s is at most 14, and 11 for young people', (id) => {
    expect(readingAge(textsOf(PLAIN, id))).toBeLessThanOrEqual(14);
    expect(readingAge(textsOf(YOUNG, id))).toBeLessThanOrEqual(11);
  });

  const OFF = { countSameCarerMoves: false, countTemporaryMoves: false };
  const ON = { countSameCarerMoves: true, countTemporaryMoves: true };
  /** A figure from records of which everything is to be said. */
  const ROWS = [
    ...figure('cla_number', '2021-22-Q2', 976, { source: 'records' }),
    ...figure('cla_number', Q3, 983, { source: 'records' }),
    ...figure('cla_started', Q3, 91),
    ...figure('cla_ceased', Q3, 83),
    ...['placements_3_plus', 'same_home_2_years'].flatMap((kpi) =>
      figure(kpi, Q3, 10, { n: 10, d: 100, source: 'records', marks: 'short_history' }),
    ),
    ...figure('outside_area_20_miles', Q3, 10, { n: 100, d: 983 }),
    part('outside_area_20_miles', Q3, 'Unaccompanied', 'Not unaccompanied', 10.8, [100, 925]),
  ];
  const noted: readonly (readonly [kpi: string, counted: typeof OFF | null, now: typeof OFF])[] = [
    ['placements_3_plus', OFF, OFF],
    ['placements_3_plus', OFF, ON],
    ['placements_3_plus', ON, OFF],
    ['placements_3_plus', null, OFF],
    ['same_home_2_years', ON, OFF],
    ['cla_number', OFF, OFF],
    ['outside_area_20_miles', OFF, OFF],
  ];

  it.each(noted)(
    'of what is noted of %s counted by %j, the settings being %j',
    (id, counted, now) => {
      const cube = cubeOf(ROWS);
      const textsIn = (wording: Wording) => {
        const how = { quarter: Q3, withheldUpTo: 0, rules: { counted, now } };
        return figureNotes(cube, wording.kpi(kpiOf(id)), cube.shown(id, Q3), how, wording).flatMap(
          ({ texts }) => texts,
        );
      };
      expect(textsIn(YOUNG).length).toBeGreaterThan(0);
      for (const text of textsIn(PLAIN))
        expect([text, readingAge(text) <= 14]).toEqual([text, true]);
      for (const text of textsIn(YOUNG))
        expect([text, readingAge(text) <= 11]).toEqual([text, true]);
    },
  );

  it('of the line below a scorecard, and of what checks of records say, which has one wording', () => {
    const marked = [{ shortHistory: 'One.' }, { shortHistory: 'Another.' }];
    expect(readingAge(shortHistoryNote(marked, PLAIN))).toBeLessThanOrEqual(14);
    expect(readingAge(shortHistoryNote(marked, YOUNG))).toBeLessThanOrEqual(11);
    for (const count of [1, 2]) {
      const said = RECORD_RULES.map(({ found, done }) =>
        [`${count} ${inNumber(found, count)}.`, inNumber(done, count)].join(' '),
      );
      expect(readingAge(said.join(' '))).toBeLessThanOrEqual(11);
    }
  });
});
