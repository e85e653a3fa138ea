import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Damage } from './damage.ts';
import type { OpenedDecks } from './deck-plans.ts';
import { type Changed, type Kept, type StoredRecords, withLoad, withoutLoad } from './kept.ts';
import { type LoadRecord, nameOfLoad, readLoad } from './kept-loads.ts';
import type { OpenedQuestions } from './question-plans.ts';
import { DEFAULT_SETTINGS, readSettings } from './records.ts';

interface Schema extends DBSchema {
  /** What is known of each file, by its id. */
  loads: { key: string; value: unknown };
  /** The figures of each file as CSV, by its id: large, and not needed for the first picture. */
  figures: { key: string; value: string };
  /**
   * `settings`; `damaged`: settings that could not be read whole, as they were; `revision`: a text
   * that changes with every change of anything but the snapshot.
   */
  settings: { key: string; value: unknown };
  /** Each deck by its area and quarter; after `damaged `, one that could not be read whole. */
  decks: { key: string; value: unknown };
  /** Each saved question by its id; after `damaged `, one that could not be read whole. */
  questions: { key: string; value: unknown };
  /** The cube shown last, as text: see src/models/snapshot.ts. */
  snapshot: { key: string; value: unknown };
}

export interface OpenedDocument extends Kept {
  readonly damage: readonly Damage[];
}

/** The document on this device: a record a load, its figures, one of settings, one a deck or question. */
export interface DocumentStore {
  /** Whether what is put stays on the device, or lasts as long as the tab. */
  readonly lasts: 'device' | 'tab';
  /** Everything but figures, decks and questions. */
  read(): Promise<OpenedDocument>;
  /** False where another tab has changed the document since this one read it. */
  isCurrent(): Promise<boolean>;
  /** The figures of a load as CSV with the columns of the `figures` table; empty when gone. */
  readFigures(id: string): Promise<string>;
  /**
   * Changes loads, settings, decks and questions together or not at all, from what is there at that
   * moment: no other tab comes between. `plan` must be pure. Figures of loads that it leaves out go with them.
   */
  change(plan: (kept: Kept) => Changed): Promise<void>;
  /** Keeps a load; one of the very same file goes. Where its order is taken, it comes last. */
  putLoad(load: LoadRecord, figuresCsv: string): Promise<void>;
  removeLoad(id: string): Promise<void>;
  /** All decks. Nothing that the first picture waits for reads them. */
  readDecks(): Promise<OpenedDecks>;
  /** All saved questions, which nothing that the first picture waits for reads either. */
  readQuestions(): Promise<OpenedQuestions>;
  /** What is left of a damaged record, as JSON text. */
  readDamaged(damage: Damage): Promise<string>;
  removeDamaged(damage: Damage): Promise<void>;
  /** Removes everything. */
  clear(): Promise<void>;
  /** The text of the cube that was shown last; null where there is none. */
  readSnapshot(): Promise<string | null>;
  putSnapshot(text: string): Promise<void>;
}

const VERSION = 4;
const ENTRY_STORES = ['decks', 'questions'] as const;
type EntryStore = (typeof ENTRY_STORES)[number];
const HERE = 'on this device';

/** Two tabs never write the same: a time and a number drawn by lot. */
function newRevision(): string {
  return `${Date.now()} ${Math.random()}`;
}

/** Writes all of it or nothing, and waits until it is there. */
async function all(
  transaction: { readonly done: Promise<void>; abort(): void },
  write: (asked: Promise<unknown>[]) => void,
): Promise<void> {
  const asked: Promise<unknown>[] = [transaction.done];
  try {
    write(asked);
  } catch (error) {
    transaction.abort();
    await Promise.allSettled(asked);
    throw error;
  }
  await Promise.all(asked);
}

function openDatabase(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>('quarterlight', VERSION, {
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
      if (before < 3) opened.createObjectStore('decks');
      if (before < 4) opened.createObjectStore('questions');
    },
    // Another tab brings a newer version: this one must not stand in its way.
    blocking: (_now, _next, event) => (event.target as IDBDatabase).close(),
  });
}

interface RawDocument {
  readonly keys: readonly string[];
  readonly records: readonly unknown[];
  readonly figures: readonly string[];
  readonly settings: unknown;
  /** Settings that were set aside because a part of them could not be read. */
  readonly aside: unknown;
}

/** The readable part of what is stored, and what could not be read. */
function understand({ keys, records, figures, settings, aside }: RawDocument): OpenedDocument {
  const damage: Damage[] = [];
  const withFigures = new Set(figures);
  const loads = records.flatMap((record, at): LoadRecord[] => {
    const key = keys[at] ?? '';
    const read = readLoad(record);
    if (read !== null && withFigures.has(key)) return [{ ...read.load, id: key }];
    const what = read === null ? nameOfLoad(record) : `The figures of ${read.load.file}`;
    const sentence = `${what} could not be read from this device and ${read === null ? 'was' : 'were'} left out.`;
    damage.push({ store: 'loads', key, sentence });
    return [];
  });
  const said: string[] = [];
  const readable = readSettings(settings ?? DEFAULT_SETTINGS, said, HERE);
  if (aside !== undefined) {
    said.length = 0;
    readSettings(aside, said, HERE);
  }
  if (said.length > 0) {
    const key = aside === undefined ? 'settings' : 'damaged';
    damage.push({ store: 'settings', key, sentence: said.join(' ') });
  }
  return { loads: loads.sort((a, b) => a.order - b.order), settings: readable, damage };
}

