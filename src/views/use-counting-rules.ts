import { useMemo } from 'react';
import type { CountingRules, RulesOfFigure } from '../models/counting-rules.ts';
import type { Figure } from '../models/cube.ts';
import { EXAMPLE_ID } from '../session/example.ts';
import { DEFAULT_COUNTING } from '../store/counting-settings.ts';
import { RECORDS_ID } from '../store/records.ts';
import { useSession } from './use-session.ts';

/** The rules alone: what else is set of records has the names of folders in it. */
function rulesOf({ countSameCarerMoves, countTemporaryMoves }: CountingRules): CountingRules {
  return { countSameCarerMoves, countTemporaryMoves };
}

/**
 * By which rules a figure was counted from children's records: those that its load has, or those that
 * everyone starts with for the example's; null for any other figure.
 */
export function useCountingRules(figure: Pick<Figure, 'source'> | null): RulesOfFigure | null {
  const settings = useSession((state) => state.settings.records);
  const load = useSession((state) => state.loads.find(({ id }) => id === RECORDS_ID));
  const source = figure?.source;
  return useMemo(() => {
    if (source === EXAMPLE_ID) {
      const counted = rulesOf(DEFAULT_COUNTING);
      return { counted, now: counted };
    }
    return source === RECORDS_ID
      ? { counted: load?.counted ?? null, now: rulesOf(settings) }
      : null;
  }, [source, load, settings]);
}
