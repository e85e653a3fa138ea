/** What the reference takes: extracts of the SSDA903 as text, and what the council has set. */

/** The columns of every table, from `ssda903.md`; `episodes` with those of extended reports. */
export const COLUMNS = {
  header: ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB'],
  episodes: [
    'CHILD',
    'DECOM',
    'RNE',
    'LS',
    'CIN',
    'PLACE',
    'PLACE_PROVIDER',
    'DEC',
    'REC',
    'REASON_PLACE_CHANGE',
    'HOME_POST',
    'PL_POST',
    'URN',
    'PL_LA',
    'PL_LOCATION',
    'PL_DISTANCE',
  ],
  reviews: ['CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE'],
  uasc: ['CHILD', 'SEX', 'DOB', 'DUC'],
  oc2: [
    'CHILD',
    'DOB',
    'SDQ_SCORE',
    'SDQ_REASON',
    'CONVICTED',
    'HEALTH_CHECK',
    'IMMUNISATIONS',
    'TEETH_CHECK',
    'HEALTH_ASSESSMENT',
    'SUBSTANCE_MISUSE',
    'INTERVENTION_RECEIVED',
    'INTERVENTION_OFFERED',
  ],
  oc3: ['CHILD', 'DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'],
  ad1: [
    'CHILD',
    'DOB',
    'DATE_INT',
    'DATE_MATCH',
    'FOSTER_CARE',
    'NB_ADOPTR',
    'SEX_ADOPTR',
    'LS_ADOPTR',
  ],
  placed_for_adoption: [
    'CHILD',
    'DOB',
    'DATE_PLACED',
    'DATE_PLACED_CEASED',
    'REASON_PLACED_CEASED',
  ],
  previous_permanence: ['CHILD', 'DOB', 'PREV_PERM', 'LA_PERM', 'DATE_PERM'],
  missing: ['CHILD', 'DOB', 'MISSING', 'MIS_START', 'MIS_END'],
  social_workers: ['CHILD', 'DOB', 'SW_ID', 'SW_DECOM', 'SW_DEC', 'SW_REASON'],
} as const;

export type TableName = keyof typeof COLUMNS;

export const TABLE_NAMES = Object.keys(COLUMNS) as readonly TableName[];

/** One row of a file: upper-case column to the text of the cell. */
export type Row = Readonly<Record<string, string>>;

export type Tables = Readonly<Partial<Record<TableName, readonly Row[]>>>;

/** One set of files with one as-at date. A table that is not there was not brought. */
export interface Extract {
  /** 1 April of the collection year: `2021-04-01`. */
  readonly yearBegin: string;
  /** The date that the extract shows: `2022-03-31`, `2021-12-31`. */
  readonly asAt: string;
  readonly tables: Tables;
}

/** The council's code and its former ones: `E06000047`, `840`. */
export interface Area {
  readonly code: string;
  readonly oldCode: string;
}

/** The settings of `kpis.md`, both off by default. */
export interface Settings {
  readonly countSameCarerMoves: boolean;
  readonly countTemporaryMoves: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  countSameCarerMoves: false,
  countTemporaryMoves: false,
};
