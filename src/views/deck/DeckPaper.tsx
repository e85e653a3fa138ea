import './deck-print.css';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { version } from '../../../package.json';
import { dateLabel } from '../../kpis/periods.ts';
import type { SlideModel } from '../../models/deck/slide-model.ts';
import { useSession } from '../use-session.ts';
import { Slide } from './Slide.tsx';
import type { SlideFrame } from './slide-frame.ts';

interface DeckPaperProps {
  readonly models: readonly SlideModel[];
  readonly frame: SlideFrame;
}

/**
 * The deck as pages for the agenda pack, a slide a page, with the table under its chart. It is there
 * only while the page is printed: it is drawn when the browser says that it is about to.
 */
export function DeckPaper({ models, frame }: DeckPaperProps) {
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
      {models
        .filter(({ hidden }) => !hidden)
        .map((model, at) => (
          <div className="deck-sheet" data-sheet={model.kind} key={model.id}>
            {officer ? <p className="deck-officer">Officer view: not for publication.</p> : null}
            <Slide model={model} frame={frame} mode="paper" heading={at === 0 ? 'h1' : 'h2'} />
            {at === 0 ? <Colophon officer={officer} /> : null}
          </div>
        ))}
    </div>
  );
}

/** For whom the pages are, under which licence, and when and with what they were made. */
function Colophon({ officer }: { readonly officer: boolean }) {
  return (
    <div className="deck-colophon">
      <p>
        {officer
          ? 'For officers only.'
          : 'For the public: small numbers that could point to a child are withheld.'}
      </p>
      <p>
        Published figures: Department for Education and Office for National Statistics. Contains
        public sector information licensed under the Open Government Licence v3.0.
      </p>
      <p>
        Made on {dateLabel(new Date().toISOString())} with Quarterlight {version}.
      </p>
    </div>
  );
}
