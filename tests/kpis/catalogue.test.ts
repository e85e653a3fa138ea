import { describe, expect, it } from 'vitest';
import { queryNames } from '../../src/db/queries.ts';
import { findKpi, KPIS } from '../../src/kpis/catalogue.ts';
import { THEMES } from '../../src/kpis/themes.ts';
import { repositoryFile } from '../engine.ts';

/**
 * The table of KPIs in the rules, by hand: id, unit, basis, better, published code. `-` is nothing
 * published; "EES …" stands for the file of Explore Education Statistics.
 */
const RULES = `
cla_number             count      snapshot      neutral  LACnum
cla_rate               per_10000  snapshot      neutral  LAC
cla_started            count      flow          neutral  LACnum_Start
cla_ceased             count      flow          neutral  LACceased
uasc_number            count      snapshot      neutral  Unacc_Asylmn_Seek_Childn
placed_for_adoption    count      snapshot      neutral  -
placements_3_plus      percent    rolling_year  lower    LACStable_2016on
same_home_2_years      percent    snapshot      higher   LAC_LongStable%
outside_area           percent    snapshot      lower    -
outside_area_20_miles  percent    snapshot      lower    LACDistance
foster_care            percent    snapshot      higher   LAC_Foster_Placements
family_and_friends     percent    snapshot      higher   -
in_house_foster        percent    snapshot      higher   -
children_home          percent    snapshot      neutral  LAC_SecHome_And_ChildHome
external_residential   percent    snapshot      lower    -
secure                 count      snapshot      neutral  -
supported_accommodation percent   snapshot      neutral  LAC_Ind_SInd_Liv_Arr
with_parents           percent    snapshot      neutral  LAC_Parents_OR_Others
missing_children       percent    flow          lower    Children_missing
missing_episodes       count      flow          lower    -
review_participation   percent    flow          higher   -
health_assessments     percent    year          higher   LACHealth%
dental_checks          percent    year          higher   LACDental%
sdq_score              score      year          lower    Emotional_LAC
care_leavers           count      rolling_year  neutral  -
eet_17_18              percent    rolling_year  higher   EES activity
eet_19_21              percent    rolling_year  higher   CareLeaverEET
suitable_17_18         percent    rolling_year  higher   EES accommodation
suitable_19_21         percent    rolling_year  higher   CareLeaverAcc
in_touch_19_21         percent    rolling_year  higher   100 minus CareLeavers_LA_NotInTouch
`
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', unit = '', basis = '', better = '', ...code] = line.split(/\s+/);
    return { id, unit, basis, better, code: code.join(' ') };
  });

/** Accepted as figures besides, in the words of the rules. */
const ALSO = [
  'initial_health_assessments',
  'review_health_assessments',
  'return_interviews',
  'caseloads',
  'foster_households_approved',
  'foster_households_left',
  'apprenticeships',
  'staying_put',
  'staying_close',
  'health_passports',
];

const EES_NAMES: Readonly<Record<string, string>> = {
  'EES activity': 'Care leavers activity',
  'EES accommodation': 'Care leavers accommodation suitability',
};

describe('the catalogue', () => {
  it('has the KPIs of the rules and no others', () => {
    expect(KPIS.map(({ id }) => id).sort()).toEqual([...RULES.map(({ id }) => id), ...ALSO].sort());
  });

  it.each(RULES)('has the unit, basis, direction and source of $id', ({ id, code, ...rules }) => {
    const kpi = findKpi(id);
    expect(kpi).toMatchObject({ id, ...rules });
    expect(kpi?.published?.code ?? '-').toBe(EES_NAMES[code] ?? code);
  });

  it('marks the others as shown only when a file has them, with nothing published', () => {
    for (const kpi of KPIS) {
      expect(kpi.optional ?? false, kpi.id).toBe(ALSO.includes(kpi.id));
      if (kpi.optional === true) expect(kpi.published, kpi.id).toBeNull();
    }
  });

  it('knows no id that nobody defined', () => {
    expect(findKpi('nothing')).toBeUndefined();
    expect(findKpi('constructor')).toBeUndefined();
  });
});

