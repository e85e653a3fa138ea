import { type KeyboardEvent, useRef } from 'react';
import { moveSlide } from '../../models/deck/edit.ts';
import type { SlideModel } from '../../models/deck/slide-model.ts';
import type { OpenDeck } from './use-deck.ts';

interface SlideListProps {
  readonly open: OpenDeck;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly onSay: (words: string) => void;
}

/**
 * All slides by their titles. One of them is a stop of Tab; arrows go on from there, and with Alt
 * they take the slide along.
 */
export function SlideList({ open, chosen, onChoose, onSay }: SlideListProps) {
  const { models, change } = open;
  const list = useRef<HTMLOListElement>(null);

  function focus(at: number) {
    list.current?.querySelectorAll('button')[at]?.focus();
  }

  function press(event: KeyboardEvent, model: SlideModel, at: number) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const to = { Home: 0, End: models.length - 1 }[event.key] ?? (step ?? Number.NaN) + at;
    if (Number.isNaN(to)) return;
    event.preventDefault();
    if (!event.altKey) {
      focus(Math.min(Math.max(to, 0), models.length - 1));
      return;
    }
    if (to < 0 || to >= models.length || to === at) return;
    change((deck, now) => moveSlide(deck, model.id, to + 1, now));
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
          <li key={model.id} className={model.hidden ? 'hidden-slide' : ''}>
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
              {model.heldBack !== '' && !model.forOfficers ? (
                <span className="mark">Left out</span>
              ) : null}
              {model.outdated === '' ? null : <span className="mark">Check</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** "“Title” is now slide 5 of 22." */
export function movedWords(title: string, place: number, count: number): string {
  return `“${title}” is now ${place} of ${count}.`;
}
