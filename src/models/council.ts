import { contrast, darkened, isColour, LEAST_FOR_WORDS } from './contrast.ts';
import type { CouncilSettings } from './deck/deck.ts';
import type { AreaNames } from './names.ts';

/** The settings of the council of an area, as they are kept: an empty name is that of the area. */
export interface CouncilEntry extends CouncilSettings {
  /** GSS code */
  readonly areaCode: string;
}

/** What holds for a council that has set nothing. */
export const DEFAULT_COUNCIL: CouncilSettings = {
  name: '',
  panel: 'Corporate Parenting Panel',
  logo: null,
  accent: '#12436d',
};

/** How the papers of an area name its council; what it has not set has the default. */
export function councilOf(
  settings: { readonly councils: readonly CouncilEntry[] },
  areaCode: string,
  names: AreaNames,
): CouncilSettings {
  const found = settings.councils.find((one) => one.areaCode === areaCode);
  const { name, panel, logo, accent } = found ?? DEFAULT_COUNCIL;
  return {
    name: name === '' ? names.name(areaCode) : name,
    panel: panel === '' ? DEFAULT_COUNCIL.panel : panel,
    logo,
    accent,
  };
}

/** The councils with the settings of one of them; none are kept of a council that has the defaults. */
export function withCouncil(
  councils: readonly CouncilEntry[],
  areaCode: string,
  { name, panel, logo, accent }: CouncilSettings,
): CouncilEntry[] {
  const others = councils.filter((one) => one.areaCode !== areaCode);
  const same =
    name === DEFAULT_COUNCIL.name &&
    panel === DEFAULT_COUNCIL.panel &&
    logo === DEFAULT_COUNCIL.logo &&
    accent === DEFAULT_COUNCIL.accent;
  return same ? others : [...others, { areaCode, name, panel, logo, accent }];
}

/** In characters: what still stands on a title slide. */
const LONGEST_NAME = 120;

/** What is wrong with the name of a council or panel; empty where nothing is. */
export function nameError(what: string, text: string): string {
  const length = [...text.trim()].length;
  if (length <= LONGEST_NAME) return '';
  return `${what} must be ${LONGEST_NAME} characters or fewer; this has ${length}.`;
}

/** Whether words in this colour can be read on white. */
export function isAccent(colour: string): boolean {
  return isColour(colour) && contrast(colour, '#ffffff') >= LEAST_FOR_WORDS;
}

/** What is wrong with an accent colour and what would mend it; empty where nothing is. */
export function accentError(colour: string): string {
  if (!isColour(colour)) {
    return 'Write the colour as # and six characters, each 0 to 9 or a to f, such as #12436d.';
  }
  if (isAccent(colour)) return '';
  // Rounded down: a ratio that falls short never looks like one that does not.
  const ratio = Math.floor(contrast(colour, '#ffffff') * 100) / 100;
  return `This colour is too light: its contrast with white is ${ratio} to 1, and words need at least ${LEAST_FOR_WORDS} to 1. Choose a darker one, such as ${darkened(colour)}.`;
}
