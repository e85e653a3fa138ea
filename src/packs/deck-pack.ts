import type { KpiDefinition } from '../kpis/definition.ts';
import type { Choice } from '../models/comparators.ts';
import type { Cube } from '../models/cube.ts';
import type { Deck } from '../models/deck/deck.ts';
import { type DeckSources, deckSources, kpisBehind } from '../models/deck/deck-sources.ts';
import { heldBack, type SeenIn } from '../models/deck/query-slide.ts';
import type { SlideModel } from '../models/deck/slide-model.ts';
import { slideModels } from '../models/deck/slides.ts';
import type { AreaNames } from '../models/names.ts';
import { wordingOf } from '../models/worded.ts';
import { plainWith, type WordEdit, type Wording, type WordingId } from '../models/wording.ts';

/** For whom a pack is: what it holds, and what it says of itself on every page. */
export type PackAudience = 'public' | 'officers';

/** What every pack for an audience says of itself. */
export const AUDIENCE_WORDS: Readonly<Record<PackAudience, string>> = {
  public: 'Public: small numbers are withheld',
  officers: 'For officers only: not for publication',
};

/** Whose pack it is, as the council's papers say it. */
export interface PackFrame {
  readonly council: string;
  readonly panel: string;
  /** "Performance update Quarter 3 2021/22" */
  readonly update: string;
  /** A picture as a data address; null for none. */
  readonly logo: string | null;
  /** `#12436d` */
  readonly accent: string;
}

/** What a pack is made from. */
export interface PackOrder {
  readonly deck: Deck;
  /** The deck that it was started from; null for a first one. */
  readonly before: Deck | null;
  /** Of the audience's view and of no other: for the public, after disclosure control. */
  readonly cube: Cube;
  readonly audience: PackAudience;
  readonly choice: Choice;
  readonly names: AreaNames;
  /** The words that the council says in its own way. */
  readonly words: readonly WordEdit[];
  /** The user's own KPIs. */
  readonly own: readonly KpiDefinition[];
  readonly frame: PackFrame;
  /** How many figures of the council are shown by its officers' choice although the rules withhold them. */
  readonly shownByChoice: number;
  /** The figures as they are, for slides of queries. */
  readonly seen: Omit<SeenIn, 'view'>;
  /** The product's: "0.1.0". */
  readonly version: string;
  /** ISO date */
  readonly madeOn: string;
}

/** The slides of a pack in one wording. */
export interface PackTelling {
  readonly wording: Wording;
  /** Those that are not hidden. */
  readonly slides: readonly SlideModel[];
}

/** A pack before it is written as a file of one kind or another. */
export interface DeckPack extends PackOrder {
  /** In the order of the switch: plain words first. */
  readonly tellings: readonly PackTelling[];
  readonly sources: DeckSources;
  /** Ids of the KPIs that its slides speak of. */
  readonly kpis: readonly string[];
}

const WORDINGS: readonly WordingId[] = ['plain', 'young'];

/**
 * A pack of a deck, in both wordings. Everything in it is made from the order's cube. Hidden slides
 * and the presenter's notes stay behind; in a public pack, so do the names of those who asked, and
 * slides of queries that officers ran in their view.
 */
export function makePack(order: PackOrder): DeckPack {
  const { before, cube, choice, names, words, own, audience } = order;
  const seen = { ...order.seen, view: audience === 'public' ? 'public' : 'officer' } as const;
  // What is held back is not even where a pack is written from.
  const slides = order.deck.slides.filter((slide) => heldBack(slide, seen) === '');
  const deck = { ...order.deck, slides };
  const kpis = kpisBehind(
    deck,
    plainWith(own).kpis.map(({ id }) => id),
  );
  return {
    ...order,
    deck,
    tellings: WORDINGS.map((id) => {
      const wording = wordingOf(id, words, own);
      const models = slideModels(deck, { cube, choice, names, wording }, before, seen);
      const slides = models
        .filter(({ hidden }) => !hidden)
        .map((one) => forAudience(one, audience));
      return { wording, slides };
    }),
    kpis,
    sources: deckSources(cube, kpis, { quarter: deck.quarter, choice }),
  };
}

function forAudience(slide: SlideModel, audience: PackAudience): SlideModel {
  const questions =
    audience === 'public' ? slide.questions.map((one) => ({ ...one, asker: '' })) : slide.questions;
  return { ...slide, notes: '', outdated: '', questions };
}
