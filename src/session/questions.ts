import { oneAtATime } from '../db/one-at-a-time.ts';
import type { QuestionDraft } from '../models/console/question-file.ts';
import { byTitle, freeTitle } from '../models/console/question-titles.ts';
import { changeQuestions, withQuestionRemoved } from '../store/question-plans.ts';
import type { SavedQuestion } from '../store/question-record.ts';
import { newId } from './load-record.ts';
import { getState, keep, notify, running, sentence, setState } from './running.ts';

/**
 * The user's own questions of the SQL console. They are read when they are first asked for and kept
 * as soon as they are saved. Where another window has changed one meanwhile, both are kept.
 */

/** A question that is shown and not yet kept. */
interface Waiting {
  /** The kept one that it was made from; null for a new one. */
  readonly base: SavedQuestion | null;
  readonly ours: SavedQuestion;
  /** Its id where another window has changed the one that it was made from. */
  readonly copyId: string;
}

/** By their ids. What the device refuses stays here: it lasts as long as the tab. */
const waiting = new Map<string, Waiting>();
/** Questions as they were when they were opened or saved in this window. */
const known = new Map<string, SavedQuestion>();
const takeTurn = oneAtATime();
let opened: Promise<void> | null = null;

/** Reads the user's questions into the state, once. Never rejects: it says what went wrong. */
export function openQuestions(): Promise<void> {
  opened ??= open();
  return opened;
}

async function open(): Promise<void> {
  running.questions = { read: readQuestions, keep: async () => void (await keepQuestions()) };
  try {
    await readQuestions();
  } catch (error) {
    opened = null;
    notify(`The saved questions could not be read. ${sentence(error)}`);
  }
}

/** A question of the user's to work with; what is saved over it is saved over this very one. */
export function takeQuestion(id: string): SavedQuestion | null {
  const question = (getState().questions ?? []).find((one) => one.id === id) ?? null;
  if (question !== null) known.set(id, question);
  return question;
}

/**
 * Keeps a question, over one of the user's own or (`over` null) as a new one; to be called after
 * `openQuestions`. Gives it as it was kept: where another window has changed the one it was to stand
 * over, it stands beside it under a title of its own, which is said.
 */
export async function saveQuestion(
  draft: QuestionDraft,
  over: string | null,
): Promise<SavedQuestion> {
  const [saved] = await saveAll([draft], over);
  if (saved === undefined) throw new Error('A question that was to be saved is gone.');
  return saved;
}

/** Keeps new questions, all in one go. A title that is taken gets a number. */
export function addQuestions(drafts: readonly QuestionDraft[]): Promise<SavedQuestion[]> {
  return saveAll(drafts, null);
}

async function saveAll(
  drafts: readonly QuestionDraft[],
  over: string | null,
): Promise<SavedQuestion[]> {
  const titles = (getState().questions ?? [])
    .filter(({ id }) => id !== over)
    .map(({ title }) => title);
  const asked = drafts.map((draft) => {
    const { title, note, sql, parameters, picture } = draft;
    const ours: SavedQuestion = {
      version: 1,
      id: over ?? newId(),
      title: freeTitle(title, titles),
      note,
      sql,
      parameters,
      picture,
      changedAt: new Date().toISOString(),
    };
    titles.push(ours.title);
    return hold(ours);
  });
  const kept = await keepQuestions();
  return asked.map((ours) => kept.get(ours.id) ?? ours);
}

/** Shows a question that is to be kept. */
function hold(ours: SavedQuestion): SavedQuestion {
  const shown = getState().questions ?? [];
  const base =
    waiting.get(ours.id)?.base ??
    known.get(ours.id) ??
    shown.find(({ id }) => id === ours.id) ??
    null;
  waiting.set(ours.id, { base, ours, copyId: newId() });
  setState({ questions: byTitle([...shown.filter(({ id }) => id !== ours.id), ours]) });
  return ours;
}

