import type { SavedQuestion } from '../../src/store/question-record.ts';

/** A saved question with something of everything. */
export const SAVED: SavedQuestion = {
  version: 1,
  id: 'a1',
  title: 'Which authorities improved most?',
  note: 'Small authorities are left out.',
  sql: 'SELECT $kpi, $years',
  parameters: [
    { kind: 'kpi', name: 'kpi', preset: 'placements_3_plus' },
    { kind: 'number', name: 'years', label: 'Years back', preset: '5' },
  ],
  picture: { kind: 'line', x: 'period', y: ['value'], series: null },
  changedAt: '2026-05-03T12:00:00.000Z',
};

/** A question without anything but SQL. */
export function plain(
  id: string,
  title: string,
  change: Partial<SavedQuestion> = {},
): SavedQuestion {
  return { ...SAVED, id, title, note: '', parameters: [], picture: null, ...change };
}
