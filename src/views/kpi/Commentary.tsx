import { useId, useState } from 'react';
import { periodLabel } from '../../kpis/periods.ts';
import { changeSettings } from '../../session/settings.ts';
import { useSession } from '../use-session.ts';

interface CommentaryProps {
  readonly areaCode: string;
  readonly kpi: string;
  readonly quarter: string;
}

/** What the officer says of a figure. Kept on this device, by council, KPI and quarter. */
export function Commentary({ areaCode, kpi, quarter }: CommentaryProps) {
  const kept = useSession((state) => state.settings.commentary);
  const text =
    kept.find((one) => one.areaCode === areaCode && one.kpi === kpi && one.quarter === quarter)
      ?.text ?? '';
  return (
    <CommentaryField
      key={`${areaCode} ${kpi} ${quarter}`}
      text={text}
      quarter={quarter}
      onKeep={(written) => {
        const others = kept.filter(
          (one) => !(one.areaCode === areaCode && one.kpi === kpi && one.quarter === quarter),
        );
        const own = { areaCode, kpi, quarter, text: written };
        return changeSettings({ commentary: written === '' ? others : [...others, own] });
      }}
    />
  );
}

interface CommentaryFieldProps {
  readonly text: string;
  readonly quarter: string;
  readonly onKeep: (text: string) => Promise<void>;
}

function CommentaryField({ text, quarter, onKeep }: CommentaryFieldProps) {
  const id = useId();
  const [written, setWritten] = useState(text);
  const [said, setSaid] = useState('');
  async function keep() {
    const trimmed = written.trim();
    if (trimmed === text) return;
    await onKeep(trimmed);
    setSaid('Saved on this device.');
  }
  return (
    <div className={text === '' ? 'commentary empty' : 'commentary'}>
      <h2>
        <label htmlFor={id}>What the officer says</label>
      </h2>
      <p className="muted small" id={`${id}-hint`}>
        For {periodLabel(quarter)}: what it shows, why it matters, what we are doing. Name no child.
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        rows={4}
        value={written}
        onChange={(event) => {
          setWritten(event.target.value);
          setSaid('');
        }}
        onBlur={() => void keep()}
      />
      <p className="print-only kpi-said">{text}</p>
      <p className="commentary-actions">
        <button type="button" className="button" onClick={() => void keep()}>
          Save
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
