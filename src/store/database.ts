import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';

/**
 * The browser's storage as it is, unchecked: `document.ts` says what is in it. It knows nothing else
 * of Quarterlight, so that the page can begin to open it before the rest of its script is there.
 */

export interface Schema extends DBSchema {
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

const VERSION = 4;
export const ENTRY_STORES = ['decks', 'questions'] as const;
export type EntryStore = (typeof ENTRY_STORES)[number];

/**
 * Opens the database, or makes it; `makesNew` is called when there is none yet. Rejects where the browser
 * refuses, also when it does so at once.
 */
export async function openDatabase(makesNew?: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>('quarterlight', VERSION, {
    async upgrade(opened, before, _now, transaction) {
      if (before < 1) {
        makesNew?.();
        opened.createObjectStore('loads');
        opened.createObjectStore('settings');
      }
      if (before < 2) {
        const figures = opened.createObjectStore('figures');
        opened.createObjectStore('snapshot');
        const loads = transaction.objectStore('loads');
        for (const key of await loads.getAllKeys()) {
          const record: { figuresCsv?: unknown } = Object(await loads.get(key));
          const { figuresCsv, ...load } = record;
          if (typeof figuresCsv !== 'string') continue;
          await figures.put(figuresCsv, key);
          await loads.put({ ...load, version: 2 }, key);
        }
      }
      if (before < 3) opened.createObjectStore('decks');
      if (before < 4) opened.createObjectStore('questions');
    },
    // Another tab brings a newer version: this one must not stand in its way.
    blocking: (_now, _next, event) => (event.target as IDBDatabase).close(),
  });
}

/** Everything but snapshots, decks and questions, as it is stored. */
export interface RawDocument {
  readonly keys: readonly string[];
  readonly records: readonly unknown[];
  readonly figures: readonly string[];
  readonly settings: unknown;
  /** Settings that were set aside because a part of them could not be read. */
  readonly aside: unknown;
  /** A text that differs after every change. */
  readonly revision: unknown;
}

type DocumentStores = ('loads' | 'figures' | 'settings' | EntryStore)[];

/** Reads the document within a transaction. */
export async function readRaw<Mode extends IDBTransactionMode>(
  transaction: IDBPTransaction<Schema, DocumentStores, Mode>,
): Promise<RawDocument> {
  const loads = transaction.objectStore('loads');
  const settings = transaction.objectStore('settings');
  const [keys, records, figures, stored, aside, revision] = await Promise.all([
    loads.getAllKeys(),
    loads.getAll(),
    transaction.objectStore('figures').getAllKeys(),
    settings.get('settings'),
    settings.get('damaged'),
    settings.get('revision'),
  ]);
  return { keys, records, figures, settings: stored, aside, revision };
}

/** The stores that make up the document. */
export const DOCUMENT_STORES: DocumentStores = ['loads', 'figures', 'settings', ...ENTRY_STORES];

/** What a database holds that is only being made. */
const NOTHING: RawDocument = {
  keys: [],
  records: [],
  figures: [],
  settings: undefined,
  aside: undefined,
  revision: undefined,
};

/** A database that is being opened, and what is read from it for the first picture. */
export interface Opening {
  readonly database: Promise<IDBPDatabase<Schema>>;
  /** It is open; or there was none and it is being made, so that nothing is in it. */
  readonly isUsable: Promise<unknown>;
  readonly document: Promise<RawDocument>;
  /** The cube that was shown last, as it is stored. */
  readonly snapshot: Promise<unknown>;
}

/**
 * Begins to open the database and to read what the first picture is drawn from. Where there is none yet,
 * the picture does not wait until the browser has made it.
 */
export function beginOpening(): Opening {
  const { promise: isNew, resolve: makesNew } = promised();
  const database = openDatabase(makesNew);
  const read = database.then((opened) => readRaw(opened.transaction(DOCUMENT_STORES)));
  const last = database.then((opened) => opened.get('snapshot', 'last'));
  const isUsable = Promise.race([isNew, database]);
  const document = Promise.race([isNew.then(() => NOTHING), read]);
  const snapshot = Promise.race([isNew, last]);
  // Who awaits them is told; nobody may be there yet when they fail.
  for (const asked of [isUsable, document, snapshot]) asked.catch(() => undefined);
  return { database, isUsable, document, snapshot };
}

/** A promise, and what keeps it. */
function promised(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}
