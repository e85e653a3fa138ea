import type { System } from './system.ts';

const NOWHERE: readonly never[] = [];

/** Counts that have to do with each other, and the cells that show them. */
export interface Group {
  readonly sensitive: readonly number[];
  readonly cells: readonly number[];
}

/**
 * Where each count of a system stands. The system is split where nothing that may be withheld joins
 * its parts, and only the groups that hold a sensitive count are looked at.
 */
export class Places {
  readonly system: System;
  readonly groups: readonly Group[];
  /** Counts that are known whatever else is withheld: a cell that is never withheld shows them. */
  private readonly fixed: readonly boolean[];
  private readonly cells: (number[] | undefined)[] = [];
  private readonly relations: ([relation: number, sign: 1 | -1][] | undefined)[] = [];

  constructor(system: System) {
    this.system = system;
    const { counts, cells, relations } = system;
    const fixed = counts.map(() => false);
    for (const cell of cells) {
      if (cell.cost !== Number.POSITIVE_INFINITY) continue;
      for (const count of cell.counts) fixed[count] = true;
    }
    this.fixed = fixed;
    const groupOf = this.grouped();
    const groups = new Map<number, { sensitive: number[]; cells: number[] }>();
    counts.forEach(({ sensitive }, count) => {
      if (!sensitive) return;
      const name = groupOf[count] ?? count;
      const group = groups.get(name);
      if (group === undefined) groups.set(name, { sensitive: [count], cells: [] });
      else group.sensitive.push(count);
    });
    cells.forEach((cell, at) => {
      const free = cell.counts.find((count) => !fixed[count]);
      const group = free === undefined ? undefined : groups.get(groupOf[free] ?? free);
      if (group === undefined) return;
      group.cells.push(at);
      for (const count of cell.counts) {
        const known = this.cells[count];
        if (known === undefined) this.cells[count] = [at];
        else known.push(at);
      }
    });
    relations.forEach((relation, at) => {
      const free = relation.find(({ count }) => !fixed[count]);
      if (free === undefined || !groups.has(groupOf[free.count] ?? free.count)) return;
      for (const { count, sign } of relation) {
        const known = this.relations[count];
        if (known === undefined) this.relations[count] = [[at, sign]];
        else known.push([at, sign]);
      }
    });
    this.groups = [...groups.values()];
  }

  isFixed(count: number): boolean {
    return this.fixed[count] ?? false;
  }

  /** A count that no cell shows and that stands in one relation alone. */
  isRemainder(count: number): boolean {
    return this.cellsOf(count).length === 0 && this.relationsOf(count).length === 1;
  }

  cellsOf(count: number): readonly number[] {
    return this.cells[count] ?? NOWHERE;
  }

  relationsOf(count: number): readonly (readonly [relation: number, sign: 1 | -1])[] {
    return this.relations[count] ?? NOWHERE;
  }

  /** For each count, the count that its group is named after. */
  private grouped(): readonly number[] {
    const parent = this.system.counts.map((_, at) => at);
    const find = (count: number): number => {
      let root = count;
      while (parent[root] !== root) root = parent[root] ?? root;
      parent[count] = root;
      return root;
    };
    let first = -1;
    const join = (count: number): void => {
      if (this.fixed[count]) return;
      if (first < 0) first = find(count);
      else parent[find(count)] = first;
    };
    for (const cell of this.system.cells) {
      first = -1;
      for (const count of cell.counts) join(count);
    }
    for (const relation of this.system.relations) {
      first = -1;
      for (const { count } of relation) join(count);
    }
    return parent.map((_, at) => find(at));
  }
}
