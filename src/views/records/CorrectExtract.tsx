import { useId, useState } from 'react';
import { yearLabel } from '../../kpis/periods.ts';
import type { ExtractInWords } from '../../models/records-words.ts';
import { changeCounting } from '../../session/records.ts';
import { sessionStore } from '../../session/session-state.ts';
import { useSession } from '../use-session.ts';

/** How many years before this one may be chosen: no return is older in this form. */
const YEARS = 20;

/** First years of the collection years that may be chosen, the latest first. */
function years(): number[] {
  const now = new Date();
  const latest = now.getMonth() < 3 ? now.getFullYear() - 1 : now.getFullYear();
  return Array.from({ length: YEARS }, (_, at) => latest - at);
}

const yearEnd = (year: string) => `${Number(year) + 1}-03-31`;

interface CorrectExtractProps {
  readonly row: ExtractInWords;
  readonly onDone: () => void;
}

/** Year and last day of an extract, as the user knows them. Saving counts again. */
export function CorrectExtract({ row, onDone }: CorrectExtractProps) {
  const id = useId();
  const { extract, label, other } = row;
  const busy = useSession((state) => state.busy !== null);
  const corrected = useSession((state) => state.settings.records.corrections[extract.key]);
  const [year, setYear] = useState(extract.yearBegin.slice(0, 4));
  const [asAt, setAsAt] = useState(extract.asAt);
  const [error, setError] = useState('');

  async function put(dates: { readonly yearBegin: string; readonly asAt: string } | null) {
    const { [extract.key]: _before, ...others } =
      sessionStore.getState().settings.records.corrections;
    const corrections = dates === null ? others : { ...others, [extract.key]: dates };
    onDone();
    await changeCounting({ corrections });
  }

  function save() {
    const yearBegin = `${year}-04-01`;
    if (asAt < yearBegin || asAt > yearEnd(year)) {
      setError(`Choose a day from 1 April ${year} to 31 March ${Number(year) + 1}.`);
      return;
    }
    void put({ yearBegin, asAt });
  }

  return (
    <form
      className="records-correct"
      noValidate
      aria-label={`Dates of ${label}`}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="field">
        <label className="field-label" htmlFor={`${id}-year`}>
          Year of the return
        </label>
        <select
          id={`${id}-year`}
          className="field-input"
          value={year}
          onChange={({ target }) => {
            setYear(target.value);
            setAsAt(yearEnd(target.value));
            setError('');
          }}
        >
          {years().map((start) => (
            <option key={start} value={start}>
              {yearLabel(start)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="field-label" htmlFor={`${id}-day`}>
          It tells of children up to
        </label>
        <input
          id={`${id}-day`}
          type="date"
          className="field-input records-day"
          value={asAt}
          aria-invalid={error !== ''}
          aria-describedby={error === '' ? undefined : `${id}-error`}
          onChange={({ target }) => {
            setAsAt(target.value);
            setError('');
          }}
        />
        <span id={`${id}-error`} className="field-error" role="alert">
          {error}
        </span>
      </div>
      <p className="records-actions">
        <button type="submit" className="button main" disabled={busy}>
          Save and count again
        </button>
        {other === null || extract.other === null ? null : (
          <button
            type="button"
            className="button"
            disabled={busy}
            onClick={() => void put(corrected === undefined ? extract.other : null)}
          >
            It is {other}
          </button>
        )}
        <button type="button" className="button" onClick={onDone}>
          Leave it
        </button>
      </p>
    </form>
  );
}
