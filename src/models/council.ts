import { contrast, isColour, LEAST_FOR_WORDS } from './contrast.ts';
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

/** Whether words in this colour can be read on white. */
export function isAccent(colour: string): boolean {
  return isColour(colour) && contrast(colour, '#ffffff') >= LEAST_FOR_WORDS;
}
