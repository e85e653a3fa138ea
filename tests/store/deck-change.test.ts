import { describe, expect, it } from 'vitest';
import type { Deck, DeckSlide } from '../../src/models/deck/deck.ts';
import { mergeDeck, sameDeck } from '../../src/store/deck-change.ts';
import { DECK, QUESTION, slide } from './deck-fixture.ts';

const [A, B, C] = [slide('a', 'first'), slide('b', 'second'), slide('c', 'third')];
const BASE: Deck = { ...DECK, slides: [A, B, C], questions: [] };

const LATER = '2022-01-21T09:30:00.000Z';

function withSlides(...slides: readonly DeckSlide[]): Deck {
  return { ...BASE, slides };
}

/** The slides after a merge as "id text", in their order, and how many were overwritten. */
function merged(ours: Deck, theirs: Deck | null, base: Deck | null = BASE) {
  const { deck, overwritten } = mergeDeck({ base, ours, theirs });
  return { slides: deck.slides.map(({ id, doing }) => `${id} ${doing}`), overwritten };
}

describe('a deck that two tabs have changed', () => {
  it('has the slides of both', () => {
    const ours = withSlides({ ...A, doing: 'ours' }, B, C);
    const theirs = withSlides(A, B, { ...C, doing: 'theirs' });
    expect(merged(ours, theirs)).toEqual({
      slides: ['a ours', 'b second', 'c theirs'],
      overwritten: 0,
    });
  });

  it('has of a slide that both changed the one that is kept now, and counts it', () => {
    const ours = withSlides({ ...A, doing: 'ours' }, B, C);
    const theirs = withSlides({ ...A, doing: 'theirs' }, B, C);
    expect(merged(ours, theirs)).toEqual({
      slides: ['a ours', 'b second', 'c third'],
      overwritten: 1,
    });
    // The same change on both sides is no loss.
    expect(merged(ours, ours).overwritten).toBe(0);
  });

  it('is not mistaken by the order in which fields stand', () => {
    const turned = Object.fromEntries(Object.entries(A).reverse()) as unknown as DeckSlide;
    const ours = withSlides({ ...A, doing: 'ours' }, B, C);
    expect(merged(ours, withSlides(turned, B, C)).overwritten).toBe(0);
  });

  it('has new slides of both, each after what it stood behind', () => {
    const ours = withSlides(A, slide('x', 'ours'), B, C);
    const theirs = withSlides(slide('y', 'theirs'), A, B, C, slide('z', 'theirs'));
    expect(merged(ours, theirs).slides).toEqual([
      'y theirs',
      'a first',
      'x ours',
      'b second',
      'c third',
      'z theirs',
    ]);
  });

  it('keeps the new order of either side, and a removal of either side', () => {
    const turned = withSlides(C, B, A);
    const edited = withSlides({ ...A, doing: 'edited' }, B, C);
    const both = ['c third', 'b second', 'a edited'];
    expect(merged(turned, edited).slides).toEqual(both);
    expect(merged(edited, turned).slides).toEqual(both);
    const without = withSlides(A, C);
    for (const [ours, theirs] of [
      [without, edited],
      [edited, without],
    ] as const) {
      expect(merged(ours, theirs)).toEqual({ slides: ['a edited', 'c third'], overwritten: 0 });
    }
  });

  it('brings a slide back that was changed here and removed there, and counts it', () => {
    const ours = withSlides(A, { ...B, doing: 'ours' }, C);
    expect(merged(ours, withSlides(A, C))).toEqual({
      slides: ['a first', 'b ours', 'c third'],
      overwritten: 1,
    });
  });

  it('says when both have changed the order, each in another way', () => {
    const reordered = (ours: Deck, theirs: Deck) =>
      mergeDeck({ base: BASE, ours, theirs }).reordered;
    const turned = withSlides(C, B, A);
    expect(reordered(turned, withSlides(B, A, C))).toBe(true);
    expect(reordered(turned, turned)).toBe(false);
    expect(reordered(turned, withSlides(A, slide('x'), C))).toBe(false);
    expect(reordered(withSlides(A, C), turned)).toBe(false);
  });

  it('is the same as another one that was changed at another time, and no other', () => {
    expect(sameDeck(BASE, { ...BASE, changedAt: LATER })).toBe(true);
    expect(sameDeck(BASE, withSlides(A, C, B))).toBe(false);
    expect(sameDeck(BASE, { ...BASE, state: 'final' })).toBe(false);
  });

  it('merges questions and state as it does slides, and has the later time', () => {
    const ours: Deck = { ...BASE, questions: [QUESTION] };
    const theirs: Deck = {
      ...BASE,
      state: 'final',
      questions: [{ ...QUESTION, id: 'q2' }],
      changedAt: LATER,
    };
    for (const [one, other] of [
      [ours, theirs],
      [theirs, ours],
    ] as const) {
      const { deck } = mergeDeck({ base: BASE, ours: one, theirs: other });
      expect(deck.questions.map(({ id }) => id).sort()).toEqual(['q1', 'q2']);
      expect(deck).toMatchObject({ state: 'final', changedAt: LATER });
    }
  });

  it('is ours where they removed it, and one of both where both began it', () => {
    const ours = withSlides(A);
    expect(merged(ours, null).slides).toEqual(['a first']);
    expect(merged(ours, withSlides(A, B), null)).toEqual({
      slides: ['a first', 'b second'],
      overwritten: 0,
    });
  });
});
