import { useEffect, useState } from 'react';
import { useSession } from './use-session.ts';

/** A start that is over by then needs no word. */
const WORTH_A_WORD_MS = 1_500;

/**
 * Says that the calculator is still coming up while the figures are there already: another council
 * and one's own files wait for it.
 */
export function Starting() {
  const waits = useSession((state) => state.phase === 'starting' && state.cube !== null);
  const progress = useSession((state) => state.progress);
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), WORTH_A_WORD_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!waits || !long) return null;
  const percent = progress.done === null ? null : Math.round(progress.done * 100);
  return (
    <aside className="starting" aria-label="Starting">
      <label htmlFor="starting-progress">
        {progress.label}
        {percent === null ? ' …' : `: ${percent}%`}
      </label>
      <progress
        id="starting-progress"
        {...(percent === null ? {} : { value: percent, max: 100 })}
      />
    </aside>
  );
}
