import { fileDay, fileWords } from './file-name.ts';
import { formatCount, listInWords } from './format.ts';

/** How many things of the user's there are. */
export interface Holdings {
  readonly files: number;
  readonly targets: number;
  readonly comments: number;
  readonly words: number;
  /** Councils with settings of their own. */
  readonly councils: number;
  readonly decks: number;
  readonly questions: number;
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

const NAMES: readonly (readonly [keyof Holdings, string, string])[] = [
  ['files', 'file', 'files'],
  ['targets', 'target', 'targets'],
  ['comments', 'comment', 'comments'],
  ['words', 'word of your own', 'words of your own'],
  ['councils', 'council with its own settings', 'councils with their own settings'],
  ['decks', 'presentation', 'presentations'],
  ['questions', 'saved question', 'saved questions'],
];

/** "3 files, 4 targets and 12 comments"; what there is none of is left out. Empty for nothing. */
export function holdingsInWords(holdings: Holdings): string {
  return listInWords(
    NAMES.flatMap(([name, one, many]) => {
      const count = holdings[name];
      return count === 0 ? [] : [`${formatCount(count)} ${count === 1 ? one : many}`];
    }),
  );
}

const AFRESH =
  'Nothing of yours is left on this device. What you see now is the illustrative example, as on a first visit.';

/** What to say in the other tabs when the device was cleared in one. */
export const CLEARED_ELSEWHERE = `Everything of yours was removed in another tab. ${AFRESH}`;

/** What was removed when the device was cleared, and what is there now; with children's records or not. */
export function clearedInWords(held: Holdings, withRecords: boolean): string {
  const things = holdingsInWords(held);
  const records = withRecords ? ' The children’s records in this tab’s memory went too.' : '';
  const gone =
    things === ''
      ? 'Your settings and the figures shown last were removed.'
      : `These were removed: ${things}, your settings, and the figures shown last.`;
  return `${gone}${records} ${AFRESH}`;
}

/** The day of an ISO date and time in the time zone of the device: "3 May 2026". */
export function dayInWords(iso: string): string {
  return DAY.format(new Date(iso));
}

/** `quarterlight-county-durham-2026-11-22.quarterlight.json` */
export function workspaceFileName(council: string, today: Date): string {
  const name = fileWords(council);
  return `quarterlight-${name === '' ? '' : `${name}-`}${fileDay(today)}.quarterlight.json`;
}
