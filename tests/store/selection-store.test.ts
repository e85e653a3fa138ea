import { beforeEach, describe, expect, it, vi } from 'vitest';

const DURHAM = '#/?area=E06000047&quarter=2021-22-Q3';
const KENT = '#/?area=E10000016&quarter=2021-22-Q3';

/** As much of a browser's address as the store uses. */
function address(hash: string) {
  const location = { hash };
  const history = {
    replaceState: (_state: unknown, _title: string, to: string) => {
      location.hash = to;
    },
  };
  vi.stubGlobal('window', { location, history, addEventListener: () => undefined });
  return location;
}

beforeEach(() => {
  vi.resetModules();
});

describe('changing the selection without a step to go back to', () => {
  it('changes the address and the state', async () => {
    const location = address(DURHAM);
    const { select, selectionStore } = await import('../../src/store/selection-store.ts');
    select({ quarter: '2021-22-Q2' }, true);
    expect(location.hash).toBe('#/?area=E06000047&quarter=2021-22-Q2');
    expect(selectionStore.getState().selection.quarter).toBe('2021-22-Q2');
  });

  it('leaves an address alone that somebody has gone to and that is not followed yet', async () => {
    const location = address(DURHAM);
    const { select } = await import('../../src/store/selection-store.ts');
    location.hash = KENT;
    select({ quarter: '2021-22-Q2' }, true);
    expect(location.hash).toBe(KENT);
  });
});
