import { useStore } from 'zustand';
import { type DeskState, deskStore } from '../../session/console-desk.ts';

/** A part of the console's desk; the component draws again when that part changes. */
export function useDesk<T>(part: (state: DeskState) => T): T {
  return useStore(deskStore, part);
}
