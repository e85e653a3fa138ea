import { type Cell, isSmall, type Relation, type System } from './system.ts';

/** Parts whose figures the file does not give: how many, and how many of them it withholds. */
export interface Unknown {
  readonly parts: number;
  readonly withheld: number;
}

const NONE_UNKNOWN: Unknown = { parts: 0, withheld: 0 };

interface Entry {
  value: number;
  least: number;
  sensitive: boolean;
}

/** Parts, and what is left over where something is, are the whole. */
interface Sum {
  readonly parts: readonly number[];
  readonly whole: readonly number[];
  readonly left: number | undefined;
}

/** Collects the counts of figures and what is known of them, and makes a system of it. */
export class Ledger {
  private readonly threshold: number;
  private readonly entries: Entry[] = [];
  private readonly parent: number[] = [];
  private readonly relations: Sum[] = [];

  constructor(threshold: number) {
    this.threshold = threshold;
  }

  /** A count that a cell shows; a reader who does not see it knows that it is at least 1. */
  shown(value: number, sensitive = isSmall(value, this.threshold)): number {
    return this.add({ value, least: Math.min(1, value), sensitive });
  }

  private add(entry: Entry): number {
    this.parent.push(this.entries.length);
    return this.entries.push(entry) - 1;
  }

  private root(count: number): number {
    let root = count;
    while (this.parent[root] !== root) root = this.parent[root] ?? root;
    return root;
  }

  value(count: number): number {
    return this.entries[count]?.value ?? 0;
  }

  sum(counts: readonly number[]): number {
    return counts.reduce((sum, count) => sum + this.value(count), 0);
  }

  /** One count under two names: withholding it in one place and showing it in the other is no use. */
  same(one: number, other: number): void {
    const [kept, gone] = [this.root(one), this.root(other)];
    const [a, b] = [this.entries[kept], this.entries[gone]];
    if (kept === gone || a === undefined || b === undefined) return;
    this.parent[gone] = kept;
    a.sensitive ||= b.sensitive;
  }

  /** The parts are the whole. */
  addUp(parts: readonly number[], whole: readonly number[]): void {
    this.relations.push({ parts, whole, left: undefined });
  }

  /**
   * The parts are some of the whole, and what is left over is a count too, though no cell shows it:
   * a small one must not be told. Where parts are unknown, it is they who are left over; a single
   * one must not be told, nor several that are withheld and can only be 1 each. A remainder that is
   * neither small nor could run out binds nothing and is left off.
   * @returns false where the parts are more than the whole, so that nothing is known.
   */
  within(
    parts: readonly number[],
    whole: readonly number[],
    unknown: Unknown = NONE_UNKNOWN,
  ): boolean {
    const rest = this.sum(whole) - this.sum(parts);
    if (rest < unknown.withheld) return false;
    if (rest > Math.max(this.threshold, parts.length + whole.length)) return true;
    const sensitive =
      unknown.parts > 1 ? rest > 0 && rest === unknown.withheld : isSmall(rest, this.threshold);
    const left = this.add({ value: rest, least: unknown.withheld, sensitive });
    this.relations.push({ parts, whole, left });
    return true;
  }

  /** All of it, with one count for each name that is the same. */
  system(cells: readonly Cell[]): System {
    const place = new Map<number, number>();
    this.entries.forEach((_, at) => {
      if (this.parent[at] === at) place.set(at, place.size);
    });
    const placeOf = (count: number): number => place.get(this.root(count)) ?? 0;
    const relations = new Map<string, Relation>();
    for (const { parts, whole, left } of this.relations) {
      const known: Relation = [
        ...parts.map((count) => ({ count: placeOf(count), sign: 1 as const })),
        ...whole.map((count) => ({ count: placeOf(count), sign: -1 as const })),
      ];
      // Two figures that are the same, the own and the published, say the same twice.
      let name = '';
      for (const { count, sign } of known) name += `${sign * (count + 1)} `;
      if (relations.has(name)) continue;
      relations.set(
        name,
        left === undefined ? known : [...known, { count: placeOf(left), sign: 1 as const }],
      );
    }
    return {
      counts: [...place.keys()].map(
        (at) => this.entries[at] ?? { value: 0, least: 0, sensitive: false },
      ),
      cells: cells.map(({ counts, cost, small }) => ({ counts: counts.map(placeOf), cost, small })),
      relations: [...relations.values()],
    };
  }
}
