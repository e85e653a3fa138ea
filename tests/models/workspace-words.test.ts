import { describe, expect, it } from 'vitest';
import {
  clearedInWords,
  dayInWords,
  holdingsInWords,
  workspaceFileName,
} from '../../src/models/workspace-words.ts';

describe('a workspace in words', () => {
  const NOTHING = {
    files: 0,
    targets: 0,
    comments: 0,
    words: 0,
    councils: 0,
    decks: 0,
    questions: 0,
  };

  it.each([
    [{ files: 3, targets: 4, comments: 12 }, '3 files, 4 targets and 12 comments'],
    [
      { files: 1, targets: 1, comments: 1, words: 1 },
      '1 file, 1 target, 1 comment and 1 word of your own',
    ],
    [{ comments: 1200, words: 2 }, '1,200 comments and 2 words of your own'],
    [{ councils: 1, decks: 1 }, '1 council with its own settings and 1 presentation'],
    [{ councils: 2, decks: 3 }, '2 councils with their own settings and 3 presentations'],
    [{ decks: 1, questions: 1 }, '1 presentation and 1 saved question'],
    [{ questions: 2 }, '2 saved questions'],
    [{}, ''],
  ])('says %j', (holdings, words) => {
    expect(holdingsInWords({ ...NOTHING, ...holdings })).toBe(words);
  });

  it('says what was removed, and what is there now', () => {
    const now =
      'Nothing of yours is left on this device. What you see now is the illustrative example, as on a first visit.';
    expect(clearedInWords({ ...NOTHING, files: 2, decks: 1, targets: 3 }, false)).toBe(
      `These were removed: 2 files, 3 targets and 1 presentation, your settings, and the figures shown last. ${now}`,
    );
    expect(clearedInWords(NOTHING, false)).toBe(
      `Your settings and the figures shown last were removed. ${now}`,
    );
    expect(clearedInWords({ ...NOTHING, files: 1 }, true)).toBe(
      `These were removed: 1 file, your settings, and the figures shown last. The children’s records in this tab’s memory went too. ${now}`,
    );
  });

  it('says the day on which it was made, as the device has it', () => {
    expect(dayInWords('2026-05-03T12:00:00.000Z')).toBe('3 May 2026');
    // An hour before midnight in Greenwich is the next day in London's summer.
    expect(dayInWords('2026-05-03T23:30:00.000Z')).toBe('4 May 2026');
  });

  it('is named after the council and the day', () => {
    const day = new Date(2026, 10, 2);
    expect(workspaceFileName('County Durham', day)).toBe(
      'quarterlight-county-durham-2026-11-02.quarterlight.json',
    );
    expect(workspaceFileName('Bristol, City of', day)).toBe(
      'quarterlight-bristol-city-of-2026-11-02.quarterlight.json',
    );
    expect(workspaceFileName('', day)).toBe('quarterlight-2026-11-02.quarterlight.json');
  });
});
