import { useId, useRef, useState } from 'react';
import type { DeckQuestion } from '../../models/deck/deck.ts';
import type { DeckStep } from '../../models/deck/deck-step.ts';
import { putQuestion, removeQuestion } from '../../models/deck/edit.ts';
import type { TextField, TextToCheck } from '../../models/deck/texts-to-check.ts';
import { Switch } from '../../ui/Switch.tsx';
import { DraftField } from './DraftField.tsx';
import type { OpenDeck } from './use-deck.ts';

interface QuestionsProps {
  readonly open: OpenDeck;
  readonly toCheck: readonly TextToCheck[];
  readonly onSay: (words: string) => void;
}

const STATES = [
  { id: 'open', label: 'Open' },
  { id: 'answered', label: 'Answered' },
] as const;

const QUESTION_TEXTS = [
  { id: 'asker', label: 'Who asked', rows: 1 },
  { id: 'question', label: 'What they asked', rows: 2 },
  { id: 'answer', label: 'Answer', rows: 2 },
] as const;

/** What members asked at the meeting: the next presentation begins with those still open. */
export function Questions({ open, toCheck, onSay }: QuestionsProps) {
  const { deck, change } = open;
  const title = useRef<HTMLHeadingElement>(null);
  function remove(question: DeckQuestion) {
    change((now, at) => removeQuestion(now, question.id, at), {
      act: 'unask',
      question: question.id,
    });
    onSay('The question is removed.');
    title.current?.focus();
  }
  return (
    <section className="deck-questions" aria-labelledby="deck-questions-title">
      <h2 id="deck-questions-title" ref={title} tabIndex={-1}>
        What members asked
      </h2>
      <p className="muted">
        They have a slide of their own, which is public. The next presentation begins with those
        that are open.
      </p>
      <ol>
        {deck.questions.map((question, at) => (
          <li key={question.id}>
            <QuestionFields
              question={question}
              place={at + 1}
              toCheck={toCheck.filter(({ id }) => id === question.id)}
              onPut={(part, step) =>
                change((now, changedAt) => {
                  const here = now.questions.find(({ id }) => id === question.id) ?? question;
                  return putQuestion(now, { ...here, ...part }, changedAt);
                }, step)
              }
              onRemove={() => remove(question)}
            />
          </li>
        ))}
      </ol>
      <NewQuestion
        onAdd={(asked) => {
          change((now, at) => putQuestion(now, asked, at), { act: 'ask' });
          onSay('The question is added.');
        }}
      />
    </section>
  );
}

interface QuestionFieldsProps {
  readonly question: DeckQuestion;
  readonly place: number;
  readonly toCheck: readonly TextToCheck[];
  readonly onPut: (part: Partial<DeckQuestion>, step: DeckStep) => void;
  readonly onRemove: () => void;
}

function QuestionFields({ question, place, toCheck, onPut, onRemove }: QuestionFieldsProps) {
  const warningOf = (asked: TextField) => toCheck.find(({ field }) => field === asked)?.warning;
  return (
    <fieldset>
      <legend>Question {place}</legend>
      {QUESTION_TEXTS.map(({ id, label, rows }) => (
        <DraftField
          key={id}
          label={label}
          rows={rows}
          text={question[id]}
          warning={id === 'asker' ? undefined : warningOf(id)}
          onWrite={(text, visit) =>
            onPut({ [id]: text }, { act: 'answer', question: question.id, field: label, visit })
          }
        />
      ))}
      <p className="deck-question-actions">
        <Switch
          label={`State of question ${place}`}
          options={STATES}
          chosen={question.state}
          onChoose={(state) => onPut({ state }, { act: 'mark', question: question.id })}
        />
        <button type="button" className="link-button" onClick={onRemove}>
          Remove<span className="visually-hidden"> question {place}</span>
        </button>
      </p>
    </fieldset>
  );
}

interface NewQuestionProps {
  readonly onAdd: (asked: Omit<DeckQuestion, 'id'> & { readonly id: null }) => void;
}

function NewQuestion({ onAdd }: NewQuestionProps) {
  const id = useId();
  const [asker, setAsker] = useState('');
  const [question, setQuestion] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  function add() {
    if (question.trim() === '') {
      setMissing(true);
      field.current?.focus();
      return;
    }
    onAdd({
      id: null,
      asker: asker.trim(),
      question: question.trim(),
      answer: '',
      state: 'open',
    });
    setAsker('');
    setQuestion('');
  }
  return (
    <fieldset className="deck-new-question">
      <legend>Add a question</legend>
      <div className="deck-field">
        <label className="field-label" htmlFor={`${id}-asker`}>
          Who asked
        </label>
        <input
          id={`${id}-asker`}
          className="field-input"
          dir="auto"
          value={asker}
          onChange={({ target }) => setAsker(target.value)}
        />
      </div>
      <div className="deck-field">
        <label className="field-label" htmlFor={`${id}-question`}>
          What they asked
        </label>
        <textarea
          id={`${id}-question`}
          ref={field}
          className="field-input"
          dir="auto"
          rows={2}
          value={question}
          aria-invalid={missing}
          {...(missing ? { 'aria-describedby': `${id}-error` } : {})}
          onChange={({ target }) => {
            setQuestion(target.value);
            setMissing(false);
          }}
        />
        {missing ? (
          <span className="field-error" id={`${id}-error`}>
            Write what was asked.
          </span>
        ) : null}
      </div>
      <p>
        <button type="button" className="button" onClick={add}>
          Add the question
        </button>
      </p>
    </fieldset>
  );
}
