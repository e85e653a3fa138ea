import * as z from 'zod/mini';
import { countingRules } from './counting-settings.ts';

/** The files that were taken in, as they are kept, and the readers of older versions of them. */

/** A file that was taken in, without its figures: those are a record of their own, by the id. */
const loadRecord = z.object({
  version: z.literal(3),
  id: z.string(),
  order: z.number(),
  file: z.string(),
  size: z.number(),
  sha256: z.string(),
  /** ISO date and time. */
  loadedAt: z.iso.datetime(),
  summary: z.string(),
  figures: z.number(),
  areas: z.array(z.string()),
  periods: z.array(z.string()),
  illustrative: z.boolean(),
  /** The rules that it was counted by, of figures counted from children's records; else null. */
  counted: z.catch(z.nullable(countingRules), null),
});

/** Version 2 did not say how it was counted. */
const secondLoadRecord = z.extend(z.omit(loadRecord, { counted: true }), {
  version: z.literal(2),
});

/** Version 1 had the figures in the record. */
const firstLoadRecord = z.extend(secondLoadRecord, {
  version: z.literal(1),
  figuresCsv: z.string(),
});

export type LoadRecord = z.infer<typeof loadRecord>;

/** A load of any version, its figures apart where it still held them; null where it is damaged. */
export function readLoad(
  record: unknown,
): { readonly load: LoadRecord; readonly figuresCsv: string | null } | null {
  const today = loadRecord.safeParse(record);
  if (today.success) return { load: today.data, figuresCsv: null };
  const second = secondLoadRecord.safeParse(record);
  if (second.success) {
    return { load: { ...second.data, version: 3, counted: null }, figuresCsv: null };
  }
  const first = firstLoadRecord.safeParse(record);
  if (!first.success) return null;
  const { figuresCsv, ...load } = first.data;
  return { load: { ...load, version: 3, counted: null }, figuresCsv };
}

const namedRecord = z.object({ file: z.string() });

/** A damaged load by the name of its file, where that much can be read. */
export function nameOfLoad(record: unknown): string {
  const named = namedRecord.safeParse(record);
  return named.success ? `The file ${named.data.file}` : 'A file';
}