describe.each(KPIS.map((kpi) => [kpi.id, kpi] as const))('the definition of %s', (_, kpi) => {
  it('is complete, in plain sentences', () => {
    expect(kpi.id).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
    for (const words of [kpi.title, kpi.of, kpi.noun, kpi.definition, kpi.counted]) {
      expect(words.trim()).not.toBe('');
      expect(words).toBe(words.trim());
      expect(words).not.toMatch(/ {2}|\bcases\b|undefined/i);
    }
    expect(kpi.title).toMatch(/^[A-Z]/);
    expect(kpi.definition).toMatch(/\.$/);
    expect(kpi.counted).toMatch(/\.$/);
    // A mean has no "more children" sentence.
    if (kpi.unit === 'score') expect(kpi.clause).toBe('');
    expect(THEMES.map(({ id }) => id)).toContain(kpi.theme);
  });

  it('says why there is no comparator', () => {
    if (kpi.published === null) expect(kpi.comparisonNote).toMatch(/\.$/);
    // A published year beside a quarter needs a word.
    else if (kpi.basis === 'flow') expect(kpi.comparisonNote).toMatch(/whole year/);
    else if (kpi.basis === 'rolling_year')
      expect(kpi.comparisonNote).toMatch(/only at the end of March/);
  });
});

describe('definitions together', () => {
  it('share no id and no title', () => {
    expect(new Set(KPIS.map(({ id }) => id)).size).toBe(KPIS.length);
    expect(new Set(KPIS.map(({ title }) => title.toLowerCase())).size).toBe(KPIS.length);
  });

  it('have a query, or say that they come as figures only', () => {
    const computed = queryNames('kpis').map((name) => name.slice('kpis/'.length));
    expect(computed.filter((id) => findKpi(id) === undefined)).toEqual([]);
    for (const kpi of KPIS) {
      expect(kpi.figures_only, kpi.id).toBe(!computed.includes(kpi.id));
    }
  });

  /** The clause of every part, by hand, read aloud after "More …" and "Fewer …". */
  it('have words for the parts that are worth a sentence', () => {
    const ages = (verb: string) => [
      `children under 1 ${verb}`,
      `children aged 1 to 4 ${verb}`,
      `children aged 5 to 9 ${verb}`,
      `children aged 10 to 15 ${verb}`,
      `children aged 16 and over ${verb}`,
    ];
    const reasons = (who: string) => [
      `${who} are out of education, employment or training through illness or disability`,
      `${who} are out of education, employment or training through pregnancy or parenting`,
      `${who} are out of education, employment or training for reasons other than health or parenting`,
    ];
    const clauses = KPIS.flatMap(({ id, parts }) =>
      parts === undefined ? [] : [[id, Object.values(parts).flatMap(Object.values<string>)]],
    );
    expect(Object.fromEntries(clauses)).toEqual({
      cla_number: [
        ...ages('are in our care'),
        'boys are in our care',
        'girls are in our care',
        'children live with foster carers who are not family or friends',
        'children live in other residential care',
        'children are in other kinds of placement',
      ],
      cla_started: ages('came into our care'),
      placements_3_plus: ages('have had three or more homes in a year'),
      suitable_17_18: ['care leavers aged 17 to 18 live in unsuitable homes'],
      suitable_19_21: ['care leavers aged 19 to 21 live in unsuitable homes'],
      eet_17_18: reasons('care leavers aged 17 to 18'),
      eet_19_21: reasons('care leavers aged 19 to 21'),
    });
  });

  it('spell parts as the example file spells them', () => {
    const example = repositoryFile('data/example/figures.csv');
    for (const { id, parts = {}, notKnown } of KPIS) {
      const spelled = Object.entries(parts).flatMap(([breakdown, clauses]) =>
        Object.keys(clauses).map((category) => `${id},${breakdown},${category},`),
      );
      if (notKnown !== undefined) spelled.push(`${id},${notKnown.breakdown},${notKnown.category},`);
      for (const part of spelled) expect(example).toContain(part);
    }
  });

  it('mark the day from which supported accommodation is registered', () => {
    expect(findKpi('supported_accommodation')?.break?.date).toBe('2023-10-28');
  });
});
