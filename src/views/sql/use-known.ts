import { useMemo } from 'react';
import type { Known } from '../../models/console/offers.ts';
import { SQL_KEYWORDS, SQL_TYPES } from '../../models/console/sql-words.ts';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';
import { useConsole } from './use-console.ts';

const WORDS = [...SQL_KEYWORDS, ...SQL_TYPES];

/** What the editor may offer. */
export function useKnown(): Known {
  const schema = useConsole((state) => state.schema);
  const areas = useSession((state) => state.areas);
  const cube = useSession((state) => state.cube);
  const { kpis } = useWording();
  return useMemo(
    (): Known => ({
      schema,
      keywords: WORDS,
      kpis,
      areas,
      quarters: cube?.quarters.toReversed() ?? [],
    }),
    [schema, kpis, areas, cube],
  );
}
