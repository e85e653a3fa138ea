import { beforeEach, describe, expect, it } from 'vitest';
import { getState, keep, running, setState } from '../../src/session/running.ts';
import { memoryDocument } from '../../src/store/memory-document.ts';

describe('keeping something on the device', () => {
  let told = 0;

  beforeEach(() => {
    told = 0;
    running.store = { ...memoryDocument(), lasts: 'device' };
    running.afterKeeping = () => {
      told += 1;
    };
    setState({ notices: [], unkept: false });
  });

  it('tells the other tabs and says nothing where it went well', async () => {
    expect(await keep(async () => undefined)).toBe(true);
    expect(told).toBe(1);
    expect(getState()).toMatchObject({ notices: [], unkept: false });
  });

  it('says that there is no room, and what is gone with the tab', async () => {
    const full = async () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    expect(await keep(full, 'The file a.csv')).toBe(false);
    expect(told).toBe(0);
    expect(getState()).toMatchObject({
      notices: [
        'There is no room left for Quarterlight on this device. The file a.csv will be gone when you close the tab.',
      ],
      unkept: true,
    });
  });

  it('says that the browser refuses', async () => {
    const refuse = async () => {
      throw new DOMException('', 'InvalidStateError');
    };
    expect(await keep(refuse)).toBe(false);
    expect(getState().notices).toEqual([
      'This browser could not keep everything on this device. The last change will be gone when you close the tab.',
    ]);
  });

  it('has nothing to tell of where nothing lasts', async () => {
    running.store = memoryDocument();
    expect(await keep(async () => undefined)).toBe(true);
    expect(told).toBe(0);
  });
});
