import { describe, expect, it } from 'vitest';
import type { Deck, DeckSlide } from '../../src/models/deck/deck.ts';
import type { DeckStep } from '../../src/models/deck/deck-step.ts';
import {
  afterStep,
  type DeckHistory,
  NO_HISTORY,
  nextStep,
  withStep,
  withStepTaken,
} from '../../src/store/deck-history.ts';
import { DECK, QUESTION, slide } from './deck-fixture.ts';

const [A, B, C] = [slide('a', 'first'), slide('b', 'second'), slide('c', 'third')];
const BASE: Deck = { ...DECK, slides: [A, B, C], questions: [] };
const LATER = '2022-01-21T09:30:00.000Z';

function withSlides(...slides: readonly DeckSlide[]): Deck {
  return { ...BASE, slides };
}

/** The slides of a deck as "id text", in their order; null for no deck. */
function told(deck: Deck | null) {
  return deck?.slides.map(({ id, doing }) => `${id} ${doing}`) ?? null;
}

const write = (doing: string): Deck => withSlides({ ...A, doing }, B, C);
const writing = (visit: string): DeckStep => ({
  act: 'write',
  slide: 'a',
  field: 'What we are doing',
  visit,
});

/** The history of decks that became one another, each by a step. */
function historyOf(first: Deck, ...rest: readonly (readonly [DeckStep, Deck])[]): DeckHistory {
  let [history, before] = [NO_HISTORY, first];
  for (const [step, after] of rest) {
    history = withStep(history, { step, before, after });
    before = after;
  }
  return history;
}

/** The decks that come of all that can be taken back, from the last step to the first. */
function takenBack(history: DeckHistory, now: Deck): (readonly string[] | null)[] {
  const next = nextStep(history, 'undo');
  const deck = next === undefined ? null : afterStep(next, 'undo', now);
  if (deck === null) return [];
  return [told(deck), ...takenBack(withStepTaken(history, 'undo'), deck)];
}

describe('what is remembered of a deck', () => {
  it('is nothing where nothing changed but the time', () => {
    const done = { step: { act: 'move', slide: 'a' }, before: BASE } as const;
    expect(withStep(NO_HISTORY, { ...done, after: { ...BASE, changedAt: LATER } })).toBe(
      NO_HISTORY,
    );
  });

  it('is one step for a text while the cursor stays in it, and another when it comes back', () => {
    const history = historyOf(
      BASE,
      [writing('1'), write('f')],
      [writing('1'), write('fi')],
      [writing('1'), write('five')],
      [writing('2'), write('five homes')],
    );
    expect(takenBack(history, write('five homes'))).toEqual([
      ['a five', 'b second', 'c third'],
      ['a first', 'b second', 'c third'],
    ]);
  });

  it('is no step where a text is in the end as it was', () => {
    const history = historyOf(BASE, [writing('1'), write('f')], [writing('1'), BASE]);
    expect(history.past).toEqual([]);
  });

  it('takes a text with what another tab did in between for two steps', () => {
    const first = historyOf(BASE, [writing('1'), write('f')]);
    const theirs = (doing: string) => withSlides({ ...A, doing }, { ...B, doing: 'theirs' }, C);
    const done = { step: writing('1'), before: theirs('f'), after: theirs('five') };
    expect(takenBack(withStep(first, done), theirs('five'))).toEqual([
      ['a f', 'b theirs', 'c third'],
      ['a first', 'b theirs', 'c third'],
    ]);
  });

  it('is at most the last fifty steps', () => {
    const steps = Array.from(
      { length: 60 },
      (_, at) => [writing(`${at + 1}`), write(`${at + 1}`)] as const,
    );
    const back = takenBack(historyOf(BASE, ...steps), write('60'));
    expect(back).toHaveLength(50);
    expect(back[0]?.[0]).toBe('a 59');
    expect(back.at(-1)?.[0]).toBe('a 10');
  });
});

