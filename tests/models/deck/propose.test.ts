import { describe, expect, it } from 'vitest';
import { KPIS } from '../../../src/kpis/catalogue.ts';
import { proposeSlides } from '../../../src/models/deck/propose.ts';
import { type CubeRow, cubeOf, figure, part, Q3 } from '../written-cube.ts';

const NONE = { before: false, questions: false };
const ids = (rows: readonly CubeRow[], has = NONE) =>
  proposeSlides(cubeOf(rows), Q3, has).map(({ id }) => id);

/** A figure of every KPI at the quarter, and the parts that the deck has slides of. */
const EVERYTHING = [
  ...KPIS.flatMap(({ id }) => figure(id, Q3, 10)),
  part('cla_started', Q3, 'Age', 'Under 1', 4),
  part('cla_number', Q3, 'Placement', 'Other', 4),
  part('eet_17_18', Q3, 'Activity', 'Not known', 4),
  part('eet_19_21', Q3, 'Activity', 'Not known', 4),
];

describe('the slides of a quarter', () => {
  it('go in the order in which a panel hears them', () => {
    expect(ids(EVERYTHING, { before: true, questions: true })).toEqual([
      'title',
      'headlines',
      'since',
      'trend:cla_rate',
      'flows:cla_started',
      'parts:cla_started:Age',
      'trend:uasc_number',
      'trend:placed_for_adoption',
      'parts:cla_number:Placement',
      'trend:in_house_foster',
      'trend:family_and_friends',
      'trend:external_residential',
      'trend:secure',
      'trend:outside_area',
      'trend:outside_area_20_miles',
      'trend:placements_3_plus',
      'trend:same_home_2_years',
      'trend:missing_children',
      'trend:health_assessments',
      'trend:in_touch_19_21',
      'trend:suitable_17_18',
      'trend:suitable_19_21',
      'trend:eet_17_18',
      'parts:eet_17_18:Activity',
      'trend:eet_19_21',
      'parts:eet_19_21:Activity',
      'scorecard',
      'questions',
      'words',
    ]);
  });

  it('leave out what there is no figure, part, deck or question of', () => {
    expect(ids([])).toEqual(['title', 'headlines', 'scorecard', 'words']);
    expect(
      ids([...figure('cla_started', Q3, 91), part('cla_started', Q3, 'Sex', 'Male', 40)]),
    ).toEqual(['title', 'headlines', 'trend:cla_started', 'scorecard', 'words']);
  });

  it('have one of a KPI whose figure is withheld, or was given before', () => {
    expect(ids(figure('secure', Q3, null, { flag: 'suppressed' }))).toContain('trend:secure');
    expect(ids(figure('secure', '2021-22-Q1', 2))).toContain('trend:secure');
  });

  it('have none of a KPI that is missing, or is given for a later quarter alone', () => {
    expect(ids(figure('secure', Q3, null, { flag: 'missing', origin: 'gap' }))).not.toContain(
      'trend:secure',
    );
    expect(ids(figure('secure', '2022-23-Q1', 2))).not.toContain('trend:secure');
  });
});
