import { openDB } from 'idb';
import type { DocumentStore } from '../../src/store/document.ts';
import type { LoadRecord } from '../../src/store/kept-loads.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/store/records.ts';
import { applyChange, settingsChange } from '../../src/store/settings-change.ts';

const NOON = '2026-05-03T12:00:00.000Z';

export function load(id: string, order: number): LoadRecord {
  return {
    version: 3,
    id,
    order,
    file: `${id}.csv`,
    size: 120,
    sha256: `abc${id}`,
    loadedAt: '2022-01-14T09:30:00.000Z',
    summary: 'One figure was taken in.',
    figures: 1,
    areas: ['E06000047'],
    periods: ['2021-22-Q3'],
    illustrative: false,
    counted: null,
  };
}

export const TARGET = {
  areaCode: 'E06000047',
  kpi: 'placements_3_plus',
  from: '2021-04-01',
  target: 10,
  tolerance: null,
  toleranceMode: null,
};
export const COMMENTARY = {
  areaCode: 'E06000047',
  kpi: 'placements_3_plus',
  quarter: '2021-22-Q3',
  text: 'We have looked at each move.',
};

/** Puts settings in the place of those that are there. */
export function putSettings(store: DocumentStore, settings: Settings): Promise<void> {
  return store.change((kept) => ({ ...kept, settings }));
}

/** Changes settings as a tab does that saw `seen` last. */
export function changeSettings(
  store: DocumentStore,
  change: Partial<Settings>,
  seen = DEFAULT_SETTINGS,
): Promise<void> {
  const said = settingsChange(seen, change, NOON);
  return store.change((kept) => ({ ...kept, settings: applyChange(kept.settings, said) }));
}

/** Writes to the device as no version of the product would. */
export async function damage(
  store: 'loads' | 'settings' | 'decks' | 'questions',
  key: string,
  value: unknown,
): Promise<void> {
  const database = await openDB('quarterlight', 4);
  await database.put(store, value, key);
  database.close();
}
