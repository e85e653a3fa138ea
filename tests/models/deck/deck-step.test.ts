import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/models/deck/deck.ts';
import { type DeckStep, slideOfStep, stepName } from '../../../src/models/deck/deck-step.ts';
import { DECK, QUESTION, SLIDE, slide } from '../../store/deck-fixture.ts';

const BEFORE: Deck = { ...DECK, questions: [{ ...QUESTION, id: 'q0' }, QUESTION] };
const AFTER: Deck = { ...BEFORE, slides: [SLIDE, slide('added-1')], questions: [QUESTION] };
const TITLES: Readonly<Record<string, string>> = { [SLIDE.id]: 'Who came in', 'added-1': 'New' };

/** A step in words, as a button says it. */
function said(step: DeckStep): string {
  const done = { step, before: BEFORE, after: AFTER };
  const { what, of } = stepName(done, (id) => TITLES[id] ?? '');
  return `${what}|${of}`;
}

describe('the name of what was done to a deck', () => {
  it('says what was done and to which slide', () => {
    expect(said({ act: 'remove', slide: SLIDE.id })).toBe('remove slide| “Who came in”');
    expect(said({ act: 'hide', slide: SLIDE.id })).toBe('hide slide| “Who came in”');
    expect(said({ act: 'show', slide: SLIDE.id })).toBe('show slide| “Who came in”');
    expect(said({ act: 'move', slide: SLIDE.id })).toBe('move slide| “Who came in”');
    expect(said({ act: 'restore', slide: SLIDE.id })).toBe(
      'use the product’s words| on slide “Who came in”',
    );
    expect(said({ act: 'write', slide: SLIDE.id, field: 'Why it matters', visit: '1' })).toBe(
      'change text| “Why it matters” of slide “Who came in”',
    );
  });

  it('finds the slide that was added', () => {
    expect(said({ act: 'add' })).toBe('add slide| “New”');
    expect(slideOfStep({ step: { act: 'add' }, before: BEFORE, after: AFTER })).toBe('added-1');
    expect(slideOfStep({ step: { act: 'add' }, before: AFTER, after: BEFORE })).toBeNull();
  });

  it('says which question it was, as the page counted it', () => {
    expect(said({ act: 'ask' })).toBe('add question|');
    expect(said({ act: 'unask', question: 'q1' })).toBe('remove question| 2');
    expect(said({ act: 'mark', question: 'q0' })).toBe('mark question| 1 as open or answered');
    expect(said({ act: 'answer', question: 'q1', field: 'Answer', visit: '1' })).toBe(
      'change text| “Answer” of question 2',
    );
    const step: DeckStep = { act: 'unask', question: 'q1' };
    expect(slideOfStep({ step, before: BEFORE, after: AFTER })).toBeNull();
  });

  it('says the state', () => {
    expect(said({ act: 'state', state: 'final' })).toBe('mark as final|');
    expect(said({ act: 'state', state: 'draft' })).toBe('mark as draft|');
  });
});
