import { useMemo } from 'react';
import type { Known } from '../../models/console/offers.ts';
import { SQL_KEYWORDS, SQL_TYPES } from '../../models/console/sql-words.ts';
import type { ChosenOnScreen } from '../../models/console/tab-parameters.ts';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';
import { useOnScreen } from './questions/use-on-screen.ts';
import { useConsole } from './use-console.ts';

const WORDS = [...SQL_KEYWORDS, ...SQL_TYPES];

/** What the editor may offer, and what is chosen on the screen. */
export function useKnown(): {
  readonly known: Known;
  readonly chosen: ChosenOnScreen;
} {
  const schema = useConsole((state) => state.schema);
  const areas = useSession((state) => state.areas);
  const cube = useSession((state) => state.cube);
  const { kpis } = useWording();
  const known = useMemo(
    (): Known => ({
      schema,
      keywords: WORDS,
      kpis,
      areas,
      quarters: cube?.quarters.toReversed() ?? [],
    }),
    [schema, kpis, areas, cube],
  );
  return { known, chosen: useOnScreen() };
}
