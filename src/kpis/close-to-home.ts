import { dfe, type KpiDefinition } from './definition.ts';

/** Close to home: how far from where they come from children live. */
export const CLOSE_TO_HOME: readonly KpiDefinition[] = [
  {
    id: 'outside_area',
    title: 'Children living outside our area',
    theme: 'close_to_home',
    unit: 'percent',
    basis: 'snapshot',
    better: 'lower',
    of: 'children in our care',
    clause: 'children live outside our area',
    noun: 'children living outside our area',
    definition: 'The share of children in our care who live outside the council’s boundary.',
    counted:
      'All children in our care on the last day of the quarter. Where the place is not known, the child stays in the total.',
    published: null,
    comparisonNote: 'Nothing is published for each council.',
    figures_only: false,
    records: { table: 'episodes', outcome: 'Location' },
  },
  {
    id: 'outside_area_20_miles',
    title: 'Children living outside our area and more than 20 miles from home',
    theme: 'close_to_home',
    unit: 'percent',
    basis: 'snapshot',
    better: 'lower',
    of: 'children in our care',
    clause: 'children live outside our area and more than 20 miles from home',
    noun: 'children living outside our area and more than 20 miles from home',
    definition:
      'The share of children in our care who live outside the council’s boundary and more than 20 miles from the home they came from.',
    counted:
      'All children in our care on the last day of the quarter. The distance is a straight line. It is not recorded for unaccompanied children.',
    published: dfe('LACDistance'),
    comparisonNote: '',
    figures_only: false,
    records: { table: 'episodes', outcome: 'Location', besides: 'Unaccompanied' },
  },
];
