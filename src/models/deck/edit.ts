import type { Telling } from '../saying.ts';
import type { Deck, DeckQuery, DeckQuestion, DeckSlide } from './deck.ts';
import { blankSlide, productId, type SlideSubject } from './propose.ts';
import { figureNow, isWithheld } from './subject-figure.ts';

/** What an officer writes on a slide; null is "as the product writes it". */
export type SlideTexts = Pick<DeckSlide, 'title' | 'shows' | 'matters' | 'doing' | 'notes'>;

const ADDED = 'added-';

/** True of a slide that the officer added, which can be removed; the product's are hidden. */
export function isAdded({ id }: Pick<DeckSlide, 'id'>): boolean {
  return id.startsWith(ADDED);
}

/**
 * Writes texts of a slide. A sentence of the officer's own about a figure keeps the figure it was
 * written for: of two, the older one's, until both are written anew. One written for a withheld
 * figure takes it as soon as it is seen. Going back to the product's sentences forgets it. An empty
 * title is the product's.
 */
export function rewriteSlide(
  deck: Deck,
  id: string,
  texts: Partial<SlideTexts>,
  telling: Telling,
  changedAt: string,
): Deck {
  return changeSlide(deck, id, changedAt, (slide) => {
    const written: DeckSlide = { ...slide, ...texts };
    const title = written.title?.trim() === '' ? null : written.title;
    const own = title !== null || written.shows !== null;
    if (!own) return { ...written, title, writtenFor: null };
    if (texts.title === undefined && texts.shows === undefined) return { ...written, title };
    const older =
      (texts.title === undefined && title !== null) ||
      (texts.shows === undefined && written.shows !== null);
    const then = older && slide.writtenFor !== null && !isWithheld(slide.writtenFor);
    const writtenFor = then ? slide.writtenFor : figureNow(slide, deck.quarter, telling);
    return { ...written, title, writtenFor };
  });
}

/** Hides a slide, or shows it again. A hidden one stays in the deck. */
export function hideSlide(deck: Deck, id: string, hidden: boolean, changedAt: string): Deck {
  return changeSlide(deck, id, changedAt, (slide) => ({ ...slide, hidden }));
}

/** Moves a slide one up, one down, or to a place among all slides, from 1. */
export function moveSlide(
  deck: Deck,
  id: string,
  to: 'up' | 'down' | number,
  changedAt: string,
): Deck {
  const from = deck.slides.findIndex((slide) => slide.id === id);
  const slide = deck.slides[from];
  if (slide === undefined) return deck;
  const asked = to === 'up' ? from - 1 : to === 'down' ? from + 1 : to - 1;
  const place = Math.min(Math.max(asked, 0), deck.slides.length - 1);
  if (place === from) return deck;
  const slides = deck.slides.filter((one) => one !== slide);
  slides.splice(place, 0, slide);
  return { ...deck, slides, changedAt };
}

/** Adds a slide after another, at the end where that one is not there. Its id begins with "added-". */
export function addSlide(
  deck: Deck,
  subject: SlideSubject,
  after: string | null,
  changedAt: string,
): Deck {
  const id = nextId(ADDED, deck.slides);
  const at = deck.slides.findIndex((slide) => slide.id === after);
  const slides = [...deck.slides];
  slides.splice(at === -1 ? slides.length : at + 1, 0, blankSlide(subject, id));
  return { ...deck, slides, changedAt };
}

/** Adds the slide of a query after the slides of figures: before the scorecard, else at the end. */
export function addQuerySlide(deck: Deck, query: DeckQuery, changedAt: string): Deck {
  const blank = blankSlide(
    { kind: 'query', kpis: [], breakdown: null },
    nextId(ADDED, deck.slides),
  );
  const scorecard = deck.slides.findIndex(({ kind }) => kind === 'scorecard');
  const at = scorecard === -1 ? deck.slides.length : scorecard;
  const slides = [...deck.slides.slice(0, at), { ...blank, query }, ...deck.slides.slice(at)];
  return { ...deck, slides, changedAt };
}

/** Removes a slide that the officer added. The product's stay: they can be hidden. */
export function removeSlide(deck: Deck, id: string, changedAt: string): Deck {
  const slides = deck.slides.filter((slide) => slide.id !== id || !isAdded(slide));
  return slides.length === deck.slides.length ? deck : { ...deck, slides, changedAt };
}

/**
 * Adds a question (id null), or puts another in the place of the one with its id. The first one
 * brings the slide of questions, before the words.
 */
export function putQuestion(
  deck: Deck,
  question: Omit<DeckQuestion, 'id'> & { readonly id: string | null },
  changedAt: string,
): Deck {
  const id = question.id ?? nextId('question-', deck.questions);
  const put: DeckQuestion = { ...question, id };
  const known = deck.questions.some((one) => one.id === id);
  const questions = known
    ? deck.questions.map((one) => (one.id === id ? put : one))
    : [...deck.questions, put];
  return { ...deck, questions, slides: withQuestions(deck.slides), changedAt };
}

function withQuestions(slides: readonly DeckSlide[]): readonly DeckSlide[] {
  if (slides.some(({ kind }) => kind === 'questions')) return slides;
  const subject: SlideSubject = { kind: 'questions', kpis: [], breakdown: null };
  const words = slides.findIndex(({ kind }) => kind === 'words');
  const at = words === -1 ? slides.length : words;
  return [...slides.slice(0, at), blankSlide(subject, productId(subject)), ...slides.slice(at)];
}

/** Takes a question away. Its slide stays. */
export function removeQuestion(deck: Deck, id: string, changedAt: string): Deck {
  const questions = deck.questions.filter((one) => one.id !== id);
  return questions.length === deck.questions.length ? deck : { ...deck, questions, changedAt };
}

/** Draft, or final. */
export function setDeckState(deck: Deck, state: Deck['state'], changedAt: string): Deck {
  return deck.state === state ? deck : { ...deck, state, changedAt };
}

function changeSlide(
  deck: Deck,
  id: string,
  changedAt: string,
  change: (slide: DeckSlide) => DeckSlide,
): Deck {
  if (!deck.slides.some((slide) => slide.id === id)) return deck;
  const slides = deck.slides.map((slide) => (slide.id === id ? change(slide) : slide));
  return { ...deck, slides, changedAt };
}

/** An id that nothing has yet: one above the highest number with this beginning. */
function nextId(start: string, taken: readonly { readonly id: string }[]): string {
  const numbers = taken
    .filter(({ id }) => id.startsWith(start))
    .map(({ id }) => Number(id.slice(start.length)))
    .filter(Number.isInteger);
  return `${start}${Math.max(0, ...numbers) + 1}`;
}
