import type { Workbox } from 'workbox-window';
import { createStore } from 'zustand/vanilla';
import { sessionStore } from './session-state.ts';

/** What the service worker has done for this tab. */
export interface VersionState {
  /** A newer version is on this device and waits for the user to reload. */
  readonly newVersion: boolean;
  /** Everything is kept on this device: the app opens without a network. */
  readonly offline: boolean;
}

export const versionStore = createStore<VersionState>(() => ({
  newVersion: false,
  offline: false,
}));

/** Keeping 40 MB for later takes a small machine seconds: it waits until nothing else was asked for. */
const QUIET_MS = 3_000;
const HOUR_MS = 3_600_000;

let workbox: Workbox | null = null;
let registration: ServiceWorkerRegistration | undefined;

/**
 * Begins to keep the app on this device and to watch for new versions, once the session is up.
 * Does nothing where the browser has no service worker: on a page without HTTPS, or while
 * developing.
 */
export function watchVersions(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const stop = sessionStore.subscribe(({ phase }) => {
    if (phase === 'starting') return;
    stop();
    whenQuiet(() => void register());
  });
}

/** Calls back once nobody has done anything for a while, and no figure has changed. */
function whenQuiet(done: () => void): void {
  const acts = ['pointerdown', 'keydown', 'hashchange', 'change'] as const;
  const heard = { capture: true, passive: true };
  const over = () => {
    for (const act of acts) window.removeEventListener(act, wait, heard);
    stop();
    done();
  };
  let timer = setTimeout(over, QUIET_MS);
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(over, QUIET_MS);
  };
  const stop = sessionStore.subscribe(wait);
  for (const act of acts) window.addEventListener(act, wait, heard);
}

/** A service worker that does not come is no error: the app works without it. */
async function register(): Promise<void> {
  const { Workbox } = await import('workbox-window');
  // Beside the page, so that its scope is the folder that Quarterlight stands in.
  const watched = new Workbox(new URL('sw.js', document.baseURI).href);
  watched.addEventListener('waiting', () => versionStore.setState({ newVersion: true }));
  watched.addEventListener('activated', () => versionStore.setState({ offline: true }));
  try {
    registration = await watched.register({ immediate: true });
  } catch {
    return;
  }
  workbox = watched;
  if (registration?.active) versionStore.setState({ offline: true });
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < HOUR_MS) return;
    asked = Date.now();
    registration?.update().catch(() => undefined);
  });
}

/**
 * Reloads this tab with the new version. Other tabs go on with what they have and keep the message
 * until their own user reloads them.
 */
export function takeNewVersion(): void {
  if (workbox === null || !registration?.waiting) {
    // Another tab has taken it already.
    location.reload();
    return;
  }
  workbox.addEventListener('controlling', () => location.reload());
  workbox.messageSkipWaiting();
}
