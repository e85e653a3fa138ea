import { useState } from 'react';
import { periodLabel } from '../../../kpis/periods.ts';
import { addQuerySlide } from '../../../models/deck/edit.ts';
import {
  type DrawnQuery,
  queryOf,
  whyNoSlide,
  withholdingMark,
} from '../../../models/deck/query-slide.ts';
import { openDecks } from '../../../session/decks.ts';
import { sessionStore } from '../../../session/session-state.ts';
import { formatAddress } from '../../../store/address.ts';
import { useAddress } from '../../../store/use-selection.ts';
import { chooseSlide } from '../../deck/chosen-slide.ts';
import { useSession } from '../../use-session.ts';
import { useWording } from '../../use-wording.ts';
import type { PictureAbout } from './DrawnPicture.tsx';

interface AddToDeckProps {
  readonly drawn: DrawnQuery;
  readonly about: PictureAbout;
}

/** Adds the picture to the presentation of the council and quarter on the screen. */
export function AddToDeck({ drawn, about }: AddToDeckProps) {
  const [said, setSaid] = useState('');
  const [added, setAdded] = useState(false);
  const { selection } = useAddress();
  const cube = useSession((state) => state.cube);
  const names = useSession((state) => state.names);
  const wording = useWording();
  const quarter = selection.quarter ?? cube?.quarters.at(-1) ?? null;
  const why = whyNoSlide(drawn);
  if (why !== '') return <p className="result-picture-why">{why}</p>;
  if (cube === null || quarter === null) return null;
  const shown = cube;
  const into = quarter;

  async function add() {
    setAdded(false);
    await openDecks();
    const { decks, settings, example } = sessionStore.getState();
    if (decks === null)
      return setSaid('The presentations could not be read, so nothing was added.');
    const { changeDeck } = await import('../../deck/change-deck.ts');
    const { compare, model, method } = selection;
    const telling = { cube: shown, names, wording, choice: { compare, model, method } };
    const title = about.title.trim() === '' ? drawn.picture.subject : about.title.trim();
    const withholding = withholdingMark(settings);
    const query = queryOf(drawn, { ...about, title, withholding, example });
    const deck = changeDeck(telling, into, (before, at) => addQuerySlide(before, query, at), {
      act: 'add',
    });
    const slide = deck.slides.find((one) => one.query === query);
    if (slide !== undefined) chooseSlide(slide.id);
    setAdded(true);
    setSaid(`Added to the presentation of ${names.name(shown.areaCode)}, ${periodLabel(into)}.`);
  }
  return (
    <div className="result-to-deck">
      <button type="button" className="button" onClick={() => void add()}>
        Add to the presentation
      </button>
      <p role="status">
        {said} {added ? <a href={formatAddress('/deck', selection)}>Go to the slide</a> : null}
      </p>
      {about.view === 'officer' ? (
        <p className="muted small">
          This is the officer view. The slide will be shown there and in packs for officers, and
          nowhere else.
        </p>
      ) : null}
    </div>
  );
}
