import { PLAIN, type Wording } from '../models/wording.ts';
import type { Settings } from '../store/records.ts';
import { getState, notify, setState } from './running.ts';
import { sessionStore } from './session-state.ts';

/**
 * The wording that settings ask for. The young people's texts are loaded when they are wanted, and
 * never by those who read plain words.
 */
export async function wordingFor({
  wording,
  words,
}: Pick<Settings, 'wording' | 'words'>): Promise<Wording> {
  if (wording === 'plain' && words.length === 0) return PLAIN;
  try {
    const { wordingOf } = await import('../models/worded.ts');
    return wordingOf(wording, words);
  } catch {
    notify('The words could not be loaded, so plain ones are shown. Reload the page.');
    return PLAIN;
  }
}

/** From now on the wording follows the settings, whoever changes them. */
export function followWording(): void {
  sessionStore.subscribe(({ settings }, before) => {
    const same = ({ wording, words }: Settings) =>
      wording === settings.wording && words === settings.words;
    if (same(before.settings)) return;
    void wordingFor(settings).then((wording) => {
      if (same(getState().settings)) setState({ wording });
    });
  });
}
