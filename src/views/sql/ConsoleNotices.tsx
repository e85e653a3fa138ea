import { dismissConsoleNotice, openConsole, renewConsole } from '../../session/console.ts';
import { useConsole } from './use-console.ts';

/** What the user should know of the engine: that it did not start, began anew, or is out of date. */
export function ConsoleNotices() {
  const failure = useConsole((state) => state.failure);
  const notice = useConsole((state) => state.notice);
  const outOfDate = useConsole((state) => state.outOfDate);
  return (
    <div className="sql-notices" role="status">
      {failure === null ? null : (
        <div className="sql-note">
          <p>The engine of the console could not start. {failure}</p>
          <button
            type="button"
            className="link-button"
            onClick={() => void openConsole().catch(() => undefined)}
          >
            Try again
          </button>
        </div>
      )}
      {notice === null ? null : (
        <div className="sql-note">
          <p>{notice}</p>
          <button type="button" className="link-button" onClick={dismissConsoleNotice}>
            Hide this message
          </button>
        </div>
      )}
      {outOfDate ? (
        <div className="sql-note">
          <p>
            The figures, the council or the settings have changed since the console took its copy.
            Take it anew to see them here: tables of your own are then removed.
          </p>
          <button
            type="button"
            className="link-button"
            onClick={() => void renewConsole().catch(() => undefined)}
          >
            Take the figures anew
          </button>
        </div>
      ) : null}
    </div>
  );
}
