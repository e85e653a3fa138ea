import type { Deck, DeckSlide } from '../../../src/models/deck/deck.ts';
import type { SlideModel } from '../../../src/models/deck/slide-model.ts';
import { slideModels } from '../../../src/models/deck/slides.ts';
import { newDeck } from '../../../src/models/deck/start.ts';
import type { Telling } from '../../../src/models/saying.ts';
import { PLAIN, type Wording } from '../../../src/models/wording.ts';
import { NAMES } from '../small-names.ts';
import { type CubeRow, cubeOf, DURHAM, NEIGHBOURS, Q3 } from '../written-cube.ts';

/** A time of change, and a later one. */
export const THEN = '2022-01-10T09:00:00Z';
export const LATER = '2022-01-11T09:00:00Z';

export function tellingOf(rows: readonly CubeRow[], wording: Wording = PLAIN): Telling {
  return { cube: cubeOf(rows), choice: NEIGHBOURS, names: NAMES, wording };
}

/** The deck of Q3 2021/22 of County Durham. */
export function deckOf(told: Telling, before: Deck | null = null, quarter: string = Q3): Deck {
  return newDeck({ areaCode: DURHAM, quarter, telling: told, before, changedAt: THEN });
}

/** The slides of a new deck by id. */
export function slidesOf(told: Telling, before: Deck | null = null): Map<string, SlideModel> {
  return byId(slideModels(deckOf(told, before), told, before));
}

export function byId<T extends { readonly id: string }>(slides: readonly T[]): Map<string, T> {
  return new Map(slides.map((slide) => [slide.id, slide]));
}

export function slideOf(deck: Deck, id: string): DeckSlide {
  const slide = deck.slides.find((one) => one.id === id);
  if (slide === undefined) throw new Error(`There is no slide ${id}.`);
  return slide;
}

/** A paragraph's text; empty where the slide has none. */
export function paragraph(
  slide: SlideModel | undefined,
  id: 'shows' | 'matters' | 'doing',
): string {
  return slide?.paragraphs.find((one) => one.id === id)?.text ?? '';
}
