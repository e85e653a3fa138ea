import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDocument } from '../../src/store/document.ts';
import { memoryDocument } from '../../src/store/memory-document.ts';
import { DEFAULT_SETTINGS } from '../../src/store/records.ts';
import { changeSettings, damage, load, putSettings, TARGET } from './document-fixture.ts';

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

describe('settings of version 2', () => {
  beforeEach(() => deleteDB('quarterlight'));

  it('are brought up to date: no council has settings of its own yet', async () => {
    const store = await openDocument();
    const { councils: _councils, ...second } = DEFAULT_SETTINGS;
    await damage('settings', 'settings', {
      ...second,
      version: 2,
      targets: [TARGET],
      view: 'officer',
    });
    const { settings, damage: said } = await store.read();
    expect(said).toEqual([]);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, targets: [TARGET], view: 'officer' });
  });
});

describe('settings of councils', () => {
  const LOGO = 'data:image/png;base64,iVBORw0KGgoAAAA=';
  const DURHAM = {
    areaCode: 'E06000047',
    name: 'Durham County Council',
    panel: 'Durham Family Panel',
    logo: LOGO,
    accent: '#801650',
  };
  const LEEDS = { ...DURHAM, areaCode: 'E08000035', name: 'Leeds City Council' };

  beforeEach(() => deleteDB('quarterlight'));

  it('of two tabs are both kept', async () => {
    const [one, other] = [await openDocument(), await openDocument()];
    await changeSettings(one, { councils: [DURHAM] });
    await changeSettings(other, { councils: [LEEDS] });
    expect((await one.read()).settings.councils).toEqual([DURHAM, LEEDS]);
  });

  it('lose a logo or a colour alone where that is damaged', async () => {
    const store = await openDocument();
    await damage('settings', 'settings', {
      ...DEFAULT_SETTINGS,
      councils: [
        { ...DURHAM, logo: 'https://example.org/logo.png' },
        { ...LEEDS, logo: 7, accent: '#ffff00' },
        { ...DURHAM, areaCode: 'E08000037', name: null },
      ],
    });
    const { settings, damage: said } = await store.read();
    expect(settings.councils).toEqual([
      { ...DURHAM, logo: null },
      { ...LEEDS, logo: null, accent: '#12436d' },
    ]);
    expect(said.map(({ sentence }) => sentence)).toEqual([
      'The logo of a council on this device could not be read. The default is used. The logo and the colour of a council on this device could not be read. The default is used. Settings of councils on this device: 1 of 3 could not be read and was left out.',
    ]);
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
