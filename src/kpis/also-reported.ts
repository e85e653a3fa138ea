import type { Basis, Better, KpiDefinition, Theme, Unit } from './definition.ts';

interface Reported {
  readonly id: string;
  readonly title: string;
  readonly theme: Theme;
  readonly unit: Unit;
  readonly basis: Basis;
  readonly better: Better;
  readonly of: string;
  readonly clause: string;
  readonly noun: string;
}

/** Measures that councils report and the statutory return does not hold. Shown when a file has them. */
const REPORTED: readonly Reported[] = [
  {
    id: 'initial_health_assessments',
    title: 'First health assessments within 20 working days',
    theme: 'safety_and_health',
    unit: 'percent',
    basis: 'flow',
    better: 'higher',
    of: 'first health assessments due',
    clause: 'first health assessments were done within 20 working days',
    noun: 'first health assessments done within 20 working days',
  },
  {
    id: 'review_health_assessments',
    title: 'Review health assessments on time',
    theme: 'safety_and_health',
    unit: 'percent',
    basis: 'flow',
    better: 'higher',
    of: 'review health assessments due',
    clause: 'review health assessments were done on time',
    noun: 'review health assessments done on time',
  },
  {
    id: 'return_interviews',
    title: 'Return interviews within 72 hours',
    theme: 'safety_and_health',
    unit: 'percent',
    basis: 'flow',
    better: 'higher',
    of: 'return interviews due',
    clause: 'return interviews were held within 72 hours',
    noun: 'return interviews held within 72 hours',
  },
  {
    id: 'caseloads',
    title: 'Children for each social worker',
    theme: 'our_children',
    unit: 'score',
    basis: 'snapshot',
    better: 'lower',
    of: 'social workers',
    clause: '',
    noun: 'number of children for each social worker',
  },
  {
    id: 'foster_households_approved',
    title: 'Fostering households approved',
    theme: 'where_they_live',
    unit: 'count',
    basis: 'flow',
    better: 'higher',
    of: 'households',
    clause: 'fostering households were approved',
    noun: 'fostering households approved',
  },
  {
    id: 'foster_households_left',
    title: 'Fostering households that left',
    theme: 'where_they_live',
    unit: 'count',
    basis: 'flow',
    better: 'lower',
    of: 'households',
    clause: 'fostering households left',
    noun: 'fostering households that left',
  },
  {
    id: 'apprenticeships',
    title: 'Care leavers in apprenticeships',
    theme: 'care_leavers',
    unit: 'count',
    basis: 'snapshot',
    better: 'higher',
    of: 'care leavers',
    clause: 'care leavers are in apprenticeships',
    noun: 'care leavers in apprenticeships',
  },
  {
    id: 'staying_put',
    title: 'Young people in Staying Put',
    theme: 'care_leavers',
    unit: 'count',
    basis: 'snapshot',
    better: 'higher',
    of: 'young people',
    clause: 'young people are staying with their former foster carers',
    noun: 'young people in Staying Put',
  },
  {
    id: 'staying_close',
    title: 'Young people in Staying Close',
    theme: 'care_leavers',
    unit: 'count',
    basis: 'snapshot',
    better: 'higher',
    of: 'young people',
    clause: 'young people are in Staying Close',
    noun: 'young people in Staying Close',
  },
  {
    id: 'health_passports',
    title: 'Care leavers offered a health passport',
    theme: 'care_leavers',
    unit: 'percent',
    basis: 'snapshot',
    better: 'higher',
    of: 'care leavers',
    clause: 'care leavers have been offered a health passport',
    noun: 'care leavers offered a health passport',
  },
];

export const ALSO_REPORTED: readonly KpiDefinition[] = REPORTED.map((kpi) => ({
  ...kpi,
  definition: `${kpi.title}, as the council counts them.`,
  counted: 'As the council that gave the figure counts it.',
  published: null,
  comparisonNote: 'Nothing is published for each council.',
  figures_only: true,
  optional: true,
}));
