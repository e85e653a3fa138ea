import { useState } from 'react';
import type { ReadinessCheck } from '../../models/records/readiness.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { downloadText } from '../../ui/download.ts';
import type { CheckSource } from './check-source.ts';

interface TakeRowsProps {
  readonly check: ReadinessCheck;
  readonly source: CheckSource;
}

/** The rows of one check as a file, after the question whether children's records may leave the page. */
export function TakeRows({ check: { rule, title }, source }: TakeRowsProps) {
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  async function take() {
    try {
      downloadText(
        `children's records, ${rule.replaceAll('_', ' ')}.csv`,
        await source.csvOf(rule),
      );
      setAsking(false);
    } catch {
      setFailed(true);
    }
  }
  return (
    <>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          setFailed(false);
          setAsking(true);
        }}
      >
        Download these rows (CSV)<span className="visually-hidden">: {title}</span>
      </button>
      {asking ? (
        <Dialog title="This file holds children’s records" onClose={() => setAsking(false)}>
          <div className="check-warning">
            <p>
              It has the identifiers of children and what the extracts say of them. Keep it only
              where such records may be kept, share it with nobody who may not see them, and delete
              it when the extract is mended.
            </p>
            {failed ? <p role="alert">The file could not be made. Try again.</p> : null}
            <button type="button" className="button main" onClick={() => void take()}>
              Download the rows
            </button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
