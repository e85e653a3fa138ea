import type { Cells } from './cells.ts';

/** Of FNV-1a; any odd number that is not small would do. */
const HASH_PRIME = 0x01000193;
/** No byte of a text. */
const END_OF_CELL = 0x100;
const FEWEST_SLOTS = 1 << 10;
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Numbers the distinct combinations of cells, from 0. A combination is known by its bytes: one that
 * is written in two ways, with quotation marks and without, gets two numbers.
 */
export class DistinctTexts {
  private readonly cells: Cells;
  /** The cells of a combination, counted from its first cell. */
  private readonly offsets: readonly number[];
  /** Of each combination, where it was found first: the place of a cell in `ends`. */
  private readonly first: number[] = [];
  private readonly hashes: number[] = [];
  /** The numbers, plus 1, each at the place that its hash says or the next free one. */
  private slots = new Int32Array(FEWEST_SLOTS);

  /** @param offsets the columns of a combination, counted from the one that `number` is given */
  constructor(cells: Cells, offsets: readonly number[]) {
    this.cells = cells;
    this.offsets = offsets;
  }

  /** The numbers of the combinations of every row, from the column on. */
  number(column: number): Int32Array {
    const { rows, width } = this.cells;
    const ids = new Int32Array(rows);
    let id = 0;
    for (let row = 0, cell = column; row < rows; row += 1, cell += width) {
      // Rows are mostly sorted by something.
      if (row === 0 || !this.isSame(cell, cell - width)) id = this.find(cell);
      ids[row] = id;
    }
    return ids;
  }

  /** The texts of each combination by its number, as many as columns, without quotation marks. */
  texts(): string[][] {
    return this.first.map((cell) => this.offsets.map((offset) => this.textOf(cell + offset)));
  }

  private startOf(cell: number): number {
    return cell === 0 ? this.cells.from : (this.cells.ends[cell - 1] ?? 0) + 1;
  }

  private textOf(cell: number): string {
    const text = UTF8.decode(this.cells.bytes.subarray(this.startOf(cell), this.cells.ends[cell]));
    return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
  }

  private isSame(one: number, other: number): boolean {
    const { bytes, ends } = this.cells;
    for (const offset of this.offsets) {
      let at = this.startOf(one + offset);
      let to = this.startOf(other + offset);
      const end = ends[one + offset] ?? 0;
      if (end - at !== (ends[other + offset] ?? 0) - to) return false;
      for (; at < end; at += 1, to += 1) if (bytes[at] !== bytes[to]) return false;
    }
    return true;
  }

  private hashOf(cell: number): number {
    const { bytes, ends } = this.cells;
    let hash = 0;
    for (const offset of this.offsets) {
      const end = ends[cell + offset] ?? 0;
      for (let at = this.startOf(cell + offset); at < end; at += 1) {
        hash = Math.imul(hash ^ (bytes[at] ?? 0), HASH_PRIME);
      }
      // Parts one cell from the next.
      hash = Math.imul(hash ^ END_OF_CELL, HASH_PRIME);
    }
    return hash ^ (hash >>> 15);
  }

  private find(cell: number): number {
    const hash = this.hashOf(cell);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const id = (this.slots[slot] ?? 0) - 1;
      if (id < 0) break;
      if (this.hashes[id] === hash && this.isSame(cell, this.first[id] ?? 0)) return id;
      slot = (slot + 1) & mask;
    }
    this.slots[slot] = this.first.push(cell);
    this.hashes.push(hash);
    if (2 * this.first.length > this.slots.length) this.grow();
    return this.first.length - 1;
  }

  private grow(): void {
    const slots = new Int32Array(2 * this.slots.length);
    const mask = slots.length - 1;
    this.hashes.forEach((hash, id) => {
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    });
    this.slots = slots;
  }
}
