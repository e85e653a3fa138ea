import type { Row } from '../db/connection.ts';

/** The rows of the queries in `queries/working/`, with the columns that each promises. */

export const HELD_SHAPE = { area: 'text', files: 'number', reaches: 'boolean' } as const;

/** A child behind a figure. Dates are ISO text. */
export const CHILD_SHAPE = {
  /** How many children the filters leave, in every row. */
  matching: 'number',
  child: 'text',
  /** Rows of the cohort that are the child's: reviews, times missing; else 1. */
  cohort_rows: 'number',
  /** Those of them that count in the numerator. */
  met_rows: 'number',
  amount: 'number',
  outcome: 'text',
  age: 'number',
  sex: 'text',
  ethnic_group: 'text',
  unaccompanied: 'text',
  placement: 'text',
  provider: 'text',
  legal_status: 'text',
  distance: 'text',
  /** The code of the placement: `U4`. */
  place: 'text',
  provider_code: 'text',
  outside: 'boolean',
  miles: 'number',
  care_began: 'text',
  home_began: 'text',
} as const;
export type ChildRow = Row<typeof CHILD_SHAPE>;

/** What happened to a child that says why it counts. What code and amount are, the family says. */
export const EVENT_SHAPE = {
  child: 'text',
  day: 'text',
  until: 'text',
  code: 'text',
  amount: 'number',
} as const;
export type EventRow = Row<typeof EVENT_SHAPE>;

export const TOTALS_SHAPE = {
  children: 'number',
  numerator: 'number',
  denominator: 'number',
} as const;
export type TotalsRow = Row<typeof TOTALS_SHAPE>;

/** From episodes to placements, in numbers that add up. */
export const RECONCILIATION_SHAPE = {
  children: 'number',
  episodes: 'number',
  legal_status: 'number',
  same_carer: 'number',
  adoption: 'number',
  temporary: 'number',
  one_day: 'number',
  returned: 'number',
  no_reason: 'number',
  overlapping: 'number',
  placements: 'number',
  from_day: 'text',
  to_day: 'text',
} as const;
export type ReconciliationRow = Row<typeof RECONCILIATION_SHAPE>;

/** A row of an Episodes file, and what became of it. */
export const EPISODE_SHAPE = {
  file: 'text',
  as_at: 'text',
  row_number: 'number',
  decom: 'text',
  dec: 'text',
  rne: 'text',
  ls: 'text',
  place: 'text',
  provider: 'text',
  rec: 'text',
  unread: 'text',
  /** `kept`, or why not: see queries/working/child_episodes.sql. */
  fate: 'text',
  newer_file: 'text',
  newer_as_at: 'text',
  /** The day on which a kept one is taken to end; null while it is open. */
  ends: 'text',
  lost: 'boolean',
  period_of_care: 'number',
} as const;
export type EpisodeRow = Row<typeof EPISODE_SHAPE>;

export const PLACEMENT_SHAPE = {
  period_of_care: 'number',
  placement: 'number',
  began: 'text',
  ends: 'text',
  place: 'text',
  /** Whether it touches the time in which placements are counted. */
  counts: 'boolean',
} as const;
export type PlacementRow = Row<typeof PLACEMENT_SHAPE>;

/** A file of children's records; `rows_in_histories` is null but for Episodes. */
export const FILE_SHAPE = {
  name: 'text',
  table_name: 'text',
  year_begin: 'text',
  as_at: 'text',
  rows: 'number',
  rows_of_children: 'number',
  rows_in_histories: 'number',
} as const;
export type FileRow = Row<typeof FILE_SHAPE>;

export const FILE_LIST_SHAPE = {
  name: 'text',
  table_name: 'text',
  year_begin: 'text',
  as_at: 'text',
} as const;
export type FileListRow = Row<typeof FILE_LIST_SHAPE>;

/** The categories that children can be filtered by, as queries/tables/records/categories.sql has them. */
export const AGE_BANDS = [
  'Under 1',
  '1 to 4',
  '5 to 9',
  '10 to 15',
  '16 and over',
  'Not known',
] as const;
export const PLACEMENT_GROUPS = [
  'Foster carers: family or friends',
  'Foster carers: others',
  'Placed for adoption',
  'With parents',
  "Children's or secure homes",
  'Supported accommodation',
  'Other residential',
  'Other',
  'Not known',
] as const;
