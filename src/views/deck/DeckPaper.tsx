import './deck-print.css';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { AUDIENCE_WORDS } from '../../models/deck/about-deck.ts';
import { isShown } from '../../models/deck/slide-model.ts';
import { useSession } from '../use-session.ts';
import { PaperAbout } from './PaperAbout.tsx';
import { Slide } from './Slide.tsx';
import type { OpenDeck } from './use-deck.ts';

/**
 * The deck as pages for the agenda pack, a slide a page, with the table under its chart, and a last
 * page that says what the pages are. It is there only while the page is printed: it is drawn when the browser says that it is about to.
 */
export function DeckPaper({ open }: { readonly open: OpenDeck }) {
  const { models, frame } = open;
  const officer = useSession((state) => state.settings.view === 'officer');
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture when the listener returns, so it is drawn at once.
    const toPaper = () => flushSync(() => setPrinting(true));
    const toScreen = () => setPrinting(false);
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', toScreen);
    return () => {
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', toScreen);
    };
  }, []);
  if (!printing) return null;
  return (
    <div className="deck-paper">
      {models.filter(isShown).map((model, at) => (
        <div className="deck-sheet" data-sheet={model.kind} key={model.id}>
          {officer ? <p className="deck-officer">Officer view: not for publication.</p> : null}
          <Slide model={model} frame={frame} mode="paper" heading={at === 0 ? 'h1' : 'h2'} />
          {at === 0 ? (
            <p className="deck-colophon">
              {AUDIENCE_WORDS[officer ? 'officers' : 'public']}. The last page says where the
              figures come from and under which licences.
            </p>
          ) : null}
        </div>
      ))}
      <div className="deck-sheet" data-sheet="about">
        {officer ? <p className="deck-officer">Officer view: not for publication.</p> : null}
        <PaperAbout open={open} />
      </div>
    </div>
  );
}
