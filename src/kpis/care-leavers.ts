import { dfe, type KpiDefinition, type NotKnown } from './definition.ts';
import { byReason } from './part-words.ts';

function counted(ages: string): string {
  return `Young people with a birthday in the 12 months to the last day of the quarter, ${ages}, asked about around that birthday. Those who died or went back to live with their parents are not counted; those who do not want help are.`;
}

const YEAR_NOTE = 'The 12 months match the published year only at the end of March.';
const SUITABLE =
  'Those abroad, deported or whose home is not known are left out. If nothing is known of the young person, they stay in the total.';

const WHAT_THEY_DO: NotKnown = {
  breakdown: 'Activity',
  category: 'Not known',
  before: 'We do not know what',
  after: 'are doing',
};

/** Care leavers aged 17 to 21: in touch, a suitable home, something to do. */
export const CARE_LEAVERS: readonly KpiDefinition[] = [
  {
    id: 'care_leavers',
    title: 'Care leavers aged 17 to 21',
    theme: 'care_leavers',
    unit: 'count',
    basis: 'rolling_year',
    better: 'neutral',
    of: 'care leavers',
    clause: 'young people aged 17 to 21 are care leavers',
    noun: 'care leavers aged 17 to 21',
    definition:
      'The number of young people aged 17 to 21 who have left our care and had a birthday in the 12 months to the last day of the quarter.',
    counted: counted('aged 17 to 21'),
    published: null,
    comparisonNote: 'Nothing is published for each council for these ages together.',
    figures_only: false,
    records: { table: 'oc3', reach: 'year' },
  },
  {
    id: 'in_touch_19_21',
    title: 'Care leavers aged 19 to 21 we have not lost touch with',
    theme: 'care_leavers',
    unit: 'percent',
    basis: 'rolling_year',
    better: 'higher',
    of: 'care leavers aged 19 to 21',
    clause: '',
    finding: {
      up: 'We have lost touch with a smaller share of care leavers aged 19 to 21',
      down: 'We have lost touch with a larger share of care leavers aged 19 to 21',
      opposite: true,
    },
    noun: 'care leavers aged 19 to 21 we have not lost touch with',
    definition: 'The share of care leavers aged 19 to 21 with whom the council has not lost touch.',
    counted: counted('aged 19 to 21'),
    published: dfe('100 minus CareLeavers_LA_NotInTouch'),
    comparisonNote: YEAR_NOTE,
    figures_only: false,
    records: { table: 'oc3', reach: 'year' },
  },
  {
    id: 'suitable_17_18',
    title: 'Care leavers aged 17 to 18 in suitable accommodation',
    theme: 'care_leavers',
    unit: 'percent',
    basis: 'rolling_year',
    better: 'higher',
    of: 'care leavers aged 17 to 18',
    clause: 'care leavers aged 17 to 18 live in suitable homes',
    noun: 'care leavers aged 17 to 18 in suitable accommodation',
    parts: { Suitability: { Unsuitable: 'care leavers aged 17 to 18 live in unsuitable homes' } },
    definition:
      'The share of care leavers aged 17 to 18 whose home is suitable: safe, secure and affordable.',
    counted: `${counted('aged 17 or 18')} ${SUITABLE}`,
    published: dfe('Care leavers accommodation suitability'),
    comparisonNote: YEAR_NOTE,
    figures_only: false,
    records: { table: 'oc3', reach: 'year', outcome: 'Suitability' },
  },
  {
    id: 'suitable_19_21',
    title: 'Care leavers aged 19 to 21 in suitable accommodation',
    theme: 'care_leavers',
    unit: 'percent',
    basis: 'rolling_year',
    better: 'higher',
    of: 'care leavers aged 19 to 21',
    clause: 'care leavers aged 19 to 21 live in suitable homes',
    noun: 'care leavers aged 19 to 21 in suitable accommodation',
    parts: { Suitability: { Unsuitable: 'care leavers aged 19 to 21 live in unsuitable homes' } },
    definition:
      'The share of care leavers aged 19 to 21 whose home is suitable: safe, secure and affordable.',
    counted: `${counted('aged 19 to 21')} ${SUITABLE}`,
    published: dfe('CareLeaverAcc'),
    comparisonNote: YEAR_NOTE,
    figures_only: false,
    records: { table: 'oc3', reach: 'year', outcome: 'Suitability' },
  },
  {
    id: 'eet_17_18',
    title: 'Care leavers aged 17 to 18 in education, employment or training',
    theme: 'care_leavers',
    unit: 'percent',
    basis: 'rolling_year',
    better: 'higher',
    of: 'care leavers aged 17 to 18',
    clause: 'care leavers aged 17 to 18 are in education, employment or training',
    noun: 'care leavers aged 17 to 18 in education, employment or training',
    parts: { Activity: byReason('care leavers aged 17 to 18') },
    notKnown: WHAT_THEY_DO,
    definition:
      'The share of care leavers aged 17 to 18 who are studying, training or working, full time or part time.',
    counted: counted('aged 17 or 18'),
    published: dfe('Care leavers activity'),
    comparisonNote: YEAR_NOTE,
    figures_only: false,
    records: { table: 'oc3', reach: 'year', outcome: 'Activity' },
  },
  {
    id: 'eet_19_21',
    title: 'Care leavers aged 19 to 21 in education, employment or training',
    theme: 'care_leavers',
    unit: 'percent',
    basis: 'rolling_year',
    better: 'higher',
    of: 'care leavers aged 19 to 21',
    clause: 'care leavers aged 19 to 21 are in education, employment or training',
    noun: 'care leavers aged 19 to 21 in education, employment or training',
    parts: { Activity: byReason('care leavers aged 19 to 21') },
    notKnown: WHAT_THEY_DO,
    definition:
      'The share of care leavers aged 19 to 21 who are studying, training or working, full time or part time.',
    counted: counted('aged 19 to 21'),
    published: dfe('CareLeaverEET'),
    comparisonNote: YEAR_NOTE,
    figures_only: false,
    records: { table: 'oc3', reach: 'year', outcome: 'Activity' },
  },
];
