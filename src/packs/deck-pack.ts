import type { KpiDefinition } from '../kpis/definition.ts';
import type { Choice } from '../models/comparators.ts';
import type { Cube } from '../models/cube.ts';
import type { Audience, DeckAbout } from '../models/deck/about-deck.ts';
import type { Deck } from '../models/deck/deck.ts';
import { type DeckSources, deckSources, kpisBehind } from '../models/deck/deck-sources.ts';
import { heldBack, type SeenIn } from '../models/deck/query-slide.ts';
import { isShown, type SlideModel } from '../models/deck/slide-model.ts';
import { shownOf, slideModels } from '../models/deck/slides.ts';
import type { AreaNames } from '../models/names.ts';
import { wordingOf } from '../models/worded.ts';
import { plainWith, type WordEdit, type Wording, type WordingId } from '../models/wording.ts';

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
  readonly audience: Audience;
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
  /** Those that are shown. */
  readonly slides: readonly SlideModel[];
}

/**
 * A pack before it is written as a file of one kind or another: its deck has the slides alone that
 * it shows.
 */
export interface DeckPack extends PackOrder {
  /** In the order of the switch: plain words first. */
  readonly tellings: readonly PackTelling[];
  readonly sources: DeckSources;
  /** Ids of the KPIs that its slides speak of. */
  readonly kpis: readonly string[];
}

const WORDINGS: readonly WordingId[] = ['plain', 'young'];

/**
 * A pack of a deck, in both wordings. Everything in it is made from the order's cube. Slides that
 * are hidden or left out and the presenter's notes stay behind; in a public pack, so do the names of
 * those who asked, and slides of queries that officers ran in their view.
 */
export function makePack(order: PackOrder): DeckPack {
  const { before, cube, choice, names, words, own, audience } = order;
  const seen = { ...order.seen, view: audience === 'public' ? 'public' : 'officer' } as const;
  // What is held back is not even where a pack is written from.
  const slides = order.deck.slides.filter((slide) => heldBack(slide, seen) === '');
  const whole = { ...order.deck, slides };
  const all = WORDINGS.map((id) => {
    const wording = wordingOf(id, words, own);
    const telling = { cube, choice, names, wording };
    return { wording, models: slideModels(whole, telling, before, seen) };
  });
  const deck = shownOf(whole, all[0]?.models ?? []);
  const kpis = kpisBehind(
    deck,
    plainWith(own).kpis.map(({ id }) => id),
  );
  return {
    ...order,
    deck,
    tellings: all.map(({ wording, models }) => ({
      wording,
      slides: models.filter(isShown).map((one) => forAudience(one, audience)),
    })),
    kpis,
    sources: deckSources(cube, kpis, { quarter: deck.quarter, choice }),
  };
}

function forAudience(slide: SlideModel, audience: Audience): SlideModel {
  const questions =
    audience === 'public' ? slide.questions.map((one) => ({ ...one, asker: '' })) : slide.questions;
  return { ...slide, notes: '', outdated: '', questions };
}

/** What a pack has to say of itself, in every kind of file. */
export function aboutPack({ frame, deck, audience, madeOn, version }: PackOrder): DeckAbout {
  const { council, panel } = frame;
  const { quarter, state } = deck;
  return { council, panel, quarter, state, audience, madeOn, version };
}
