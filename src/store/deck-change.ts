import type { Deck } from '../models/deck/deck.ts';

/**
 * Changes of a deck slide by slide, so that two tabs keep each other's work. Of a slide that both
 * have changed, the one that is kept last holds: see docs/decisions/0009-decks.md.
 */

export interface MergedDeck {
  readonly deck: Deck;
  /** Slides and questions that both have changed, and of which ours holds. */
  readonly overwritten: number;
  /** True where both have changed the order of the slides, or of the questions: ours holds. */
  readonly reordered: boolean;
}

/** Whether two decks hold the same, whenever they were changed. */
export function sameDeck(one: Deck, other: Deck): boolean {
  return same({ ...one, changedAt: '' }, { ...other, changedAt: '' });
}

/** The same content, in whatever order its fields stand. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inOneOrder) === JSON.stringify(other, inOneOrder);
}

function inOneOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Three<Part> {
  /** What ours was made from. */
  readonly base: Part;
  readonly ours: Part;
  readonly theirs: Part;
}

/** `lead` with what `other` has besides, each after what it follows there. */
function inOrder(lead: readonly string[], other: readonly string[]): string[] {
  const order = [...lead];
  for (const [at, id] of other.entries()) {
    if (order.includes(id)) continue;
    const before = other[at - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  }
  return order;
}

/** Whether what both lists hold stands in the same order in both. */
function sameOrder(one: readonly string[], other: readonly string[]): boolean {
  return same(
    one.filter((id) => other.includes(id)),
    other.filter((id) => one.includes(id)),
  );
}

interface MergedList<Entry> {
  readonly entries: Entry[];
  readonly overwritten: number;
  readonly reordered: boolean;
}

function mergeList<Entry extends { readonly id: string }>(
  lists: Three<readonly Entry[]>,
): MergedList<Entry> {
  const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id);
  const [base, ours, theirs] = [idsOf(lists.base), idsOf(lists.ours), idsOf(lists.theirs)];
  const moved = !sameOrder(base, ours);
  const reordered = moved && !sameOrder(base, theirs) && !sameOrder(ours, theirs);
  const order = moved ? inOrder(ours, theirs) : inOrder(theirs, ours);
  let overwritten = 0;
  const entries = order.flatMap((id) => {
    const of = (entries: readonly Entry[]) => entries.find((entry) => entry.id === id);
    const [before, mine, yours] = [of(lists.base), of(lists.ours), of(lists.theirs)];
    const changed = !same(before, mine);
    if (changed && !same(before, yours) && !same(mine, yours)) overwritten += 1;
    const holds = changed ? mine : yours;
    return holds === undefined ? [] : [holds];
  });
  return { entries, overwritten, reordered };
}

/**
 * Our deck with what somebody else has changed in it since ours was made from `base`. A deck that
 * they removed while we changed it comes back: the last change holds. Null for a deck that is not
 * there.
 */
export function mergeDeck({
  base,
  ours,
  theirs,
}: Three<Deck | null> & { readonly ours: Deck }): MergedDeck {
  if (theirs === null) return { deck: ours, overwritten: 0, reordered: false };
  const slides = mergeList({
    base: base?.slides ?? [],
    ours: ours.slides,
    theirs: theirs.slides,
  });
  const questions = mergeList({
    base: base?.questions ?? [],
    ours: ours.questions,
    theirs: theirs.questions,
  });
  const deck: Deck = {
    ...ours,
    state: ours.state === base?.state ? theirs.state : ours.state,
    startedFrom: ours.startedFrom === base?.startedFrom ? theirs.startedFrom : ours.startedFrom,
    slides: slides.entries,
    questions: questions.entries,
    changedAt: [ours.changedAt, theirs.changedAt].sort().at(-1) ?? ours.changedAt,
  };
  return {
    deck,
    overwritten: slides.overwritten + questions.overwritten,
    reordered: slides.reordered || questions.reordered,
  };
}
