/**
 * The tables of the SSDA903 return (England's statutory return on children looked after), and how a
 * file is known as one of them: by its headings, whatever their order and letter case, never by its
 * name. Source of the columns: the return's own specification.
 */
export interface RecordTable {
  /** The part of the name after `records_` in the engine. */
  readonly id: RecordTableId;
  /** As people call it. */
  readonly title: string;
  /** Headings without which a file is not this table. */
  readonly needed: readonly string[];
  /** Headings that the return has and older years or some systems lack: read where they are there. */
  readonly usual: readonly string[];
  /** Headings of extended reports, or of newer years alone: not missed. */
  readonly extra: readonly string[];
}

export type RecordTableId =
  | 'header'
  | 'episodes'
  | 'reviews'
  | 'uasc'
  | 'oc2'
  | 'oc3'
  | 'ad1'
  | 'placed_for_adoption'
  | 'previous_permanence'
  | 'missing'
  | 'social_workers';

export const RECORD_TABLES: readonly RecordTable[] = [
  {
    id: 'header',
    title: 'Header',
    needed: ['CHILD', 'SEX', 'DOB', 'ETHNIC'],
    usual: ['UPN', 'MOTHER', 'MC_DOB'],
    extra: [],
  },
  {
    id: 'episodes',
    title: 'Episodes',
    needed: ['CHILD', 'DECOM', 'RNE', 'LS', 'PLACE', 'DEC', 'REC'],
    usual: ['CIN', 'PLACE_PROVIDER', 'REASON_PLACE_CHANGE', 'HOME_POST', 'PL_POST'],
    extra: ['URN', 'PL_LA', 'PL_LOCATION', 'PL_DISTANCE'],
  },
  {
    id: 'reviews',
    title: 'Reviews',
    needed: ['CHILD', 'REVIEW', 'REVIEW_CODE'],
    usual: ['DOB'],
    extra: [],
  },
  {
    id: 'uasc',
    title: 'UASC',
    needed: ['CHILD', 'DUC'],
    usual: ['SEX', 'DOB'],
    extra: [],
  },
  {
    id: 'oc2',
    title: 'OC2',
    needed: ['CHILD', 'SDQ_SCORE', 'TEETH_CHECK', 'HEALTH_ASSESSMENT'],
    usual: [
      'DOB',
      'SDQ_REASON',
      'CONVICTED',
      'HEALTH_CHECK',
      'IMMUNISATIONS',
      'SUBSTANCE_MISUSE',
      'INTERVENTION_RECEIVED',
      'INTERVENTION_OFFERED',
    ],
    extra: [],
  },
  {
    id: 'oc3',
    title: 'OC3',
    needed: ['CHILD', 'IN_TOUCH', 'ACTIV', 'ACCOM'],
    usual: ['DOB'],
    extra: [],
  },
  {
    id: 'ad1',
    title: 'AD1',
    needed: ['CHILD', 'DATE_INT', 'DATE_MATCH'],
    usual: ['DOB', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
    extra: [],
  },
  {
    id: 'placed_for_adoption',
    title: 'Placed for adoption',
    needed: ['CHILD', 'DATE_PLACED', 'DATE_PLACED_CEASED'],
    usual: ['DOB', 'REASON_PLACED_CEASED'],
    extra: [],
  },
  {
    id: 'previous_permanence',
    title: 'Previous permanence',
    needed: ['CHILD', 'PREV_PERM'],
    usual: ['DOB', 'LA_PERM', 'DATE_PERM'],
    extra: [],
  },
  {
    id: 'missing',
    title: 'Missing',
    needed: ['CHILD', 'MISSING', 'MIS_START'],
    usual: ['DOB', 'MIS_END'],
    extra: [],
  },
  {
    id: 'social_workers',
    title: 'Social worker episodes',
    needed: ['CHILD', 'SW_ID', 'SW_DECOM'],
    usual: ['DOB', 'SW_DEC', 'SW_REASON'],
    extra: [],
  },
];

/** Every column of every table, once. */
export const RECORD_COLUMNS: readonly string[] = [
  ...new Set(RECORD_TABLES.flatMap(({ needed, usual, extra }) => [...needed, ...usual, ...extra])),
];

/** A heading as it is compared: `" place provider "` is `PLACE_PROVIDER`. */
export function headingName(cell: string): string {
  return cell
    .replace(/[\s"'\u{feff}\0]+/gu, ' ')
    .trim()
    .replace(/[ -]+/g, '_')
    .toUpperCase();
}

/** The table that a file with these headings holds; null when no table claims them. */
export function tableOf(names: readonly string[]): RecordTable | null {
  const has = new Set(names);
  const found = ({ needed, usual, extra }: RecordTable) =>
    [...needed, ...usual, ...extra].filter((name) => has.has(name)).length;
  // UASC and Header share most of their columns. A table that is there whole comes before one that is
  // there in part; of two whole ones, the one with more columns.
  const whole = ({ needed, usual }: RecordTable) =>
    [...needed, ...usual].every((name) => has.has(name)) ? 1 : 0;
  const [best] = RECORD_TABLES.filter(({ needed }) => needed.every((name) => has.has(name))).sort(
    (a, b) => whole(b) - whole(a) || found(b) - found(a),
  );
  return best ?? null;
}

/** The table that came closest to claiming some headings, and what it missed. */
export interface NearestTable {
  readonly table: RecordTable;
  readonly matched: readonly string[];
  readonly missing: readonly string[];
}

/**
 * The nearest of the tables: the one with the largest share of its needed columns there. Null when
 * no column but those that many tables have (CHILD, DOB, SEX) is there.
 */
export function nearestTable(names: readonly string[]): NearestTable | null {
  const has = new Set(names);
  const telling = RECORD_COLUMNS.filter(
    (name) => !['CHILD', 'DOB', 'SEX', 'MISSING'].includes(name),
  );
  if (!has.has('CHILD') && telling.filter((name) => has.has(name)).length < 2) return null;
  const [best] = RECORD_TABLES.map((table) => {
    const missing = table.needed.filter((name) => !has.has(name));
    const matched = [...table.needed, ...table.usual, ...table.extra].filter((name) =>
      has.has(name),
    );
    return { table, matched, missing, share: 1 - missing.length / table.needed.length };
  }).sort((a, b) => b.share - a.share || b.matched.length - a.matched.length);
  return best ?? null;
}
