import { version } from '../../../package.json';
import { ownDefinition } from '../../kpis/own-kpi.ts';
import { completeDeck } from '../../models/deck/start.ts';
import { plainWith } from '../../models/wording.ts';
import { takenFileName } from '../../packs/chart-csv.ts';
import { deckCsv } from '../../packs/deck-csv.ts';
import { deckHtml } from '../../packs/deck-html.ts';
import { type DeckPack, makePack, type PackAudience } from '../../packs/deck-pack.ts';
import { earlierDeck, figuresNow } from '../../session/decks.ts';
import { packCube } from '../../session/pack-cube.ts';
import { packFont } from '../../session/pack-font.ts';
import { sessionStore } from '../../session/session-state.ts';
import type { OpenDeck } from './use-deck.ts';

/** A file that leaves, made and not yet given. */
export interface PackFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

export type PackKind = 'html' | 'csv';

const TYPES: Readonly<Record<PackKind, string>> = {
  html: 'text/html;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
};

/** What a pack may weigh at most, in bytes: it is sent by post and opened on old laptops. */
export const MOST_BYTES = 1_500_000;

/**
 * Makes a file of a deck for an audience, from figures worked out in that audience's view.
 * @throws Error when they cannot be worked out.
 */
export async function packFile(
  open: Pick<OpenDeck, 'deck' | 'telling' | 'frame'>,
  audience: PackAudience,
  kind: PackKind,
): Promise<PackFile> {
  const pack = await packOf(open, audience);
  const parts = [pack.names.name(pack.cube.areaCode), 'performance update', pack.deck.quarter];
  return {
    name: takenFileName([...parts, audience], pack.sources.example, kind),
    text: kind === 'csv' ? deckCsv(pack) : await htmlOf(pack),
    type: TYPES[kind],
  };
}

async function packOf(
  { deck, telling: { choice, names }, frame }: Pick<OpenDeck, 'deck' | 'telling' | 'frame'>,
  audience: PackAudience,
): Promise<DeckPack> {
  const cube = await packCube(deck.areaCode, audience === 'public' ? 'public' : 'officer');
  const state = sessionStore.getState();
  const { decks, settings } = state;
  const own = settings.ownKpis.map(ownDefinition);
  return makePack({
    deck: completeDeck(deck, { cube, choice, names, wording: plainWith(own) }),
    before: earlierDeck(decks, deck.areaCode, deck.quarter),
    cube,
    audience,
    choice,
    names,
    words: settings.words,
    own,
    frame,
    shownByChoice: settings.withholding.filter(
      ({ areaCode, action }) => areaCode === deck.areaCode && action === 'show',
    ).length,
    seen: figuresNow(state),
    version,
    madeOn: new Date().toISOString(),
  });
}

/** With the product's own font where there is room for it. */
async function htmlOf(pack: DeckPack): Promise<string> {
  const text = deckHtml(pack, await packFont());
  return new Blob([text]).size <= MOST_BYTES ? text : deckHtml(pack, null);
}
