/**
 * The fewest cells of a table with its totals that protect every count from 1 to the threshold,
 * found by trying. It knows tables of two dimensions alone and shares nothing with the product: a
 * withheld cell is an edge between its row and its column, and can change by one when there is a way
 * back that raises and lowers by turns.
 */

/** A table with its totals: the last row and the last column. */
export function withTotals(counts: readonly (readonly number[])[]): number[][] {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const rows = counts.map((row) => [...row, sum(row)]);
  const last = (rows[0] ?? []).map((_, column) => sum(rows.map((row) => row[column] ?? 0)));
  return [...rows, last];
}

type Grid<T> = readonly (readonly T[])[];

/**
 * Whether a withheld cell of a table with totals has another possible value. Raising a cell and
 * raising a total work against each other, so a total's edge runs the other way.
 */
export function canDiffer(
  table: Grid<number>,
  hidden: Grid<boolean>,
  row: number,
  column: number,
): boolean {
  const rows = table.length;
  const columns = table[0]?.length ?? 0;
  const plain = (r: number, c: number): boolean => (r === rows - 1) === (c === columns - 1);
  // From a row to a column: raise a plain cell, lower a total. Back: the other way round.
  const open = (r: number, c: number, toColumn: boolean): boolean => {
    if (!hidden[r]?.[c]) return false;
    const raises = toColumn === plain(r, c);
    const value = table[r]?.[c] ?? 0;
    return raises ? value > 0 : value > 1;
  };
  const wayBack = (fromRow: boolean): boolean => {
    const reached = new Set<string>();
    const todo: [boolean, number][] = [fromRow ? [true, row] : [false, column]];
    const goal = fromRow ? `c${column}` : `r${row}`;
    while (todo.length > 0) {
      const [isRow, at] = todo.pop() ?? [true, 0];
      const others = isRow ? columns : rows;
      for (let other = 0; other < others; other += 1) {
        const [r, c] = isRow ? [at, other] : [other, at];
        if ((r === row && c === column) || !open(r, c, isRow)) continue;
        const key = `${isRow ? 'c' : 'r'}${other}`;
        if (reached.has(key)) continue;
        if (key === goal) return true;
        reached.add(key);
        todo.push([!isRow, other]);
      }
    }
    return false;
  };
  return (open(row, column, true) && wayBack(false)) || (open(row, column, false) && wayBack(true));
}

/** Small cells of a table with totals whose value can be told although they are withheld. */
export function told(
  table: Grid<number>,
  hidden: Grid<boolean>,
  threshold: number,
): readonly (readonly [row: number, column: number])[] {
  return table.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      value > 0 && value <= threshold && !canDiffer(table, hidden, row, column)
        ? [[row, column] as const]
        : [],
    ),
  );
}

/**
 * The fewest cells that must be withheld, small ones among them; null where more than `most`
 * further ones would be needed or no zero may be withheld and nothing else does.
 */
export function fewestWithheld(
  table: Grid<number>,
  threshold: number,
  most: number,
): number | null {
  const small = table.map((row) => row.map((value) => value > 0 && value <= threshold));
  const count = small.flat().filter(Boolean).length;
  for (let further = 0; further <= most; further += 1) {
    if (within(table, small, threshold, further, new Set())) return count + further;
  }
  return null;
}

function within(
  table: Grid<number>,
  hidden: Grid<boolean>,
  threshold: number,
  left: number,
  tried: Set<string>,
): boolean {
  const key = hidden.map((row) => row.map(Number).join('')).join();
  if (tried.has(key)) return false;
  tried.add(key);
  const open = told(table, hidden, threshold);
  if (open.length === 0) return true;
  if (left === 0) return false;
  for (const [row, column] of candidates(table, hidden, open)) {
    const more = hidden.map((cells, r) =>
      r === row ? cells.map((cell, c) => cell || c === column) : cells,
    );
    if (within(table, more, threshold, left - 1, tried)) return true;
  }
  return false;
}

/** A cell alone in its line needs another of that line; otherwise any cell may help. */
function candidates(
  table: Grid<number>,
  hidden: Grid<boolean>,
  open: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  const free = table.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      value > 0 && !hidden[row]?.[column] ? [[row, column] as const] : [],
    ),
  );
  for (const [row, column] of open) {
    if ((hidden[row] ?? []).filter(Boolean).length === 1) return free.filter(([r]) => r === row);
    if (hidden.filter((cells) => cells[column]).length === 1) {
      return free.filter(([, c]) => c === column);
    }
  }
  return free;
}
