import type { Telling } from '../saying.ts';
import type { Deck, DeckSlide } from './deck.ts';
import { isAdded } from './edit.ts';
import { proposeSlides } from './propose.ts';

/**
 * The deck of a council and quarter, as a draft. From the deck before it come the order, what is
 * hidden, "why it matters" and "what we are doing", the slides that the officer added and the open
 * questions. Titles and "what it shows" do not: they speak of that quarter's figures; nor do the
 * presenter's notes, nor slides of queries, whose results are of that quarter too. A slide with the officer's own text alone comes whole.
 */
export function newDeck(args: {
  readonly areaCode: string;
  readonly quarter: string;
  readonly telling: Telling;
  readonly before: Deck | null;
  readonly changedAt: string;
}): Deck {
  const { areaCode, quarter, telling, before, changedAt } = args;
  const deck: Deck = {
    version: 1,
    areaCode,
    quarter,
    state: 'draft',
    startedFrom: before?.quarter ?? null,
    slides: [],
    questions: before?.questions.filter(({ state }) => state === 'open') ?? [],
    changedAt,
  };
  const proposed = new Set(productSlides(deck, telling).map(({ id }) => id));
  const isKept = (slide: DeckSlide) =>
    slide.kind !== 'query' &&
    (proposed.has(slide.id) || isAdded(slide) || slide.matters !== null || slide.doing !== '');
  const slides = before?.slides.filter(isKept).map(carried) ?? [];
  return completeDeck({ ...deck, slides }, telling);
}

function productSlides({ quarter, startedFrom, questions }: Deck, { cube }: Telling): DeckSlide[] {
  return proposeSlides(cube, quarter, {
    before: startedFrom !== null,
    questions: questions.length > 0,
  });
}

/** A slide as the next quarter begins with it. */
function carried(slide: DeckSlide): DeckSlide {
  const own = slide.kind === 'text';
  return {
    ...slide,
    title: own ? slide.title : null,
    shows: own ? slide.shows : null,
    notes: '',
    writtenFor: null,
  };
}

/**
 * The deck with the product's slides that it has not yet, such as those of a KPI whose figures came
 * later: each after the slide that the product has before it. Nothing is taken away; a deck that
 * has them all comes back as it is.
 */
export function completeDeck(deck: Deck, telling: Telling): Deck {
  const slides = [...deck.slides];
  let after = -1;
  for (const slide of productSlides(deck, telling)) {
    const at = slides.findIndex(({ id }) => id === slide.id);
    if (at === -1) slides.splice(after + 1, 0, slide);
    after = at === -1 ? after + 1 : at;
  }
  return slides.length === deck.slides.length ? deck : { ...deck, slides };
}
