import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { beginOpening } from '../../src/store/database.ts';
import { openDocument } from '../../src/store/document.ts';
import { DEFAULT_SETTINGS } from '../../src/store/records.ts';
import { changeSettings, load } from './document-fixture.ts';

describe('a database that is opened before the rest of the page is there', () => {
  const ofAll = globalThis.indexedDB;
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
  afterAll(() => {
    globalThis.indexedDB = ofAll;
  });

  it('says that it holds nothing before it has been made', async () => {
    const opening = beginOpening();
    const order: string[] = [];
    await Promise.all([
      opening.database.then(() => order.push('made')),
      openDocument(opening).then(async (store) => {
        expect(await store.read()).toEqual({ loads: [], settings: DEFAULT_SETTINGS, damage: [] });
        expect(await store.readSnapshot()).toBeNull();
        order.push('read');
      }),
    ]);
    expect(order).toEqual(['read', 'made']);
  });

  it('keeps what is changed before it has been made', async () => {
    const store = await openDocument(beginOpening());
    await store.read();
    await changeSettings(store, { tolerance: 3 });
    await store.putLoad(load('a', 1), 'figures of a');
    expect(await store.isCurrent()).toBe(true);
    const later = await openDocument(beginOpening());
    expect((await later.read()).settings.tolerance).toBe(3);
    expect(await later.readFigures('a')).toBe('figures of a');
  });

  it('reads what was kept, and what is there now when it is asked again', async () => {
    const first = await openDocument(beginOpening());
    await first.putLoad(load('a', 1), 'figures of a');
    await first.putSnapshot('the cube of a');
    const second = await openDocument(beginOpening());
    expect((await second.read()).loads).toEqual([load('a', 1)]);
    expect(await second.readSnapshot()).toBe('the cube of a');
    await first.removeLoad('a');
    await first.putSnapshot('the cube of none');
    expect(await second.isCurrent()).toBe(false);
    expect((await second.read()).loads).toEqual([]);
    expect(await second.readSnapshot()).toBe('the cube of none');
  });

  it('is refused where the browser will not make one', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('No storage here.', 'SecurityError');
      },
    } as unknown as IDBFactory;
    await expect(openDocument(beginOpening())).rejects.toThrow('No storage here.');
  });
});
