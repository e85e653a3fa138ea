import type { DeckSlide } from '../../models/deck/deck.ts';
import type { DeckStep } from '../../models/deck/deck-step.ts';
import { rewriteSlide, type SlideTexts } from '../../models/deck/edit.ts';
import type { SlideModel } from '../../models/deck/slide-model.ts';
import type { TextField, TextToCheck } from '../../models/deck/texts-to-check.ts';
import { DraftField } from './DraftField.tsx';
import type { OpenDeck } from './use-deck.ts';

interface SlideFieldsProps {
  readonly open: OpenDeck;
  readonly model: SlideModel;
  readonly slide: DeckSlide;
  readonly toCheck: readonly TextToCheck[];
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

const DOING = 'What we are doing';
const NOTES = 'Presenter’s notes';

/** On a slide without a figure there is no finding and nothing that is shown. */
const PLAIN_LABELS = { title: 'Title', shows: 'Text', matters: 'Why it matters' } as const;

/**
 * The texts of one slide, in the order of the work: first what the officer alone knows, then what the
 * product has written already. A slide of the officer's own words begins with those.
 */
export function SlideFields({ open, model, slide, toCheck, onSay }: SlideFieldsProps) {
  const isOwn = model.kind === 'text';
  const warningOf = (asked: TextField) =>
    toCheck.find(({ id, field }) => id === slide.id && field === asked)?.warning;
  const write = (texts: Partial<SlideTexts>, step: DeckStep) =>
    open.change((deck, at) => rewriteSlide(deck, slide.id, texts, open.telling, at), step);
  const typed = (texts: Partial<SlideTexts>, field: string, visit: string) =>
    write(texts, { act: 'write', slide: slide.id, field, visit });
  const held = PROPOSED.filter(({ id }) => isHeld(model, slide, id));
  const rewritten = PROPOSED.some(({ id }) => slide[id] !== null);
  /** With nothing to go back from the button stays, so that the focus does and nothing moves. */
  function goBack() {
    if (!rewritten) return;
    write({ title: null, shows: null, matters: null }, { act: 'restore', slide: slide.id });
    onSay('The slide is in the product’s words again.');
  }
  const proposedField = ({ id, label, rows }: (typeof PROPOSED)[number]) => {
    const name = isOwn ? PLAIN_LABELS[id] : label;
    return (
      <DraftField
        key={id}
        label={name}
        rows={rows}
        text={isHeld(model, slide, id) ? model.proposed[id] : (slide[id] ?? model.proposed[id])}
        warning={warningOf(id)}
        onWrite={(text, visit) =>
          typed({ [id]: text === model.proposed[id] ? null : text }, name, visit)
        }
      />
    );
  };
  return (
    <div className="deck-fields">
      <WordCount count={model.wordCount} />
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
      {isOwn ? PROPOSED.slice(0, 2).map(proposedField) : null}
      <div className="deck-fields-own">
        <DraftField
          label={DOING}
          hint="Only you know. Name no child."
          rows={3}
          text={slide.doing}
          warning={warningOf('doing')}
          onWrite={(doing, visit) => typed({ doing }, DOING, visit)}
        />
        <DraftField
          label={NOTES}
          hint="For you alone: not on the wall, on paper or in a pack."
          rows={3}
          text={slide.notes}
          warning={warningOf('notes')}
          onWrite={(notes, visit) => typed({ notes }, NOTES, visit)}
        />
      </div>
      {isOwn ? (
        PROPOSED.slice(2).map(proposedField)
      ) : (
        <>
          <div className="deck-fields-head">
            <h3>The product’s words</h3>
            <p className="muted small">Written from the figures. Put your own in their place.</p>
          </div>
          {PROPOSED.map(proposedField)}
          <p>
            <button
              type="button"
              className="link-button"
              aria-disabled={!rewritten}
              onClick={goBack}
            >
              Go back to the product’s words
            </button>
          </p>
        </>
      )}
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