/** Takes a question away, on this device for good, unless it is put back. */
export function removeQuestion(id: string): Promise<void> {
  const at = new Date().toISOString();
  waiting.delete(id);
  known.delete(id);
  const leave = () =>
    setState({ questions: (getState().questions ?? []).filter((one) => one.id !== id) });
  leave();
  setState({ settings: withQuestionRemoved(getState().settings, id, at) });
  return takeTurn(async () => {
    const others = changeQuestions((questions) => questions.filter((one) => one.id !== id));
    await keep(
      (store) =>
        store.change((kept) => ({
          ...kept,
          settings: withQuestionRemoved(kept.settings, id, at),
          questions: others,
        })),
      'The removal of a saved question',
    );
    // Questions may have been read again before its turn came.
    if (!waiting.has(id)) leave();
  });
}

/** Puts back a question that was taken away. */
export async function putBackQuestion(question: SavedQuestion): Promise<void> {
  hold({ ...question, changedAt: new Date().toISOString() });
  await keepQuestions();
}

/** Keeps what waits. Gives what was kept, by the ids under which it was to be kept. */
function keepQuestions(): Promise<ReadonlyMap<string, SavedQuestion>> {
  return takeTurn(async () => {
    const asked = new Map(waiting);
    let written = new Map<string, SavedQuestion>();
    let all: readonly SavedQuestion[] = [];
    if (asked.size === 0) return written;
    const plan = changeQuestions((questions) => {
      const next = new Map(questions.map((one) => [one.id, one]));
      written = new Map();
      for (const [id, { base, ours, copyId }] of asked) {
        const theirs = next.get(id);
        const titles = [...next.values()].map(({ title }) => title);
        const saved = isFrom(base, theirs)
          ? ours
          : { ...ours, id: copyId, title: freeTitle(ours.title, titles) };
        next.set(saved.id, saved);
        written.set(id, saved);
      }
      all = [...next.values()];
      return all;
    });
    const write = keep(
      (store) => store.change((kept) => ({ ...kept, questions: plan })),
      asked.size === 1 ? 'The saved question' : 'The saved questions',
    );
    if (!(await write)) return new Map();
    for (const [id, saved] of written) {
      settle(id, asked.get(id)?.ours ?? null, saved);
      if (saved.id !== id) sayCopied(all.find((one) => one.id === id)?.title ?? '', saved.title);
    }
    show(all);
    return written;
  });
}

/** Whether what is kept now is still what ours was made from, or nothing any more. */
function isFrom(base: SavedQuestion | null, theirs: SavedQuestion | undefined): boolean {
  return theirs === undefined || theirs.changedAt === base?.changedAt;
}

/** After a question was kept: one that was saved again meanwhile waits for its turn on top of it. */
function settle(id: string, asked: SavedQuestion | null, saved: SavedQuestion): void {
  known.set(saved.id, saved);
  const now = waiting.get(id);
  if (now === undefined) return;
  waiting.delete(id);
  if (now.ours === asked) return;
  waiting.set(saved.id, { ...now, base: saved, ours: { ...now.ours, id: saved.id } });
}

function sayCopied(theirs: string, ours: string): void {
  notify(
    `The question “${theirs}” was changed in another window since it was opened in this one. What you have saved stands beside it as “${ours}”.`,
  );
}

/** Reads all questions again, with what is not yet kept on top of them. */
function readQuestions(): Promise<void> {
  return takeTurn(async () => {
    const { questions, damage } = await running.store.readQuestions();
    const others = getState().damage.filter((one) => one.store !== 'questions');
    setState({ damage: [...others, ...damage] });
    show(questions);
  });
}

/** Shows the questions that are kept, and what waits in their place. */
function show(questions: readonly SavedQuestion[]): void {
  const others = questions.filter(({ id }) => !waiting.has(id));
  setState({ questions: byTitle([...others, ...[...waiting.values()].map(({ ours }) => ours)]) });
}

/**
 * Shows questions in the place of all others, where the device did not keep them: they last as long
 * as the tab.
 */
export function holdQuestions(questions: readonly SavedQuestion[]): void {
  const before = getState().questions ?? [];
  waiting.clear();
  for (const ours of questions) {
    if (before.includes(ours)) continue;
    const base = before.find(({ id }) => id === ours.id) ?? null;
    waiting.set(ours.id, { base, ours, copyId: newId() });
  }
  setState({ questions: byTitle(questions) });
}

/** Lets go of what the device did not keep: everything has been replaced. */
export function forgetWaitingQuestions(): void {
  waiting.clear();
  known.clear();
}
