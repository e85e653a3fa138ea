import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  type LoadRecord,
  memoryDocument,
  openDocument,
  type Settings,
} from '../../src/store/document.ts';

function load(id: string, order: number): LoadRecord {
  return {
    version: 1,
    id,
    order,
    file: `${id}.csv`,
    size: 120,
    sha256: 'abc',
    loadedAt: '2022-01-14T09:30:00.000Z',
    figuresCsv: 'kpi,area_code\n',
    summary: 'One figure was taken in.',
    figures: 1,
    areas: ['E06000047'],
    periods: ['2021-22-Q3'],
    illustrative: false,
  };
}

const TARGET = {
  areaCode: 'E06000047',
  kpi: 'placements_3_plus',
  from: '2021-04-01',
  target: 10,
  tolerance: null,
  toleranceMode: null,
};
const COMMENTARY = {
  areaCode: 'E06000047',
  kpi: 'placements_3_plus',
  quarter: '2021-22-Q3',
  text: 'We have looked at each move.',
};

/** Writes to the device as no version of the product would. */
async function damage(store: 'loads' | 'settings', key: string, value: unknown): Promise<void> {
  const database = await openDB('quarterlight', 1);
  await database.put(store, value, key);
  database.close();
}

describe('the document on the device', () => {
  beforeEach(async () => {
    await openDocument();
    const database = await openDB('quarterlight', 1);
    await database.clear('loads');
    await database.clear('settings');
    database.close();
  });

  it('is empty with the defaults at first', async () => {
    const store = await openDocument();
    expect(await store.read()).toEqual({ loads: [], settings: DEFAULT_SETTINGS, damage: [] });
  });

  it('gives back what was put, files in their order', async () => {
    const store = await openDocument();
    const settings: Settings = {
      ...DEFAULT_SETTINGS,
      example: false,
      tolerance: 3,
      toleranceMode: 'points',
      targets: [TARGET],
      commentary: [COMMENTARY],
    };
    await store.putLoad(load('b', 2));
    await store.putLoad(load('a', 3));
    await store.putLoad(load('c', 1));
    await store.putSettings(settings);
    await store.removeLoad('b');
    const again = await openDocument();
    expect(await again.read()).toEqual({
      loads: [load('c', 1), load('a', 3)],
      settings,
      damage: [],
    });
  });

  it('keeps what another tab has set beside a change of something else', async () => {
    const [one, other] = [await openDocument(), await openDocument()];
    await one.putSettings({ ...DEFAULT_SETTINGS, targets: [TARGET] }, { targets: [TARGET] });
    await other.putSettings({ ...DEFAULT_SETTINGS, example: false }, { example: false });
    expect((await one.read()).settings).toEqual({
      ...DEFAULT_SETTINGS,
      example: false,
      targets: [TARGET],
    });
  });

  it('leaves out a damaged file and names it; the others are unharmed', async () => {
    const store = await openDocument();
    await store.putLoad(load('a', 1));
    await damage('loads', 'b', { ...load('b', 2), periods: 'all' });
    await damage('loads', 'c', 'not a record');
    const { loads, damage: said } = await store.read();
    expect(loads).toEqual([load('a', 1)]);
    expect(said).toEqual([
      'The file b.csv could not be read from this device and was left out.',
      'A file could not be read from this device and was left out.',
    ]);
  });

  it('keeps what can be read of the settings', async () => {
    const store = await openDocument();
    await damage('settings', 'settings', {
      ...DEFAULT_SETTINGS,
      tolerance: 5,
      targets: [TARGET, { ...TARGET, target: 'ten' }, null],
      commentary: [COMMENTARY, { text: 7 }],
    });
    const { settings, damage: said } = await store.read();
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      tolerance: 5,
      targets: [TARGET],
      commentary: [COMMENTARY],
    });
    expect(said).toEqual([
      'Targets on this device: 2 of 3 could not be read and were left out.',
      'Commentary on this device: 1 of 2 could not be read and was left out.',
    ]);
  });

  it.each(['text', 7, { version: 2 }, { ...DEFAULT_SETTINGS, tolerance: Number.NaN }])(
    'uses the defaults for settings like %j, and says so',
    async (broken) => {
      const store = await openDocument();
      await damage('settings', 'settings', broken);
      expect(await store.read()).toEqual({
        loads: [],
        settings: DEFAULT_SETTINGS,
        damage: ['The settings stored on this device could not be read. The defaults are used.'],
      });
    },
  );
});

describe('a document that lasts as long as the tab', () => {
  it('says so, and takes what it is given without a word', async () => {
    const store = memoryDocument();
    await store.putLoad(load('a', 1));
    await store.putSettings({ ...DEFAULT_SETTINGS, tolerance: 5 });
    await store.removeLoad('a');
    const { loads, settings, damage: said } = await store.read();
    expect(loads).toEqual([]);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/gone when you close the tab/);
  });
});
