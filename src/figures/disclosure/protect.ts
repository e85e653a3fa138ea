import { cheapestMove, type Move } from './moves.ts';
import { Places } from './places.ts';
import type { System } from './system.ts';

/** The order in which sensitive counts are looked after; which is best differs by table. */
type Order = 'given' | 'reverse' | 'largest' | 'dearest';

const ORDERS: readonly Order[] = ['given', 'reverse', 'largest', 'dearest'];

function inOrder(order: Order, sensitive: readonly number[], first: Withholding): number[] {
  const { counts } = first.places.system;
  if (order === 'given') return [...sensitive];
  if (order === 'reverse') return [...sensitive].reverse();
  const size = (count: number): number =>
    order === 'largest'
      ? (counts[count]?.value ?? 0)
      : (cheapestMove(first.places, first.hidden, count, true)?.cost ?? 0);
  return sensitive
    .map((count) => ({ count, size: size(count) }))
    .sort((a, b) => b.size - a.size)
    .map(({ count }) => count);
}

/** Which cells are withheld so far, and for each sensitive count the other table that proves it safe. */
class Withholding {
  readonly places: Places;
  readonly hidden: boolean[];
  private readonly proofs = new Map<number, Move>();

  constructor(places: Places, hidden: boolean[]) {
    this.places = places;
    this.hidden = hidden;
  }

  /** The sensitive counts that the withheld cells do not protect by themselves. */
  unprotected(sensitive: readonly number[]): number[] {
    return sensitive.filter((count) => {
      const move = cheapestMove(this.places, this.hidden, count, false);
      if (move !== null) this.proofs.set(count, move);
      return move === null;
    });
  }

  /** Withholds what is cheapest to withhold, until the count has another possible value. */
  cover(count: number): void {
    const move = cheapestMove(this.places, this.hidden, count, true);
    if (move === null) return;
    for (const cell of move.cells) this.hidden[cell] = true;
    this.proofs.set(count, move);
  }

  /** Shows again those of the cells that no sensitive count needs: the dearest, then the largest. */
  prune(among: readonly number[]): void {
    const { cells, counts } = this.places.system;
    const size = (cell: number): number =>
      Math.max(0, ...(cells[cell]?.counts ?? []).map((count) => counts[count]?.value ?? 0));
    const cost = (cell: number): number => cells[cell]?.cost ?? 0;
    const further = among
      .filter((cell) => this.hidden[cell] && !cells[cell]?.small)
      .sort((a, b) => cost(b) - cost(a) || size(b) - size(a) || a - b);
    for (const cell of further) this.showAgain(cell);
  }

  private showAgain(cell: number): void {
    const shown = new Set(this.places.system.cells[cell]?.counts);
    this.hidden[cell] = false;
    const found = new Map<number, Move>();
    for (const [count, proof] of this.proofs) {
      if (!proof.counts.some((moved) => shown.has(moved))) continue;
      const other = cheapestMove(this.places, this.hidden, count, false);
      if (other === null) {
        this.hidden[cell] = true;
        return;
      }
      found.set(count, other);
    }
    for (const [count, move] of found) this.proofs.set(count, move);
  }

  costOf(cells: readonly number[]): number {
    return cells.reduce(
      (sum, cell) => sum + (this.hidden[cell] ? (this.places.system.cells[cell]?.cost ?? 0) : 0),
      0,
    );
  }
}

/**
 * Which cells must be withheld so that no sensitive count has a single possible value: the small
 * ones, and as few and as unimportant further ones as can be found. A count is safe when there is
 * another table of whole numbers that fits every cell shown and every relation, in which it differs.
 * A cell that costs `Infinity` is never withheld. The same system always gives the same answer.
 *
 * @returns For each cell, whether it is withheld.
 */
export function protect(system: System): readonly boolean[] {
  const places = new Places(system);
  const hidden = system.cells.map((cell) => cell.small);
  for (const { sensitive, cells } of places.groups) {
    const open = new Withholding(places, hidden).unprotected(sensitive);
    if (open.length === 0) continue;
    let best: { cost: number; cells: readonly number[] } | undefined;
    for (const order of open.length === 1 ? ORDERS.slice(0, 1) : ORDERS) {
      const tried = new Withholding(places, hidden);
      const todo = inOrder(order, open, tried);
      tried.unprotected(sensitive);
      for (const count of todo) tried.cover(count);
      tried.prune(cells);
      const cost = tried.costOf(cells);
      if (best === undefined || cost < best.cost) {
        best = { cost, cells: cells.filter((cell) => hidden[cell]) };
      }
      for (const cell of cells) hidden[cell] = system.cells[cell]?.small ?? false;
    }
    for (const cell of best?.cells ?? []) hidden[cell] = true;
  }
  return hidden;
}
