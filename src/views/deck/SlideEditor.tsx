import { useState } from 'react';
import type { DeckSlide } from '../../models/deck/deck.ts';
import { hideSlide, isAdded, moveSlide, removeSlide } from '../../models/deck/edit.ts';
import { isShown, type SlideModel } from '../../models/deck/slide-model.ts';
import { stageParts } from '../../models/deck/stage-parts.ts';
import type { TextToCheck } from '../../models/deck/texts-to-check.ts';
import { Switch } from '../../ui/Switch.tsx';
import { QueryOfSlide } from './QueryOfSlide.tsx';
import { Slide } from './Slide.tsx';
import { SlideFields } from './SlideFields.tsx';
import { movedWords } from './SlideList.tsx';
import type { OpenDeck } from './use-deck.ts';

interface SlideEditorProps {
  readonly open: OpenDeck;
  readonly model: SlideModel;
  readonly slide: DeckSlide;
  readonly toCheck: readonly TextToCheck[];
  readonly onChoose: (id: string) => void;
  readonly onSay: (words: string) => void;
}

const WAYS = [
  { way: 'up', label: 'Move up' },
  { way: 'down', label: 'Move down' },
] as const;

/** One slide as it will be seen, what can be done with it, and its texts. */
export function SlideEditor({ open, model, slide, toCheck, onChoose, onSay }: SlideEditorProps) {
  const { models, frame, change } = open;
  const at = models.findIndex(({ id }) => id === model.id);
  const parts = stageParts(model);
  const [part, setPart] = useState(0);
  const shownPart = Math.min(part, parts.length - 1);
  const ends = { up: at === 0, down: at === models.length - 1 };

  /** At an end the button stays a stop, so that the focus is not lost on the way there. */
  function move(way: 'up' | 'down') {
    if (ends[way]) return;
    change((deck, now) => moveSlide(deck, model.id, way, now), { act: 'move', slide: model.id });
    onSay(movedWords(model.title, at + (way === 'up' ? 0 : 2), models.length));
  }
  function hide() {
    change((deck, now) => hideSlide(deck, model.id, !model.hidden, now), {
      act: model.hidden ? 'show' : 'hide',
      slide: model.id,
    });
    onSay(
      model.hidden ? 'The slide is shown again.' : 'The slide is hidden: it is kept, not shown.',
    );
  }
  function remove() {
    const next = models[at + 1] ?? models[at - 1];
    change((deck, now) => removeSlide(deck, model.id, now), { act: 'remove', slide: model.id });
    onSay('The slide is removed.');
    if (next !== undefined) onChoose(next.id);
  }
  return (
    <section className="deck-slide" aria-labelledby="deck-slide-title">
      <div className="deck-slide-head">
        <h2 id="deck-slide-title" tabIndex={-1}>
          {model.number === null
            ? model.hidden && model.heldBack === ''
              ? 'Hidden slide'
              : 'Slide that is left out'
            : `Slide ${model.number} of ${models.filter(isShown).length}`}
        </h2>
        <p className="deck-slide-actions">
          {WAYS.map(({ way, label }) => (
            <button
              key={way}
              type="button"
              className="link-button"
              aria-disabled={ends[way]}
              onClick={() => move(way)}
            >
              {label}
            </button>
          ))}
          {model.heldBack === '' ? (
            <button type="button" className="link-button" onClick={hide}>
              {model.hidden ? 'Show this slide' : 'Hide this slide'}
            </button>
          ) : null}
          {isAdded(slide) ? (
            <button type="button" className="link-button" onClick={remove}>
              Remove this slide
            </button>
          ) : null}
        </p>
      </div>
      {model.leftOut === '' ? null : (
        <div className="deck-note deck-left-out">
          <p>
            <strong>{model.leftOut}</strong> It is left out of the public presentation, its pages
            and packs, and stays in those for officers. If you write on it what you are doing, it is
            shown with your words.
          </p>
        </div>
      )}
      {parts.length < 2 ? null : (
        <div className="deck-parts">
          <span>On the wall this slide is shown in {parts.length} parts, on paper as one.</span>
          <Switch
            label="Part of the slide"
            options={parts.map((_, place) => ({ id: `${place}`, label: `Part ${place + 1}` }))}
            chosen={`${shownPart}`}
            onChoose={(place) => setPart(Number(place))}
          />
        </div>
      )}
      {model.heldBack === '' ? (
        <>
          <div className="deck-stage">
            <Slide model={parts[shownPart] ?? model} frame={frame} mode="page" heading="h3" />
          </div>
          {slide.query === undefined ? null : <QueryOfSlide model={model} query={slide.query} />}
          <SlideFields open={open} model={model} slide={slide} toCheck={toCheck} onSay={onSay} />
        </>
      ) : (
        <div className="deck-note">
          <p>{model.heldBack}</p>
        </div>
      )}
    </section>
  );
}
