import type { ShownFailure } from '../../models/console/failures.ts';

interface SqlErrorsProps {
  readonly failures: readonly ShownFailure[];
  readonly onGoTo: (failure: ShownFailure) => void;
}

/** What went wrong, under the text in which it is underlined. */
export function SqlErrors({ failures, onGoTo }: SqlErrorsProps) {
  if (failures.length === 0) return null;
  return (
    <ul className="sql-errors" aria-label="Errors">
      {failures.map((failure) => (
        <li key={`${failure.place} ${failure.message}`}>
          {failure.from === null ? (
            <strong>{failure.place === '' ? headOf(failure) : failure.place}</strong>
          ) : (
            <button type="button" className="link-button" onClick={() => onGoTo(failure)}>
              {failure.place}
            </button>
          )}
          <p className="sql-error-message">{failure.message}</p>
          {failure.hint === '' ? null : <p>{failure.hint}</p>}
        </li>
      ))}
    </ul>
  );
}

function headOf({ code }: ShownFailure): string {
  if (code === 'stopped') return 'Stopped';
  return code === 'failed' ? 'Error' : 'Not run';
}
