import { version } from '../../../package.json';
import type { Audience, DeckAbout } from '../../models/deck/about-deck.ts';
import type { Deck } from '../../models/deck/deck.ts';
import type { Settings } from '../../store/records.ts';
import type { SlideFrame } from './slide-frame.ts';

/** What the pages or files of a deck say of themselves when they are made now. */
export function aboutNow(
  { quarter, state }: Deck,
  { council, panel }: SlideFrame,
  audience: Audience,
): DeckAbout {
  const madeOn = new Date().toISOString();
  return { council, panel, quarter, state, audience, madeOn, version };
}

/** How many figures of a council its officers show although the rules withhold them. */
export function shownByChoice({ withholding }: Settings, area: string): number {
  return withholding.filter(({ areaCode, action }) => areaCode === area && action === 'show')
    .length;
}
