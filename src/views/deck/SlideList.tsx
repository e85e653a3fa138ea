import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { moveSlide } from '../../models/deck/edit.ts';
import { isShown, type SlideModel } from '../../models/deck/slide-model.ts';
import type { TextToCheck } from '../../models/deck/texts-to-check.ts';
import { chooseSlide } from './chosen-slide.ts';
import type { OpenDeck } from './use-deck.ts';

interface SlideListProps {
  readonly open: OpenDeck;
  readonly chosen: string;
  readonly toCheck: readonly TextToCheck[];
  readonly onChoose: (id: string) => void;
  readonly onSay: (words: string) => void;
}

/**
 * All slides by their titles. One of them is a stop of Tab; arrows go on from there, and with Alt
 * they take the slide along.
 */
export function SlideList({ open, chosen, toCheck, onChoose, onSay }: SlideListProps) {
  const { models, change } = open;
  const list = useRef<HTMLOListElement>(null);
  const place = models.findIndex(({ id }) => id === chosen);
  useLayoutEffect(() => {
    keepInSight(list.current, place);
  }, [place]);

  function focus(at: number) {
    list.current?.querySelectorAll('button')[at]?.focus();
  }

  function press(event: KeyboardEvent, model: SlideModel, at: number) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const to = { Home: 0, End: models.length - 1 }[event.key] ?? (step ?? Number.NaN) + at;
    if (Number.isNaN(to)) return;
    event.preventDefault();
    if (!event.altKey) {
      const next = Math.min(Math.max(to, 0), models.length - 1);
      focus(next);
      // The slide beside the list is the one in the list: Tab leads from here to its buttons.
      const id = models[next]?.id;
      if (id !== undefined) chooseSlide(id);
      return;
    }
    if (to < 0 || to >= models.length || to === at) return;
    change((deck, now) => moveSlide(deck, model.id, to + 1, now), {
      act: 'move',
      slide: model.id,
    });
    // The slide keeps the focus on its way, which a browser does not follow.
    requestAnimationFrame(() => keepInSight(list.current, to));
    onSay(movedWords(model.title, to + 1, models.length));
  }

  return (
    <nav className="deck-list" aria-labelledby="deck-list-title">
      <h2 id="deck-list-title">Slides</h2>
      <p className="muted small" id="deck-list-hint">
        Arrow keys go from slide to slide. With Alt they move the slide.
      </p>
      <ol ref={list}>
        {models.map((model, at) => (
          <li key={model.id} className={isShown(model) ? '' : 'hidden-slide'}>
            <button
              type="button"
              aria-current={model.id === chosen ? 'true' : undefined}
              aria-describedby="deck-list-hint"
              tabIndex={model.id === chosen ? 0 : -1}
              onClick={() => onChoose(model.id)}
              onKeyDown={(event) => press(event, model, at)}
            >
              <span className="deck-list-number">{model.number ?? '–'}</span>
              <span dir="auto">{model.title}</span>
              {model.hidden && model.heldBack === '' ? <span className="mark">Hidden</span> : null}
              {model.forOfficers ? <span className="mark">Officers only</span> : null}
              {(model.heldBack !== '' && !model.forOfficers) || model.leftOut !== '' ? (
                <span className="mark">Left out</span>
              ) : null}
              {model.outdated === '' && !toCheck.some(({ id }) => id === model.id) ? null : (
                <span className="mark">Check</span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Scrolls the list, and nothing around it, until the slide at a place can be seen in it. */
function keepInSight(list: HTMLElement | null, place: number): void {
  const item = list?.children[place]?.getBoundingClientRect();
  if (list === null || item === undefined) return;
  const { top, bottom } = list.getBoundingClientRect();
  if (item.top < top) list.scrollTop -= top - item.top;
  else if (item.bottom > bottom) list.scrollTop += item.bottom - bottom;
}

/** "“Title” is now slide 5 of 22." */
export function movedWords(title: string, place: number, count: number): string {
  return `“${title}” is now ${place} of ${count}.`;
}
