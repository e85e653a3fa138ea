/**
 * A reader with patience: knows every number that is printed and how numbers belong together, and
 * looks for a second table of whole numbers that would have been printed the same. It narrows the
 * range of each number by every sum until nothing changes, then tries values. It shares nothing
 * with the product.
 */
export interface Unknown {
  readonly name: string;
  /** What it really is; the reader uses it only to look there first and to know what to disprove. */
  readonly value: number;
  readonly least: number;
  readonly printed: boolean;
}

/** Left side equals right side, by names. */
export interface Sum {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

type Range = [least: number, most: number];
const MOST_TRIES = 20_000;

interface Term {
  readonly at: number;
  readonly weight: number;
}

export class Reader {
  private readonly unknowns: readonly Unknown[];
  private readonly places = new Map<string, number>();
  private readonly sums: readonly (readonly Term[])[];
  private readonly sumsOf: readonly (readonly number[])[];
  private readonly ceiling: number;
  private tries = 0;

  constructor(unknowns: readonly Unknown[], sums: readonly Sum[], ceiling: number) {
    this.unknowns = unknowns;
    this.ceiling = ceiling;
    unknowns.forEach(({ name }, at) => {
      this.places.set(name, at);
    });
    this.sums = sums.map(({ left, right }) => {
      const weights = new Map<number, number>();
      const add = (name: string, weight: number): void => {
        const at = this.place(name);
        weights.set(at, (weights.get(at) ?? 0) + weight);
      };
      for (const name of left) add(name, 1);
      for (const name of right) add(name, -1);
      const terms = [...weights].map(([at, weight]) => ({ at, weight }));
      const off = terms.reduce((all, { at, weight }) => all + weight * this.true(at), 0);
      if (off !== 0)
        throw new Error(`These do not add up: ${left.join(' + ')} = ${right.join(' + ')}`);
      return terms;
    });
    this.sumsOf = unknowns.map((_, at) =>
      this.sums.flatMap((terms, sum) => (terms.some((term) => term.at === at) ? [sum] : [])),
    );
  }

  private place(name: string): number {
    const at = this.places.get(name);
    if (at === undefined) throw new Error(`Nobody knows ${name}.`);
    return at;
  }

  private true(at: number): number {
    return this.unknowns[at]?.value ?? Number.NaN;
  }

  /** Whether the number can be told: no other value fits what is printed. */
  tells(name: string): boolean {
    const at = this.place(name);
    const value = this.true(at);
    const start = this.unknowns.map(
      ({ value: real, least, printed }): Range => (printed ? [real, real] : [least, this.ceiling]),
    );
    const [least, most] = start[at] ?? [0, 0];
    this.tries = 0;
    const tried = (range: Range): boolean => {
      if (range[0] > range[1]) return false;
      const ranges = start.map((each, place): Range => (place === at ? range : [each[0], each[1]]));
      return this.fits(
        ranges,
        this.sums.map((_, sum) => sum),
      );
    };
    return !tried([Math.max(least, value + 1), most]) && !tried([least, Math.min(most, value - 1)]);
  }

  private fits(ranges: Range[], todo: readonly number[]): boolean {
    this.tries += 1;
    if (this.tries > MOST_TRIES) throw new Error('The reader has run out of patience.');
    if (!this.narrow(ranges, todo)) return false;
    let open = -1;
    ranges.forEach(([least, most], at) => {
      const [openLeast, openMost] = ranges[open] ?? [0, Number.POSITIVE_INFINITY];
      if (least < most && most - least < openMost - openLeast) open = at;
    });
    if (open < 0) return true;
    const [least, most] = ranges[open] ?? [0, 0];
    const value = Math.min(most, Math.max(least, this.true(open)));
    const next: Range[] = [
      [value, value],
      [least, value - 1],
      [value + 1, most],
    ];
    return next.some(
      (range) =>
        range[0] <= range[1] &&
        this.fits(
          ranges.map((each, at): Range => (at === open ? range : [each[0], each[1]])),
          this.sumsOf[open] ?? [],
        ),
    );
  }

  /** Narrows ranges in place by the sums; false where one has nothing left. */
  private narrow(ranges: Range[], start: readonly number[]): boolean {
    const todo = new Set(start);
    for (const sum of todo) {
      todo.delete(sum);
      const terms = this.sums[sum] ?? [];
      const low = ({ at, weight }: Term): number =>
        weight * (ranges[at]?.[weight > 0 ? 0 : 1] ?? 0);
      const high = ({ at, weight }: Term): number =>
        weight * (ranges[at]?.[weight > 0 ? 1 : 0] ?? 0);
      const lowest = terms.reduce((all, term) => all + low(term), 0);
      const highest = terms.reduce((all, term) => all + high(term), 0);
      if (lowest > 0 || highest < 0) return false;
      for (const term of terms) {
        const range = ranges[term.at];
        if (range === undefined) continue;
        // The others add up to between these; this term must make up for it.
        const from = -(highest - high(term)) / term.weight;
        const to = -(lowest - low(term)) / term.weight;
        const least = Math.ceil(Math.min(from, to));
        const most = Math.floor(Math.max(from, to));
        if (least <= range[0] && most >= range[1]) continue;
        range[0] = Math.max(range[0], least);
        range[1] = Math.min(range[1], most);
        if (range[0] > range[1]) return false;
        for (const again of this.sumsOf[term.at] ?? []) todo.add(again);
      }
    }
    return true;
  }
}
