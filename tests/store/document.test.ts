import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryDocument, openDocument } from '../../src/store/document.ts';
import { DEFAULT_SETTINGS, type LoadRecord, type Settings } from '../../src/store/records.ts';

function load(id: string, order: number): LoadRecord {
  return {
    version: 2,
    id,
    order,
    file: `${id}.csv`,
    size: 120,
    sha256: 'abc',
    loadedAt: '2022-01-14T09:30:00.000Z',
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
  const database = await openDB('quarterlight', 2);
  await database.put(store, value, key);
  database.close();
}

describe('the document on the device', () => {
  beforeEach(async () => {
    await openDocument();
    const database = await openDB('quarterlight', 2);
    await database.clear('loads');
    await database.clear('settings');
    await database.clear('figures');
    await database.clear('snapshot');
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
    await store.putLoad(load('b', 2), 'figures of b');
    await store.putLoad(load('a', 3), 'figures of a');
    await store.putLoad(load('c', 1), 'figures of c');
    await store.putSettings(settings);
    await store.removeLoad('b');
    const again = await openDocument();
    expect(await again.read()).toEqual({
      loads: [load('c', 1), load('a', 3)],
      settings,
      damage: [],
    });
    expect(await again.readFigures('a')).toBe('figures of a');
    expect(await again.readFigures('b')).toBe('');
  });

  it('gives back the snapshot that was put last', async () => {
    const store = await openDocument();
    expect(await store.readSnapshot()).toBeNull();
    await store.putSnapshot('one');
    await store.putSnapshot('two');
    expect(await (await openDocument()).readSnapshot()).toBe('two');
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
    await store.putLoad(load('a', 1), 'figures of a');
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

  it.each([
    'text',
    7,
    { version: 2 },
    { ...DEFAULT_SETTINGS, version: 3 },
    { ...DEFAULT_SETTINGS, tolerance: Number.NaN },
  ])('uses the defaults for settings like %j, and says so', async (broken) => {
    const store = await openDocument();
    await damage('settings', 'settings', broken);
    expect(await store.read()).toEqual({
      loads: [],
      settings: DEFAULT_SETTINGS,
      damage: ['The settings stored on this device could not be read. The defaults are used.'],
    });
  });
});

describe('a document of version 1', () => {
  const {
    view: _view,
    threshold: _threshold,
    wording: _wording,
    words: _words,
    ...first
  } = DEFAULT_SETTINGS;

  beforeEach(async () => {
    await deleteDB('quarterlight');
    const database = await openDB('quarterlight', 1, {
      upgrade(opened) {
        opened.createObjectStore('loads');
        opened.createObjectStore('settings');
      },
    });
    await database.put('loads', { ...load('a', 1), version: 1, figuresCsv: 'kpi\nsecure\n' }, 'a');
    await database.put('loads', 'damaged', 'b');
    await database.put('settings', { ...first, version: 1, tolerance: 4 }, 'settings');
    database.close();
  });

  it('is brought up to date: figures apart, settings with what is new', async () => {
    const store = await openDocument();
    expect(await store.read()).toEqual({
      loads: [load('a', 1)],
      settings: { ...DEFAULT_SETTINGS, tolerance: 4 },
      damage: ['A file could not be read from this device and was left out.'],
    });
    expect(await store.readFigures('a')).toBe('kpi\nsecure\n');
  });

  it('keeps what version 1 had when a part of it is changed', async () => {
    const store = await openDocument();
    await store.putSettings(DEFAULT_SETTINGS, { view: 'officer' });
    expect((await store.read()).settings).toEqual({
      ...DEFAULT_SETTINGS,
      tolerance: 4,
      view: 'officer',
    });
  });
});

describe('a document that lasts as long as the tab', () => {
  it('says so, and takes what it is given without a word', async () => {
    const store = memoryDocument();
    await store.putLoad(load('a', 1), 'figures of a');
    await store.putSettings({ ...DEFAULT_SETTINGS, tolerance: 5 });
    await store.removeLoad('a');
    const { loads, settings, damage: said } = await store.read();
    expect(loads).toEqual([]);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/gone when you close the tab/);
  });
});
