import { describe, expect, test } from 'vitest';
import { added, categories, numbers, published, series, YEARS } from './rows.ts';

const number = numbers(series('cla_number'), 'value');
const started = numbers(series('cla_started'), 'value');
const ceased = numbers(series('cla_ceased'), 'value');

function parts(kpi: string, breakdown: string, column = 'numerator'): number[][] {
  return categories(kpi, breakdown).map((name) => numbers(series(kpi, breakdown, name), column));
}

function placement(...names: readonly string[]): number[] {
  return added(names.map((name) => numbers(series('cla_number', 'Placement', name), 'value')));
}

/** 2019-20 of 201920 */
function publishedValue(kpi: string, year: string): number {
  const period = `${year.slice(0, 4)}-${year.slice(4)}`;
  const [row] = published.filter(
    (one) => one['kpi'] === kpi && one['period'] === period && one['breakdown'] === '',
  );
  return Number(row?.['value']);
}

test.each([
  ['cla_number', 'Age'],
  ['cla_number', 'Sex'],
  ['cla_number', 'Placement'],
  ['cla_started', 'Age'],
  ['placements_3_plus', 'Age'],
])('%s by %s adds up to the headline', (kpi, breakdown) => {
  expect(added(parts(kpi, breakdown))).toEqual(numbers(series(kpi), 'numerator'));
});

test.each([
  ['outside_area', 'Location', 'Outside our area'],
  ['eet_17_18', 'Activity', 'In education, employment or training'],
  ['eet_19_21', 'Activity', 'In education, employment or training'],
  ['suitable_17_18', 'Suitability', 'Suitable'],
  ['suitable_19_21', 'Suitability', 'Suitable'],
])('the bands of %s by %s add up to everyone, and one is the headline', (kpi, breakdown, met) => {
  const everyone = numbers(series(kpi), 'denominator');
  expect(added(parts(kpi, breakdown))).toEqual(everyone);
  for (const denominators of parts(kpi, breakdown, 'denominator')) {
    expect(denominators).toEqual(everyone);
  }
  expect(numbers(series(kpi, breakdown, met), 'numerator')).toEqual(
    numbers(series(kpi), 'numerator'),
  );
});

test('three or more placements by age are of the children in care of that age', () => {
  expect(parts('placements_3_plus', 'Age', 'denominator')).toEqual(parts('cla_number', 'Age'));
});

test.each([
  'placements_3_plus',
  'outside_area',
  'outside_area_20_miles',
  'foster_care',
  'family_and_friends',
  'children_home',
  'external_residential',
  'supported_accommodation',
  'with_parents',
])('%s is of all children in care', (kpi) => {
  expect(numbers(series(kpi), 'denominator')).toEqual(number);
});

test('the rate is the number of children by the population of that financial year', () => {
  const rows = series('cla_rate');
  expect(numbers(rows, 'numerator')).toEqual(number);
  expect(numbers(rows, 'denominator')).toEqual(
    YEARS.flatMap((year) => [1, 2, 3, 4].map(() => publishedValue('population_0_17', year))),
  );
});

describe('where children live', () => {
  const foster = placement('Foster carers: family or friends', 'Foster carers: others');

  test.each([
    ['family_and_friends', ['Foster carers: family or friends']],
    ['foster_care', ['Foster carers: family or friends', 'Foster carers: others']],
    ['children_home', ["Children's or secure homes"]],
    ['supported_accommodation', ['Supported accommodation']],
    ['with_parents', ['With parents']],
    ['placed_for_adoption', ['Placed for adoption']],
  ])('%s agrees with the mix', (kpi, names) => {
    expect(numbers(series(kpi), 'numerator')).toEqual(placement(...names));
  });

  test('own foster carers are of all foster placements', () => {
    expect(numbers(series('in_house_foster'), 'denominator')).toEqual(foster);
  });

  test('secure homes are within children’s or secure homes; homes run by others within the rest', () => {
    const secure = numbers(series('secure'), 'value');
    const external = numbers(series('external_residential'), 'numerator');
    const homes = placement("Children's or secure homes");
    const residential = placement("Children's or secure homes", 'Other residential');
    secure.forEach((children, index) => {
      expect(children).toBeLessThanOrEqual(homes[index] ?? NaN);
      expect(external[index]).toBeLessThanOrEqual((residential[index] ?? NaN) - children);
    });
  });

  test('more than 20 miles away is within outside our area', () => {
    const outside = numbers(series('outside_area'), 'numerator');
    numbers(series('outside_area_20_miles'), 'numerator').forEach((children, index) => {
      expect(children).toBeLessThan(outside[index] ?? NaN);
    });
  });
});

describe('coming in and leaving', () => {
  test('the number moves with those who came and left, but for a small remainder', () => {
    let before = 845;
    number.forEach((end, index) => {
      const remainder = end - (before + (started[index] ?? NaN) - (ceased[index] ?? NaN));
      expect(Math.abs(remainder)).toBeLessThanOrEqual(3);
      before = end;
    });
  });

  test.each([
    ['cla_started', started],
    ['cla_ceased', ceased],
  ] as const)('four quarters of %s are the published year or up to 2% more', (kpi, flow) => {
    YEARS.forEach((year, place) => {
      const sum = flow.slice(place * 4, place * 4 + 4).reduce((all, one) => all + one, 0);
      const whole = publishedValue(kpi, year);
      expect(sum).toBeGreaterThanOrEqual(whole);
      expect(sum).toBeLessThanOrEqual(whole * 1.02);
    });
  });

  test('unaccompanied children are among the children in care', () => {
    numbers(series('uasc_number'), 'value').forEach((children, index) => {
      expect(children).toBeLessThanOrEqual(number[index] ?? NaN);
    });
  });

  test('children missing are of those in care in the quarter, each at least once', () => {
    const rows = series('missing_children');
    const missing = numbers(rows, 'numerator');
    const episodes = numbers(series('missing_episodes'), 'value');
    numbers(rows, 'denominator').forEach((inTheQuarter, index) => {
      const atEnd = number[index] ?? NaN;
      expect(inTheQuarter).toBeGreaterThan(atEnd);
      expect(inTheQuarter).toBeLessThanOrEqual(atEnd + (ceased[index] ?? NaN));
      expect(episodes[index]).toBeGreaterThanOrEqual(missing[index] ?? NaN);
    });
  });
});

describe('care leavers', () => {
  test('are those aged 17 to 18 and those aged 19 to 21', () => {
    const cohorts = ['eet_17_18', 'eet_19_21'].map((kpi) => numbers(series(kpi), 'denominator'));
    expect(numbers(series('care_leavers'), 'value')).toEqual(added(cohorts));
  });

  test.each([
    ['eet_17_18', 'suitable_17_18'],
    ['eet_19_21', 'suitable_19_21'],
  ])('the cohort of %s is that of %s and at most a few more', (activity, accommodation) => {
    const cohort = numbers(series(activity), 'denominator');
    numbers(series(accommodation), 'denominator').forEach((housed, index) => {
      const without = (cohort[index] ?? NaN) - housed;
      expect(without).toBeGreaterThanOrEqual(0);
      expect(without).toBeLessThanOrEqual(3);
    });
  });

  test('being in touch is asked of everyone aged 19 to 21', () => {
    expect(numbers(series('in_touch_19_21'), 'denominator')).toEqual(
      numbers(series('eet_19_21'), 'denominator'),
    );
  });
});
