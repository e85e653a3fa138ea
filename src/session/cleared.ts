import { setState } from './running.ts';

/**
 * What clearing the device has done is told on the page that is loaded afterwards. The sentence waits
 * for it in the state of the tab's step in its history, which is neither the device's storage nor the
 * address, and is taken out of there before anything is shown. It has numbers of things, no figure.
 */

/** Leaves the sentence for the page to come, at the address of the overview. */
export function leaveCleared(said: string): void {
  window.history.replaceState({ cleared: said }, '', '#/');
}

/** The sentence that was left, for this page alone; null where nothing was cleared. */
export function takeCleared(): string | null {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null || !('cleared' in state)) return null;
  window.history.replaceState(null, '', window.location.hash);
  return typeof state.cleared === 'string' ? state.cleared : null;
}

/** It has been read, or is no longer so. */
export function forgetCleared(): void {
  setState({ cleared: null });
}