/**
 * Opens the document, the one place where records come in from storage: each is checked, older
 * versions are brought up to date, and a damaged one is left out and named.
 * @throws when the browser refuses to store anything (private windows of some browsers).
 */
export async function openDocument(): Promise<DocumentStore> {
  const database = await openDatabase();
  /** The revision that this tab knows. */
  let known: unknown;

  /** Everything but snapshots, to be changed as one, with the reading of it begun. */
  function begin<Mode extends IDBTransactionMode>(mode: Mode) {
    const names = ['loads', 'figures', 'settings', ...ENTRY_STORES] as const;
    const transaction = database.transaction(names, mode);
    const [loads, figures, settings] = [
      transaction.objectStore('loads'),
      transaction.objectStore('figures'),
      transaction.objectStore('settings'),
    ];
    const entries = {
      decks: transaction.objectStore('decks'),
      questions: transaction.objectStore('questions'),
    };
    const raw = async (): Promise<RawDocument & { readonly revision: unknown }> => {
      const [keys, records, withFigures, stored, aside, revision] = await Promise.all([
        loads.getAllKeys(),
        loads.getAll(),
        figures.getAllKeys(),
        settings.get('settings'),
        settings.get('damaged'),
        settings.get('revision'),
      ]);
      return { keys, records, figures: withFigures, settings: stored, aside, revision };
    };
    const rawEntries = async (of: EntryStore): Promise<StoredRecords> => {
      const [keys, records] = await Promise.all([entries[of].getAllKeys(), entries[of].getAll()]);
      return new Map(keys.map((key, at) => [key, records[at]]));
    };
    return { transaction, loads, figures, settings, entries, raw, rawEntries };
  }

  const store: DocumentStore = {
    lasts: 'device',
    async read() {
      const { raw } = begin('readonly');
      const { revision, ...document } = await raw();
      known = revision;
      return understand(document);
    },
    isCurrent: async () => (await database.get('settings', 'revision')) === known,
    async readFigures(id) {
      return (await database.get('figures', id)) ?? '';
    },
    async change(plan) {
      const { transaction, loads, figures, settings, entries, raw, rawEntries } =
        begin('readwrite');
      const { revision: before, ...stored } = await raw();
      const kept = understand(stored);
      const next = plan(kept);
      const changes = new Map<EntryStore, StoredRecords>();
      for (const of of ENTRY_STORES) {
        const plan = next[of];
        if (plan !== undefined) changes.set(of, plan(await rawEntries(of)));
      }
      const revision = newRevision();
      const stay = new Set(next.loads.map(({ id }) => id));
      await all(transaction, (asked) => {
        asked.push(settings.put(revision, 'revision'));
        for (const { id } of kept.loads) {
          if (!stay.has(id)) asked.push(loads.delete(id), figures.delete(id));
        }
        for (const load of next.loads) {
          if (!kept.loads.includes(load)) asked.push(loads.put(load, load.id));
        }
        for (const [id, csv] of next.figures ?? []) asked.push(figures.put(csv, id));
        for (const [of, records] of changes) {
          for (const [key, record] of records) {
            const store = entries[of];
            asked.push(record === undefined ? store.delete(key) : store.put(record, key));
          }
        }
        if (next.settings === kept.settings) return;
        const damaged = kept.damage.some(({ key }) => key === 'settings');
        if (damaged) asked.push(settings.put(stored.settings, 'damaged'));
        asked.push(settings.put(next.settings, 'settings'));
      });
      if (known === before) known = revision;
    },
    putLoad: (load, figuresCsv) => store.change((kept) => withLoad(kept, { load, figuresCsv })),
    removeLoad: (id) => store.change((kept) => withoutLoad(kept, id)),
    async readDecks() {
      const { understandDecks } = await import('./deck-plans.ts');
      return understandDecks(await begin('readonly').rawEntries('decks'));
    },
    async readQuestions() {
      const { understandQuestions } = await import('./question-plans.ts');
      return understandQuestions(await begin('readonly').rawEntries('questions'));
    },
    async readDamaged({ store: from, key }) {
      const record = await database.get(from, key);
      const figures = from === 'loads' ? await database.get('figures', key) : undefined;
      return JSON.stringify({ record, figures }, null, 2);
    },
    async removeDamaged({ store: from, key }) {
      if (from === 'decks') {
        const { withoutDamagedDeck } = await import('./deck-plans.ts');
        return store.change((kept) => ({ ...kept, decks: withoutDamagedDeck(key) }));
      }
      if (from === 'questions') {
        const { withoutDamagedQuestion } = await import('./question-plans.ts');
        return store.change((kept) => ({ ...kept, questions: withoutDamagedQuestion(key) }));
      }
      const { transaction, loads, figures, settings, raw } = begin('readwrite');
      const { settings: readable } = understand(await raw());
      await all(transaction, (asked) => {
        asked.push(settings.put(newRevision(), 'revision'));
        if (from === 'loads') asked.push(loads.delete(key), figures.delete(key));
        else asked.push(settings.delete('damaged'), settings.put(readable, 'settings'));
      });
    },
    async clear() {
      const names = ['loads', 'figures', 'settings', ...ENTRY_STORES, 'snapshot'] as const;
      const transaction = database.transaction(names, 'readwrite');
      await all(transaction, (asked) => {
        asked.push(...names.map((name) => transaction.objectStore(name).clear()));
        asked.push(transaction.objectStore('settings').put(newRevision(), 'revision'));
      });
    },
    async readSnapshot() {
      const text = await database.get('snapshot', 'last');
      return typeof text === 'string' ? text : null;
    },
    async putSnapshot(text) {
      await database.put('snapshot', text, 'last');
    },
  };
  return store;
}
