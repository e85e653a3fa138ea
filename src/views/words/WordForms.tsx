import { useState } from 'react';
import type { Word } from '../../kpis/words/word.ts';
import { WORDS } from '../../kpis/words/words.ts';
import { editWord, fieldsOf, type WordField, wordError } from '../../models/glossary.ts';
import { capital, type WordEdit } from '../../models/phrase-book.ts';
import { sessionStore } from '../../session/session-state.ts';
import { changeSettings } from '../../session/settings.ts';

const IN_ORDER = [...WORDS].sort((a, b) => a.plain[0].localeCompare(b.plain[0], 'en-GB'));
const WORDINGS = [
  { id: 'plain', label: 'Plain' },
  { id: 'young', label: 'Young people’s' },
] as const;

type WordingColumn = (typeof WORDINGS)[number]['id'];

/** The list of words with a form for each; what is saved shows at once everywhere. */
export function WordForms({ edits }: { readonly edits: readonly WordEdit[] }) {
  return (
    <div className="word-forms">
      <p>
        Write the word as your council says it. It is kept on this device and shows everywhere at
        once.
      </p>
      {IN_ORDER.map((word) => (
        <WordForm key={word.id} word={word} edits={edits} />
      ))}
    </div>
  );
}

interface WordFormProps {
  readonly word: Word;
  readonly edits: readonly WordEdit[];
}

/** Keeps the edits with this word's replaced; other words may have been saved since. */
async function keep(word: Word, written: readonly WordEdit[]): Promise<void> {
  const { words } = sessionStore.getState().settings;
  await changeSettings({ words: editWord(words, word, written) });
}

function WordForm({ word, edits }: WordFormProps) {
  const fields = fieldsOf(word);
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState('');
  const [checked, setChecked] = useState(false);
  const keyOf = (field: WordField, column: WordingColumn) => `word-${field.id}-${column}`;
  const textOf = (field: WordField, column: WordingColumn) =>
    drafts[keyOf(field, column)] ??
    edits.find((edit) => edit.id === field.id)?.[column] ??
    field.own[column];
  const errorOf = (field: WordField, column: WordingColumn) =>
    checked ? wordError(textOf(field, column)) : '';
  const edited = edits.some((edit) => fields.some(({ id }) => id === edit.id));

  async function save() {
    setChecked(true);
    const wrong = fields
      .flatMap((field) => WORDINGS.map(({ id }) => ({ field, id })))
      .find(({ field, id }) => wordError(textOf(field, id)) !== '');
    if (wrong !== undefined) {
      setSaid('');
      document.getElementById(keyOf(wrong.field, wrong.id))?.focus();
      return;
    }
    await keep(
      word,
      fields.map((field) => ({
        id: field.id,
        plain: textOf(field, 'plain').trim(),
        young: textOf(field, 'young').trim(),
      })),
    );
    setDrafts({});
    setSaid('Saved on this device.');
  }

  async function reset() {
    await keep(word, []);
    setDrafts({});
    setChecked(false);
    setSaid('Back to the product’s own words.');
  }

  return (
    <form
      className="word-form"
      noValidate
      aria-label={capital(word.plain[0])}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{capital(word.plain[0])}</h2>
      {word.use === 'glossary' ? (
        <p className="muted small">Explained on this page; not used in sentences.</p>
      ) : null}
      {fields.map((field) => (
        <div className="word-fields" key={field.id}>
          {WORDINGS.map(({ id: column, label }) => (
            <WordInput
              key={column}
              id={keyOf(field, column)}
              label={field.label === '' ? label : `${label}, ${field.label}`}
              text={textOf(field, column)}
              error={errorOf(field, column)}
              onType={(text) => {
                setDrafts({ ...drafts, [keyOf(field, column)]: text });
                setSaid('');
              }}
            />
          ))}
        </div>
      ))}
      <p className="word-actions">
        <button type="submit" className="button">
          Save<span className="visually-hidden"> {word.plain[0]}</span>
        </button>
        {edited ? (
          <button type="button" className="link-button" onClick={() => void reset()}>
            Reset<span className="visually-hidden"> {word.plain[0]}</span> to the product’s word
          </button>
        ) : null}
        <span role="status">{said}</span>
      </p>
    </form>
  );
}

interface WordInputProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly error: string;
  readonly onType: (text: string) => void;
}

function WordInput({ id, label, text, error, onType }: WordInputProps) {
  return (
    <p className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field-input"
        type="text"
        autoComplete="off"
        value={text}
        aria-invalid={error !== ''}
        {...(error === '' ? {} : { 'aria-describedby': `${id}-error` })}
        onChange={(event) => onType(event.target.value)}
      />
      {error === '' ? null : (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </p>
  );
}
