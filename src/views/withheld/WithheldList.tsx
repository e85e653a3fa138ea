import { useState } from 'react';
import { periodLabel } from '../../kpis/periods.ts';
import { formatCount } from '../../models/format.ts';
import { placeKey, reasonError, type WithheldLine } from '../../models/withholding.ts';
import { decideOn } from '../../session/withheld.ts';

interface WithheldListProps {
  readonly areaCode: string;
  readonly quarter: string;
  readonly lines: readonly WithheldLine[];
  /** How many figures of other dates are withheld. */
  readonly others: number;
  readonly onSaid: (said: string) => void;
}

/** The figures of a date that the public view does not show, with a way to show one all the same. */
export function WithheldList({ areaCode, quarter, lines, others, onSaid }: WithheldListProps) {
  const [open, setOpen] = useState('');
  const besides =
    others === 0
      ? ''
      : ` ${formatCount(others)} figures of other dates are withheld: choose another quarter to see them.`;
  if (lines.length === 0) {
    return (
      <p>
        No figure of {periodLabel(quarter)} is withheld.{besides}
      </p>
    );
  }
  return (
    <>
      <p>
        {lines.length === 1 ? '1 figure is' : `${lines.length} figures are`} withheld.{besides}
      </p>
      <ul className="withheld-list">
        {lines.map((line) => {
          const key = placeKey(line);
          return (
            <li key={key}>
              <span>
                <strong>{line.title}</strong>
                {line.part === '' ? null : <span className="withheld-part">{line.part}</span>}
              </span>
              <span>{line.text}</span>
              <span>{line.why}</span>
              {open === key ? (
                <ShowForm
                  areaCode={areaCode}
                  line={line}
                  onClose={() => setOpen('')}
                  onSaid={onSaid}
                />
              ) : (
                <button type="button" className="link-button" onClick={() => setOpen(key)}>
                  Show it all the same
                  <span className="visually-hidden">
                    : {line.title} {line.part}
                  </span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface ShowFormProps {
  readonly areaCode: string;
  readonly line: WithheldLine;
  readonly onClose: () => void;
  readonly onSaid: (said: string) => void;
}

/** Asks for the reason, without which nothing is shown. */
function ShowForm({ areaCode, line, onClose, onSaid }: ShowFormProps) {
  const [reason, setReason] = useState('');
  const [error, setError] = useState('');
  const id = `show-${placeKey(line)}`;
  async function save() {
    const wrong = reasonError(reason);
    setError(wrong);
    if (wrong !== '') {
      document.getElementById(id)?.focus();
      return;
    }
    await decideOn(areaCode, line, 'show', reason);
    onClose();
    onSaid(`${line.title} ${line.part} is shown in the public view from now on.`);
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label className="field-label" htmlFor={id}>
        Why may it be shown?
      </label>
      <span className="withheld-part" id={`${id}-hint`}>
        Your reason is kept with your settings. Others may be worked out from this number.
      </span>
      {error === '' ? null : (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
      <textarea
        id={id}
        className="field-input"
        rows={3}
        value={reason}
        aria-invalid={error !== ''}
        aria-describedby={error === '' ? `${id}-hint` : `${id}-hint ${id}-error`}
        onChange={(event) => setReason(event.target.value)}
      />
      <button type="submit" className="button">
        Show it
      </button>
      <button type="button" className="link-button" onClick={onClose}>
        Keep it withheld
      </button>
    </form>
  );
}
