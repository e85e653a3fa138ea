import { useState } from 'react';
import type { ResultColumn } from '../../../console/console.ts';
import { layOut } from '../../../console/nested.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx';
import { writeText } from './copy-cells.ts';

export interface ViewedCell {
  readonly column: ResultColumn;
  /** From 0. */
  readonly row: number;
  readonly value: string | null;
}

interface CellViewerProps {
  readonly cell: ViewedCell;
  readonly onClose: () => void;
}

/** Letters that are shown; more would hold up the page, and can be copied. */
const MOST_SHOWN = 200_000;
const NUMBER = new Intl.NumberFormat('en-GB');

/** One cell, whole: a long text with its lines, a nested value with a line for each part. */
export function CellViewer({ cell: { column, row, value }, onClose }: CellViewerProps) {
  const [said, setSaid] = useState('');
  const text = value === null ? '' : column.kind === 'nested' ? layOut(value) : value;
  async function copy() {
    try {
      await writeText(Promise.resolve(value ?? ''));
      setSaid('Copied.');
    } catch (error) {
      setSaid(`Could not copy: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return (
    <Dialog
      title={`${column.name}, row ${NUMBER.format(row + 1)}`}
      className="cell-viewer"
      onClose={onClose}
    >
      <p className="muted">
        {column.type}
        {value === null || column.kind === 'number'
          ? null
          : `, ${NUMBER.format(value.length)} ${value.length === 1 ? 'letter' : 'letters'}`}
        {text.length > MOST_SHOWN ? `. The first ${NUMBER.format(MOST_SHOWN)} are shown` : null}
      </p>
      <ScrollRegion label="The whole cell">
        {value === null ? (
          <p>
            <i className="grid-null">NULL</i> There is no value.
          </p>
        ) : value === '' ? (
          <p className="muted">An empty text.</p>
        ) : (
          <pre>{text.slice(0, MOST_SHOWN)}</pre>
        )}
      </ScrollRegion>
      <div className="cell-viewer-actions">
        <button type="button" className="button" onClick={() => void copy()}>
          Copy
        </button>
        <p role="status">{said}</p>
      </div>
    </Dialog>
  );
}