describe('taking back and doing again', () => {
  const hidden = withSlides(A, { ...B, hidden: true }, C);
  const removed = withSlides(A, { ...B, hidden: true });
  const history = historyOf(
    BASE,
    [{ act: 'hide', slide: 'b' }, hidden],
    [{ act: 'remove', slide: 'c' }, removed],
  );

  it('goes back step by step, on again, and no further than there is anything', () => {
    const back = withStepTaken(withStepTaken(history, 'undo'), 'undo');
    expect(nextStep(back, 'undo')).toBeUndefined();
    const on = nextStep(back, 'redo');
    expect(on?.step).toEqual({ act: 'hide', slide: 'b' });
    if (on === undefined) return;
    expect(afterStep(on, 'redo', BASE)?.slides).toEqual(hidden.slides);
    expect(withStepTaken(withStepTaken(back, 'redo'), 'redo')).toEqual(history);
    expect(nextStep(history, 'redo')).toBeUndefined();
  });

  it('cannot be done again once something else is done', () => {
    const back = withStepTaken(history, 'undo');
    const turned = withSlides({ ...B, hidden: true }, A, C);
    const done = { step: { act: 'move', slide: 'b' }, before: hidden, after: turned } as const;
    const next = withStep(back, done);
    expect(next.future).toEqual([]);
    expect(next.past.map(({ step }) => step.act)).toEqual(['hide', 'move']);
  });

  it('brings back what was there: slide and place, order, question, state', () => {
    const undone = (before: Deck, after: Deck) =>
      afterStep({ step: { act: 'add' }, before, after }, 'undo', after);
    expect(told(undone(BASE, withSlides(A, C)))).toEqual(['a first', 'b second', 'c third']);
    expect(told(undone(BASE, withSlides(C, B, A)))).toEqual(['a first', 'b second', 'c third']);
    expect(told(undone(withSlides(A, C), BASE))).toEqual(['a first', 'c third']);
    const asked: Deck = { ...BASE, questions: [QUESTION] };
    expect(undone(asked, BASE)?.questions).toEqual([QUESTION]);
    expect(undone(BASE, asked)?.questions).toEqual([]);
    expect(undone(BASE, { ...BASE, state: 'final' })?.state).toBe('draft');
  });
});

describe('what another tab has changed since', () => {
  const step: DeckStep = { act: 'move', slide: 'a' };
  const undone = (before: Deck, after: Deck, now: Deck) =>
    told(afterStep({ step, before, after }, 'undo', now));

  it('stays, where it is another slide', () => {
    const now = withSlides({ ...A, doing: 'ours' }, { ...B, doing: 'theirs' }, slide('x'), C);
    expect(undone(BASE, write('ours'), now)).toEqual(['a first', 'b theirs', 'x ', 'c third']);
    // A removed slide comes back after the one it stood behind.
    const theirs = withSlides(slide('x'), A, { ...C, doing: 'theirs' });
    expect(undone(BASE, withSlides(A, C), theirs)).toEqual([
      'x ',
      'a first',
      'b second',
      'c theirs',
    ]);
  });

  it('keeps a step from being taken back, where it is the same slide, question or order', () => {
    expect(undone(BASE, write('ours'), write('theirs'))).toBeNull();
    expect(undone(BASE, write('ours'), withSlides(B, C))).toBeNull();
    expect(undone(withSlides(A, C), BASE, withSlides(A, { ...B, doing: 'theirs' }, C))).toBeNull();
    expect(undone(BASE, withSlides(B, A, C), withSlides(C, B, A))).toBeNull();
    const asked = (answer: string): Deck => ({ ...BASE, questions: [{ ...QUESTION, answer }] });
    expect(undone(asked(''), asked('ours'), asked('theirs'))).toBeNull();
  });

  it('keeps one from being done again in the same way', () => {
    const done = { step, before: BASE, after: write('ours') };
    expect(afterStep(done, 'redo', write('theirs'))).toBeNull();
    expect(told(afterStep(done, 'redo', withSlides(A, B)))).toEqual(['a ours', 'b second']);
  });
});
