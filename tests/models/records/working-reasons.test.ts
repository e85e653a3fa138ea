import { describe, expect, it } from 'vitest';
import { KPIS } from '../../../src/kpis/catalogue.ts';
import {
  accommodationInWords,
  placeInWords,
  reviewInWords,
} from '../../../src/models/records/code-words.ts';
import { countedInWords, reasonInWords } from '../../../src/models/records/working-reasons.ts';
import { workingFamily } from '../../../src/records/working-family.ts';
import type { ChildRow, EventRow } from '../../../src/records/working-rows.ts';

const CHILD: ChildRow = {
  matching: 1,
  child: '001',
  cohort_rows: 1,
  met_rows: 1,
  amount: null,
  outcome: null,
  age: 10,
  sex: 'Female',
  ethnic_group: 'White',
  unaccompanied: 'Not unaccompanied',
  placement: 'Foster carers: others',
  provider: 'Own authority',
  legal_status: 'Full care order',
  distance: 'Not known',
  place: 'U6',
  provider_code: 'PR1',
  outside: null,
  miles: null,
  care_began: '2018-05-01',
  home_began: '2019-02-03',
};

const event = (
  day: string,
  code: string | null = null,
  more: Partial<EventRow> = {},
): EventRow => ({
  child: '001',
  day,
  until: null,
  code,
  amount: null,
  ...more,
});

describe('why a child counts', () => {
  it.each<readonly [string, Partial<ChildRow>, readonly EventRow[], string]>([
    ['cla_number', {}, [], 'In our care since 1 May 2018'],
    ['cla_started', {}, [event('2021-05-03', 'C1')], 'Came into our care on 3 May 2021'],
    [
      'cla_ceased',
      {},
      [event('2021-05-03', 'E4A')],
      'Left our care on 3 May 2021: returned home, planned (E4A)',
    ],
    [
      'placements_3_plus',
      {},
      [event('2021-02-03', 'K2'), event('2021-05-01', 'U6')],
      '2 placements in the 12 months: 3 February 2021, children’s home (K2); 1 May 2021, fostered (U6)',
    ],
    [
      'placements_3_plus',
      {},
      [event('2021-02-03', 'K2')],
      '1 placement in the 12 months: 3 February 2021, children’s home (K2)',
    ],
    ['same_home_2_years', {}, [], 'Same home since 3 February 2019; in our care since 1 May 2018'],
    [
      'outside_area_20_miles',
      { miles: 42, outside: true },
      [],
      '42 miles from home, outside our area',
    ],
    ['outside_area', {}, [], 'Distance not known, place not known'],
    ['outside_area', { miles: 1, outside: false }, [], '1 mile from home, inside our area'],
    ['foster_care', {}, [], 'Fostered (U6), own authority (PR1)'],
    ['with_parents', { place: null, provider_code: null }, [], 'Placement not known'],
    [
      'review_participation',
      {},
      [event('2021-05-03', 'PN3'), event('2021-06-01', 'PN7')],
      'Review on 3 May 2021: PN3, attended, views given another way; review on 1 June 2021: PN7, absent, views not given',
    ],
    ['missing_children', {}, [], 'Not missing in the quarter'],
    [
      'missing_children',
      {},
      [event('2021-05-03'), event('2021-05-07')],
      '2 times: 3 May 2021 and 7 May 2021',
    ],
    [
      'in_touch_19_21',
      {},
      [event('2021-05-03', 'NO', { amount: 19 })],
      'Birthday 3 May 2021 (19): not in touch (NO)',
    ],
    [
      'eet_17_18',
      {},
      [event('2021-05-03', null, { amount: 17 })],
      'Birthday 3 May 2021 (17): activity not known',
    ],
    ['sdq_score', { amount: 14 }, [], 'Score 14'],
    ['dental_checks', { met_rows: 0 }, [], 'Not up to date in the year'],
  ])('is said in words: %s', (kpi, more, events, words) => {
    expect(reasonInWords(kpi, { ...CHILD, ...more }, events)).toBe(words);
  });

  it('has words for every KPI that is counted from records', () => {
    const counted = KPIS.filter(({ records }) => records !== undefined).map(({ id }) => id);
    expect(counted.length).toBeGreaterThan(25);
    expect(counted.filter((id) => workingFamily(id) === null)).toEqual([]);
  });

  it('says how many of a child’s reviews count', () => {
    expect(countedInWords({ met_rows: 1, cohort_rows: 1 })).toBe('Counted');
    expect(countedInWords({ met_rows: 0, cohort_rows: 2 })).toBe('Not counted');
    expect(countedInWords({ met_rows: 2, cohort_rows: 3 })).toBe('2 of 3 counted');
  });
});

describe('codes in words', () => {
  it('keep the code, and one that nobody knows stands for itself', () => {
    expect(placeInWords('U1')).toBe('fostered by a relative or friend, long term (U1)');
    expect(placeInWords('Q9')).toBe('Q9');
    expect(placeInWords(null)).toBe('placement not known');
    expect(reviewInWords('PN9')).toBe('PN9');
    expect(accommodationInWords('W2')).toBe('bed and breakfast, unsuitable (W2)');
    expect(accommodationInWords('0')).toBe('accommodation not known');
    expect(accommodationInWords('constructor')).toBe('constructor');
    expect(placeInWords('constructor')).toBe('constructor');
  });
});
