import type { Cube } from '../../src/models/cube.ts';
import type { Deck, DeckSlide } from '../../src/models/deck/deck.ts';
import { newDeck } from '../../src/models/deck/start.ts';
import { type AreaNames, areaNames } from '../../src/models/names.ts';
import { readCube } from '../../src/models/read-cube.ts';
import { unpackSnapshot } from '../../src/models/snapshot.ts';
import { PLAIN } from '../../src/models/wording.ts';
import {
  type DeckPack,
  makePack,
  type PackFrame,
  type PackOrder,
} from '../../src/packs/deck-pack.ts';
import { repositoryFile } from '../engine.ts';
import { NEIGHBOURS, Q3 } from '../models/written-cube.ts';

export const FRAME: PackFrame = {
  council: 'Durham County Council',
  panel: 'Corporate Parenting Panel',
  update: 'Performance update Quarter 3 2021/22',
  logo: null,
  accent: '#12436d',
};

/** The public cube of the example, as it is built in. */
export function publicExample(): { cube: Cube; names: AreaNames } {
  const snapshot = unpackSnapshot(repositoryFile('data/example/snapshot.json'));
  if (snapshot === null) throw new Error('The built-in cube cannot be read.');
  return {
    cube: readCube(snapshot.areaCode, snapshot.columns),
    names: areaNames(snapshot.areas),
  };
}

/** The product's deck of a quarter, its slides changed as a test needs them. */
export function deckFor(
  { cube, names }: { readonly cube: Cube; readonly names: AreaNames },
  change: (slide: DeckSlide) => DeckSlide = (slide) => slide,
  quarter = Q3,
): Deck {
  const telling = { cube, names, choice: NEIGHBOURS, wording: PLAIN };
  const changedAt = '2022-01-10T09:00:00Z';
  const deck = newDeck({ areaCode: cube.areaCode, quarter, telling, before: null, changedAt });
  return { ...deck, slides: deck.slides.map(change) };
}

/** A pack of the example for the public, as a test changes it. */
export function packOf(order: Partial<PackOrder> = {}): DeckPack {
  const example = publicExample();
  return makePack({
    deck: deckFor(example),
    before: null,
    ...example,
    audience: 'public',
    choice: NEIGHBOURS,
    own: [],
    words: [],
    frame: FRAME,
    shownByChoice: 0,
    seen: { figuresAt: null, withholding: '' },
    version: '0.1.0',
    madeOn: '2022-01-12T10:00:00Z',
    ...order,
  });
}
