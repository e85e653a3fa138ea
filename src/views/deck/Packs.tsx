import './packs.css';
import { useId, useState } from 'react';
import { type Audience, aboutFacts } from '../../models/deck/about-deck.ts';
import { heldBack } from '../../models/deck/query-slide.ts';
import type { TextToCheck } from '../../models/deck/texts-to-check.ts';
import { formatAddress } from '../../store/address.ts';
import { useAddress } from '../../store/use-selection.ts';
import { downloadText } from '../../ui/download.ts';
import { useSession } from '../use-session.ts';
import { aboutNow } from './about-now.ts';
import { PackChoice } from './PackChoice.tsx';
import { MOST_BYTES, type PackKind, packFile } from './pack-of.ts';
import { TextsToCheck } from './TextsToCheck.tsx';
import { keepAsMade, type OpenDeck } from './use-deck.ts';

interface PacksProps {
  readonly open: OpenDeck;
  readonly toCheck: readonly TextToCheck[];
  readonly onChoose: (id: string) => void;
}

/** What leaves the building: a file that opens by itself, the figures, the paper; for an audience. */
export function Packs({ open, toCheck, onChoose }: PacksProps) {
  const [audience, setAudience] = useState<Audience>('public');
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const view = useSession((state) => state.settings.view);
  const id = useId();
  const { selection } = useAddress();
  const onScreen = view === 'public' ? 'public' : 'officers';

  async function take(kind: PackKind) {
    if (busy) return;
    setBusy(true);
    setSaid('Making the file …');
    try {
      keepAsMade(open);
      const { name, text, type } = await packFile(open, audience, kind);
      downloadText(name, text, type);
      const bytes = new Blob([text]).size;
      setSaid(`Downloaded ${name}, ${sizeText(bytes)}.${kind === 'html' ? tooLarge(bytes) : ''}`);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setSaid(`The file could not be made. ${why}`);
    }
    setBusy(false);
  }

  return (
    <section className="deck-packs" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Packs</h2>
      <PackChoice
        audience={audience}
        onChoose={(chosen) => {
          setAudience(chosen);
          setSaid('');
        }}
      />
      {audience === 'public' ? (
        <TextsToCheck open={open} toCheck={toCheck} onChoose={onChoose} />
      ) : null}
      <p className="deck-actions">
        <button type="button" className="button main" onClick={() => void take('html')}>
          Download HTML
        </button>
        <button type="button" className="button" onClick={() => void take('csv')}>
          Download CSV
        </button>
        {audience === onScreen ? (
          <button
            type="button"
            className="button"
            onClick={() => {
              keepAsMade(open);
              window.print();
            }}
          >
            Print
          </button>
        ) : null}
      </p>
      <Queries open={open} audience={audience} />
      {audience === onScreen ? null : (
        <p className="muted">
          To print this pack, download the HTML file, open it and print it: this screen shows{' '}
          {onScreen === 'public' ? 'the public view' : 'the officer view'}.
        </p>
      )}
      <p role="status" className="deck-packs-said">
        {said}
      </p>
      <p>
        Before it goes out, see <a href={formatAddress('/withheld', selection)}>what is withheld</a>
        , and why.
      </p>
      <Says open={open} audience={audience} />
    </section>
  );
}

/** What becomes of slides of queries: not every pack has them. */
function Queries({
  open: { deck, seen },
  audience,
}: {
  readonly open: OpenDeck;
  readonly audience: Audience;
}) {
  const view = audience === 'public' ? 'public' : 'officer';
  const slides = deck.slides.filter(({ query, hidden }) => query !== undefined && !hidden);
  const leftOut = slides.filter((slide) => heldBack(slide, { ...seen, view }) !== '').length;
  if (slides.length === 0) return null;
  return (
    <p className="deck-packs-queries">
      {leftOut === 0
        ? ''
        : `${leftOut === 1 ? 'One slide' : `${leftOut} slides`} of a query ${leftOut === 1 ? 'is' : 'are'} left out of this pack: made in the officer view, or before what is withheld was changed. `}
      The CSV has the figures of KPIs and no results of queries.
    </p>
  );
}

/** What every file and page of the pack says of itself. */
function Says({
  open: { deck, frame },
  audience,
}: {
  readonly open: OpenDeck;
  readonly audience: Audience;
}) {
  const facts = [
    ...aboutFacts(aboutNow(deck, frame, audience)),
    ['Sources', 'Each release with its date and licence'],
  ] as const;
  return (
    <details className="deck-packs-says">
      <summary>What the pack says of itself</summary>
      <dl>
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      <p>
        Hidden slides, your notes and what the product asks you to check are in no pack. The names
        of those who asked a question are in packs for officers only.
      </p>
    </details>
  );
}

function sizeText(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`;
}

function tooLarge(bytes: number): string {
  if (bytes <= MOST_BYTES) return '';
  return ' It is larger than 1.5 MB: hide some slides if it has to go by email.';
}
