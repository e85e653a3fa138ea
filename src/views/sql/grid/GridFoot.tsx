import type { ResultTable } from '../../../console/console.ts';
import { sizeWords } from '../../../models/console/grid-columns.ts';
import type { GridRange } from '../../../models/console/grid-move.ts';

interface GridFootProps {
  readonly table: ResultTable;
  /** The block that is chosen; null while it is one cell. */
  readonly chosen: GridRange | null;
  readonly said: string;
  readonly failure: string;
  readonly headings: boolean;
  readonly helpId: string;
  readonly onHeadings: (headings: boolean) => void;
  readonly onCopy: () => void;
}

/** Under the grid: how much it is, what is chosen, copying, the keys, and what was just done. */
export function GridFoot(foot: GridFootProps) {
  const { table, chosen, said, failure } = foot;
  return (
    <div className="grid-foot">
      <p>
        <b>{sizeWords(table.rowCount, table.columns.length)}</b>
        {table.cut ? ': the first of more. ' : '. '}
        {chosen === null
          ? null
          : `Chosen: ${sizeWords(chosen.bottom - chosen.top + 1, chosen.right - chosen.left + 1)}.`}
      </p>
      <button type="button" className="link-button" onClick={foot.onCopy}>
        Copy
      </button>
      <label className="grid-headings-too">
        <input
          type="checkbox"
          checked={foot.headings}
          onChange={({ currentTarget }) => foot.onHeadings(currentTarget.checked)}
        />
        with headings
      </label>
      <details className="grid-keys">
        <summary>Keys</summary>
        <p id={foot.helpId}>
          Arrow keys move from cell to cell, Page Up and Page Down by screens, Home and End along
          the row, with Control to the first and last cell. Up from the first row are the headings:
          Enter sorts, Tab leads to the column’s options and width. Shift chooses a block, Control
          and C copies it, Enter opens a cell.
        </p>
      </details>
      <p role="status" className="grid-said">
        {said}
      </p>
      {failure === '' ? null : (
        <p role="alert" className="grid-failure">
          {failure}
        </p>
      )}
    </div>
  );
}
