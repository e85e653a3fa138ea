import type { Wanted } from './in-page.ts';
import type { LargeFile } from './large-file.ts';

/** What the bench asks of a page, and how it knows that the page has done it. */
export interface BenchPage {
  readonly name: 'app' | 'bare';
  /** Matches when the first figure is drawn. */
  readonly first: string;
  readonly address: (selection: Selection) => string;
  /** Where the field for files is. */
  readonly fileAddress: string;
  /** When everything of the page is up, its engine too. */
  readonly ready: Wanted;
  readonly shows: (selection: Selection) => Wanted;
  /** After a file was given: first the state, then the address of what shows its figures. */
  readonly loaded: (file: LargeFile) => Wanted;
  /** What follows `#/deck?` for a selection; null for a page that makes no presentation. */
  readonly deckSearch: ((selection: Selection) => string) | null;
  /** Whether a service worker keeps the page for use offline. */
  readonly isKept: boolean;
  readonly loadShown: ((file: LargeFile) => { hash: string; wanted: Wanted }) | null;
}

export interface Selection {
  readonly area: string;
  readonly quarter: string;
  readonly compare: 'neighbours' | 'region' | 'england';
}

export const START: Selection = {
  area: 'E06000047',
  quarter: '2021-22-Q3',
  compare: 'neighbours',
};

const AGAINST = { neighbours: 'Against neighbours', region: 'Against', england: 'Against England' };

function search({ area, quarter, compare }: Selection): string {
  return `area=${area}&quarter=${quarter}${compare === 'neighbours' ? '' : `&compare=${compare}`}`;
}

/** The row at the end of the overview: those below the end of the window come after the others. */
const LAST_KPI = 'in_touch_19_21';

/** The overview: every row is there and of the area, every quarterly row of the quarter, the ratings too. */
function overviewShows({ area, quarter, compare }: Selection): Wanted {
  return {
    present: ['[data-kpi="cla_number"]', `[data-kpi="${LAST_KPI}"]`],
    absent: [
      `[data-kpi]:not([data-area="${area}"])`,
      `[data-kpi][data-period*="-Q"]:not([data-period="${quarter}"])`,
    ],
    text: ['thead th:last-child', AGAINST[compare]],
  };
}

export const APP: BenchPage = {
  name: 'app',
  first: '[data-kpi][data-value]:not([data-value=""])',
  address: (selection) => `#/?${search(selection)}`,
  fileAddress: `#/data?${search(START)}`,
  ready: { present: ['main[data-phase="ready"]'], absent: [] },
  shows: overviewShows,
  deckSearch: search,
  isKept: true,
  loaded: () => ({ present: ['main article h3'], absent: ['main progress'] }),
  loadShown: ({ quarter, number }) => {
    const selection = { ...START, quarter };
    return {
      hash: `#/?${search(selection)}`,
      wanted: {
        ...overviewShows(selection),
        present: [
          ...overviewShows(selection).present,
          `[data-kpi="cla_number"][data-period="${quarter}"][data-value="${number}"]`,
        ],
      },
    };
  },
};

export const BARE: BenchPage = {
  name: 'bare',
  first: 'main svg path',
  address: (selection) => `#${search(selection)}`,
  fileAddress: `#${search(START)}`,
  ready: { present: ['body[data-shown]'], absent: [] },
  shows: (selection) => ({ present: [`body[data-shown="#${search(selection)}"]`], absent: [] }),
  loaded: ({ rows }) => ({ present: [`body[data-loaded="${rows}"]`], absent: [] }),
  deckSearch: null,
  isKept: false,
  loadShown: null,
};
