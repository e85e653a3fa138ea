import { REMAINDER } from './working-asked.ts';

/**
 * What says why a child counts in a KPI from children's records: a family of KPIs has the same words
 * and the same query of events. Source: docs/records.md.
 */
export type WorkingFamily =
  | 'in_care'
  | 'started'
  | 'ceased'
  | 'unaccompanied'
  | 'placed'
  | 'placements'
  | 'same_home'
  | 'distance'
  | 'missing'
  | 'reviews'
  | 'health'
  | 'sdq'
  | 'leavers'
  | 'in_touch'
  | 'activity'
  | 'accommodation'
  | 'remainder';

const FAMILIES: Readonly<Record<string, WorkingFamily>> = {
  cla_number: 'in_care',
  cla_rate: 'in_care',
  cla_started: 'started',
  cla_ceased: 'ceased',
  uasc_number: 'unaccompanied',
  placed_for_adoption: 'placed',
  placements_3_plus: 'placements',
  same_home_2_years: 'same_home',
  outside_area: 'distance',
  outside_area_20_miles: 'distance',
  foster_care: 'placed',
  family_and_friends: 'placed',
  in_house_foster: 'placed',
  children_home: 'placed',
  external_residential: 'placed',
  secure: 'placed',
  supported_accommodation: 'placed',
  with_parents: 'placed',
  missing_children: 'missing',
  missing_episodes: 'missing',
  review_participation: 'reviews',
  health_assessments: 'health',
  dental_checks: 'health',
  sdq_score: 'sdq',
  care_leavers: 'leavers',
  eet_17_18: 'activity',
  eet_19_21: 'activity',
  suitable_17_18: 'accommodation',
  suitable_19_21: 'accommodation',
  in_touch_19_21: 'in_touch',
  [REMAINDER]: 'remainder',
};

/** The family of a KPI or of the remainder; null for a KPI that the records do not give. */
export function workingFamily(kpi: string): WorkingFamily | null {
  return FAMILIES[kpi] ?? null;
}

/** The query of `queries/working/events/` that tells what happened, and the column that it reads. */
export interface EventsQuery {
  readonly query: string;
  readonly field: string;
}

const EVENTS: Partial<Readonly<Record<WorkingFamily, EventsQuery>>> = {
  started: { query: 'started', field: '' },
  ceased: { query: 'ceased', field: '' },
  placements: { query: 'placements', field: '' },
  missing: { query: 'missing', field: '' },
  reviews: { query: 'reviews', field: '' },
  leavers: { query: 'leavers', field: 'in_touch' },
  in_touch: { query: 'leavers', field: 'in_touch' },
  activity: { query: 'leavers', field: 'activ' },
  accommodation: { query: 'leavers', field: 'accom' },
  remainder: { query: 'remainder', field: '' },
};

/** What tells the events of a KPI; null where what is known of the child says it all. */
export function eventsQuery(kpi: string): EventsQuery | null {
  const family = workingFamily(kpi);
  return family === null ? null : (EVENTS[family] ?? null);
}

/** How placements are run together for a KPI: for the same home a change of carer never counts. */
export type RunKind = 'placement' | 'home';

export function runKind(kpi: string): RunKind {
  return kpi === 'same_home_2_years' ? 'home' : 'placement';
}

/** The tables of the return that a KPI is counted from, by the names in `record_files`. */
export function workingTables(kpi: string): readonly string[] {
  switch (workingFamily(kpi)) {
    case 'unaccompanied':
      return ['header', 'episodes', 'uasc'];
    case 'missing':
      return ['header', 'episodes', 'missing'];
    case 'reviews':
      return ['header', 'episodes', 'reviews'];
    case 'health':
    case 'sdq':
      return ['header', 'episodes', 'oc2'];
    case 'leavers':
    case 'in_touch':
    case 'activity':
    case 'accommodation':
      return ['header', 'oc3'];
    default:
      return ['header', 'episodes'];
  }
}
