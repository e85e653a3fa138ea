import { useEffect, useMemo, useState } from 'react';
import type { WithheldFigure } from '../../figures/disclosure/withheld-figures.ts';
import { hasNumbers, type TextToCheck, textsToCheck } from '../../models/deck/texts-to-check.ts';
import { withheldFigures } from '../../session/withheld.ts';
import { useSession } from '../use-session.ts';
import type { OpenDeck } from './use-deck.ts';

const NONE: readonly WithheldFigure[] = [];

/**
 * The officer's texts that may give away what the public view withholds, whatever the screen shows.
 * What is withheld is asked for once a text has a number in it, and again when figures change.
 */
export function useTextsToCheck({ deck, telling }: OpenDeck): readonly TextToCheck[] {
  const { cube } = telling;
  const threshold = useSession((state) => state.settings.threshold);
  const [withheld, setWithheld] = useState(NONE);
  const wanted = hasNumbers(deck);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    withheldFigures(cube.areaCode).then(
      (figures) => {
        if (current) setWithheld(figures);
      },
      // Without a calculator there are still the texts that say "2 of 15".
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [cube, wanted]);
  return useMemo(
    () => (wanted ? textsToCheck(deck, withheld, threshold) : []),
    [deck, withheld, threshold, wanted],
  );
}
