/** The figures that the example's extracts have to give, from the published ones and the anchors. */

import { children, childrenFigures } from './children.ts';
import type { Figure } from './figure.ts';
import { homesFigures } from './homes.ts';
import { leaversFigures } from './leavers.ts';
import { readPublished } from './published.ts';
import { stabilityFigures } from './stability.ts';
import { wellbeingFigures } from './wellbeing.ts';

/**
 * Makes them in memory, in the order in which the example has its figures; two calls give the same.
 * @param publishedFolder holds `dfe.csv` and `ons.csv`.
 * @throws {Error} when a figure cannot meet the published one.
 */
export async function wantedFigures(publishedFolder: string): Promise<Figure[]> {
  const published = await readPublished(publishedFolder);
  const all = children(published);
  return [
    ...childrenFigures(all, published),
    ...homesFigures(all.number, published),
    ...stabilityFigures(all, published),
    ...wellbeingFigures(all, published),
    ...leaversFigures(published),
  ];
}
