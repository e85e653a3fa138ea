import { useState } from 'react';
import { placeKey, type ShownLine } from '../../models/withholding.ts';
import { decideOn } from '../../session/withheld.ts';

interface WithholdMoreProps {
  readonly areaCode: string;
  readonly lines: readonly ShownLine[];
  readonly onSaid: (said: string) => void;
}

/** Withholds a figure that the rules would show, with what would give it away. */
export function WithholdMore({ areaCode, lines, onSaid }: WithholdMoreProps) {
  const [chosen, setChosen] = useState('');
  const [reason, setReason] = useState('');
  const [error, setError] = useState('');
  async function save() {
    const line = lines.find((one) => placeKey(one) === chosen);
    if (line === undefined) {
      setError('Choose the figure that you want to withhold');
      document.getElementById('withhold-figure')?.focus();
      return;
    }
    setError('');
    await decideOn(areaCode, line, 'withhold', reason);
    setChosen('');
    setReason('');
    onSaid(`${line.label} is withheld from now on, with what would give it away.`);
  }
  return (
    <form
      className="withheld-more"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>Withhold another figure</h2>
      <p>
        Where you know that a number points to a child, although the rules would show it. What would
        give it away is withheld with it.
      </p>
      <p className="field">
        <label className="field-label" htmlFor="withhold-figure">
          Figure
        </label>
        {error === '' ? null : (
          <span className="field-error" id="withhold-figure-error">
            {error}
          </span>
        )}
        <select
          id="withhold-figure"
          className="field-input"
          value={chosen}
          aria-invalid={error !== ''}
          aria-describedby={error === '' ? undefined : 'withhold-figure-error'}
          onChange={(event) => {
            setChosen(event.target.value);
            setError('');
          }}
        >
          <option value="">Choose a figure</option>
          {lines.map((line) => (
            <option key={placeKey(line)} value={placeKey(line)}>
              {line.label}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label className="field-label" htmlFor="withhold-reason">
          Reason (if you like)
        </label>
        <input
          id="withhold-reason"
          className="field-input"
          type="text"
          autoComplete="off"
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </p>
      <button type="submit" className="button">
        Withhold it
      </button>
    </form>
  );
}
