/**
 * What a KPI's definition says. The list of definitions is `catalogue.ts`; tests/kpis checks each of
 * them for what it must have.
 */

/** `percent` is numerator of denominator; `per_10000` is of the 0 to 17 population; `score` a mean. */
export type Unit = 'count' | 'percent' | 'per_10000' | 'score';

/** Which direction is good for children. A neutral KPI gets an arrow and no rating. */
export type Better = 'lower' | 'higher' | 'neutral';

/**
 * `snapshot`: the position on the last day. `rolling_year`: the 12 months ending that day.
 * `flow`: what happened in the quarter. `year`: the year to 31 March, once a year.
 */
export type Basis = 'snapshot' | 'rolling_year' | 'flow' | 'year';

export type Theme =
  | 'our_children'
  | 'where_they_live'
  | 'close_to_home'
  | 'stability'
  | 'safety_and_health'
  | 'care_leavers';

export interface KpiDefinition {
  /** Key in every file, table and address: snake_case, never changed once published. */
  readonly id: string;
  readonly title: string;
  readonly theme: Theme;
  readonly unit: Unit;
  readonly basis: Basis;
  readonly better: Better;
  /** Whom the denominator holds, as read after "n of N": "children in our care". */
  readonly of: string;
  /** Completes "More …" and "Fewer …": "children have had three or more homes in a year". */
  readonly clause: string;
  /** Completes "The share of …" or "The number of …": a noun phrase for the numerator. */
  readonly noun: string;
  /**
   * The finding in its own words, where "More …" and "Fewer …" would not be English or would say
   * more than the figure. Of a percentage it speaks of the share, whichever way the number moved.
   */
  readonly finding?: Finding;
  /**
   * The parts of the figure that are worth a sentence, by breakdown and category as files spell
   * them: each completes "More …" and "Fewer …", like the clause. A part that another KPI tells has
   * none.
   */
  readonly parts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The part that nobody knows, told in every quarter: "We do not know what" 5 of 80 … "are doing". */
  readonly notKnown?: NotKnown;
  /** What is measured, in one sentence that a councillor can read out. */
  readonly definition: string;
  /** Who is counted and who is not, in plain words. */
  readonly counted: string;
  /** Where the comparators come from; null when nothing is published by authority. */
  readonly published: PublishedComparator | null;
  /** Why there is no comparator, or what to know before comparing. Empty when there is nothing. */
  readonly comparisonNote: string;
  /** A change of definition or law that breaks the series, drawn on every chart of it. */
  readonly break?: SeriesBreak;
  /** True while no query in `queries/kpis/` computes it: it comes as figures only. */
  readonly figures_only: boolean;
  /** Of a KPI that a query in `queries/kpis/` computes: what it takes from children's records. */
  readonly records?: FromRecords;
  /** True for KPIs shown on the overview only when a file gives them. */
  readonly optional?: boolean;
}

/** What a figure needs of children's records (SSDA903 extracts). */
export interface FromRecords {
  /** The table without whose file a quarter has no figure. */
  readonly table: 'episodes' | 'uasc' | 'missing' | 'reviews' | 'oc2' | 'oc3';
  /**
   * How far back the extracts must reach, else the figure is marked `short_history`: to the first day
   * of the 12 months, or to 30 months before the last day of the quarter.
   */
  readonly reach?: 'year' | 'months_30';
  /** The breakdown that the bands of the cohort's column `outcome` make: "Activity". */
  readonly outcome?: string;
  /** A breakdown that is shown beside the figure, in public too. */
  readonly besides?: string;
}

export interface Finding {
  readonly up: string;
  readonly down: string;
  /** True where it speaks of those whom the figure leaves out: "lost touch" of "not lost touch". */
  readonly opposite?: boolean;
}

export interface NotKnown {
  readonly breakdown: string;
  readonly category: string;
  /** Before and after "5 of 80 …", with whom the figure is of. */
  readonly before: string;
  readonly after: string;
}

export interface PublishedComparator {
  /** The measure's code in the Local Authority Interactive Tool, or the name of the DfE's file. */
  readonly code: string;
  readonly publisher: 'Department for Education';
}

export interface SeriesBreak {
  /** ISO date on which the break happened. */
  readonly date: string;
  /** A few words, drawn on the chart. */
  readonly label: string;
  /** The whole reason, said under the chart. */
  readonly reason: string;
}

/** Publisher shorthand for the definitions. */
export function dfe(code: string): PublishedComparator {
  return { code, publisher: 'Department for Education' };
}
