import type { BarsModel, PartsModel, TrendModel } from '../chart-models.ts';
import type { ResultChart } from '../console/drawing.ts';
import type { Headline } from '../headlines.ts';
import type { ScoreTheme } from '../scorecard.ts';
import type { DeckQuestion, SlideKind } from './deck.ts';

/** The one chart of a slide. */
export type SlideChart =
  | { readonly kind: 'trend'; readonly model: TrendModel }
  | { readonly kind: 'flows'; readonly models: readonly [TrendModel, TrendModel] }
  | { readonly kind: 'parts'; readonly model: PartsModel; readonly heading: string }
  | { readonly kind: 'bars'; readonly model: BarsModel }
  | ResultChart;

/** "What it shows", "Why it matters", "What we are doing" */
export interface SlideParagraph {
  readonly id: 'shows' | 'matters' | 'doing';
  readonly heading: string;
  readonly text: string;
}

/** True of a slide that is presented, printed and packed: neither hidden nor left out. */
export function isShown({ number }: Pick<SlideModel, 'number'>): boolean {
  return number !== null;
}

/**
 * Where presenting begins when it is asked for from a slide: with that one, of one that is not shown
 * with the next that is. Undefined where none is shown from there on.
 */
export function shownFrom(
  models: readonly SlideModel[],
  asked: string | null,
): SlideModel | undefined {
  const from = models.findIndex(({ id }) => id === asked);
  return models.slice(Math.max(0, from)).find(isShown);
}

/** Whether a chart has anything to draw: a frame without a figure says nothing on a wall. */
export function hasPicture(chart: SlideChart): boolean {
  switch (chart.kind) {
    case 'trend':
      return chart.model.points.some(({ value }) => value !== null);
    case 'flows':
      return chart.models.some(({ points }) => points.some(({ value }) => value !== null));
    case 'parts':
      return chart.model.rows.some(({ value }) => value !== null);
    case 'bars':
    case 'rows':
      return chart.model.bars.some(({ value }) => value !== null);
    case 'lines':
    case 'scatter':
      // Nothing is drawn of a result without a number.
      return true;
  }
}

/** A slide ready to be shown, presented or packed: words and numbers, no pixels. */
export interface SlideModel {
  readonly id: string;
  readonly kind: SlideKind;
  /** Its place among the slides that are shown, from 1; null for one that is hidden or left out. */
  readonly number: number | null;
  readonly hidden: boolean;
  /** Which part of it, from 1, where a wall shows it in parts; else null. See stage-parts.ts. */
  readonly part: { readonly at: number; readonly of: number } | null;
  /**
   * Why a slide that is not hidden is left out all the same: of what it would show, everything is
   * withheld. Empty for all others, and in the officer view, which withholds nothing.
   */
  readonly leftOut: string;
  /** "Feeling settled": the part of the presentation. */
  readonly theme: string;
  /** The finding. */
  readonly title: string;
  /** What is drawn: "Children in our care, as a percentage of …". Empty where nothing is. */
  readonly subject: string;
  readonly paragraphs: readonly SlideParagraph[];
  readonly chart: SlideChart | null;
  /** The sentences of `headlines` and `since`; empty for others. */
  readonly sentences: readonly Headline[];
  readonly score: readonly ScoreTheme[];
  readonly questions: readonly DeckQuestion[];
  readonly words: readonly { readonly word: string; readonly meaning: string }[];
  /** "Own figures to 31 December 2021; Department for Education, March 2021" */
  readonly source: string;
  readonly notes: string;
  /** "This sentence was written for 11.5%; it is now 11.8%." Empty while that is not so. */
  readonly outdated: string;
  /** Of a query that was run in the officer view: no public presentation or pack has it. */
  readonly forOfficers: boolean;
  /** Why the slide is left out of this view, for its officer; it is hidden then. Empty for others. */
  readonly heldBack: string;
  /** What the product would write where the officer has written: to go back to it. */
  readonly proposed: { readonly title: string; readonly shows: string; readonly matters: string };
  /** Words of title and paragraphs together: at most sixty is wanted. */
  readonly wordCount: number;
}
