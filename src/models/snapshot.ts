import type { Area } from '../figures/areas.ts';
import { CUBE_SHAPE, type CubeColumns } from '../figures/cube-shape.ts';
import type { Target } from '../figures/tables.ts';

/**
 * A stored cube: what the first picture is drawn from, before the engine is there. One is built in
 * for the example (data/example/snapshot.json), another holds what was shown last on this device.
 */
export interface Snapshot {
  /** What it was made from (see `snapshotKey`): it is drawn only where that is still so. */
  readonly key: string;
  readonly areaCode: string;
  readonly areas: readonly Area[];
  /** The targets in force. */
  readonly targets: readonly Target[];
  readonly columns: CubeColumns;
}

type Value = string | number | boolean | null;
/** A run of rows of one section: the columns that hold anything, each as values. */
interface Block {
  readonly rows: number;
  readonly columns: Readonly<Record<string, readonly Value[] | Words>>;
}
/** A column of text: each different text once, and for every row its place among them. */
interface Words {
  readonly words: readonly string[];
  readonly at: readonly (number | null)[];
}

const NAMES = Object.keys(CUBE_SHAPE) as (keyof typeof CUBE_SHAPE)[];

/** A snapshot as text. Numbers keep every digit, so that what is read back is the very same cube. */
export function packSnapshot({ columns, ...rest }: Snapshot): string {
  const sections = columns.column.section;
  const blocks: Block[] = [];
  let from = 0;
  for (let at = 1; at <= columns.rowCount; at += 1) {
    if (at < columns.rowCount && sections[at] === sections[from]) continue;
    blocks.push(packBlock(columns, from, at));
    from = at;
  }
  return JSON.stringify({ version: 1, ...rest, blocks });
}

function packBlock({ column }: CubeColumns, from: number, to: number): Block {
  const packed: Record<string, readonly Value[] | Words> = {};
  for (const name of NAMES) {
    const cells: readonly Value[] = column[name].slice(from, to);
    if (cells.every((cell) => cell === null)) continue;
    packed[name] = CUBE_SHAPE[name] === 'text' ? packWords(cells) : cells;
  }
  return { rows: to - from, columns: packed };
}

function packWords(cells: readonly Value[]): Words {
  const places = new Map<string, number>();
  const at = cells.map((cell) => {
    if (typeof cell !== 'string') return null;
    const place = places.get(cell) ?? places.size;
    places.set(cell, place);
    return place;
  });
  return { words: [...places.keys()], at };
}

/** Reads a snapshot; null where the text is none of this version. */
export function unpackSnapshot(text: string): Snapshot | null {
  try {
    const { version, blocks, ...rest } = JSON.parse(text) as Snapshot & {
      version: number;
      blocks: readonly Block[];
    };
    if (version !== 1) return null;
    return { ...rest, columns: unpackBlocks(blocks) };
  } catch {
    return null;
  }
}

function unpackBlocks(blocks: readonly Block[]): CubeColumns {
  const rowCount = blocks.reduce((sum, { rows }) => sum + rows, 0);
  const column: Record<string, Value[]> = {};
  for (const name of NAMES) column[name] = new Array<Value>(rowCount).fill(null);
  let from = 0;
  for (const { rows, columns } of blocks) {
    for (const [name, cells] of Object.entries(columns)) {
      const target = column[name];
      if (target === undefined) continue;
      if ('words' in cells) {
        for (let at = 0; at < rows; at += 1) {
          const place = cells.at[at] ?? null;
          target[from + at] = place === null ? null : (cells.words[place] ?? null);
        }
      } else {
        for (let at = 0; at < rows; at += 1) target[from + at] = cells[at] ?? null;
      }
    }
    from += rows;
  }
  return { rowCount, column: column as unknown as CubeColumns['column'] };
}

/**
 * What a cube of an area is made from, in one text: the release of the product, the files in their
 * order, and the settings that enter the arithmetic.
 */
export function snapshotKey(parts: {
  readonly release: string;
  readonly loads: readonly { readonly id: string }[];
  readonly example: boolean;
  readonly settings: object;
}): string {
  return JSON.stringify([
    parts.release,
    parts.example,
    parts.loads.map(({ id }) => id),
    parts.settings,
  ]);
}
