import { expect, test } from 'vitest';
import { countRecords } from './record-counts.ts';
import { categories, numbers, series } from './rows.ts';

const counts = countRecords();
const of = (name: string) => counts.map((quarter) => quarter.get(name) ?? 0);

test('tell', () => {
  const off: string[] = [];
  const cmp = (name: string, mine: number[], theirs: number[]) => {
    const d = mine.map((x, i) => x - (theirs[i] ?? 0));
    if (d.some((x) => x !== 0)) off.push(`${name}: ${d.join(' ')}`);
  };
  for (const kpi of [
    'cla_number',
    'cla_started',
    'cla_ceased',
    'uasc_number',
    'placed_for_adoption',
    'secure',
    'missing_episodes',
    'care_leavers',
  ])
    cmp(kpi, of(kpi), numbers(series(kpi), 'value'));
  for (const kpi of [
    'placements_3_plus',
    'same_home_2_years',
    'outside_area',
    'outside_area_20_miles',
    'foster_care',
    'family_and_friends',
    'in_house_foster',
    'children_home',
    'external_residential',
    'supported_accommodation',
    'with_parents',
    'missing_children',
    'eet_17_18',
    'eet_19_21',
    'suitable_17_18',
    'suitable_19_21',
    'in_touch_19_21',
  ]) {
    cmp(kpi, of(kpi), numbers(series(kpi), 'numerator'));
    cmp(kpi + ' of', of(`${kpi} of`), numbers(series(kpi), 'denominator'));
  }
  for (const c of categories('cla_number', 'Age'))
    cmp('Age ' + c, of('Age: ' + c), numbers(series('cla_number', 'Age', c), 'value'));
  for (const c of categories('cla_number', 'Sex'))
    cmp('Sex ' + c, of('Sex: ' + c), numbers(series('cla_number', 'Sex', c), 'value'));
  for (const c of categories('cla_number', 'Placement'))
    cmp('Pl ' + c, of('Placement: ' + c), numbers(series('cla_number', 'Placement', c), 'value'));
  for (const c of categories('cla_started', 'Age'))
    cmp('St ' + c, of('Started: ' + c), numbers(series('cla_started', 'Age', c), 'value'));
  for (const c of categories('placements_3_plus', 'Age'))
    cmp('Th ' + c, of('Three: ' + c), numbers(series('placements_3_plus', 'Age', c), 'numerator'));
  console.log(off.join('\n'));
  console.log(
    'rev',
    of('review_participation').join(' '),
    '/',
    of('review_participation of').join(' '),
  );
  console.log(
    series('review_participation')
      .map((r) => r['numerator'] + '/' + r['denominator'])
      .join(' '),
  );
  for (const k of ['health_assessments', 'dental_checks'])
    console.log(
      k,
      of(k).filter(Boolean).join(' '),
      of(k + ' of')
        .filter(Boolean)
        .join(' '),
    );
  console.log(
    'sdq',
    of('sdq_score')
      .map((x, i) => x / (of('sdq_score of')[i] ?? 1))
      .filter((x) => x)
      .join(' '),
  );
  expect(1).toBe(1);
});
