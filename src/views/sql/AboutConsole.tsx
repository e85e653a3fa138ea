import { LIMITS } from '../../console/limits.ts';
import { limitWords } from '../../models/console/run-words.ts';
import { useSession } from '../use-session.ts';

/** What the console holds, what it may use, and why nothing can go wrong in it. */
export function AboutConsole() {
  const view = useSession((state) => state.settings.view);
  const threshold = useSession((state) => state.settings.threshold);
  return (
    <details className="sql-more">
      <summary>What is in here, and its limits</summary>
      <p>
        A copy of the tables that every screen is made from, in an engine of its own. You can
        change, make and remove tables: the figures on the other pages stay as they are. Nothing
        leaves this page, and what you write and make is gone when you close it, unless you save it
        as a question or take it as a file.
      </p>
      <p>
        {view === 'public'
          ? `You are in the public view: numbers from 1 to ${threshold}, and what would give them away, are not in these tables at all. For every number, change to the officer view at the top; your tables start anew then.`
          : 'You are in the officer view: every number is in these tables. Results may be about few children: take care where they go.'}
      </p>
      <p>{limitWords(LIMITS)} Limits are there so that the page goes on.</p>
    </details>
  );
}
