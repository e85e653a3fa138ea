import { useStore } from 'zustand';
import type { Address } from './address.ts';
import { selectionStore } from './selection-store.ts';

/** The address of the page as it stands. */
export function useAddress(): Address {
  return useStore(selectionStore);
}
