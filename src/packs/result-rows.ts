import type { ResultColumn, ResultRow, ResultTable } from '../console/console.ts';

/** How a result is taken away: it can be stopped, and says how far it is. */
export interface TakeOptions {
  readonly signal?: AbortSignal;
  /** Rows that are written so far. */
  readonly onProgress?: (rows: number) => void;
}

/** What a file says of itself, besides its rows. */
export interface ResultAbout {
  /** "Placements by council". */
  readonly name: string;
  readonly sql: string;
  readonly view: 'public' | 'officer';
  readonly made: Date;
  /** Where the figures come from, with their licences, a line each. */
  readonly sources: readonly string[];
}

/** Cells that are read at once: enough to be quick, few enough to be let go of at once. */
const CELLS_AT_ONCE = 200_000;

/**
 * The rows of a result, a window at a time, so that a long one is never whole in this memory too.
 * @throws the signal's reason once it was stopped
 */
export async function* resultWindows(
  table: ResultTable,
  { signal, onProgress }: TakeOptions = {},
): AsyncGenerator<readonly ResultRow[]> {
  const size = Math.max(100, Math.floor(CELLS_AT_ONCE / Math.max(1, table.columns.length)));
  for (let from = 0; from < table.rowCount; from += size) {
    signal?.throwIfAborted();
    yield await table.rows(from, size);
    onProgress?.(Math.min(table.rowCount, from + size));
  }
  signal?.throwIfAborted();
}

/** Names that are each there once: `a`, `a_2`. Formats whose columns go by name need them. */
export function uniqueNames(columns: readonly ResultColumn[]): readonly string[] {
  const taken = new Set<string>();
  return columns.map(({ name }, at) => {
    const wanted = name === '' ? `column_${at + 1}` : name;
    let unique = wanted;
    for (let count = 2; taken.has(unique); count += 1) unique = `${wanted}_${count}`;
    taken.add(unique);
    return unique;
  });
}

/** The name of a file that leaves, without its ending: "placements-by-council-officer-view". */
export function takenName(name: string, view: 'public' | 'officer'): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80);
  return `${plain === '' ? 'result' : plain}${view === 'officer' ? '-officer-view' : ''}`;
}

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** What a file says of itself, line by line: name, time, view, sources. */
export function aboutLines({
  name,
  view,
  made,
  sources,
}: ResultAbout): readonly [string, string][] {
  return [
    ['Result', name],
    ['Made', MOMENT.format(made)],
    [
      'View',
      view === 'officer'
        ? 'Officer view: has figures that the public does not see'
        : 'Public view: figures after disclosure control',
    ],
    ...sources.map((source): [string, string] => ['Source', source]),
  ];
}
