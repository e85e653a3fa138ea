import * as z from 'zod/mini';

/**
 * What is kept on the device, as it is checked whenever it comes in: from the browser's storage or
 * from a workspace file. Never a child's record.
 */

/** A file that was taken in, without its figures: those are a record of their own, by the id. */
const loadRecord = z.object({
  version: z.literal(2),
  id: z.string(),
  order: z.number(),
  file: z.string(),
  size: z.number(),
  sha256: z.string(),
  /** ISO date and time. */
  loadedAt: z.string(),
  summary: z.string(),
  figures: z.number(),
  areas: z.array(z.string()),
  periods: z.array(z.string()),
  illustrative: z.boolean(),
});

/** Version 1 had the figures in the record. */
const firstLoadRecord = z.extend(loadRecord, {
  version: z.literal(1),
  figuresCsv: z.string(),
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

/** A word of the list in `src/kpis/words.ts` that the council says differently. */
const word = z.object({ id: z.string(), plain: z.string(), young: z.string() });

const settingsRecord = z.object({
  version: z.literal(2),
  /** False once the example was sent away or a file of one's own came in. */
  example: z.boolean(),
  tolerance: z.number(),
  toleranceMode: z.enum(['percentage', 'points']),
  targets: z.array(target),
  commentary: z.array(commentary),
  /** What is shown: figures after disclosure control, or everything. */
  view: z.enum(['public', 'officer']),
  /** Counts from 1 to this are withheld in the public view. */
  threshold: z.number(),
  /** Plain words, or those that young people prefer. */
  wording: z.enum(['plain', 'young']),
  words: z.array(word),
});

export type LoadRecord = z.infer<typeof loadRecord>;
export type Settings = z.infer<typeof settingsRecord>;

export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  example: true,
  tolerance: 2,
  toleranceMode: 'percentage',
  targets: [],
  commentary: [],
  view: 'public',
  threshold: 5,
  wording: 'plain',
  words: [],
};

/** Settings whose lists may hold damaged entries. */
const settingsFrame = z.extend(settingsRecord, {
  targets: z.array(z.unknown()),
  commentary: z.array(z.unknown()),
  words: z.array(z.unknown()),
});

/** Version 1 knew no views and no words. */
const firstSettings = z.extend(
  z.omit(settingsFrame, { view: true, threshold: true, wording: true, words: true }),
  { version: z.literal(1) },
);

/** Settings of any version in the form of today; null where they cannot be read. */
function settingsOfToday(stored: unknown): z.infer<typeof settingsFrame> | null {
  const today = settingsFrame.safeParse(stored);
  if (today.success) return today.data;
  const first = firstSettings.safeParse(stored);
  return first.success ? { ...DEFAULT_SETTINGS, ...first.data, version: 2 } : null;
}

/** The stored settings with a change in them; `otherwise` where those stored cannot be read. */
export function changedSettings(
  stored: unknown,
  change: Partial<Settings>,
  otherwise: Settings,
): z.infer<typeof settingsFrame> {
  const kept = settingsOfToday(stored);
  return kept === null ? otherwise : { ...kept, ...change };
}

/** The settings with what can be kept of them; what cannot is named in `damage`. */
export function readSettings(stored: unknown, damage: string[]): Settings {
  const frame = settingsOfToday(stored);
  if (frame === null) {
    damage.push('The settings stored on this device could not be read. The defaults are used.');
    return DEFAULT_SETTINGS;
  }
  return {
    ...frame,
    targets: readable(target, frame.targets, 'Targets on this device', damage),
    commentary: readable(commentary, frame.commentary, 'Commentary on this device', damage),
    words: readable(word, frame.words, 'Words on this device', damage),
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

/** A load of any version, its figures apart where it still held them; null where it is damaged. */
export function readLoad(
  record: unknown,
): { readonly load: LoadRecord; readonly figuresCsv: string | null } | null {
  const today = loadRecord.safeParse(record);
  if (today.success) return { load: today.data, figuresCsv: null };
  const first = firstLoadRecord.safeParse(record);
  if (!first.success) return null;
  const { figuresCsv, ...load } = first.data;
  return { load: { ...load, version: 2 }, figuresCsv };
}

const namedRecord = z.object({ file: z.string() });

/** A damaged load by the name of its file, where that much can be read. */
export function nameOfLoad(record: unknown): string {
  const named = namedRecord.safeParse(record);
  return named.success ? `The file ${named.data.file}` : 'A file';
}
