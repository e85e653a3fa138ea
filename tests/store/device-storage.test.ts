import { afterEach, describe, expect, it, vi } from 'vitest';

/** The module as a new tab has it, in a browser with this storage. */
async function inBrowser(storage: object | undefined) {
  vi.resetModules();
  vi.stubGlobal('navigator', { storage });
  return import('../../src/store/device-storage.ts');
}

afterEach(() => vi.unstubAllGlobals());

describe('the space on this device', () => {
  it('is asked for once', async () => {
    const persist = vi.fn(async () => true);
    const { askToKeep } = await inBrowser({ persisted: async () => false, persist });
    await askToKeep();
    await askToKeep();
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('is not asked for where it is promised already', async () => {
    const persist = vi.fn(async () => true);
    const { askToKeep } = await inBrowser({ persisted: async () => true, persist });
    await askToKeep();
    expect(persist).not.toHaveBeenCalled();
  });

  it('says what the browser promises and how much is used', async () => {
    const { readDeviceStorage } = await inBrowser({
      persisted: async () => false,
      estimate: async () => ({ usage: 1_200_000, quota: 9 }),
    });
    expect(await readDeviceStorage()).toEqual({ promised: false, bytes: 1_200_000 });
  });

  it('says nothing where the browser has none of it, or refuses', async () => {
    const none = await inBrowser(undefined);
    await none.askToKeep();
    expect(await none.readDeviceStorage()).toEqual({ promised: null, bytes: null });
    const refusing = await inBrowser({
      persisted: async () => {
        throw new Error('no');
      },
    });
    await refusing.askToKeep();
    expect(await refusing.readDeviceStorage()).toEqual({ promised: null, bytes: null });
  });
});
