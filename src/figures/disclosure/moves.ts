import type { Places } from './places.ts';

/** Another table that fits all that is shown: the counts that differ, and by how much (1 or -1). */
export interface Move {
  readonly counts: readonly number[];
  /** Cells that have to be withheld for it, besides those that are. */
  readonly cells: readonly number[];
  readonly cost: number;
}

/** One step of a search: a count changed, on top of the steps before it. */
interface Step {
  readonly count: number;
  readonly change: 1 | -1;
  readonly before: Step | null;
  readonly cells: readonly number[];
  readonly cost: number;
  /** The relations that do not add up yet, in order, with what is too much. */
  readonly broken: readonly (readonly [relation: number, excess: number])[];
}

/** A zero is withheld only where nothing else would do: as dear as fifty ordinary cells. */
const COST_OF_A_ZERO = 50;
/** Of two ways that cost the same, the one that changes fewer counts. */
const COST_OF_A_STEP = 1e-4;
/** How far a search goes before it gives up; what it then does not find is withheld. */
const MOST_STEPS = 3000;
/** Keeps excesses, which are a few units either way, above zero. */
const EXCESS_OF_NONE = 5000;

/** What is broken after one more change, in the order of relations. */
function addedTo(
  broken: Step['broken'],
  places: Places,
  count: number,
  change: 1 | -1,
): Step['broken'] {
  const added = [...broken];
  for (const [relation, sign] of places.relationsOf(count)) {
    let at = 0;
    while (at < added.length && (added[at]?.[0] ?? 0) < relation) at += 1;
    const here = added[at];
    if (here?.[0] !== relation) added.splice(at, 0, [relation, sign * change]);
    else if (here[1] + sign * change === 0) added.splice(at, 1);
    else added[at] = [relation, here[1] + sign * change];
  }
  return added;
}

/**
 * The step that changes one more count, or null where that is not possible: below the least value,
 * back on a step before, or without withholding a cell that may not be.
 */
function stepOn(
  places: Places,
  hidden: readonly boolean[],
  count: number,
  change: 1 | -1,
  before: Step | null,
  mayWithhold: boolean,
): Step | null {
  if (places.isFixed(count)) return null;
  const { counts, cells } = places.system;
  const { value, least } = counts[count] ?? { value: 0, least: 0 };
  const shownIn = places.cellsOf(count);
  let moved: number = change;
  for (let step = before; step !== null; step = step.before) {
    if (step.count !== count) continue;
    // A remainder may give back what it took; a cell, or the count it is all about, may not.
    if (step.change !== change && (shownIn.length > 0 || step.before === null)) return null;
    moved += step.change;
  }
  if (value + moved < least) return null;
  let cost = (before?.cost ?? 0) + COST_OF_A_STEP;
  if (value === 0 && shownIn.length > 0) {
    if (!mayWithhold) return null;
    cost += COST_OF_A_ZERO;
  }
  const withheld = before?.cells ?? [];
  const more = shownIn.filter((cell) => !hidden[cell] && !withheld.includes(cell));
  if (more.length > 0 && !mayWithhold) return null;
  for (const cell of more) cost += cells[cell]?.cost ?? 0;
  return {
    count,
    change,
    before,
    cells: more.length === 0 ? withheld : [...withheld, ...more],
    cost,
    broken: addedTo(before?.broken ?? [], places, count, change),
  };
}

/** A queue that gives the cheapest step first and, of equal ones, the earliest. */
class Queue {
  private readonly steps: Step[] = [];

  add(step: Step): void {
    let from = 0;
    let to = this.steps.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.steps[middle]?.cost ?? 0) > step.cost) from = middle + 1;
      else to = middle;
    }
    this.steps.splice(from, 0, step);
  }

  next(): Step | undefined {
    return this.steps.pop();
  }
}

/** What is broken as a short text, made often: a character a relation and one for its excess. */
function nameOf(broken: Step['broken']): string {
  let name = '';
  for (const [relation, excess] of broken) {
    name += String.fromCodePoint(relation + 1, EXCESS_OF_NONE + excess);
  }
  return name;
}

function moveOf(last: Step): Move {
  const counts: number[] = [];
  for (let step: Step | null = last; step !== null; step = step.before) counts.push(step.count);
  return { counts, cells: last.cells, cost: last.cost };
}

/**
 * The cheapest other table of whole numbers in which the count `start` has another value and
 * everything shown stays: the count is changed by one, then a relation that no longer adds up is
 * mended by changing another of its counts, until all add up. Null where there is none.
 *
 * Paths are told apart by what is still broken. Where each count stands in at most two relations
 * (a table with its margins) that is exact; elsewhere a way may be missed, and more is withheld.
 *
 * @param hidden Which cells are withheld already.
 * @param mayWithhold Whether further cells may be withheld for it.
 */
export function cheapestMove(
  places: Places,
  hidden: readonly boolean[],
  start: number,
  mayWithhold: boolean,
): Move | null {
  const queue = new Queue();
  const seen = new Set<string>();
  for (const change of [1, -1] as const) {
    const first = stepOn(places, hidden, start, change, null, mayWithhold);
    if (first !== null) queue.add(first);
  }
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const step = queue.next();
    if (step === undefined) return null;
    const mend = step.broken[0];
    if (mend === undefined) return moveOf(step);
    const key = nameOf(step.broken);
    if (seen.has(key)) continue;
    seen.add(key);
    const [relation, excess] = mend;
    const terms = places.system.relations[relation] ?? [];
    const tried = ({ count, sign }: (typeof terms)[number]): Step | null =>
      stepOn(places, hidden, count, excess > 0 ? (-sign as 1 | -1) : sign, step, mayWithhold);
    // What is left over of a whole takes up any change that it can, and nothing else follows.
    const rest = terms.find(({ count }) => places.isRemainder(count) && count !== start);
    const taken = rest === undefined ? null : tried(rest);
    for (const next of taken === null ? terms.map(tried) : [taken]) {
      if (next !== null) queue.add(next);
    }
  }
  return null;
}
