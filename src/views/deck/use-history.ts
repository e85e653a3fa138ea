import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Deck } from '../../models/deck/deck.ts';
import {
  type DoneStep,
  type StepName,
  slideOfStep,
  stepName,
} from '../../models/deck/deck-step.ts';
import { slideModels } from '../../models/deck/slides.ts';
import { historyOf, historyStore } from '../../session/deck-history.ts';
import { afterStep, type HistoryWay, nextStep } from '../../store/deck-history.ts';
import { chooseSlide } from './chosen-slide.ts';
import { useUndoKeys } from './undo-keys.ts';
import type { OpenDeck } from './use-deck.ts';

interface HistoryScreen {
  readonly open: OpenDeck;
  /** The id of the slide that is written. */
  readonly chosen: string;
  /** Chooses a slide with the focus on its heading. */
  readonly onChoose: (id: string) => void;
  readonly onSay: (words: string) => void;
}

interface UsedHistory {
  /** What can be taken back and done again; null for nothing. */
  readonly names: Readonly<Record<HistoryWay, StepName | null>>;
  readonly take: (way: HistoryWay) => void;
}

const DONE = { undo: 'Undone', redo: 'Redone' } as const;

/** Takes back what the officer did to the deck in this tab, and does it again: by buttons and keys. */
export function useHistory({ open, chosen, onChoose, onSay }: HistoryScreen): UsedHistory {
  const history = historyOf(useStore(historyStore), open.deck);
  const [taken, setTaken] = useState<DoneStep | null>(null);
  useEffect(() => {
    if (taken !== null) keepFocus(taken);
  }, [taken]);
  const names = useMemo(() => {
    const nameOf = (way: HistoryWay) => {
      const next = nextStep(history, way);
      if (next === undefined || afterStep(next, way, open.deck) === null) return null;
      return stepName(next, (id) => titleOf(id, next, open));
    };
    return { undo: nameOf('undo'), redo: nameOf('redo') };
  }, [history, open]);

  /** False where there was nothing, in a text field: the browser may have something there. */
  function take(way: HistoryWay, inText: boolean): boolean {
    if (nextStep(history, way) === undefined) {
      if (!inText) onSay(`There is nothing to ${way}.`);
      return !inText;
    }
    const step = open.take(way);
    if (step === null) {
      onSay(`The same was changed in another tab since. You cannot ${way} it here.`);
      return true;
    }
    const name = stepName(step.done, (id) => titleOf(id, step.done, open));
    onSay(`${DONE[way]}: ${name.what}${name.of}.`);
    const to = slideAfter(step.done, step.deck, open.deck, chosen);
    if (to !== null && to !== chosen) {
      const inEditor = (document.activeElement?.closest('.deck-slide') ?? null) !== null;
      if (inEditor) onChoose(to);
      else chooseSlide(to);
    }
    setTaken(step.done);
    return true;
  }
  useUndoKeys(take);
  return { names, take: (way) => void take(way, false) };
}

/** The title of a slide as the view on the screen shows it, of one too that is not there now. */
function titleOf(id: string, done: DoneStep, open: OpenDeck): string {
  const { deck, models, telling, before, seen } = open;
  const shown = models.find((model) => model.id === id);
  if (shown !== undefined) return shown.title;
  const slides = [...done.before.slides, ...done.after.slides].filter((one) => one.id === id);
  return (
    slideModels({ ...deck, slides: slides.slice(0, 1) }, telling, before, seen)[0]?.title ?? ''
  );
}

/** The slide to look at: the one that changed, or the one before it where it went. */
function slideAfter(done: DoneStep, deck: Deck, before: Deck, chosen: string): string | null {
  const changed = slideOfStep(done);
  if (changed === null || deck.slides.some(({ id }) => id === changed)) return changed;
  if (changed !== chosen) return null;
  const at = before.slides.findIndex(({ id }) => id === changed);
  return (before.slides[at - 1] ?? before.slides[at + 1])?.id ?? null;
}

/** The focus stays where it is; in the list it goes along, and where its place went, to what changed. */
function keepFocus(done: DoneStep): void {
  const active = document.activeElement;
  if (active === null || active === document.body) {
    const heading = slideOfStep(done) === null ? 'deck-questions-title' : 'deck-slide-title';
    document.getElementById(heading)?.focus();
  } else if (active.closest('.deck-list') !== null) {
    document.querySelector<HTMLElement>('.deck-list [aria-current]')?.focus();
  }
}
