import { goesOut, TEXT_NAMES, type TextToCheck } from '../../models/deck/texts-to-check.ts';
import type { OpenDeck } from './use-deck.ts';

interface TextsToCheckProps {
  readonly open: OpenDeck;
  readonly toCheck: readonly TextToCheck[];
  readonly onChoose: (id: string) => void;
}

/** Before a public pack is made: the officer's texts that may tell what it withholds. */
export function TextsToCheck({ open: { deck, models }, toCheck, onChoose }: TextsToCheckProps) {
  const asked = new Map(deck.questions.map(({ id }, at) => [id, `Question ${at + 1}`]));
  const shown = new Map(
    models.filter(({ hidden }) => !hidden).map(({ id, title }) => [id, title] as const),
  );
  const going = toCheck.filter((one) => goesOut(one) && (shown.has(one.id) || asked.has(one.id)));
  if (going.length === 0) return null;
  return (
    <section className="deck-note" aria-labelledby="deck-to-check">
      <h3 id="deck-to-check">Check your own words before this pack goes out</h3>
      <ul className="deck-to-check">
        {going.map(({ id, field, warning }) => (
          <li key={`${id} ${field}`}>
            {asked.has(id) ? (
              asked.get(id)
            ) : (
              <button type="button" className="link-button" onClick={() => onChoose(id)}>
                <bdi>{shown.get(id)}</bdi>
              </button>
            )}
            , {TEXT_NAMES[field]}. {warning}
          </li>
        ))}
      </ul>
      <p>
        The product withholds numbers in what it writes itself. Your texts go out as they are: the
        pack can be made all the same.
      </p>
    </section>
  );
}
