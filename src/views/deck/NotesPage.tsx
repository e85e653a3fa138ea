import './deck.css';
import './notes.css';
import { useEffect, useState } from 'react';
import { isShown } from '../../models/deck/slide-model.ts';
import { placeInWords, stageSlides } from '../../models/deck/stage-parts.ts';
import { PageTitle } from '../PageTitle.tsx';
import { Waiting } from '../Waiting.tsx';
import { Clock } from './Clock.tsx';
import { type Go, type PresentMessage, usePresentChannel } from './present-channel.ts';
import { usePresentKeys } from './present-keys.ts';
import { Slide } from './Slide.tsx';
import { type OpenDeck, useDeck } from './use-deck.ts';

/** The presenter's own window: notes, what is on the wall, what comes next, and the time. */
export function NotesPage() {
  const open = useDeck();
  if (open === null) {
    return (
      <div className="page">
        <PageTitle title="Presenter’s notes" />
        <Waiting />
      </div>
    );
  }
  return <Notes open={open} />;
}

type Wall = Extract<PresentMessage, { kind: 'at' }>;

/** What keys do here as on the wall: those without a letter. */
const GOES: readonly Go[] = ['next', 'previous', 'first', 'last'];

function Notes({ open }: { readonly open: OpenDeck }) {
  const { deck, models, frame } = open;
  const slides = stageSlides(models);
  const deckName = `${deck.areaCode} ${deck.quarter}`;
  const [wall, setWall] = useState<Wall | null>(null);
  const tell = usePresentChannel(deckName, 'notes', (heard) => {
    if (heard.kind === 'at') setWall(heard);
    if (heard.kind === 'left') setWall(null);
  });
  useEffect(() => tell({ kind: 'ask', deck: deckName }), [tell, deckName]);
  const go = (to: Go) => tell({ kind: 'go', deck: deckName, to });
  usePresentKeys(false, (action) => {
    const to = GOES.find((one) => one === action);
    if (to !== undefined) go(to);
  });
  const at = Math.max(
    0,
    slides.findIndex(({ id }) => id === wall?.slide),
  );
  const [now, next] = [slides[at], slides[at + 1]];
  return (
    <div className="notes">
      <div className="notes-head">
        <PageTitle title="Presenter’s notes" />
        <Clock since={wall?.since ?? null} />
      </div>
      {wall === null ? (
        <p className="deck-note" role="status">
          No window shows this presentation. Open it with Present, and these notes follow it.
        </p>
      ) : null}
      <section className="notes-now" aria-labelledby="notes-now-title">
        <h2 id="notes-now-title">
          {wall === null ? 'Slide' : 'On the wall: slide'}{' '}
          {now === undefined ? '' : placeInWords(now, models.filter(isShown).length)}
          {wall?.black === true ? ', black' : ''}
        </h2>
        {now === undefined ? null : (
          <div className="notes-slide">
            <Slide model={now} frame={frame} mode="stage" heading="h3" />
          </div>
        )}
        <p className="notes-actions">
          <button type="button" className="button" onClick={() => go('previous')}>
            Previous
          </button>
          <button type="button" className="button main" onClick={() => go('next')}>
            Next
          </button>
          <button type="button" className="link-button" onClick={() => go('black')}>
            {wall?.black === true ? 'Show the slide again' : 'Black screen'}
          </button>
        </p>
      </section>
      <section className="notes-text" aria-labelledby="notes-text-title">
        <h2 id="notes-text-title">Notes</h2>
        <p dir="auto" data-notes="">
          {now === undefined || now.notes === '' ? 'No notes for this slide.' : now.notes}
        </p>
      </section>
      <section className="notes-next" aria-labelledby="notes-next-title">
        <h2 id="notes-next-title">{next === undefined ? 'This is the last slide' : 'Next'}</h2>
        {next === undefined ? null : (
          <div className="notes-slide">
            <Slide model={next} frame={frame} mode="stage" heading="h3" />
          </div>
        )}
      </section>
    </div>
  );
}
