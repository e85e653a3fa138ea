import { useStore } from 'zustand';
import type { Address, Selection } from './address.ts';
import { selectionStore } from './selection-store.ts';

/** The address of the page as it stands. */
export function useAddress(): Address {
  return useStore(selectionStore);
}

/** A part of the selection; the component draws again when that part changes. */
export function useSelection<T>(part: (selection: Selection) => T): T {
  return useStore(selectionStore, ({ selection }) => part(selection));
}

/** The path alone: a choice on the same screen draws nothing of what depends on it. */
export function usePath(): string {
  return useStore(selectionStore, ({ path }) => path);
}
