import { useStore } from 'zustand';
import { type SessionState, sessionStore } from '../session/session-state.ts';

/** A part of the running session; the component draws again when that part changes. */
export function useSession<T>(part: (state: SessionState) => T): T {
  return useStore(sessionStore, part);
}
