import type { Question } from '../../../models/console/question.ts';

interface QuestionButtonProps {
  readonly question: Question;
  readonly onOpen: (question: Question) => void;
}

/** A question by its title, to be opened, and what its note begins with. */
export function QuestionButton({ question, onOpen }: QuestionButtonProps) {
  return (
    <>
      <button type="button" className="question-open" onClick={() => onOpen(question)}>
        {question.title}
      </button>
      {question.note === '' ? null : (
        <p className="question-note small muted">{question.note.split('\n')[0]}</p>
      )}
    </>
  );
}
