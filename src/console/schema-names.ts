/** The names that there are, for the nearest to a misspelt one. */
export interface SchemaNames {
  readonly tables: readonly string[];
  /** The columns of each table. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly functions: readonly string[];
}

/** Letters to put in, take out, change or swap to make one word of another. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1;
      let least = Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + same);
      const swapped = one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      if (at > 1 && to > 1 && swapped) least = Math.min(least, (before[to - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The names most like a misspelt one, nearest first: none that is more than a third different. */
export function nearestNames(wrong: string, names: readonly string[], most = 1): string[] {
  const asked = wrong.toLowerCase();
  return [...new Set(names)]
    .map((name) => ({ name, far: distance(asked, name.toLowerCase()) }))
    .filter(
      ({ name, far }) =>
        far <= Math.max(1, Math.floor(Math.max(asked.length, name.length) / 3)) ||
        (asked.length > 3 && name.toLowerCase().includes(asked)),
    )
    .sort((a, b) => a.far - b.far || a.name.localeCompare(b.name))
    .slice(0, most)
    .map(({ name }) => name);
}
