import { useCallback, useEffect, useMemo } from 'react';
import { councilOf } from '../../models/council.ts';
import type { Deck } from '../../models/deck/deck.ts';
import type { DeckStep, DoneStep } from '../../models/deck/deck-step.ts';
import type { SeenIn } from '../../models/deck/query-slide.ts';
import type { SlideModel } from '../../models/deck/slide-model.ts';
import { slideModels } from '../../models/deck/slides.ts';
import type { Telling } from '../../models/saying.ts';
import { figuresNow, openDecks } from '../../session/decks.ts';
import type { HistoryWay } from '../../store/deck-history.ts';
import { useAddress } from '../../store/use-selection.ts';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';
import { changeDeck, type MakeDeck, openDeck, stepDeck } from './change-deck.ts';
import { type SlideFrame, slideFrame } from './slide-frame.ts';

/** The deck of the council and quarter on the screen, and what it says now. */
export interface OpenDeck {
  readonly deck: Deck;
  /** The deck before it, for "since last time"; null for a first one. */
  readonly before: Deck | null;
  readonly telling: Telling;
  readonly models: readonly SlideModel[];
  readonly frame: SlideFrame;
  /** The view on the screen and the figures as they are. */
  readonly seen: SeenIn;
  /** False of a deck that was just made: the first change of it is kept with all of it. */
  readonly kept: boolean;
  /** See `changeDeck`. */
  readonly change: (make: MakeDeck, step: DeckStep | null) => void;
  /** See `stepDeck`. */
  readonly take: (way: HistoryWay) => { readonly done: DoneStep; readonly deck: Deck } | null;
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
  const loads = useSession((state) => state.loads);
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
  const { councils, view, threshold, withholding } = settings;
  const seen = useMemo(
    () => ({ view, ...figuresNow({ loads, settings: { threshold, withholding } }) }),
    [view, loads, threshold, withholding],
  );
  const models = useMemo(
    () =>
      shown === null || telling === null
        ? []
        : slideModels(shown.deck, telling, shown.before, seen),
    [shown, telling, seen],
  );
  const frame = useMemo(
    () =>
      shown === null
        ? null
        : slideFrame(councilOf({ councils }, shown.deck.areaCode, names), shown.deck.quarter),
    [shown, councils, names],
  );
  const change = useCallback(
    (make: MakeDeck, step: DeckStep | null) => {
      if (telling !== null && quarter !== null) changeDeck(telling, quarter, make, step);
    },
    [telling, quarter],
  );
  const take = useCallback(
    (way: HistoryWay) =>
      telling === null || quarter === null ? null : stepDeck(telling, quarter, way),
    [telling, quarter],
  );
  if (shown === null || telling === null || frame === null) return null;
  return { ...shown, telling, models, frame, seen, change, take };
}

/** Keeps a deck that nobody has changed, because it is being used: the next one asks for it. */
export function keepAsMade({ kept, change }: OpenDeck): void {
  if (!kept) change((deck) => ({ ...deck }), null);
}
