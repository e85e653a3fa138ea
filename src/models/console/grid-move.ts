/** A cell by its place: row -1 is the row of headings; columns in the order in which they stand. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** A block of cells between two corners: the one that was first, and the one that moves. */
export interface GridBlock {
  readonly anchor: GridPlace;
  readonly focus: GridPlace;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are seen at once. */
  readonly page: number;
}

export interface KeyStroke {
  readonly key: string;
  /** Control, or Command on a Mac. */
  readonly jump: boolean;
  readonly shift: boolean;
}

/**
 * Where a key leads from a place, by the keys of the ARIA Authoring Practices' data grid; null for
 * a key that leads nowhere. https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function moved(from: GridPlace, { key, jump }: KeyStroke, size: GridSize): GridPlace | null {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const to = (row: number, column: number): GridPlace => ({
    row: Math.min(Math.max(-1, row), lastRow),
    column: Math.min(Math.max(0, column), lastColumn),
  });
  const { row, column } = from;
  // The headings are one step above the first row and no part of a leap.
  const up = (steps: number) => (row <= 0 ? row - 1 : Math.max(0, row - steps));
  switch (key) {
    case 'ArrowUp':
      return jump ? to(Math.min(row, 0), column) : to(up(1), column);
    case 'ArrowDown':
      return to(jump ? lastRow : row + 1, column);
    case 'ArrowLeft':
      return to(row, jump ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, jump ? lastColumn : column + 1);
    case 'PageUp':
      return to(row === 0 ? 0 : up(size.page), column);
    case 'PageDown':
      return to(row + size.page, column);
    case 'Home':
      return jump ? to(Math.min(0, lastRow), 0) : to(row, 0);
    case 'End':
      return jump ? to(lastRow, lastColumn) : to(row, lastColumn);
    default:
      return null;
  }
}

/** A block as its first and last row and column, both included. */
export interface GridRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The cells between two corners; the headings are no part of it. */
export function rangeOf({ anchor, focus }: GridBlock): GridRange {
  return {
    top: Math.max(0, Math.min(anchor.row, focus.row)),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    right: Math.max(anchor.column, focus.column),
  };
}

/** How many cells a range has. */
export function cellsOf({ top, bottom, left, right }: GridRange): number {
  return Math.max(0, bottom - top + 1) * (right - left + 1);
}
