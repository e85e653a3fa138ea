import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod/mini';

/** A file that was taken in: its figures (never children's records) and what was said about it. */
const loadRecord = z.object({
  version: z.literal(1),
  id: z.string(),
  order: z.number(),
  file: z.string(),
  size: z.number(),
  sha256: z.string(),
  /** ISO date and time. */
  loadedAt: z.string(),
  /** The accepted figures, as CSV with the columns of the `figures` table. */
  figuresCsv: z.string(),
  summary: z.string(),
  figures: z.number(),
  areas: z.array(z.string()),
  periods: z.array(z.string()),
  illustrative: z.boolean(),
});

const target = z.object({
  areaCode: z.string(),
  kpi: z.string(),
  from: z.string(),
  target: z.number(),
  tolerance: z.nullable(z.number()),
  toleranceMode: z.nullable(z.enum(['percentage', 'points'])),
});

const commentary = z.object({
  areaCode: z.string(),
  kpi: z.string(),
  quarter: z.string(),
  text: z.string(),
});

const settingsRecord = z.object({
  version: z.literal(1),
  /** False once the example was sent away or a file of one's own came in. */
  example: z.boolean(),
  tolerance: z.number(),
  toleranceMode: z.enum(['percentage', 'points']),
  targets: z.array(target),
  commentary: z.array(commentary),
});

/** Settings whose lists may hold damaged entries. */
const settingsFrame = z.extend(settingsRecord, {
  targets: z.array(z.unknown()),
  commentary: z.array(z.unknown()),
});

export type LoadRecord = z.infer<typeof loadRecord>;
/** A load without its figures, which are in the engine. */
export type LoadEntry = Omit<LoadRecord, 'figuresCsv'>;
export type Settings = z.infer<typeof settingsRecord>;

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  example: true,
  tolerance: 2,
  toleranceMode: 'percentage',
  targets: [],
  commentary: [],
};

interface Schema extends DBSchema {
  loads: { key: string; value: unknown };
  settings: { key: string; value: unknown };
}

export interface OpenedDocument {
  readonly loads: readonly LoadRecord[];
  readonly settings: Settings;
  /** What could not be read, in words; the rest is unharmed. */
  readonly damage: readonly string[];
}

/** The document on this device: a record a load, one of settings. Never a child's record. */
export interface DocumentStore {
  read(): Promise<OpenedDocument>;
  putLoad(load: LoadRecord): Promise<void>;
  removeLoad(id: string): Promise<void>;
  /**
   * Keeps the settings. With `change`, only those parts of them: the rest stays as another tab may
   * have left it on the device.
   */
  putSettings(settings: Settings, change?: Partial<Settings>): Promise<void>;
}

/**
 * Opens the document, the one place where records come in from storage: each is checked, and a
 * damaged one is left out and named.
 * @throws when the browser refuses to store anything (private windows of some browsers).
 */
export async function openDocument(): Promise<DocumentStore> {
  const database: IDBPDatabase<Schema> = await openDB<Schema>('quarterlight', 1, {
    upgrade(opened) {
      opened.createObjectStore('loads');
      opened.createObjectStore('settings');
    },
  });
  return {
    async read() {
      const damage: string[] = [];
      const loads: LoadRecord[] = [];
      for (const record of await database.getAll('loads')) {
        const read = loadRecord.safeParse(record);
        if (read.success) loads.push(read.data);
        else
          damage.push(`${nameOfLoad(record)} could not be read from this device and was left out.`);
      }
      loads.sort((a, b) => a.order - b.order);
      const stored = await database.get('settings', 'settings');
      const settings = readSettings(stored ?? DEFAULT_SETTINGS, damage);
      return { loads, settings, damage };
    },
    putLoad: async (load) => void (await database.put('loads', load, load.id)),
    removeLoad: (id) => database.delete('loads', id),
    async putSettings(settings, change = settings) {
      const transaction = database.transaction('settings', 'readwrite');
      const stored = settingsFrame.safeParse(await transaction.store.get('settings'));
      const kept = stored.success ? { ...stored.data, ...change } : settings;
      await transaction.store.put(kept, 'settings');
      await transaction.done;
    },
  };
}

const namedRecord = z.object({ file: z.string() });

/** A damaged load by the name of its file, where that much can be read. */
function nameOfLoad(record: unknown): string {
  const named = namedRecord.safeParse(record);
  return named.success ? `The file ${named.data.file}` : 'A file';
}

/** The settings with what can be kept of them; what cannot is named in `damage`. */
function readSettings(stored: unknown, damage: string[]): Settings {
  const frame = settingsFrame.safeParse(stored);
  if (!frame.success) {
    damage.push('The settings stored on this device could not be read. The defaults are used.');
    return DEFAULT_SETTINGS;
  }
  return {
    ...frame.data,
    targets: readable(target, frame.data.targets, 'Targets on this device', damage),
    commentary: readable(commentary, frame.data.commentary, 'Commentary on this device', damage),
  };
}

/** The entries of a list that fit the schema; says how many do not. */
function readable<Entry>(
  schema: z.ZodMiniType<Entry>,
  entries: readonly unknown[],
  what: string,
  damage: string[],
): Entry[] {
  const kept = entries.flatMap((entry) => {
    const read = schema.safeParse(entry);
    return read.success ? [read.data] : [];
  });
  const lost = entries.length - kept.length;
  if (lost > 0) {
    const were = lost === 1 ? 'was' : 'were';
    damage.push(`${what}: ${lost} of ${entries.length} could not be read and ${were} left out.`);
  }
  return kept;
}

/** A document that lasts as long as the tab, for browsers that will not store one. */
export function memoryDocument(): DocumentStore {
  const nothing = async () => undefined;
  return {
    read: async () => ({
      loads: [],
      settings: DEFAULT_SETTINGS,
      damage: [
        'This browser does not let Quarterlight keep anything. Figures and settings are gone when you close the tab.',
      ],
    }),
    putLoad: nothing,
    removeLoad: nothing,
    putSettings: nothing,
  };
}
