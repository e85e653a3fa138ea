import { useEffect, useState } from 'react';
import { elapsedWords } from '../../models/console/run-words.ts';
import type { DeskTab } from '../../session/console-desk.ts';

interface SqlToolbarProps {
  readonly running: DeskTab['running'];
  /** The engine is not up yet: what is run waits for it. */
  readonly starting: boolean;
  readonly onRun: (what: 'all' | 'here') => void;
  readonly onStop: () => void;
  readonly onExplain: (measured: boolean) => void;
  readonly onFormat: () => void;
  readonly onSave: () => void;
}

const MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);
const MOD = MAC ? '⌘' : 'Ctrl';

/** What can be done with the text of the tab in front. */
export function SqlToolbar(props: SqlToolbarProps) {
  const { running, starting, onRun, onStop, onExplain, onFormat, onSave } = props;
  return (
    <div className="sql-toolbar">
      {running === null ? (
        <>
          <button type="button" className="button main" onClick={() => onRun('all')}>
            Run all <Keys keys={[MOD, 'Enter']} />
          </button>
          <button type="button" className="button" onClick={() => onRun('here')}>
            Run this statement <Keys keys={[MOD, 'Shift', 'Enter']} />
          </button>
        </>
      ) : (
        <>
          <button
            type="button"
            className="button main"
            disabled={running.stopping}
            onClick={onStop}
          >
            {running.stopping ? 'Stopping' : 'Stop'} <Keys keys={['Esc']} />
          </button>
          <Elapsed startedAt={running.startedAt} starting={starting} />
        </>
      )}
      <div className="sql-toolbar-more">
        <button type="button" className="link-button" onClick={() => onExplain(false)}>
          Explain
        </button>
        <button type="button" className="link-button" onClick={() => onExplain(true)}>
          Explain with times
        </button>
        <button type="button" className="link-button" onClick={onFormat}>
          Format
        </button>
        <button type="button" className="link-button" onClick={onSave}>
          Save as a question
        </button>
      </div>
    </div>
  );
}

/** The keys that do the same, for those who see the button; the list of keys has them for all. */
function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className="sql-keys" aria-hidden="true">
      <kbd>{keys.join(' ')}</kbd>
    </span>
  );
}

const TICK_MS = 250;

/** How long the run has been going. */
function Elapsed({
  startedAt,
  starting,
}: {
  readonly startedAt: number;
  readonly starting: boolean;
}) {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className="sql-elapsed">
      {starting ? 'Waiting for the engine to start' : 'Running'}{' '}
      <span className="number">{elapsedWords(Math.max(0, now - startedAt))}</span>
    </p>
  );
}

/** The keys of the console, and the one choice about them. */
export function SqlKeys({
  tabIndents,
  onTabIndents,
}: {
  readonly tabIndents: boolean;
  readonly onTabIndents: (on: boolean) => void;
}) {
  return (
    <details className="sql-more">
      <summary>Keys</summary>
      <dl className="sql-key-list">
        {keyList().map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="sql-check">
        <input
          type="checkbox"
          checked={tabIndents}
          onChange={({ target }) => onTabIndents(target.checked)}
        />
        The Tab key indents in the editor. Press Escape, then Tab, to leave it.
      </label>
    </details>
  );
}

function keyList(): readonly (readonly [readonly string[], string])[] {
  return [
    [[MOD, 'Enter'], 'Run everything in the tab'],
    [[MOD, 'Shift', 'Enter'], 'Run what is selected, else the statement at the cursor'],
    [['Esc'], 'Stop what is running'],
    [['Ctrl', 'Space'], 'Offer tables, columns, functions and KPIs'],
    [[MOD, '/'], 'Turn lines into comments and back'],
    [['Alt', 'Shift', 'F'], 'Format'],
    [[MOD, 'F'], 'Search and replace'],
    [[MOD, 'Z'], 'Undo'],
    [['F8'], 'Go to the next error'],
    [['←', '→'], 'On the tabs: go to another one'],
    [['F2'], 'On the tabs: rename'],
    [['Delete'], 'On the tabs: close'],
  ];
}
