import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDocument } from '../../src/store/document.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/store/records.ts';
import {
  COMMENTARY,
  changeSettings,
  damage,
  load,
  putSettings,
  TARGET,
} from './document-fixture.ts';

describe('the document on the device', () => {
  beforeEach(async () => {
    await openDocument();
    const database = await openDB('quarterlight', 4);
    await database.clear('loads');
    await database.clear('settings');
    await database.clear('figures');
    await database.clear('decks');
    await database.clear('questions');
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
    await putSettings(store, settings);
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
    await changeSettings(one, { targets: [TARGET] });
    await changeSettings(other, { example: false });
    const { settings } = await one.read();
    expect(settings.targets).toEqual([TARGET]);
    expect(settings.example).toBe(false);
  });

  it('keeps the entries of both tabs in one list, and takes away only what a tab took away', async () => {
    const [one, other] = [await openDocument(), await openDocument()];
    const later = { ...TARGET, from: '2022-04-01', target: 9 };
    const homes = { ...TARGET, kpi: 'foster_care', target: 70 };
    await changeSettings(one, { targets: [TARGET, homes], commentary: [COMMENTARY] });
    // The other tab has not seen these, and saves a list without them.
    await changeSettings(other, { targets: [later] });
    expect((await one.read()).settings.targets).toEqual([TARGET, homes, later]);
    // It changes one, takes one away, and leaves the third as the first tab changes it.
    const seen = (await other.read()).settings;
    await changeSettings(one, { targets: [TARGET, { ...homes, target: 75 }, later] }, seen);
    await changeSettings(other, { targets: [homes, { ...later, target: 8 }] }, seen);
    const { settings } = await one.read();
    expect(settings.targets).toEqual([
      { ...homes, target: 75 },
      { ...later, target: 8 },
    ]);
    expect(settings.commentary).toEqual([COMMENTARY]);
  });

  it('keeps one record of a file that two tabs load at the same time', async () => {
    const [one, other] = [await openDocument(), await openDocument()];
    const [first, second] = [load('a', 1), { ...load('b', 1), sha256: load('a', 1).sha256 }];
    await Promise.all([one.putLoad(first, 'by one'), other.putLoad(second, 'by the other')]);
    const { loads } = await one.read();
    expect(loads).toEqual([second]);
    expect(await one.readFigures('a')).toBe('');
    expect(await one.readFigures('b')).toBe('by the other');
  });

  it('gives two files of two tabs orders of their own', async () => {
    const [one, other] = [await openDocument(), await openDocument()];
    await Promise.all([one.putLoad(load('a', 1), 'a'), other.putLoad(load('b', 1), 'b')]);
    expect((await one.read()).loads).toEqual([load('a', 1), load('b', 2)]);
  });

  it('knows when another tab has changed something, and not for its own changes', async () => {
    const [one, other] = [await openDocument(), await openDocument()];
    await Promise.all([one.read(), other.read()]);
    await one.putLoad(load('a', 1), 'a');
    expect(await one.isCurrent()).toBe(true);
    expect(await other.isCurrent()).toBe(false);
    await other.removeLoad('a');
    // Its own change does not make it know of the one before.
    expect(await other.isCurrent()).toBe(false);
    await other.read();
    expect(await other.isCurrent()).toBe(true);
    expect(await one.isCurrent()).toBe(false);
    await other.clear();
    expect(await other.isCurrent()).toBe(false);
  });

  it('is empty after it was cleared, the cube shown last as well', async () => {
    const store = await openDocument();
    await store.putLoad(load('a', 1), 'figures of a');
    await changeSettings(store, { targets: [TARGET], example: false });
    await store.putSnapshot('cube');
    await store.clear();
    expect(await store.read()).toEqual({ loads: [], settings: DEFAULT_SETTINGS, damage: [] });
    expect(await store.readFigures('a')).toBe('');
    expect(await store.readSnapshot()).toBeNull();
  });

  it('changes all or nothing when the device refuses a part of it', async () => {
    const store = await openDocument();
    await store.putLoad(load('a', 1), 'figures of a');
    const uncloneable = (() => 'no text') as unknown as string;
    const refused = store.putLoad({ ...load('b', 2), sha256: load('a', 1).sha256 }, uncloneable);
    await expect(refused).rejects.toThrow();
    expect((await store.read()).loads).toEqual([load('a', 1)]);
    expect(await store.readFigures('a')).toBe('figures of a');
  });

  it('leaves out a damaged file and names it; the others are unharmed', async () => {
    const store = await openDocument();
    await store.putLoad(load('a', 1), 'figures of a');
    await damage('loads', 'b', { ...load('b', 2), periods: 'all' });
    await damage('loads', 'c', 'not a record');
    await damage('loads', 'd', load('d', 4));
    const { loads, damage: said } = await store.read();
    expect(loads).toEqual([load('a', 1)]);
    expect(said.map(({ sentence }) => sentence)).toEqual([
      'The file b.csv could not be read from this device and was left out.',
      'A file could not be read from this device and was left out.',
      'The figures of d.csv could not be read from this device and were left out.',
    ]);
  });

  it('gives what is left of a damaged file, removes it for good, and nothing else', async () => {
    const store = await openDocument();
    await store.putLoad(load('a', 1), 'figures of a');
    await store.putLoad(load('b', 2), 'figures of b');
    await damage('loads', 'b', { ...load('b', 2), periods: 'all' });
    const [broken] = (await store.read()).damage;
    if (broken === undefined) throw new Error('Nothing is damaged.');
    expect(JSON.parse(await store.readDamaged(broken))).toEqual({
      record: { ...load('b', 2), periods: 'all' },
      figures: 'figures of b',
    });
    // Other changes leave it where it is.
    await store.putLoad(load('c', 3), 'figures of c');
    expect((await store.read()).damage).toEqual([broken]);
    await store.removeDamaged(broken);
    expect(await store.read()).toMatchObject({ loads: [load('a', 1), load('c', 3)], damage: [] });
    expect(await store.readFigures('b')).toBe('');
    expect(await store.readFigures('a')).toBe('figures of a');
  });

  it('keeps damaged settings aside through a change, until they are removed', async () => {
    const store = await openDocument();
    const half = { ...DEFAULT_SETTINGS, targets: [TARGET, { ...TARGET, target: 'ten' }] };
    await damage('settings', 'settings', half);
    await changeSettings(store, { tolerance: 4 });
    const read = await store.read();
    expect(read.settings).toMatchObject({ tolerance: 4, targets: [TARGET] });
    const [broken] = read.damage;
    if (broken === undefined) throw new Error('Nothing is damaged.');
    expect(broken.sentence).toBe(
      'Targets on this device: 1 of 2 could not be read and was left out.',
    );
    expect(JSON.parse(await store.readDamaged(broken))).toEqual({ record: half });
    await store.removeDamaged(broken);
    expect((await store.read()).damage).toEqual([]);
    expect((await store.read()).settings).toMatchObject({ tolerance: 4, targets: [TARGET] });
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
    expect(said.map(({ sentence }) => sentence)).toEqual([
      'Targets on this device: 2 of 3 could not be read and were left out. Commentary on this device: 1 of 2 could not be read and was left out.',
    ]);
  });

  it.each([
    'text',
    7,
    { version: 2 },
    { ...DEFAULT_SETTINGS, version: 6 },
    { ...DEFAULT_SETTINGS, tolerance: Number.NaN },
  ])('uses the defaults for settings like %j, and says so', async (broken) => {
    const store = await openDocument();
    await damage('settings', 'settings', broken);
    const { loads, settings, damage: said } = await store.read();
    expect(loads).toEqual([]);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(said.map(({ sentence }) => sentence)).toEqual([
      'The settings on this device could not be read. The defaults are used.',
    ]);
  });
});
