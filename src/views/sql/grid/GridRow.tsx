import { memo } from 'react';
import type { ResultColumn, ResultRow } from '../../../console/console.ts';
import { cellText } from '../../../models/console/grid-columns.ts';
import type { DrawnColumn } from './use-column-window.ts';

interface GridRowProps {
  /** From 0. */
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly gutter: number;
  readonly columns: readonly ResultColumn[];
  readonly pinned: readonly DrawnColumn[];
  readonly others: readonly DrawnColumn[];
  /** Undefined while the row has not come. */
  readonly cells: ResultRow | undefined;
  /** The place of the column with the focus, where this row has it. */
  readonly active: number | null;
  /** Places of the first and last column that are chosen in this row, or -1. */
  readonly from: number;
  readonly to: number;
}

const NUMBER = new Intl.NumberFormat('en-GB');

/** A row of the grid. Drawn anew only when something of it has changed. */
export const GridRow = memo(function GridRow(row: GridRowProps) {
  const { index, top, height, gutter, pinned, others, cells } = row;
  const cell = (column: DrawnColumn, placed: boolean) => (
    <GridCell key={column.at} row={row} column={column} placed={placed} />
  );
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-busy={cells === undefined}
      className="grid-row"
      style={{ top, height }}
    >
      <div className="grid-front" role="none">
        <div
          role="rowheader"
          aria-colindex={1}
          className="grid-number"
          style={{ width: gutter, lineHeight: `${height - 1}px` }}
        >
          {NUMBER.format(index + 1)}
        </div>
        {pinned.map((column) => cell(column, false))}
      </div>
      {others.map((column) => cell(column, true))}
    </div>
  );
});

interface GridCellProps {
  readonly row: GridRowProps;
  readonly column: DrawnColumn;
  /** By its left edge; a pinned one stands where the one before it ends. */
  readonly placed: boolean;
}

function GridCell({ row, column: { place, at, left, width }, placed }: GridCellProps) {
  const chosen = place >= row.from && place <= row.to;
  const kind = row.columns[at]?.kind;
  const value = row.cells?.[at];
  return (
    <div
      role="gridcell"
      aria-colindex={place + 2}
      aria-selected={chosen}
      data-row={row.index}
      data-place={place}
      className={kind === 'number' ? 'grid-cell grid-figure' : 'grid-cell'}
      style={
        placed
          ? { left, width, lineHeight: `${row.height - 1}px` }
          : { width, lineHeight: `${row.height - 1}px` }
      }
      {...(row.active === place ? { tabIndex: 0 } : {})}
    >
      {value === undefined ? (
        <span className="grid-coming" />
      ) : value === null ? (
        <i className="grid-null">NULL</i>
      ) : (
        cellText(value)
      )}
    </div>
  );
}
