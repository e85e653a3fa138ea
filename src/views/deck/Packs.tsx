import './packs.css';
import { useId, useState } from 'react';
import { version } from '../../../package.json';
import { dateLabel, periodLabel } from '../../kpis/periods.ts';
import { heldBack } from '../../models/deck/query-slide.ts';
import type { PackAudience } from '../../packs/deck-pack.ts';
import { formatAddress } from '../../store/address.ts';
import { useAddress } from '../../store/use-selection.ts';
import { downloadText } from '../../ui/download.ts';
import { useSession } from '../use-session.ts';
import { AUDIENCES, PackChoice } from './PackChoice.tsx';
import { MOST_BYTES, type PackKind, packFile } from './pack-of.ts';
import { keepAsMade, type OpenDeck } from './use-deck.ts';

interface PacksProps {
  readonly open: OpenDeck;
}

/** What leaves the building: a file that opens by itself, the figures, the paper; for an audience. */
export function Packs({ open }: PacksProps) {
  const [audience, setAudience] = useState<PackAudience>('public');
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
}: PacksProps & { readonly audience: PackAudience }) {
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
}: PacksProps & { readonly audience: PackAudience }) {
  const facts = [
    ['Council', frame.council],
    ['Panel', frame.panel],
    ['Quarter', periodLabel(deck.quarter)],
    ['For', AUDIENCES.find(({ id }) => id === audience)?.says ?? ''],
    ['State', deck.state === 'draft' ? 'Draft' : 'Final'],
    ['Made on', `${dateLabel(new Date().toISOString())}, with Quarterlight ${version}`],
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
