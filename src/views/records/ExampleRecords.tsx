import { loadExampleRecords } from '../../session/example-records.ts';
import { stopRecords } from '../../session/stoppable.ts';
import { useSession } from '../use-session.ts';

interface ExampleRecordsProps {
  /** Where nothing else on the page says how far it is. */
  readonly saysHowFar: boolean;
}

/** The way to the made-up children behind the example: fetched when they are asked for, never before. */
export function ExampleRecords({ saysHowFar }: ExampleRecordsProps) {
  const busy = useSession((state) => state.busy);
  const share = useSession((state) => state.share);
  const canStop = useSession((state) => state.stoppable);
  return (
    <div className="example-records">
      <p className="data-note">
        The example’s records are made up: no child in them is or was real. They are fetched from
        where Quarterlight came from (1 MB), and stay in the memory of this tab.
      </p>
      <p>
        <button
          type="button"
          className="button"
          disabled={busy !== null}
          onClick={() => void loadExampleRecords()}
        >
          Load the example’s records
        </button>{' '}
        {saysHowFar && canStop ? (
          <button type="button" className="button" onClick={stopRecords}>
            Cancel
          </button>
        ) : null}
      </p>
      {saysHowFar ? (
        <p role="status">
          {busy === null ? '' : `${busy}${share === null ? '' : `: ${Math.round(100 * share)}%`}`}
        </p>
      ) : null}
    </div>
  );
}
