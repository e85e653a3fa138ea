import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDocument } from '../../src/store/document.ts';
import { memoryDocument } from '../../src/store/memory-document.ts';
import { DEFAULT_SETTINGS } from '../../src/store/records.ts';
import { changeSettings, load, putSettings } from './document-fixture.ts';

describe('a document of version 1', () => {
  const {
    view: _view,
    threshold: _threshold,
    wording: _wording,
    words: _words,
    councils: _councils,
    changed: _changed,
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
    const { loads, settings, damage: said } = await store.read();
    expect(loads).toEqual([load('a', 1)]);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, tolerance: 4 });
    expect(said.map(({ sentence }) => sentence)).toEqual([
      'A file could not be read from this device and was left out.',
    ]);
    expect(await store.readFigures('a')).toBe('kpi\nsecure\n');
  });

  it('keeps what version 1 had when a part of it is changed', async () => {
    const store = await openDocument();
    await changeSettings(store, { view: 'officer' });
    expect((await store.read()).settings).toEqual({
      ...DEFAULT_SETTINGS,
      tolerance: 4,
      view: 'officer',
    });
  });
});

describe('a document that lasts as long as the tab', () => {
  it('says so, and keeps as the one on the device does while the tab is open', async () => {
    const store = memoryDocument();
    expect(store.lasts).toBe('tab');
    await store.putLoad(load('a', 1), 'figures of a');
    await store.putLoad(load('b', 1), 'figures of b');
    await putSettings(store, { ...DEFAULT_SETTINGS, tolerance: 5 });
    await store.removeLoad('a');
    const { loads, settings } = await store.read();
    expect(loads).toEqual([load('b', 2)]);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, tolerance: 5 });
    expect(await store.readFigures('a')).toBe('');
    expect(await store.readFigures('b')).toBe('figures of b');
    await store.clear();
    expect((await store.read()).loads).toEqual([]);
  });
});
