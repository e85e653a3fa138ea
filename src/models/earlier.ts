import type { Choice } from './comparators.ts';
import type { Comparison, Cube, Figure } from './cube.ts';

/**
 * What a change of a figure is told on: the figure of a year ago, null or without a value where there
 * is none. Only where there was none, not even a withheld one, it is the figure of the quarter before,
 * where the two may be fairly compared: both are the council's own, not rounded to whole numbers by a
 * publisher, and of what is counted on one day. A rolling year shares nine months with the one before,
 * and what happens in three months goes with the season.
 */
export function earlier(
  cube: Cube,
  figure: Figure,
  { model, method }: Pick<Choice, 'model' | 'method'>,
): Comparison | null {
  const lastYear = cube.comparison(figure, 'last-year', model, method);
  const isFair = figure.basis === 'snapshot' && figure.origin === 'own';
  if (!isFair || wasThere(lastYear)) return lastYear;
  const previous = cube.comparison(figure, 'previous', model, method);
  return previous === null || previous.value === null || previous.published ? lastYear : previous;
}

/** True where there was a figure, shown or withheld. */
export function wasThere(before: Comparison | null): boolean {
  return before !== null && (before.value !== null || before.flag === 'suppressed');
}
