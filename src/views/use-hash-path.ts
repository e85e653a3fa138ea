import type { BaseLocationHook } from 'wouter';
import { formatAddress } from '../store/address.ts';
import { selectionStore } from '../store/selection-store.ts';
import { usePath } from '../store/use-selection.ts';

/**
 * Where wouter finds the path: the hash up to its question mark. Its own hash hook takes the
 * selection behind the question mark for a part of the path.
 */
export const useHashPath: BaseLocationHook = () => {
  const path = usePath();
  const navigate = (to: string) => {
    window.location.hash = formatAddress(to, selectionStore.getState().selection);
  };
  return [path, navigate];
};
