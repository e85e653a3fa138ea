import { CLEARED_ELSEWHERE, clearedInWords, type Holdings } from '../models/workspace-words.ts';
import { askToKeep } from '../store/device-storage.ts';
import { memoryDocument } from '../store/memory-document.ts';
import { leaveCleared } from './cleared.ts';
import { getState, inTurn, running } from './running.ts';
import { readDocument } from './up-to-date.ts';

/** Tabs of one device tell each other what they have changed. */

let tellOthers: (message: 'changed' | 'cleared') => void = () => undefined;

/**
 * From now on a change in another tab reaches this one: at once where it is looked at, else when it
 * is looked at again. What is being typed in a form stays.
 */
export function followOtherTabs(): void {
  if ('BroadcastChannel' in window) {
    const channel = new BroadcastChannel('quarterlight');
    channel.addEventListener('message', ({ data }) => {
      if (data === 'cleared') startAfresh(CLEARED_ELSEWHERE);
      else lookAgain();
    });
    tellOthers = (message) => channel.postMessage(message);
  }
  running.afterKeeping = () => {
    tellOthers('changed');
    const { loads, decks, questions, settings } = getState();
    const { targets, commentary, words, councils } = settings;
    const own = [loads, decks ?? [], questions ?? [], targets, commentary, words, councils];
    if (own.some((list) => list.length > 0)) void askToKeep();
    lookAgain();
  };
  document.addEventListener('visibilitychange', lookAgain);
}

/** Reads the document again where another tab has changed it. A tab nobody looks at waits. */
function lookAgain(): void {
  if (document.visibilityState !== 'visible') return;
  // Where the device or the engine gives way, those who ask for them say so.
  readAgain().catch(() => undefined);
}

async function readAgain(): Promise<void> {
  if (await running.store.isCurrent()) return;
  await inTurn(async (engine) => {
    if (!(await running.store.isCurrent())) await readDocument(engine);
  });
}

/**
 * Removes everything of the user's from this device, and lets all tabs begin anew. `held` is what
 * there is, for the page that says afterwards what has gone.
 */
export async function clearDevice(held: Holdings): Promise<void> {
  const { records } = getState();
  const said = clearedInWords(held, records !== null && !records.example);
  // What still waits would be written after it.
  await running.decks?.keep();
  await running.questions?.keep();
  await running.store.clear();
  tellOthers('cleared');
  startAfresh(said);
}

/**
 * Opens the overview as on a first visit. The page is loaded again, so that the memory of the engine
 * goes too, in a tab in the background as well: nothing that was cleared may linger there.
 */
function startAfresh(said: string): void {
  // What is still under way must not write again.
  running.store = memoryDocument();
  leaveCleared(said);
  window.location.reload();
}
