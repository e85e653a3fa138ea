import { dfe, type KpiDefinition } from './definition.ts';
import { byAge } from './part-words.ts';

/** Stability: moves in a year, and homes that last. */
export const STABILITY: readonly KpiDefinition[] = [
  {
    id: 'placements_3_plus',
    title: 'Children with three or more placements in a year',
    theme: 'stability',
    unit: 'percent',
    basis: 'rolling_year',
    better: 'lower',
    of: 'children in our care',
    clause: 'children have had three or more homes in a year',
    noun: 'children who have had three or more homes in a year',
    parts: { Age: byAge('have had three or more homes in a year') },
    definition:
      'The share of children in our care who have had three or more placements in the 12 months to the last day of the quarter.',
    counted:
      'Children in our care on that day. A change of legal order, a holiday, a short stay or staying with the same carer does not count as a new placement.',
    published: dfe('LACStable_2016on'),
    comparisonNote: 'The 12 months match the published year only at the end of March.',
    figures_only: false,
    records: { table: 'episodes', reach: 'year' },
  },
  {
    id: 'same_home_2_years',
    title: 'Children under 16 in the same home for two years or more',
    theme: 'stability',
    unit: 'percent',
    basis: 'snapshot',
    better: 'higher',
    of: 'children under 16 who have been in care for two and a half years or more',
    clause: 'children under 16 have lived in the same home for two years or more',
    noun: 'children under 16 who have lived in the same home for two years or more',
    definition:
      'The share of children under 16, in care for at least two and a half years, who have lived in the same home for at least two years.',
    counted:
      'Children in our care on the last day of the quarter. A child placed for adoption keeps the time in the home before it.',
    published: dfe('LAC_LongStable%'),
    comparisonNote: '',
    figures_only: false,
    records: { table: 'episodes', reach: 'months_30' },
  },
];
