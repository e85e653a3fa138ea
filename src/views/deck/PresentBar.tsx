import { type MouseEvent, useEffect, useState } from 'react';
import { ViewSwitch } from '../ViewSwitch.tsx';
import { WordingSwitch } from '../WordingSwitch.tsx';
import type { PresentAction } from './present-keys.ts';

interface PresentBarProps {
  /** "24 of 25, part 2 of 3" */
  readonly place: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly full: boolean;
  readonly hasTable: boolean;
  /** What could not be done, in words; empty where nothing was asked in vain. */
  readonly trouble: string;
  readonly onAct: (action: PresentAction) => void;
}

/** Everything that keys do, as buttons. On a full screen it comes when it is wanted. */
export function PresentBar({
  place,
  first,
  last,
  full,
  hasTable,
  trouble,
  onAct,
}: PresentBarProps) {
  const awake = useAwake(full);
  /** A bar that holds the focus stays: after a click on the full screen it goes to the slide. */
  function click(action: PresentAction, event: MouseEvent) {
    onAct(action);
    const byPointer = event.detail > 0;
    if (byPointer && (full || action === 'full')) {
      document.querySelector<HTMLElement>('#main h1')?.focus();
    }
  }
  const buttons: readonly { action: PresentAction; label: string; shown: boolean }[] = [
    { action: 'overview', label: 'All slides', shown: true },
    { action: 'table', label: 'Table', shown: hasTable },
    { action: 'notes', label: 'Notes', shown: true },
    { action: 'full', label: full ? 'Leave full screen' : 'Full screen', shown: true },
    { action: 'black', label: 'Black', shown: true },
    { action: 'keys', label: 'Keys', shown: true },
    { action: 'leave', label: 'Leave', shown: true },
  ];
  return (
    <section className={awake ? 'present-bar' : 'present-bar asleep'} aria-label="Presenting">
      <button
        type="button"
        className="button"
        aria-disabled={first}
        onClick={(event) => click('previous', event)}
      >
        <span aria-hidden="true">‹</span> Previous
      </button>
      <span className="present-place">{place}</span>
      <button
        type="button"
        className="button main"
        aria-disabled={last}
        onClick={(event) => click('next', event)}
      >
        Next <span aria-hidden="true">›</span>
      </button>
      {buttons
        .filter(({ shown }) => shown)
        .map(({ action, label }) => (
          <button
            key={action}
            type="button"
            className="link-button"
            onClick={(event) => click(action, event)}
          >
            {label}
          </button>
        ))}
      <span className="present-switches">
        <WordingSwitch />
        <ViewSwitch />
      </span>
      <p role="status" className="present-trouble">
        {trouble}
      </p>
    </section>
  );
}

const AWAKE_MS = 3_000;

/** True for a while after the pointer moved; always in a window. */
function useAwake(full: boolean): boolean {
  const [awake, setAwake] = useState(true);
  useEffect(() => {
    if (!full) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), AWAKE_MS);
    };
    wake();
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
    };
  }, [full]);
  return awake || !full;
}
