import type { ResultColumn } from '../../console/console.ts';
import type { ChartUnit } from '../chart-models.ts';
import type { PictureChoice } from '../console/picture-choice.ts';

/**
 * A deck: the quarterly presentation of a council, as the officer keeps it. It holds what was chosen
 * and written, never a figure: numbers come from the cube each time a slide is made, so that a deck
 * shows what the view it is seen in may show. The one exception is the slide of a query, which keeps
 * the small result that it was made from and the view in which it was made:
 * docs/decisions/0012-query-slides.md.
 */

/** What a slide is made of; `slides.ts` says how each becomes one. */
export type SlideKind =
  /** The name of the presentation, council, panel and quarter. */
  | 'title'
  /** Part 1: three to five sentences. */
  | 'headlines'
  /** What changed since the last deck. */
  | 'since'
  /** One KPI over time beside its comparators. */
  | 'trend'
  /** Two KPIs of one unit over time, such as those who came in and those who left. */
  | 'flows'
  /** The parts of a KPI at the quarter, beside a year ago. */
  | 'parts'
  /** The council among its neighbours, the region and England in a published year. */
  | 'among'
  /** Every KPI on one page. */
  | 'scorecard'
  /** What members asked, and the answers. */
  | 'questions'
  /** The words that the deck uses. */
  | 'words'
  /** The officer's own title and text, without a figure. */
  | 'text'
  /** A query of the SQL console with the picture of its result. */
  | 'query';

/** What a slide of a query keeps: the question, and the answer it had. */
export interface DeckQuery {
  /** "Which authorities improved most?": of the question or the tab. */
  readonly title: string;
  readonly sql: string;
  /** As it was drawn in the console, by the columns of the query's whole result. */
  readonly choice: PictureChoice;
  /** What is drawn: "Share percent by area". */
  readonly subject: string;
  /**
   * What is drawn and no more. Of lines a column of times, then a column a line; of bars names and
   * values; of a scatter x, y and names. A unit is known of numbers alone.
   */
  readonly columns: readonly (Pick<ResultColumn, 'name' | 'type' | 'kind'> & {
    readonly unit: ChartUnit | null;
  })[];
  /** In the engine's own words, at most sixty. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** ISO date and time. */
  readonly ranAt: string;
  /** The view in which it was run: what officers saw is for officers. */
  readonly view: 'public' | 'officer';
  /** What officers had chosen to withhold by then: see `withholdingMark`. */
  readonly withholding: string;
  /** True where the council's own figures were the illustrative example's. */
  readonly example: boolean;
}

/** The figure for which an edited sentence was written, to tell when another stands in its place. */
export interface WrittenFor {
  readonly kpi: string;
  /** `2021-22-Q3` */
  readonly period: string;
  /** As it was shown then: "11.5%". */
  readonly text: string;
}

/** One slide as the officer keeps it. A text that is null is written by the product each time. */
export interface DeckSlide {
  /** Unlike any other of the deck; the product's own are `kind` or `kind:kpi` or `kind:kpi:breakdown`. */
  readonly id: string;
  readonly kind: SlideKind;
  /** One KPI, two for `flows`, none for slides that are not about one. */
  readonly kpis: readonly string[];
  /** For `parts`, as files spell it: "Age". Null for all others. */
  readonly breakdown: string | null;
  readonly hidden: boolean;
  readonly title: string | null;
  readonly shows: string | null;
  readonly matters: string | null;
  /** "What we are doing": only the officer knows. */
  readonly doing: string;
  /** For the presenter alone: in no pack and not on the wall. */
  readonly notes: string;
  /** Of the first edit of title or shows; null while both are the product's. */
  readonly writtenFor: WrittenFor | null;
  /** Of a slide of a query, and of no other. */
  readonly query?: DeckQuery;
}

/** What a member asked at a meeting. */
export interface DeckQuestion {
  readonly id: string;
  readonly asker: string;
  readonly question: string;
  readonly answer: string;
  readonly state: 'open' | 'answered';
}

/** The deck of a council and quarter. */
export interface Deck {
  readonly version: 1;
  readonly areaCode: string;
  /** `2021-22-Q3` */
  readonly quarter: string;
  readonly state: 'draft' | 'final';
  /** The quarter of the deck whose commentary it started from; null for a first one. */
  readonly startedFrom: string | null;
  readonly slides: readonly DeckSlide[];
  readonly questions: readonly DeckQuestion[];
  /** ISO date and time of the last change. */
  readonly changedAt: string;
}

/** The council as its papers name it. */
export interface CouncilSettings {
  /** "Durham County Council"; empty where the name of the area serves. */
  readonly name: string;
  /** "Corporate Parenting Panel" */
  readonly panel: string;
  /** A picture as a data address (PNG, JPEG or SVG drawn to PNG), at most 200 kB; null for none. */
  readonly logo: string | null;
  /** `#12436d`: at least 4.5:1 on white. */
  readonly accent: string;
}
