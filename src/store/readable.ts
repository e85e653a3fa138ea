import type * as z from 'zod/mini';

/** The entries of a list that fit the schema; says in `damage` how many of `what` do not. */
export function readable<Entry>(
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
