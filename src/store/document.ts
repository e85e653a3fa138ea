import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import {
  changedSettings,
  DEFAULT_SETTINGS,
  type LoadRecord,
  nameOfLoad,
  readLoad,
  readSettings,
  type Settings,
} from './records.ts';

interface Schema extends DBSchema {
  /** What is known of each file, by its id. */
  loads: { key: string; value: unknown };
  /** The figures of each file as CSV, by its id: large, and not needed for the first picture. */
  figures: { key: string; value: string };
  settings: { key: string; value: unknown };
  /** The cube shown last, as text: see src/models/snapshot.ts. */
  snapshot: { key: string; value: unknown };
}

export interface OpenedDocument {
  readonly loads: readonly LoadRecord[];
  readonly settings: Settings;
  /** What could not be read, in words; the rest is unharmed. */
  readonly damage: readonly string[];
}

/** The document on this device: a record a load, its figures, one of settings, one snapshot. */
export interface DocumentStore {
  /** Everything but figures. */
  read(): Promise<OpenedDocument>;
  /** The figures of a load as CSV with the columns of the `figures` table; empty when gone. */
  readFigures(id: string): Promise<string>;
  putLoad(load: LoadRecord, figuresCsv: string): Promise<void>;
  removeLoad(id: string): Promise<void>;
  /**
   * Keeps the settings. With `change`, only those parts of them: the rest stays as another tab may
   * have left it on the device.
   */
  putSettings(settings: Settings, change?: Partial<Settings>): Promise<void>;
  /** The text of the cube that was shown last; null where there is none. */
  readSnapshot(): Promise<string | null>;
  putSnapshot(text: string): Promise<void>;
}

const VERSION = 2;

/**
 * Opens the document, the one place where records come in from storage: each is checked, older
 * versions are brought up to date, and a damaged one is left out and named.
 * @throws when the browser refuses to store anything (private windows of some browsers).
 */
export async function openDocument(): Promise<DocumentStore> {
  const database: IDBPDatabase<Schema> = await openDB<Schema>('quarterlight', VERSION, {
    async upgrade(opened, before, _now, transaction) {
      if (before < 1) {
        opened.createObjectStore('loads');
        opened.createObjectStore('settings');
      }
      if (before < 2) {
        const figures = opened.createObjectStore('figures');
        opened.createObjectStore('snapshot');
        const loads = transaction.objectStore('loads');
        for (const key of await loads.getAllKeys()) {
          const read = readLoad(await loads.get(key));
          if (read === null || read.figuresCsv === null) continue;
          await figures.put(read.figuresCsv, key);
          await loads.put(read.load, key);
        }
      }
    },
    // Another tab brings a newer version or clears the device: this one must not stand in its way.
    blocking: () => database.close(),
  });
  return {
    async read() {
      const damage: string[] = [];
      const loads: LoadRecord[] = [];
      const transaction = database.transaction(['loads', 'settings']);
      const [records, stored] = await Promise.all([
        transaction.objectStore('loads').getAll(),
        transaction.objectStore('settings').get('settings'),
      ]);
      for (const record of records) {
        const read = readLoad(record);
        if (read !== null) loads.push(read.load);
        else
          damage.push(`${nameOfLoad(record)} could not be read from this device and was left out.`);
      }
      loads.sort((a, b) => a.order - b.order);
      const settings = readSettings(stored ?? DEFAULT_SETTINGS, damage);
      return { loads, settings, damage };
    },
    async readFigures(id) {
      return (await database.get('figures', id)) ?? '';
    },
    async putLoad(load, figuresCsv) {
      const transaction = database.transaction(['loads', 'figures'], 'readwrite');
      await Promise.all([
        transaction.objectStore('loads').put(load, load.id),
        transaction.objectStore('figures').put(figuresCsv, load.id),
        transaction.done,
      ]);
    },
    async removeLoad(id) {
      const transaction = database.transaction(['loads', 'figures'], 'readwrite');
      await Promise.all([
        transaction.objectStore('loads').delete(id),
        transaction.objectStore('figures').delete(id),
        transaction.done,
      ]);
    },
    async putSettings(settings, change = settings) {
      const transaction = database.transaction('settings', 'readwrite');
      const stored = await transaction.store.get('settings');
      await transaction.store.put(changedSettings(stored, change, settings), 'settings');
      await transaction.done;
    },
    async readSnapshot() {
      const text = await database.get('snapshot', 'last');
      return typeof text === 'string' ? text : null;
    },
    async putSnapshot(text) {
      await database.put('snapshot', text, 'last');
    },
  };
}

/** A document that lasts as long as the tab, for browsers that will not store one. */
export function memoryDocument(): DocumentStore {
  const figures = new Map<string, string>();
  const nothing = async () => undefined;
  return {
    read: async () => ({
      loads: [],
      settings: DEFAULT_SETTINGS,
      damage: [
        'This browser does not let Quarterlight keep anything. Figures and settings are gone when you close the tab.',
      ],
    }),
    readFigures: async (id) => figures.get(id) ?? '',
    putLoad: async ({ id }, figuresCsv) => void figures.set(id, figuresCsv),
    removeLoad: async (id) => void figures.delete(id),
    putSettings: nothing,
    readSnapshot: async () => null,
    putSnapshot: nothing,
  };
}
