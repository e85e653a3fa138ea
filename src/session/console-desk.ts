import { createStore } from 'zustand/vanilla';
import type { AnsweredStatement } from '../console/console.ts';
import type { PastRun } from '../models/console/history.ts';
import type { PictureChoice } from '../models/console/picture-choice.ts';
import type { QuestionParameter } from '../models/console/question.ts';

/**
 * The desk of the SQL console: its tabs, each with its text, parameters and last answers. It lasts
 * as long as the page and is never kept: what is written in the console may name anything. The
 * engine is not part of it, so that a screen may open a tab without starting one.
 */

/** What a tab begins with: the SQL behind a figure, a question, or a text of the user's own. */
export interface TabDraft {
  readonly title: string;
  readonly sql: string;
  /** What to know before reading the answer. */
  readonly note?: string;
  readonly parameters?: readonly QuestionParameter[];
  readonly picture?: PictureChoice | null;
  /** The id of the question that it was opened from. */
  readonly question?: string | null;
}

/** A run that the engine is at, or that waits for its turn. */
export interface RunningText {
  /** By the clock of `performance.now`. */
  readonly startedAt: number;
  /** How many statements have been answered. */
  readonly answered: number;
  /** The user asked it to stop. */
  readonly stopping: boolean;
}

/** What came of the last run of a tab. */
export interface AnsweredText {
  /** Unlike that of any other run. */
  readonly id: number;
  /** What was run, and where it began in the text of the tab. */
  readonly text: string;
  readonly from: number;
  /** Letters at its beginning that do not stand in the tab. */
  readonly added: number;
  readonly answers: readonly AnsweredStatement[];
  /** All statements together; null while more are to come. */
  readonly milliseconds: number | null;
  /** Its view of the figures. */
  readonly view: 'public' | 'officer';
}

export type ShownAs = 'table' | 'chart';

export interface DeskTab {
  readonly id: string;
  readonly title: string;
  readonly sql: string;
  readonly note: string;
  readonly parameters: readonly QuestionParameter[];
  /** What is chosen or typed for a parameter; one that is missing has its preset. */
  readonly values: Readonly<Record<string, string>>;
  /** How its result is drawn; null where nothing was chosen: then it is drawn as is proposed. */
  readonly picture: PictureChoice | null;
  /** How its result is looked at. */
  readonly shownAs: ShownAs;
  /** The picture that is on the screen, proposed or chosen; null while there is none. */
  readonly drawn: PictureChoice | null;
  readonly question: string | null;
  readonly running: RunningText | null;
  readonly answered: AnsweredText | null;
}

/** What may be changed of a tab from outside. */
export type TabChange = Partial<
  Pick<
    DeskTab,
    | 'title'
    | 'sql'
    | 'note'
    | 'parameters'
    | 'values'
    | 'picture'
    | 'shownAs'
    | 'drawn'
    | 'question'
  >
>;

export interface DeskState {
  /** In their order on the screen. Empty until the console is first shown or a tab is opened. */
  readonly tabs: readonly DeskTab[];
  /** The id of the tab in front; null while there is none. */
  readonly chosen: string | null;
  /** The tab that was closed last, and where it stood. */
  readonly closed: { readonly tab: DeskTab; readonly place: number } | null;
  /** What was run, the newest first. */
  readonly history: readonly PastRun[];
  /** What the live region says. */
  readonly said: string;
}

export const deskStore = createStore<DeskState>(() => ({
  tabs: [],
  chosen: null,
  closed: null,
  history: [],
  said: '',
}));

const { getState, setState } = deskStore;
let made = 0;

/**
 * Opens a tab and puts it in front; what is in other tabs stays. A tab that nobody wrote into gives
 * its place. Gives the id of the new one.
 */
export function openTab(draft: TabDraft): string {
  return addTab(
    draft,
    getState().tabs.filter((tab) => !isBlank(tab)),
  );
}

/** Opens a tab to write in. Gives its id. */
export function openBlankTab(): string {
  const { tabs } = getState();
  const taken = new Set(tabs.map((tab) => tab.title));
  let number = 1;
  while (taken.has(`Query ${number}`)) number += 1;
  return addTab({ title: `Query ${number}`, sql: '' }, tabs);
}

function addTab(draft: TabDraft, others: readonly DeskTab[]): string {
  made += 1;
  const tab: DeskTab = {
    id: `tab-${made}`,
    title: draft.title,
    sql: draft.sql,
    note: draft.note ?? '',
    parameters: draft.parameters ?? [],
    values: {},
    picture: draft.picture ?? null,
    shownAs: shownAsOf(draft.picture ?? null),
    drawn: null,
    question: draft.question ?? null,
    running: null,
    answered: null,
  };
  setState({ tabs: [...others, tab], chosen: tab.id });
  return tab.id;
}

/** How a question with that picture shows its answer when it is opened. */
export function shownAsOf(picture: PictureChoice | null): ShownAs {
  return picture === null ? 'table' : 'chart';
}

export function chooseTab(id: string): void {
  if (getState().tabs.some((tab) => tab.id === id)) setState({ chosen: id });
}

/** The tab of that id; undefined where it was closed. */
export function tabOf(id: string): DeskTab | undefined {
  return getState().tabs.find((tab) => tab.id === id);
}

/** Changes a tab, in front or not. */
export function changeTab(id: string, change: TabChange): void {
  updateTab(id, () => change);
}

/** Puts something else into a tab, from what is in it now. A closed tab is left as it is. */
export function updateTab(id: string, update: (tab: DeskTab) => Partial<DeskTab>): void {
  const { tabs } = getState();
  if (!tabs.some((tab) => tab.id === id)) return;
  setState({ tabs: tabs.map((tab) => (tab.id === id ? { ...tab, ...update(tab) } : tab)) });
}

/**
 * Closes a tab; the one after it comes to the front, else the one before. Its answers stay until
 * another is closed, so that it can be put back whole. Gives the tab whose answers may now go.
 */
export function closeTab(id: string): DeskTab | null {
  const { tabs, chosen, closed } = getState();
  const place = tabs.findIndex((tab) => tab.id === id);
  const tab = tabs[place];
  if (tab === undefined) return null;
  const left = tabs.filter((one) => one.id !== id);
  const front = chosen === id ? (left[place] ?? left.at(-1) ?? null)?.id : chosen;
  setState({ tabs: left, chosen: front ?? null, closed: { tab, place } });
  if (left.length === 0) openBlankTab();
  return closed?.tab ?? null;
}

/** Puts back the tab that was closed last, where it stood. */
export function reopenTab(): void {
  const { tabs, closed } = getState();
  if (closed === null) return;
  const others = tabs.filter((tab) => !isBlank(tab));
  setState({
    tabs: others.toSpliced(closed.place, 0, closed.tab),
    chosen: closed.tab.id,
    closed: null,
  });
}

/** A tab that holds nothing of anybody's. */
function isBlank(tab: DeskTab): boolean {
  return tab.sql.trim() === '' && tab.answered === null && tab.running === null;
}
