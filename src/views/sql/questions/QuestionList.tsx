import '../../../ui/field.css';
import './questions.css';
import { useDeferredValue, useEffect, useId, useState } from 'react';
import type { Question } from '../../../models/console/question.ts';
import { foundQuestions, questionsFoundWords } from '../../../models/console/question-search.ts';
import { STARTER_LIBRARY } from '../../../models/console/starter-library.ts';
import {
  changeTab,
  chooseTab,
  deskStore,
  openTab,
  shownAsOf,
} from '../../../session/console-desk.ts';
import { openQuestions, takeQuestion } from '../../../session/questions.ts';
import { useSession } from '../../use-session.ts';
import { OwnQuestions } from './OwnQuestions.tsx';
import { QuestionButton } from './QuestionButton.tsx';

interface QuestionListProps {
  /** A question was opened in a tab. */
  readonly onOpened: () => void;
}

/** Questions to ask: the user's own, and the starter library. */
export function QuestionList({ onOpened }: QuestionListProps) {
  const own = useSession((state) => state.questions);
  useEffect(() => void openQuestions(), []);
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed);
  const id = useId();
  const found = {
    own: foundQuestions(own ?? [], search),
    starter: foundQuestions(STARTER_LIBRARY, search),
  };
  function open(question: Question) {
    openQuestion(question);
    onOpened();
  }
  return (
    <section className="questions" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Questions</h2>
      <div className="field">
        <label className="field-label small" htmlFor={`${id}-search`}>
          Search questions
        </label>
        <input
          id={`${id}-search`}
          className="field-input questions-search"
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      <p className="visually-hidden" role="status">
        {search.trim() === '' ? '' : questionsFoundWords(found.own.length + found.starter.length)}
      </p>
      <div className="questions-groups">
        <h3 id={`${id}-own`}>Your questions</h3>
        <OwnQuestions
          labelledBy={`${id}-own`}
          questions={found.own}
          total={own?.length ?? 0}
          onOpen={open}
        />
        <h3 id={`${id}-starter`}>Starter library</h3>
        {found.starter.length === 0 ? (
          <p className="muted small">None of them has these words.</p>
        ) : (
          <ul className="questions-list" aria-labelledby={`${id}-starter`}>
            {found.starter.map((question) => (
              <li key={question.id}>
                <QuestionButton question={question} onOpen={open} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

/**
 * Opens a question in a tab; where it is open already as it stands, that tab comes to the front and
 * shows its answer as the question does.
 */
function openQuestion(listed: Question) {
  const question = takeQuestion(listed.id) ?? listed;
  const { id, title, note, sql, parameters, picture } = question;
  const open = deskStore
    .getState()
    .tabs.find(
      (tab) =>
        tab.question === id &&
        tab.sql === sql &&
        JSON.stringify(tab.picture) === JSON.stringify(picture),
    );
  if (open !== undefined) {
    chooseTab(open.id);
    changeTab(open.id, { shownAs: shownAsOf(picture) });
    return;
  }
  openTab({ title, note, sql, parameters, picture, question: id });
}
