import '../../ui/field.css';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { afterPress } from '../../ui/after-press.ts';

interface DraftFieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly text: string;
  readonly rows: number;
  /** What the officer should look at in this text; it is said when it comes up. */
  readonly warning?: string | undefined;
  /** `visit` is one stay of the cursor in this field, unlike any other. */
  readonly onWrite: (text: string, visit: string) => void;
}

/** The slide follows what is typed after so long. */
const PAUSE_MS = 250;

/**
 * A text of the deck: kept while it is typed, at a pause and when the field is left; not while the
 * pointer is pressed, since a title that grows would move the list of slides under it.
 */
export function DraftField({ label, hint, text, rows, warning = '', onWrite }: DraftFieldProps) {
  const id = useId();
  const [written, setWritten] = useState(text);
  /** What this field stands on: another tab, or a button, may change it. What is typed here stays. */
  const [begun, setBegun] = useState(text);
  if (begun !== text) {
    setBegun(text);
    if (written === begun) setWritten(text);
  }
  const visits = useRef(0);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; write: () => void } | null>(null);
  function writeNow() {
    if (waiting.current === null) return;
    clearTimeout(waiting.current.timer);
    waiting.current.write();
  }
  function type(value: string) {
    setWritten(value);
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    const write = () => {
      waiting.current = null;
      setBegun(value);
      onWrite(value, `${id} ${visits.current}`);
    };
    waiting.current = { timer: setTimeout(() => afterPress(writeNow), PAUSE_MS), write };
  }
  useEffect(
    () => () => {
      if (waiting.current === null) return;
      clearTimeout(waiting.current.timer);
      waiting.current.write();
    },
    [],
  );
  return (
    <div className="deck-field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p className="muted small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        className="field-input"
        id={id}
        dir="auto"
        rows={rows}
        value={written}
        {...describedBy([
          hint === undefined ? '' : `${id}-hint`,
          warning === '' ? '' : `${id}-look`,
        ])}
        onChange={(event) => type(event.target.value)}
        onFocus={() => {
          visits.current += 1;
        }}
        onBlur={() => afterPress(writeNow)}
      />
      <div role="status">
        {warning === '' ? null : (
          <p className="deck-warning" id={`${id}-look`}>
            {warning}
          </p>
        )}
      </div>
    </div>
  );
}

function describedBy(ids: readonly string[]): { 'aria-describedby'?: string } {
  const given = ids.filter((id) => id !== '').join(' ');
  return given === '' ? {} : { 'aria-describedby': given };
}
