import { describe, expect, it } from 'vitest';
import { DECK, SLIDE } from './deck-fixture.ts';
import { plain, SAVED } from './question-fixture.ts';
import { accepted, HEAD, RECORD, SETTINGS } from './workspace-fixture.ts';

describe('presentations and saved questions in a workspace file', () => {
  it('brings what version 2 held, which knew no presentations', () => {
    const { councils: _councils, ...second } = SETTINGS;
    const { workspace, damage } = accepted({
      ...HEAD,
      version: 2,
      settings: { ...second, version: 2 },
      loads: [RECORD],
    });
    expect(damage).toEqual([]);
    expect(workspace.decks).toEqual([]);
    expect(workspace.settings).toEqual({ ...SETTINGS, example: true });
    expect(workspace.loads).toHaveLength(1);
  });

  it('names damaged presentations and keeps the rest of them', () => {
    const { workspace, damage } = accepted({
      ...HEAD,
      settings: SETTINGS,
      loads: [],
      questions: [],
      decks: [
        { ...DECK, slides: [SLIDE, { ...SLIDE, id: 'b', doing: 7 }] },
        { ...DECK, quarter: '2021-22-Q2', state: 'lost' },
        'none',
      ],
    });
    expect(workspace.decks).toEqual([{ ...DECK, slides: [SLIDE] }]);
    expect(damage).toEqual([
      'Slides of the presentation for Q3 2021/22 in this file: 1 of 2 could not be read and was left out.',
      'The presentation for Q2 2021/22 in this file could not be read and was left out.',
      'A presentation in this file could not be read and was left out.',
    ]);
    const none = accepted({ ...HEAD, settings: SETTINGS, loads: [], questions: [] });
    expect(none.workspace.decks).toEqual([]);
    expect(none.damage).toEqual(['The list of presentations in this file could not be read.']);
  });

  it('keeps of two presentations for one quarter the one that was changed last', () => {
    const newer = { ...DECK, changedAt: '2022-02-01T09:00:00.000Z', questions: [] };
    for (const decks of [
      [DECK, newer],
      [newer, DECK],
    ]) {
      const { workspace } = accepted({
        ...HEAD,
        settings: SETTINGS,
        loads: [],
        questions: [],
        decks,
      });
      expect(workspace.decks).toEqual([newer]);
    }
  });

  it('brings what version 3 held, which knew no saved questions', () => {
    const { workspace, damage } = accepted({
      ...HEAD,
      version: 3,
      settings: SETTINGS,
      loads: [RECORD],
      decks: [DECK],
    });
    expect(damage).toEqual([]);
    expect(workspace.questions).toEqual([]);
    expect(workspace.decks).toEqual([DECK]);
  });

  it('names damaged questions, and keeps of two with one id the one that was changed last', () => {
    const newer = plain('a1', 'Newer', { changedAt: '2026-05-04T12:00:00.000Z' });
    const { workspace, damage } = accepted({
      ...HEAD,
      settings: SETTINGS,
      loads: [],
      decks: [],
      questions: [SAVED, newer, { ...SAVED, id: '' }, { ...newer, id: 'b2', picture: 'pie' }],
    });
    expect(workspace.questions).toEqual([newer, { ...newer, id: 'b2', picture: null }]);
    expect(damage).toEqual([
      'The saved question “Which authorities improved most?” in this file could not be read and was left out.',
      'The chart of the saved question “Newer” in this file could not be read. It is shown as a table.',
    ]);
    const none = accepted({ ...HEAD, settings: SETTINGS, loads: [], decks: [] });
    expect(none.damage).toEqual(['The list of saved questions in this file could not be read.']);
  });
});
