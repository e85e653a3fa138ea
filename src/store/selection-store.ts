import { createStore } from 'zustand/vanilla';
import { type Address, formatAddress, parseAddress, type Selection } from './address.ts';

/** The address as state. The browser's address is the truth; this follows it. */
export const selectionStore = createStore<Address>(() => parseAddress(window.location.hash));

/** Follows the address from now on. */
export function followAddress(): void {
  window.addEventListener('hashchange', () => {
    selectionStore.setState(parseAddress(window.location.hash), true);
  });
}

/**
 * Changes part of the selection and stays on the page; `replace` leaves no step to go back to, and
 * leaves an address alone that somebody has gone to since and that is still to be followed.
 */
export function select(change: Partial<Selection>, replace = false): void {
  const { path, selection } = selectionStore.getState();
  const shown = parseAddress(window.location.hash);
  const gone = formatAddress(shown.path, shown.selection) !== formatAddress(path, selection);
  if (replace && gone) return;
  const hash = formatAddress(path, { ...selection, ...change });
  if (hash === window.location.hash) return;
  if (!replace) {
    window.location.hash = hash;
    return;
  }
  inPlace(hash);
}

/** Changes the path and keeps the selection, without a step to go back to. */
export function replacePath(path: string): void {
  const hash = formatAddress(path, selectionStore.getState().selection);
  if (hash !== window.location.hash) inPlace(hash);
}

function inPlace(hash: string): void {
  window.history.replaceState(null, '', hash);
  selectionStore.setState(parseAddress(hash), true);
}
