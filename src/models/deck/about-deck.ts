import { dateLabel, periodEnd, periodLabel, periodMonths } from '../../kpis/periods.ts';
import { sourceRows } from '../sources.ts';
import type { Deck } from './deck.ts';
import type { DeckSources } from './deck-sources.ts';

/** For whom a deck leaves the building: what it holds, and what it says of itself. */
export type Audience = 'public' | 'officers';

/** What every file and page for an audience says of itself. */
export const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  public: 'Public: small numbers are withheld',
  officers: 'For officers only: not for publication',
};

/** What a file or the pages of a deck have to say of themselves. */
export interface DeckAbout {
  /** "Durham County Council" */
  readonly council: string;
  /** "Corporate Parenting Panel" */
  readonly panel: string;
  readonly quarter: Deck['quarter'];
  readonly state: Deck['state'];
  readonly audience: Audience;
  /** ISO date, or date and time. */
  readonly madeOn: string;
  /** The product's: "0.1.0". */
  readonly version: string;
}

/** Whose it is, of when, for whom, and when and with what it was made: a name and a text each. */
export function aboutFacts(about: DeckAbout): readonly (readonly [name: string, text: string])[] {
  const { council, panel, quarter, state, audience, madeOn, version } = about;
  return [
    ['Council', council],
    ['Panel', panel],
    ['Quarter', `${periodLabel(quarter)}, ${periodMonths(quarter)}`],
    ['For', AUDIENCE_WORDS[audience]],
    ['State', state === 'draft' ? 'Draft' : 'Final'],
    ['Made on', dateLabel(madeOn)],
    ['Version', madeWith(version)],
  ];
}

/** "Quarterlight 0.1.0" */
export function madeWith(version: string): string {
  return `Quarterlight ${version}`;
}

/** Where the figures come from, a line a source: publisher, release, date and licence. */
export function sourceLines(
  { council, quarter }: Pick<DeckAbout, 'council' | 'quarter'>,
  { example, own, releases }: DeckSources,
): string[] {
  const end = dateLabel(periodEnd(quarter) ?? '');
  return [
    ...(example
      ? [
          `Illustrative example that comes with Quarterlight, to ${end}: not real quarterly figures. ${EXAMPLE_LICENCE}.`,
        ]
      : []),
    ...(own ? [`${council}: its own figures, to ${end}. ${ownLicence(council)}.`] : []),
    ...sourceRows(releases).map(
      ({ publisher, title, release, published, licence }) =>
        `${[publisher, title, release].filter(Boolean).join(', ')}. Published: ${published}. ${licence}.`,
    ),
  ];
}

/** The licence of the example's figures: that of the product, of which they are a part. */
export const EXAMPLE_LICENCE = 'MIT licence';

/** A council states no licence for its own figures: whoever wants to use them asks. */
export function ownLicence(council: string): string {
  return `No licence is given: ask ${council} before you use them elsewhere`;
}

/**
 * Which numbers a pack holds. `shownByChoice` is how many figures officers show although the rules
 * withhold them.
 */
export function aboutNumbers(
  { audience, council }: Pick<DeckAbout, 'audience' | 'council'>,
  shownByChoice: number,
): string {
  if (audience === 'officers') {
    return 'This pack shows numbers that could point to a child. Keep it as you keep children’s records, and do not publish it.';
  }
  const withheld =
    'Numbers that could point to a child, and those that would give them away, are withheld.';
  if (shownByChoice === 0) return `${withheld} They are nowhere in this pack.`;
  const shown = shownByChoice === 1 ? 'one of them' : `${shownByChoice} of them`;
  return `${withheld} ${council} decided to show ${shown} all the same, and keeps the reason.`;
}
