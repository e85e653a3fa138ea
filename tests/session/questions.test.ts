import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { QuestionDraft } from '../../src/models/console/question-file.ts';
import { type DocumentStore, openDocument } from '../../src/store/document.ts';
import { changeQuestions } from '../../src/store/question-plans.ts';
import type { SavedQuestion } from '../../src/store/question-record.ts';
import { plain, SAVED } from '../store/question-fixture.ts';

/** The session of a window that has just been opened: it remembers nothing of another. */
async function openWindow() {
  vi.resetModules();
  const [questions, { running, getState }] = await Promise.all([
    import('../../src/session/questions.ts'),
    import('../../src/session/running.ts'),
  ]);
  running.store = await openDocument();
  await questions.openQuestions();
  return { ...questions, running, getState };
}

type Window = Awaited<ReturnType<typeof openWindow>>;

const draft = (title: string, sql: string): QuestionDraft => ({
  title,
  sql,
  note: '',
  parameters: [],
  picture: null,
});

const inWords = (questions: readonly SavedQuestion[] | null) =>
  questions?.map(({ title, sql }) => `${title}: ${sql}`);
const shownIn = ({ getState }: Window) => inWords(getState().questions);

async function kept(): Promise<string[] | undefined> {
  const store: DocumentStore = await openDocument();
  return inWords((await store.readQuestions()).questions);
}

/** What another window does, straight on the device. */
async function elsewhere(
  plan: (questions: readonly SavedQuestion[]) => readonly SavedQuestion[],
): Promise<void> {
  const store = await openDocument();
  await store.change((now) => ({ ...now, questions: changeQuestions(plan) }));
}

const FIRST = plain('a1', 'First', { sql: 'SELECT 1' });
const THEIRS = { ...FIRST, sql: 'theirs', changedAt: '2026-06-01T12:00:00.000Z' };

