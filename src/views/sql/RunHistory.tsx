import { historyLines } from '../../models/console/history.ts';
import { openTab } from '../../session/console-desk.ts';
import { useDesk } from './use-desk.ts';

/** What was run since the page was opened, the newest first; a click opens it in a tab. */
export function RunHistory({ onOpened }: { readonly onOpened: () => void }) {
  const history = useDesk((state) => state.history);
  if (history.length === 0) {
    return <p className="muted">What you run is listed here until you close the page.</p>;
  }
  return (
    <>
      <p className="muted small">Kept until you close the page, and nowhere else.</p>
      <ol className="sql-history">
        {historyLines(history).map((line) => (
          <li key={line.id}>
            <button
              type="button"
              onClick={() => {
                const run = history.find((one) => one.id === line.id);
                if (run === undefined) return;
                const { title, note, sql, parameters, picture } = run;
                openTab({ title, note, sql, parameters, picture });
                onOpened();
              }}
            >
              <b>{line.title}</b>
              <code>{line.first}</code>
              <span>
                {line.time} · {line.outcome}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
