import { useEffect, useRef } from 'react';

/** Why a run was not begun. */
export interface Refusal {
  readonly why: string;
  /** The `$name` that is to be given or mended; null where it is not about one. */
  readonly parameter: string | null;
}

interface NotRunProps {
  readonly refusal: Refusal;
  readonly onGoTo: (parameter: string) => void;
}

/** Says why nothing was run, where its answer would be, and leads to the field that it is about. */
export function NotRun({ refusal, onGoTo }: NotRunProps) {
  const { why, parameter } = refusal;
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Asked again in vain, it is shown again.
    if (refusal.why !== '') note.current?.scrollIntoView({ block: 'nearest' });
  }, [refusal]);
  return (
    <div ref={note} className="sql-note sql-refused">
      <p>
        <strong>Not run.</strong> {why}
      </p>
      {parameter === null ? null : (
        <button type="button" className="link-button" onClick={() => onGoTo(parameter)}>
          Go to it
        </button>
      )}
    </div>
  );
}
