import { createStore } from 'zustand/vanilla';
import type { Deck } from '../models/deck/deck.ts';
import { workspaceFileName } from '../models/workspace-words.ts';
import { changeDecks, type DecksAndMarks, decksBeside } from '../store/deck-plans.ts';
import { asItWas, beside, type Changed, instead, type Kept } from '../store/kept.ts';
import {
  changeQuestions,
  type QuestionsAndMarks,
  questionsBeside,
} from '../store/question-plans.ts';
import type { SavedQuestion } from '../store/question-record.ts';
import type { LoadWithFigures } from '../store/records.ts';
import { select, selectionStore } from '../store/selection-store.ts';
import { settingsChange } from '../store/settings-change.ts';
import { showsMore, showsNothingMore, withoutShowing } from '../store/showing.ts';
import {
  mayBeWorkspace,
  readWorkspace,
  type Workspace,
  type WorkspaceRefusal,
  writeWorkspace,
} from '../store/workspace.ts';
import { afterLoad } from './chosen.ts';
import { forgetHistories } from './deck-history.ts';
import { forgetWaitingDecks, holdDecks, keepDecks, openDecks } from './decks.ts';
import { EXAMPLE_AREA } from './example.ts';
import { figuresOf } from './keep-loads.ts';
import { forgetWaitingQuestions, holdQuestions, openQuestions } from './questions.ts';
import { getState, inTurn, keep, running } from './running.ts';
import { readDocument, show } from './up-to-date.ts';

/** A workspace file that the user has brought and not yet decided on. */
export interface Offer {
  readonly file: string;
  readonly workspace: Workspace;
  /** Parts of it that could not be read, in words. */
  readonly damage: readonly string[];
}

/** Workspace files in this tab, outside the screens: they outlive a walk to another page. */
export interface WorkspaceState {
  readonly offers: readonly Offer[];
  readonly refused: readonly (WorkspaceRefusal & { readonly file: string })[];
  /** What was done last, in words, and how to put everything back as it was before. */
  readonly done: {
    readonly said: string;
    /** What was done was itself to put everything back: putting back does it again. */
    readonly isBack: boolean;
    readonly putBack: () => Promise<void>;
  } | null;
}

export const workspaceStore = createStore<WorkspaceState>(() => ({
  offers: [],
  refused: [],
  done: null,
}));

/** How much of a file is looked at to tell what it is. */
const START_BYTES = 1_000;

/**
 * Takes the workspace files, told by their content, out of the files that were brought: they wait
 * for the user's word. Gives back the others.
 */
export async function takeWorkspaces(files: readonly File[]): Promise<File[]> {
  const others: File[] = [];
  workspaceStore.setState({ refused: [] });
  for (const file of files) {
    // Why a file cannot be read is said by the one that reads it.
    const start = await file
      .slice(0, START_BYTES)
      .text()
      .catch(() => '');
    if (!mayBeWorkspace(start)) {
      others.push(file);
      continue;
    }
    const read = readWorkspace(await file.text());
    const { offers, refused } = workspaceStore.getState();
    if (read.ok) {
      const { workspace, damage } = read;
      workspaceStore.setState({ offers: [...offers, { file: file.name, workspace, damage }] });
    } else {
      workspaceStore.setState({ refused: [...refused, { file: file.name, ...read.refusal }] });
    }
  }
  return others;
}

/** Everything of the user's that is here, figures included. */
async function everything(): Promise<Workspace & { readonly loads: LoadWithFigures[] }> {
  await Promise.all([openDecks(), openQuestions()]);
  await keepDecks();
  const { loads, settings, decks, questions } = getState();
  return {
    made: new Date().toISOString(),
    settings,
    decks: decks ?? [],
    questions: questions ?? [],
    loads: await Promise.all(
      loads.map(async (load) => ({ load, figuresCsv: await figuresOf(load.id) })),
    ),
  };
}

/** The workspace file: its name and its text. */
export async function saveWorkspace(): Promise<{ readonly name: string; readonly text: string }> {
  const { names, cube } = getState();
  return {
    name: workspaceFileName(names.name(cube?.areaCode ?? EXAMPLE_AREA), new Date()),
    text: writeWorkspace(await everything(), __RELEASE__),
  };
}

