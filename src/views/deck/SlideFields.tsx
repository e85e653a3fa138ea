import type { DeckSlide } from '../../models/deck/deck.ts';
import { rewriteSlide, type SlideTexts } from '../../models/deck/edit.ts';
import type { SlideModel } from '../../models/deck/slide-model.ts';
import { DraftField } from './DraftField.tsx';
import type { OpenDeck } from './use-deck.ts';

interface SlideFieldsProps {
  readonly open: OpenDeck;
  readonly model: SlideModel;
  readonly slide: DeckSlide;
  readonly onSay: (words: string) => void;
}

/** What a slide should have at most, title and paragraphs together. */
const MOST_WORDS = 60;

/** The texts that the product writes until the officer does. */
const PROPOSED = [
  { id: 'title', label: 'Title: the finding', rows: 2 },
  { id: 'shows', label: 'What it shows', rows: 3 },
  { id: 'matters', label: 'Why it matters', rows: 3 },
] as const;

/** On a slide without a figure there is no finding and nothing that is shown. */
const PLAIN_LABELS = { title: 'Title', shows: 'Text', matters: 'Why it matters' } as const;

/** The texts of one slide. */
export function SlideFields({ open, model, slide, onSay }: SlideFieldsProps) {
  const write = (texts: Partial<SlideTexts>) =>
    open.change((deck, at) => rewriteSlide(deck, slide.id, texts, open.telling, at));
  const held = PROPOSED.filter(({ id }) => isHeld(model, slide, id));
  const own = PROPOSED.some(({ id }) => slide[id] !== null);
  function goBack() {
    write({ title: null, shows: null, matters: null });
    onSay('The slide is in the product’s words again.');
  }
  return (
    <div className="deck-fields">
      {model.outdated === '' ? null : (
        <div className="deck-note">
          <p>
            <strong>{model.outdated}</strong>{' '}
            {model.kind === 'query'
              ? 'Run it again in the console and add it anew, or say on the slide of when it is.'
              : 'Read your words again, or go back to the product’s.'}
          </p>
        </div>
      )}
      {held.length === 0 ? null : (
        <div className="deck-note">
          <p>
            <strong>Your own sentence is not shown here.</strong> A number behind this slide is
            withheld in the public view, and your words may give it away. The product’s stand in
            their place, as they do in presentations and packs.
          </p>
        </div>
      )}
      {PROPOSED.map(({ id, label, rows }) => (
        <DraftField
          key={id}
          label={model.kind === 'text' ? PLAIN_LABELS[id] : label}
          rows={rows}
          text={isHeld(model, slide, id) ? model.proposed[id] : (slide[id] ?? model.proposed[id])}
          onWrite={(text) => write({ [id]: text === model.proposed[id] ? null : text })}
        />
      ))}
      {own ? (
        <p>
          <button type="button" className="link-button" onClick={goBack}>
            Go back to the product’s words
          </button>
        </p>
      ) : null}
      <DraftField
        label="What we are doing"
        hint="Only you know. Name no child."
        rows={3}
        text={slide.doing}
        onWrite={(doing) => write({ doing })}
      />
      <WordCount count={model.wordCount} />
      <DraftField
        label="Presenter’s notes"
        hint="For you alone, in the window of notes. Not on the wall, on paper or in a pack."
        rows={3}
        text={slide.notes}
        onWrite={(notes) => write({ notes })}
      />
    </div>
  );
}

/** Whether the officer's own text is kept from the slide: see `slideModels`. */
function isHeld(model: SlideModel, slide: DeckSlide, id: (typeof PROPOSED)[number]['id']): boolean {
  const shown =
    id === 'title' ? model.title : (model.paragraphs.find((one) => one.id === id)?.text ?? '');
  return slide[id] !== null && slide[id].trim() !== shown.trim();
}

function WordCount({ count }: { readonly count: number }) {
  const many = count > MOST_WORDS;
  return (
    <p className={many ? 'deck-words many' : 'deck-words muted'}>
      {count} {count === 1 ? 'word' : 'words'} on this slide.
      {many ? ` A slide is read at a glance: keep to ${MOST_WORDS}.` : ''}
    </p>
  );
}
