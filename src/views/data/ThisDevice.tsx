import './workspace.css';
import { useEffect, useState } from 'react';
import { sizeInWords } from '../../models/file-words.ts';
import { type Holdings, holdingsInWords } from '../../models/workspace-words.ts';
import { openDecks } from '../../session/decks.ts';
import { openQuestions } from '../../session/questions.ts';
import { sessionStore } from '../../session/session-state.ts';
import { saveWorkspace } from '../../session/workspace.ts';
import { type DeviceStorage, readDeviceStorage } from '../../store/device-storage.ts';
import { downloadText } from '../../ui/download.ts';
import { useSession } from '../use-session.ts';
import { ClearDevice } from './ClearDevice.tsx';

/** How much the user has here. */
function useHoldings(): Holdings {
  const files = useSession((state) => state.loads.length);
  const settings = useSession((state) => state.settings);
  const decks = useSession((state) => state.decks);
  const questions = useSession((state) => state.questions);
  useEffect(() => {
    void openDecks();
    void openQuestions();
  }, []);
  return {
    files,
    targets: settings.targets.length,
    comments: settings.commentary.length,
    words: settings.words.length,
    councils: settings.councils.length,
    decks: decks?.length ?? 0,
    questions: questions?.length ?? 0,
  };
}

/** What the browser promises, read again whenever what is kept may have changed. */
function useDeviceStorage(): DeviceStorage | null {
  const [storage, setStorage] = useState<DeviceStorage | null>(null);
  useEffect(() => {
    const read = () => void readDeviceStorage().then(setStorage);
    read();
    return sessionStore.subscribe((now, before) => {
      const same = (['revision', 'settings', 'decks', 'questions'] as const).every(
        (name) => now[name] === before[name],
      );
      if (!same) read();
    });
  }, []);
  return storage;
}

interface ThisDeviceProps {
  /** Asks for a file; null while none can be taken. */
  readonly onChoose: (() => void) | null;
}

/** What is kept here, how safe it is, the workspace file, and the way to clear everything. */
export function ThisDevice({ onChoose }: ThisDeviceProps) {
  const unkept = useSession((state) => state.unkept);
  const holdings = useHoldings();
  const held = holdingsInWords(holdings);
  const storage = useDeviceStorage();
  async function save() {
    const { name, text } = await saveWorkspace();
    downloadText(name, text, 'application/json');
  }
  return (
    <section className="data-section this-device" aria-labelledby="device-title">
      <h2 id="device-title" className="data-rule">
        This device
      </h2>
      <p>
        {held === ''
          ? 'Nothing of your own is kept on this device yet.'
          : `Kept in this browser, on this device: ${held}.`}{' '}
        {unkept ? 'Something of it lasts only until you close this tab.' : ''}
      </p>
      {storage === null ? null : <p>{promiseInWords(storage, held !== '')}</p>}
      <h3>Workspace file</h3>
      <p>
        One file with everything that you have here: your files’ figures, targets, comments, words,
        presentations, saved questions and settings. Keep it as a copy, or take it to another
        computer or a colleague. The choice of view stays with each device, and so does the choice
        of words for young people. It holds figures and what you have written, never children’s
        records. Treat it with the same care as your files.
      </p>
      <p className="device-actions">
        <button type="button" className="button" onClick={() => void save()}>
          Save a workspace file
        </button>
        {onChoose === null ? null : (
          <button type="button" className="button" onClick={onChoose}>
            Load a workspace file
          </button>
        )}
      </p>
      <ClearDevice holdings={holdings} onSave={() => void save()} />
    </section>
  );
}

function promiseInWords({ promised, bytes }: DeviceStorage, own: boolean): string {
  const used = bytes === null ? '' : ` Quarterlight uses ${sizeInWords(bytes)} of space here.`;
  if (promised === true) {
    return `This browser has promised to keep it until you clear it.${used}`;
  }
  if (!own) return used.trim();
  return `This browser may delete it when space on the device is short. Save a workspace file to be safe.${used}`;
}
