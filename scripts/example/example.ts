/** The example council's files, made from the published figures and the anchors. */

import { TARGETS } from './anchors.ts';
import { children, childrenFigures } from './children.ts';
import { homesFigures } from './homes.ts';
import { leaversFigures } from './leavers.ts';
import { readPublished } from './published.ts';
import { stabilityFigures } from './stability.ts';
import { wellbeingFigures } from './wellbeing.ts';
import { figuresCsv, targetsCsv } from './writer.ts';

/**
 * Makes the example in memory; two calls give the same text.
 * @param publishedFolder holds `dfe.csv` and `ons.csv`.
 * @returns the text of each file by its name.
 * @throws {Error} when a figure cannot meet the published one.
 */
export async function makeExample(publishedFolder: string): Promise<ReadonlyMap<string, string>> {
  const published = await readPublished(publishedFolder);
  const all = children(published);
  const figures = [
    ...childrenFigures(all, published),
    ...homesFigures(all.number, published),
    ...stabilityFigures(all, published),
    ...wellbeingFigures(all, published),
    ...leaversFigures(published),
  ];
  return new Map([
    ['figures.csv', figuresCsv(figures)],
    ['targets.csv', targetsCsv(TARGETS)],
  ]);
}
