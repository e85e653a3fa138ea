import type { Damage } from './damage.ts';
import {
  DOCUMENT_STORES,
  ENTRY_STORES,
  type EntryStore,
  type Opening,
  openDatabase,
  type RawDocument,
  readRaw,
} from './database.ts';
import type { OpenedDecks } from './deck-plans.ts';
import { type Changed, type Kept, type StoredRecords, withLoad, withoutLoad } from './kept.ts';
import { type LoadRecord, nameOfLoad, readLoad } from './kept-loads.ts';
import type { OpenedQuestions } from './question-plans.ts';
import { DEFAULT_SETTINGS, readSettings } from './records.ts';

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
 * What is being opened already can be given; it is then read as it stands at that moment.
 * @throws when the browser refuses to store anything (private windows of some browsers).
 */
export async function openDocument(opening?: Opening): Promise<DocumentStore> {
  const database = opening?.database ?? openDatabase();
  await (opening?.isUsable ?? database);
  /** What was read while it was opened serves the first reading, and no other. */
  let begun: Partial<Opening> = opening ?? {};
  /** The revision that this tab knows. */
  let known: unknown;

  /** Everything but snapshots, to be changed as one, with the reading of it begun. */
  async function begin<Mode extends IDBTransactionMode>(mode: Mode) {
    const transaction = (await database).transaction(DOCUMENT_STORES, mode);
    const [loads, figures, settings] = [
      transaction.objectStore('loads'),
      transaction.objectStore('figures'),
      transaction.objectStore('settings'),
    ];
    const entries = {
      decks: transaction.objectStore('decks'),
      questions: transaction.objectStore('questions'),
    };
    const raw = () => readRaw(transaction);
    const rawEntries = async (of: EntryStore): Promise<StoredRecords> => {
      const [keys, records] = await Promise.all([entries[of].getAllKeys(), entries[of].getAll()]);
      return new Map(keys.map((key, at) => [key, records[at]]));
    };
    return { transaction, loads, figures, settings, entries, raw, rawEntries };
  }

  const store: DocumentStore = {
    lasts: 'device',
    async read() {
      const { document, ...rest } = begun;
      begun = rest;
      const raw = await (document ?? (await begin('readonly')).raw());
      known = raw.revision;
      return understand(raw);
    },
    isCurrent: async () => (await (await database).get('settings', 'revision')) === known,
    async readFigures(id) {
      return (await (await database).get('figures', id)) ?? '';
    },
    async change(plan) {
      const { transaction, loads, figures, settings, entries, raw, rawEntries } =
        await begin('readwrite');
      const stored = await raw();
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
      if (known === stored.revision) known = revision;
    },
    putLoad: (load, figuresCsv) => store.change((kept) => withLoad(kept, { load, figuresCsv })),
    removeLoad: (id) => store.change((kept) => withoutLoad(kept, id)),
    async readDecks() {
      const { understandDecks } = await import('./deck-plans.ts');
      return understandDecks(await (await begin('readonly')).rawEntries('decks'));
    },
    async readQuestions() {
      const { understandQuestions } = await import('./question-plans.ts');
      return understandQuestions(await (await begin('readonly')).rawEntries('questions'));
    },
    async readDamaged({ store: from, key }) {
      const record = await (await database).get(from, key);
      const figures = from === 'loads' ? await (await database).get('figures', key) : undefined;
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
      const { transaction, loads, figures, settings, raw } = await begin('readwrite');
      const { settings: readable } = understand(await raw());
      await all(transaction, (asked) => {
        asked.push(settings.put(newRevision(), 'revision'));
        if (from === 'loads') asked.push(loads.delete(key), figures.delete(key));
        else asked.push(settings.delete('damaged'), settings.put(readable, 'settings'));
      });
    },
    async clear() {
      const names = [...DOCUMENT_STORES, 'snapshot'] as const;
      const transaction = (await database).transaction(names, 'readwrite');
      await all(transaction, (asked) => {
        asked.push(...names.map((name) => transaction.objectStore(name).clear()));
        asked.push(transaction.objectStore('settings').put(newRevision(), 'revision'));
      });
    },
    async readSnapshot() {
      const { snapshot, ...rest } = begun;
      begun = rest;
      const text = await (snapshot ?? (await database).get('snapshot', 'last'));
      return typeof text === 'string' ? text : null;
    },
    async putSnapshot(text) {
      await (await database).put('snapshot', text, 'last');
    },
  };
  return store;
}
