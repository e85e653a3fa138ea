import { ownDefinition } from '../kpis/own-kpi.ts';
import { plainWith, type Wording } from '../models/wording.ts';
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
  ownKpis,
}: Pick<Settings, 'wording' | 'words' | 'ownKpis'>): Promise<Wording> {
  const own = ownKpis.map(ownDefinition);
  if (wording === 'plain' && words.length === 0) return plainWith(own);
  try {
    const { wordingOf } = await import('../models/worded.ts');
    return wordingOf(wording, words, own);
  } catch {
    notify('The words could not be loaded, so plain ones are shown. Reload the page.');
    return plainWith(own);
  }
}

/** From now on the wording follows the settings, whoever changes them. */
export function followWording(): void {
  sessionStore.subscribe(({ settings }, before) => {
    const same = ({ wording, words, ownKpis }: Settings) =>
      wording === settings.wording && words === settings.words && ownKpis === settings.ownKpis;
    if (same(before.settings)) return;
    void wordingFor(settings).then((wording) => {
      if (same(getState().settings)) setState({ wording });
    });
  });
}