describe('saved questions in the session', () => {
  beforeEach(async () => {
    await deleteDB('quarterlight');
    await elsewhere(() => [FIRST]);
  });

  it('are read when they are asked for, and once', async () => {
    const window = await openWindow();
    const read = vi.spyOn(window.running.store, 'readQuestions');
    await window.openQuestions();
    expect(window.getState().questions).toEqual([FIRST]);
    expect(read).not.toHaveBeenCalled();
  });

  it('say so where they cannot be read, and are asked for again', async () => {
    vi.resetModules();
    const questions = await import('../../src/session/questions.ts');
    const { running, getState } = await import('../../src/session/running.ts');
    running.store = await openDocument();
    vi.spyOn(running.store, 'readQuestions').mockRejectedValueOnce(new Error('No.'));
    await questions.openQuestions();
    expect(getState()).toMatchObject({
      questions: null,
      notices: ['The saved questions could not be read. No.'],
    });
    await questions.openQuestions();
    expect(getState().questions).toEqual([FIRST]);
  });

  it('are kept when they are saved, whole, each with an id of its own', async () => {
    const window = await openWindow();
    const { version: _version, id: _id, changedAt: _changedAt, ...whole } = SAVED;
    const saved = await window.saveQuestion(whole, null);
    expect(saved).toMatchObject(whole);
    expect(saved.id).not.toBe(FIRST.id);
    expect(window.getState().questions).toEqual([FIRST, saved]);
    const store = await openDocument();
    expect((await store.readQuestions()).questions).toEqual([FIRST, saved]);
  });

  it('stand over the one that they came from, or beside it with a number', async () => {
    const window = await openWindow();
    const over = await window.saveQuestion(draft('First', 'SELECT 2'), 'a1');
    expect(over.id).toBe('a1');
    const beside = await window.saveQuestion(draft('First', 'SELECT 3'), null);
    expect(beside.title).toBe('First (2)');
    const third = await window.saveQuestion(draft('First', 'SELECT 4'), null);
    expect(third.title).toBe('First (3)');
    expect(await kept()).toEqual(['First: SELECT 2', 'First (2): SELECT 3', 'First (3): SELECT 4']);
    expect(shownIn(window)).toEqual(await kept());
  });

  it('of two windows are both kept', async () => {
    const [one, other] = [await openWindow(), await openWindow()];
    await one.saveQuestion(draft('One', 'SELECT 1'), null);
    await other.saveQuestion(draft('Other', 'SELECT 2'), null);
    expect(await kept()).toEqual(['First: SELECT 1', 'One: SELECT 1', 'Other: SELECT 2']);
    expect(shownIn(other)).toEqual(await kept());
    await one.running.questions?.read();
    expect(shownIn(one)).toEqual(await kept());
  });

  it('stand beside what another window has made of the same one, which is said', async () => {
    const window = await openWindow();
    window.takeQuestion('a1');
    await elsewhere(() => [THEIRS]);
    // The list knows of it by now; what was opened before does not.
    await window.running.questions?.read();
    const saved = await window.saveQuestion(draft('First', 'ours'), 'a1');
    expect(saved).toMatchObject({ title: 'First (2)', sql: 'ours' });
    expect(saved.id).not.toBe('a1');
    expect(await kept()).toEqual(['First: theirs', 'First (2): ours']);
    expect(shownIn(window)).toEqual(await kept());
    expect(window.getState().notices).toEqual([
      'The question “First” was changed in another window since it was opened in this one. What you have saved stands beside it as “First (2)”.',
    ]);
    // From now on it is the copy that is changed.
    await window.saveQuestion(draft('First (2)', 'ours again'), saved.id);
    expect(await kept()).toEqual(['First: theirs', 'First (2): ours again']);
  });

  it('stand over what another window has made where it was opened after that', async () => {
    const window = await openWindow();
    await elsewhere(() => [THEIRS]);
    await window.running.questions?.read();
    expect(window.takeQuestion('a1')?.sql).toBe('theirs');
    await window.saveQuestion(draft('First', 'ours'), 'a1');
    expect(await kept()).toEqual(['First: ours']);
    expect(window.getState().notices).toEqual([]);
  });

  it('come back where another window has removed them meanwhile', async () => {
    const window = await openWindow();
    window.takeQuestion('a1');
    await elsewhere(() => []);
    await window.running.questions?.read();
    expect(shownIn(window)).toEqual([]);
    await window.saveQuestion(draft('First', 'ours'), 'a1');
    expect(await kept()).toEqual(['First: ours']);
  });

  it('are removed for good, and can be put back', async () => {
    const window = await openWindow();
    const removed = window.removeQuestion('a1');
    expect(shownIn(window)).toEqual([]);
    await removed;
    expect(await kept()).toEqual([]);
    const { settings } = await window.running.store.read();
    const mark = settings.changed['questions a1'] ?? '';
    expect(mark).not.toBe('');
    await window.putBackQuestion(FIRST);
    expect(await kept()).toEqual(['First: SELECT 1']);
    // It is newer than its removal: a workspace file that knows of that leaves it alone.
    const [back] = window.getState().questions ?? [];
    expect((back?.changedAt ?? '') >= mark).toBe(true);
  });

  it('last as long as the tab where the device refuses them, and are tried again', async () => {
    const window = await openWindow();
    const refuse = () =>
      vi
        .spyOn(window.running.store, 'change')
        .mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
    refuse();
    await window.saveQuestion(draft('Second', 'SELECT 2'), null);
    expect(window.getState().notices).toEqual([
      'There is no room left for Quarterlight on this device. The saved question will be gone when you close the tab.',
    ]);
    expect(await kept()).toEqual(['First: SELECT 1']);
    await window.running.questions?.read();
    expect(shownIn(window)).toEqual(['First: SELECT 1', 'Second: SELECT 2']);
    await window.saveQuestion(draft('Third', 'SELECT 3'), null);
    expect(await kept()).toEqual(['First: SELECT 1', 'Second: SELECT 2', 'Third: SELECT 3']);
  });
});
