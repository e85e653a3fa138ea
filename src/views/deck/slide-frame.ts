import { parseQuarter, yearLabel } from '../../kpis/periods.ts';
import type { CouncilSettings } from '../../models/deck/deck.ts';

/** How a slide is set: as on the wall, as a page to read, or as a page of paper. */
export type SlideLook = 'stage' | 'reading' | 'paper';

/** What every slide of a deck has around it: whose it is, and of which quarter. */
export interface SlideFrame {
  /** "Durham County Council" */
  readonly council: string;
  /** "Corporate Parenting Panel" */
  readonly panel: string;
  /** "Performance update Quarter 3 2021/22" */
  readonly update: string;
  readonly logo: string | null;
  readonly accent: string;
}

/** The frame of a council's deck of a quarter. */
export function slideFrame(council: CouncilSettings, quarter: string): SlideFrame {
  const read = parseQuarter(quarter);
  const when = read === null ? quarter : `Quarter ${read.quarter} ${yearLabel(read.startYear)}`;
  return {
    council: council.name,
    panel: council.panel,
    update: `Performance update ${when}`,
    logo: council.logo,
    accent: council.accent,
  };
}
