import './readiness.css';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { checkRecords, csvOf, readinessStore, rowsOf } from '../../session/readiness.ts';
import { formatAddress } from '../../store/address.ts';
import { useAddress } from '../../store/use-selection.ts';
import { PageTitle } from '../PageTitle.tsx';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';
import { ReadinessView } from './ReadinessView.tsx';

/** Whether the children's records that are loaded are fit for figures, and what to mend first. */
export function ReadinessPage() {
  return (
    <div className="page readiness">
      <PageTitle title="Are the records ready?" />
      <p className="readiness-lead">
        Before you use figures from children’s records, see what was left out of them and what may
        be wrong. A row that cannot be used is left out of the figures it would spoil, and of no
        others.
      </p>
      <Checked />
    </div>
  );
}

function Checked() {
  const { there, checks, share, failure } = useStore(readinessStore);
  const { selection } = useAddress();
  const wording = useWording();
  const { view, threshold } = useSession((state) => state.settings);
  const waiting = there && checks === null && failure === '';
  useEffect(() => {
    if (waiting) void checkRecords();
  }, [waiting]);
  if (failure !== '') {
    return (
      <div role="alert">
        <p>The records could not be checked. {failure}</p>
        <button type="button" className="button" onClick={() => void checkRecords()}>
          Try again
        </button>
      </div>
    );
  }
  if (!there) {
    return (
      <p>
        No children’s records are in memory. They are never kept: bring the extracts on the{' '}
        <a href={formatAddress('/data', selection)}>data page</a>.
      </p>
    );
  }
  if (checks === null) {
    const percent = Math.round((share ?? 0) * 100);
    return (
      <div className="waiting">
        <label htmlFor="checks-progress">Checking the records: {percent}%</label>
        <progress id="checks-progress" value={percent} max={100} />
      </div>
    );
  }
  return (
    <ReadinessView
      checks={checks}
      rowsOf={rowsOf}
      csvOf={csvOf}
      linkOf={(id) => ({
        href: formatAddress(`/kpi/${id}`, selection),
        title: wording.find(id)?.title ?? id,
      })}
      view={{ officer: view === 'officer', threshold }}
    />
  );
}
