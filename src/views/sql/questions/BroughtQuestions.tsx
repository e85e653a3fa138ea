import type { BroughtQuestion } from '../../../session/question-files.ts';

interface BroughtQuestionsProps {
  readonly brought: readonly BroughtQuestion[];
  readonly onClose: () => void;
}

/** What became of files that were brought: which were taken, and what is to be known of each. */
export function BroughtQuestions({ brought, onClose }: BroughtQuestionsProps) {
  const taken = brought.filter(({ question }) => question !== null).length;
  const told = brought.filter(({ messages }) => messages.length > 0);
  return (
    <div role="status">
      {brought.length === 0 ? null : (
        <div className="questions-brought small">
          <p>
            <strong>
              {taken} of {brought.length} {brought.length === 1 ? 'file' : 'files'} taken.
            </strong>{' '}
            <button type="button" className="link-button" onClick={onClose}>
              Close
            </button>
          </p>
          {told.map(({ id, file, question, messages }) => (
            <div key={id}>
              <p>
                <strong>{file}</strong>
                {question === null ? ' was not taken.' : ` is “${question.title}”.`}
              </p>
              <ul>
                {messages.map(({ line, what, mend }) => (
                  <li key={`${line} ${what}`}>
                    {line === null ? '' : `Line ${line}: `}
                    {what} {mend}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
