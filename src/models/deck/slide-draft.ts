import type { KpiDefinition } from '../../kpis/definition.ts';
import { periodLabel } from '../../kpis/periods.ts';
import type { Figure } from '../cube.ts';
import { flagText } from '../format.ts';
import type { Telling } from '../saying.ts';
import type { Deck } from './deck.ts';
import type { SlideModel } from './slide-model.ts';

/** What the product writes and draws on a slide. */
export type SlideDraft = Pick<
  SlideModel,
  'theme' | 'title' | 'subject' | 'chart' | 'sentences' | 'score' | 'questions' | 'words' | 'source'
> & {
  /** "What it shows", from the fullest to the barest: the fullest that fits is taken. */
  readonly shows: readonly string[];
};

/** A slide with nothing on it. */
export const EMPTY: SlideDraft = {
  theme: '',
  title: '',
  subject: '',
  shows: [],
  chart: null,
  sentences: [],
  score: [],
  questions: [],
  words: [],
  source: '',
};

/** What the slides of a deck are made from. */
export interface SlideContext extends Telling {
  readonly deck: Deck;
  readonly quarter: string;
  /** The deck before it; null for a first one. */
  readonly before: Deck | null;
}

/** Why there is no figure, as a sentence: it is never a zero. */
export function whyNone(figure: Figure | null, quarter: string): string {
  switch (figure?.flag) {
    case 'suppressed':
      return 'This number is withheld because the numbers are small.';
    case 'low_reliability':
    case 'not_applicable':
    case 'rounds_to_zero':
      return `${flagText(figure.flag)}.`;
    default:
      return `There is no figure for ${periodLabel(quarter)}.`;
  }
}

/** The title where there is no change to tell: the figure itself, or that there is none. */
export function titleWithout(kpi: KpiDefinition, figure: Figure | null, text: string): string {
  if (figure !== null && figure.value !== null) return `${kpi.title}: ${text}`;
  if (figure?.flag === 'suppressed') return kpi.title;
  return `${kpi.title}: no figure this quarter`;
}
