import { useEffect, useRef, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import type { Question } from '../../../models/console/question.ts';
import {
  type BroughtQuestion,
  exportQuestion,
  exportQuestions,
  importQuestions,
} from '../../../session/question-files.ts';
import { putBackQuestion, removeQuestion } from '../../../session/questions.ts';
import type { SavedQuestion } from '../../../store/question-record.ts';
import { downloadBlob, downloadText } from '../../../ui/download.ts';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { BroughtQuestions } from './BroughtQuestions.tsx';
import { QuestionButton } from './QuestionButton.tsx';

interface OwnQuestionsProps {
  readonly labelledBy: string;
  /** Those that were searched for. */
  readonly questions: readonly SavedQuestion[];
  /** How many there are. */
  readonly total: number;
  readonly onOpen: (question: Question) => void;
}

/** The user's own questions: opened, taken along as files, brought as files, removed, put back. */
export function OwnQuestions({ labelledBy, questions, total, onOpen }: OwnQuestionsProps) {
  const [removed, setRemoved] = useState<SavedQuestion | null>(null);
  const [brought, setBrought] = useState<readonly BroughtQuestion[]>([]);
  const back = useRef<HTMLButtonElement>(null);
  const bring = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (removed !== null) back.current?.focus();
  }, [removed]);
  async function take(files: readonly File[]) {
    if (files.length > 0) setBrought(await importQuestions(files));
  }
  async function takeAll() {
    const { name, bytes } = await exportQuestions(questions);
    downloadBlob(name, new Blob([bytes], { type: 'application/zip' }));
  }
  return (
    <FileDrop
      className="questions-own"
      label="or paste .sql files"
      onFiles={(files) => void take(files)}
    >
      {removed === null ? null : (
        <p className="questions-removed" role="status">
          “{removed.title}” is removed.{' '}
          <button
            type="button"
            className="link-button"
            ref={back}
            onClick={() => {
              void putBackQuestion(removed);
              setRemoved(null);
              bring.current?.focus();
            }}
          >
            Put it back
          </button>
        </p>
      )}
      {questions.length > 0 ? (
        <ul className="questions-list" aria-labelledby={labelledBy}>
          {questions.map((question) => (
            <li key={question.id}>
              <QuestionButton question={question} onOpen={onOpen} />
              <p className="question-actions small">
                <button
                  type="button"
                  className="link-button"
                  onClick={() => {
                    const { name, text } = exportQuestion(question);
                    downloadText(name, text, 'application/sql;charset=utf-8');
                  }}
                >
                  Save as .sql<span className="visually-hidden"> “{question.title}”</span>
                </button>
                <button
                  type="button"
                  className="link-button"
                  onClick={() => {
                    void removeQuestion(question.id);
                    setRemoved(question);
                  }}
                >
                  Remove<span className="visually-hidden"> “{question.title}”</span>
                </button>
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="muted small">
          {total === 0
            ? 'None yet. Write a query and choose “Save as a question”, or drop .sql files here.'
            : 'None of them has these words.'}
        </p>
      )}
      <p className="question-actions small">
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={['.sql', '.txt', '.zip']}
          onSelect={(list) => void take(list === null ? [] : [...list])}
        >
          <Button className="link-button" ref={bring}>
            Bring .sql files
          </Button>
        </FileTrigger>
        {questions.length > 1 ? (
          <button type="button" className="link-button" onClick={() => void takeAll()}>
            Save {questions.length === total ? 'all' : `these ${questions.length}`} as a zip
          </button>
        ) : null}
      </p>
      <BroughtQuestions brought={brought} onClose={() => setBrought([])} />
    </FileDrop>
  );
}
