import { useCallback, useEffect, useMemo } from 'react';
import { councilOf } from '../../models/council.ts';
import type { Deck } from '../../models/deck/deck.ts';
import type { SlideModel } from '../../models/deck/slide-model.ts';
import { slideModels } from '../../models/deck/slides.ts';
import { completeDeck, newDeck } from '../../models/deck/start.ts';
import type { Telling } from '../../models/saying.ts';
import { deckOf, earlierDeck, openDecks, putDeck } from '../../session/decks.ts';
import { sessionStore } from '../../session/session-state.ts';
import { useAddress } from '../../store/use-selection.ts';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';
import { type SlideFrame, slideFrame } from './slide-frame.ts';

/** The deck of the council and quarter on the screen, and what it says now. */
export interface OpenDeck {
  readonly deck: Deck;
  readonly telling: Telling;
  readonly models: readonly SlideModel[];
  readonly frame: SlideFrame;
  /** False of a deck that was just made: the first change of it is kept with all of it. */
  readonly kept: boolean;
  readonly change: (make: (deck: Deck, at: string) => Deck) => void;
}

/**
 * The deck that the address means: the kept one, with slides that its figures have come to need, or
 * a new one, from last quarter's where there is one. Null until figures and decks are read.
 */
export function useDeck(): OpenDeck | null {
  const { selection } = useAddress();
  const cube = useSession((state) => state.cube);
  const names = useSession((state) => state.names);
  const decks = useSession((state) => state.decks);
  const settings = useSession((state) => state.settings);
  const wording = useWording();
  useEffect(() => void openDecks(), []);
  const quarter = selection.quarter ?? cube?.quarters.at(-1) ?? null;
  const { compare, model, method } = selection;
  const telling = useMemo(
    (): Telling | null =>
      cube === null ? null : { cube, names, wording, choice: { compare, model, method } },
    [cube, names, wording, compare, model, method],
  );
  const shown = useMemo(
    () =>
      telling === null || quarter === null || decks === null
        ? null
        : openDeck(telling, quarter, decks),
    [telling, quarter, decks],
  );
  const models = useMemo(
    () =>
      shown === null || telling === null ? [] : slideModels(shown.deck, telling, shown.before),
    [shown, telling],
  );
  const { councils } = settings;
  const frame = useMemo(
    () =>
      shown === null
        ? null
        : slideFrame(councilOf({ councils }, shown.deck.areaCode, names), shown.deck.quarter),
    [shown, councils, names],
  );
  const change = useCallback(
    (make: (deck: Deck, at: string) => Deck) => {
      if (telling === null || quarter === null) return;
      // As it stands now, which may be newer than what was drawn last.
      const { deck } = openDeck(telling, quarter, sessionStore.getState().decks ?? []);
      const changed = make(deck, new Date().toISOString());
      if (changed !== deck) putDeck(changed);
    },
    [telling, quarter],
  );
  if (shown === null || telling === null || frame === null) return null;
  return { ...shown, telling, models, frame, change };
}

function openDeck(
  telling: Telling,
  quarter: string,
  decks: readonly Deck[],
): { deck: Deck; before: Deck | null; kept: boolean } {
  const { areaCode } = telling.cube;
  const before = earlierDeck(decks, areaCode, quarter);
  const kept = deckOf(decks, areaCode, quarter);
  const changedAt = new Date().toISOString();
  const deck = kept ?? newDeck({ areaCode, quarter, telling, before, changedAt });
  return { deck: completeDeck(deck, telling), before, kept: kept !== null };
}

/** Keeps a deck that nobody has changed, because it is being used: the next one asks for it. */
export function keepAsMade({ kept, change }: OpenDeck): void {
  if (!kept) change((deck) => ({ ...deck }));
}
