import { setDeckState } from '../../models/deck/edit.ts';
import { isShown, shownFrom } from '../../models/deck/slide-model.ts';
import { formatAddress } from '../../store/address.ts';
import { useAddress } from '../../store/use-selection.ts';
import { wallPath } from '../../store/wall-path.ts';
import { Switch } from '../../ui/Switch.tsx';
import { useSession } from '../use-session.ts';
import { chooseSlide } from './chosen-slide.ts';
import { keepAsMade, type OpenDeck } from './use-deck.ts';

const STATES = [
  { id: 'draft', label: 'Draft' },
  { id: 'final', label: 'Final' },
] as const;

interface ChosenOfDeck {
  readonly open: OpenDeck;
  /** The id of the slide that is written. */
  readonly chosen: string;
}

/** What can be done with the whole deck, and what its officer should know. */
export function DeckHead({ open, chosen }: ChosenOfDeck) {
  const { deck, kept, change } = open;
  const { selection } = useAddress();
  const officer = useSession((state) => state.settings.view === 'officer');
  const threshold = useSession((state) => state.settings.threshold);
  function print() {
    keepAsMade(open);
    window.print();
  }
  return (
    <div className="deck-head">
      <p className="deck-actions">
        <PresentLinks open={open} chosen={chosen} />
        <button type="button" className="button" onClick={print}>
          Print for the agenda pack
        </button>
        <Switch
          label="State of the presentation"
          options={STATES}
          chosen={deck.state}
          onChoose={(state) =>
            change((now, at) => setDeckState(now, state, at), { act: 'state', state })
          }
        />
      </p>
      <p className="muted">
        {kept
          ? 'Your changes are kept on this device as you make them.'
          : 'Made from your figures just now. It is kept on this device from your first change.'}
        {deck.startedFrom === null
          ? ''
          : ' It began with what you wrote for the presentation before it.'}{' '}
        <a href={formatAddress('/council', selection)}>Name of the panel, logo and colour</a>
      </p>
      {officer ? (
        <div className="deck-note">
          <p>
            <strong>A presentation begins in the public view, and so does a pack.</strong> You are
            in the officer view, and see numbers here that they leave out. What you write is yours
            to check: do not write a number from 1 to {threshold} that could point to a child.
          </p>
        </div>
      ) : null}
    </div>
  );
}

/** Presenting from the start, and from where the officer is: the same on the first slide. */
function PresentLinks({ open: { models }, chosen }: ChosenOfDeck) {
  const { selection } = useAddress();
  const address = formatAddress('/present', selection);
  const first = models.find(isShown);
  const here = shownFrom(models, chosen);
  return (
    <>
      <a
        className="button main"
        href={address}
        onClick={() => {
          if (first !== undefined) chooseSlide(first.id);
        }}
      >
        Present from the start
      </a>
      {here === undefined || here === first ? null : (
        <a className="button" href={formatAddress(wallPath(here.id), selection)}>
          {here.id === chosen ? 'Present from this slide' : 'Present from the next slide'}
          <span className="visually-hidden">: {here.title}</span>
        </a>
      )}
    </>
  );
}
