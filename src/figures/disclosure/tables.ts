import { protect } from './protect.ts';
import { type Cell, type Count, costOfCell, isSmall, type Relation } from './system.ts';

/** A total costs more to withhold than a part, and the total of all the most. */
const COST_OF_A_TOTAL = 1.25;
const COST_OF_THE_TOTAL = 1.75;

/** What is withheld of a table of counts: its cells, row totals, column totals and grand total. */
export interface WithheldOfTable {
  readonly cells: readonly (readonly boolean[])[];
  readonly rowTotals: readonly boolean[];
  readonly columnTotals: readonly boolean[];
  readonly total: boolean;
}

/**
 * Disclosure control over one table of counts printed with its totals: no count from 1 to the
 * threshold can be told from what stays. A table of one row is a list with its total: its columns'
 * totals are the cells themselves and are not printed.
 * @param counts Rows of whole numbers, all of one length.
 */
export function protectTable(
  counts: readonly (readonly number[])[],
  { threshold }: { readonly threshold: number },
): WithheldOfTable {
  const rows = counts.length;
  const columns = counts[0]?.length ?? 0;
  const list = rows === 1;
  const at = (row: number, column: number): number => row * (columns + 1) + column;
  const value = (row: number, column: number): number => {
    const chosen = row < rows ? [counts[row] ?? []] : counts;
    return chosen.reduce(
      (sum, cells) =>
        sum +
        (column < columns ? (cells[column] ?? 0) : cells.reduce((all, cell) => all + cell, 0)),
      0,
    );
  };
  const all: Count[] = [];
  const cells: Cell[] = [];
  const lines = list ? rows : rows + 1;
  for (let row = 0; row < lines; row += 1) {
    for (let column = 0; column <= columns; column += 1) {
      const here = value(row, column);
      const sensitive = isSmall(here, threshold);
      all.push({ value: here, least: Math.min(1, here), sensitive });
      const totals = (row === rows ? 1 : 0) + (column === columns ? 1 : 0);
      const cost = costOfCell([1, COST_OF_A_TOTAL, COST_OF_THE_TOTAL][totals] ?? 1, here);
      cells.push({ counts: [at(row, column)], cost, small: sensitive });
    }
  }
  const relations: Relation[] = [];
  const upTo = (end: number, place: (step: number) => number): Relation =>
    Array.from({ length: end + 1 }, (_, step) => ({
      count: place(step),
      sign: step === end ? -1 : 1,
    }));
  for (let row = 0; row < lines; row += 1) relations.push(upTo(columns, (step) => at(row, step)));
  if (!list) {
    for (let column = 0; column <= columns; column += 1) {
      relations.push(upTo(rows, (step) => at(step, column)));
    }
  }
  const hidden = protect({ counts: all, cells, relations });
  const isHidden = (row: number, column: number): boolean => hidden[at(row, column)] ?? false;
  const columnsUp = Array.from({ length: columns }, (_, column) => column);
  const rowsUp = counts.map((_, row) => row);
  return {
    cells: rowsUp.map((row) => columnsUp.map((column) => isHidden(row, column))),
    rowTotals: rowsUp.map((row) => isHidden(row, columns)),
    columnTotals: columnsUp.map((column) => !list && isHidden(rows, column)),
    total: !list && isHidden(rows, columns),
  };
}
