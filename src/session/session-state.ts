import { createStore } from 'zustand/vanilla';
import type { Area } from '../figures/areas.ts';
import type { Target } from '../figures/tables.ts';
import type { FileReport } from '../intake/report.ts';
import type { Cube } from '../models/cube.ts';
import type { Deck } from '../models/deck/deck.ts';
import { type AreaNames, areaNames } from '../models/names.ts';
import { PLAIN, type Wording } from '../models/wording.ts';
import type { Damage } from '../store/damage.ts';
import type { LoadRecord } from '../store/kept-loads.ts';
import type { SavedQuestion } from '../store/question-record.ts';
import { DEFAULT_SETTINGS, type Settings } from '../store/records.ts';
import type { RecordsInMemory } from './records-state.ts';

/** What the one running session has, as screens see it. The cube in it is replaced whole. */
export interface SessionState {
  readonly phase: 'starting' | 'ready' | 'failed';
  /** What is being waited for, in words, and how much of it is done, from 0 to 1, if known. */
  readonly progress: { readonly label: string; readonly done: number | null };
  /** Why the session failed, in words. */
  readonly failure: string | null;
  readonly areas: readonly Area[];
  readonly names: AreaNames;
  readonly cube: Cube | null;
  /** The user's own files that were taken in, oldest first. */
  readonly loads: readonly LoadRecord[];
  /** All decks, by area and quarter; null until `openDecks` has read them. */
  readonly decks: readonly Deck[] | null;
  /** The user's own questions, by title; null until `openQuestions` has read them. */
  readonly questions: readonly SavedQuestion[] | null;
  /** Ids of loads that are shown and not yet kept on this device. */
  readonly keeping: readonly string[];
  /** True while the illustrative example is shown. */
  readonly example: boolean;
  readonly settings: Settings;
  /** The words in which everything is said, as the settings ask for them. */
  readonly wording: Wording;
  /** The targets in force: the user's own, or those of the example. */
  readonly targets: readonly Target[];
  /** Reports of the files dropped last, newest first. */
  readonly reports: readonly FileReport[];
  /** Figures are being read or worked out. */
  readonly busy: string | null;
  /** How much of that is done, from 0 to 1, where it is known. */
  readonly share: number | null;
  /** Whether it can be stopped (`stopRecords`). */
  readonly stoppable: boolean;
  /** The children's records that were brought in this tab; null where there are none. */
  readonly records: RecordsInMemory | null;
  /** What was done with them last, in words; empty for nothing. */
  readonly recordsSaid: string;
  /** What the user should know: a value that could not be kept, figures that could not be read. */
  readonly notices: readonly string[];
  /** What was removed when the device was cleared just before, in words; null where it was not. */
  readonly cleared: string | null;
  /** Records on this device that could not be read. */
  readonly damage: readonly Damage[];
  /** Something lasts only until the tab is closed. */
  readonly unkept: boolean;
  /** Changes with every change of figures, so that what was made from them is made again. */
  readonly revision: number;
}

export const sessionStore = createStore<SessionState>(() => ({
  phase: 'starting',
  progress: { label: 'Starting', done: null },
  failure: null,
  areas: [],
  names: areaNames([]),
  cube: null,
  loads: [],
  decks: null,
  questions: null,
  keeping: [],
  example: false,
  settings: DEFAULT_SETTINGS,
  wording: PLAIN,
  targets: [],
  reports: [],
  busy: null,
  share: null,
  stoppable: false,
  records: null,
  recordsSaid: '',
  notices: [],
  cleared: null,
  damage: [],
  unkept: false,
  revision: 0,
}));