function withoutOffer(offer: Offer): readonly Offer[] {
  return workspaceStore.getState().offers.filter((one) => one !== offer);
}

/** Leaves a workspace file that was offered. */
export function leaveWorkspace(offer: Offer): void {
  workspaceStore.setState({ offers: withoutOffer(offer) });
}

/**
 * Brings a workspace, beside what is here or in its place. What was here can be put back. Choices of
 * its sender to show small numbers come only where `showing` says so.
 */
export function bringWorkspace(
  offer: Offer,
  how: 'beside' | 'instead',
  showing: boolean,
): Promise<void> {
  const { workspace, file } = offer;
  const asked = !showsNothingMore(showsMore(getState().settings, workspace.settings));
  const incoming = ({ settings: here }: Kept) =>
    showing ? workspace : { ...workspace, settings: withoutShowing(here, workspace.settings) };
  const stays = asked && !showing ? ' Small numbers that it shows stay withheld here.' : '';
  return change(
    how === 'beside'
      ? {
          document: (kept) => beside(kept, incoming(kept)),
          decks: (here) => decksBeside(here, workspace),
          questions: (here) => questionsBeside(here, workspace),
        }
      : {
          document: (kept) => instead(kept, incoming(kept)),
          decks: () => workspace.decks,
          questions: () => workspace.questions,
        },
    how === 'instead',
    how === 'beside'
      ? `What is in ${file} now stands beside what was here.${stays}`
      : `Everything here was replaced with what is in ${file}.${stays}`,
    workspace.loads,
    { begun: () => workspaceStore.setState({ offers: withoutOffer(offer) }) },
  );
}

/** How the document changes as a whole: loads with settings, decks, and questions. */
interface Plan {
  readonly document: (kept: Kept) => Changed;
  readonly decks: (here: DecksAndMarks) => readonly Deck[];
  readonly questions: (here: QuestionsAndMarks) => readonly SavedQuestion[];
}

interface ChangeOptions {
  /** Called when its turn has come. */
  readonly begun?: () => void;
  /** It puts back what was there before. */
  readonly isBack?: boolean;
}

/** Changes the document as a whole. `replaces`: nothing that was here stays. */
function change(
  plan: Plan,
  replaces: boolean,
  said: string,
  brought: readonly LoadWithFigures[],
  { begun = () => undefined, isBack = false }: ChangeOptions = {},
): Promise<void> {
  return inTurn(async (engine) => {
    const before = await everything();
    // A second click on the way would put back what the first has just put back.
    workspaceStore.setState({ done: null });
    begun();
    const whole = (now: Kept): Changed => ({
      ...plan.document(now),
      decks: changeDecks((decks) => plan.decks({ decks, settings: now.settings })),
      questions: changeQuestions((questions) =>
        plan.questions({ questions, settings: now.settings }),
      ),
    });
    const kept = await keep((store) => store.change(whole), 'What the workspace file brought');
    if (kept) {
      if (replaces) {
        running.unkept.clear();
        running.unkeptChanges = [];
        forgetWaitingDecks();
        forgetWaitingQuestions();
      }
      await readDocument(engine);
    } else {
      const { loads, settings } = getState();
      const next = plan.document({ loads, settings });
      for (const [id, csv] of next.figures ?? []) running.unkept.set(id, csv);
      running.unkeptChanges.push(settingsChange(settings, next.settings, new Date().toISOString()));
      holdDecks(plan.decks({ decks: before.decks, settings }));
      holdQuestions(plan.questions({ questions: before.questions, settings }));
      await show(engine, next);
    }
    // What was done to the decks of before is not to be taken back out of those that came.
    forgetHistories(() => true);
    const { selection } = selectionStore.getState();
    if (brought.length > 0) {
      select(
        afterLoad(
          selection,
          brought.map(({ load }) => load),
        ),
        true,
      );
    }
    const putBack = () =>
      change(
        {
          document: () => asItWas(before),
          decks: () => before.decks,
          questions: () => before.questions,
        },
        true,
        isBack ? 'It was done again.' : 'It is as it was before.',
        before.loads,
        { isBack: !isBack },
      );
    workspaceStore.setState({ done: { said, isBack, putBack } });
  });
}
