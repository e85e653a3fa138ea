import type { Deck } from './deck.ts';

/** What an officer did to a deck in one go, so that it can be named when it is taken back. */
export type DeckStep =
  /** The slide is the one that is there after it and was not before. */
  | { readonly act: 'add' }
  | { readonly act: 'remove' | 'hide' | 'show' | 'move' | 'restore'; readonly slide: string }
  /** `field` as its label says; `visit` is one stay of the cursor in it, unlike any other. */
  | {
      readonly act: 'write';
      readonly slide: string;
      readonly field: string;
      readonly visit: string;
    }
  | { readonly act: 'ask' }
  | { readonly act: 'unask' | 'mark'; readonly question: string }
  | {
      readonly act: 'answer';
      readonly question: string;
      readonly field: string;
      readonly visit: string;
    }
  | { readonly act: 'state'; readonly state: Deck['state'] };

/** A step, with the deck as it was before it and as it was after it. */
export interface DoneStep {
  readonly step: DeckStep;
  readonly before: Deck;
  readonly after: Deck;
}

/** What a button says of a step: in short, and what a screen reader says besides. */
export interface StepName {
  /** "hide slide" */
  readonly what: string;
  /** " “More children came into our care than left it”" */
  readonly of: string;
}

const SLIDE_ACTS = {
  add: 'add slide',
  remove: 'remove slide',
  hide: 'hide slide',
  show: 'show slide',
  move: 'move slide',
  restore: 'use the product’s words',
} as const;

/** The slide that a step is about; null for one about a question or the state. */
export function slideOfStep({ step, before, after }: DoneStep): string | null {
  if (step.act === 'add') {
    const there = new Set(before.slides.map(({ id }) => id));
    return after.slides.find(({ id }) => !there.has(id))?.id ?? null;
  }
  return 'slide' in step ? step.slide : null;
}

/** The name of a step; `titleOf` gives the title of a slide as the view on the screen shows it. */
export function stepName(done: DoneStep, titleOf: (slide: string) => string): StepName {
  const { step } = done;
  const title = `“${titleOf(slideOfStep(done) ?? '')}”`;
  switch (step.act) {
    case 'write':
      return { what: 'change text', of: ` “${step.field}” of slide ${title}` };
    case 'answer':
      return { what: 'change text', of: ` “${step.field}” of question ${placeOf(step, done)}` };
    case 'ask':
      return { what: 'add question', of: '' };
    case 'unask':
      return { what: 'remove question', of: ` ${placeOf(step, done)}` };
    case 'mark':
      return { what: 'mark question', of: ` ${placeOf(step, done)} as open or answered` };
    case 'state':
      return { what: `mark as ${step.state}`, of: '' };
    case 'restore':
      return { what: SLIDE_ACTS[step.act], of: ` on slide ${title}` };
    default:
      return { what: SLIDE_ACTS[step.act], of: ` ${title}` };
  }
}

/** Which question it was before the step, from 1. */
function placeOf({ question }: { readonly question: string }, { before }: DoneStep): number {
  return before.questions.findIndex(({ id }) => id === question) + 1;
}
