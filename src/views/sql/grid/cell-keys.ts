import type { KeyboardEvent } from 'react';
import {
  type GridBlock,
  type GridPlace,
  type GridSize,
  moved,
} from '../../../models/console/grid-move.ts';

interface CellKeys {
  readonly block: GridBlock;
  readonly size: GridSize;
  /** Puts the keyboard on a cell; `extend` keeps the other corner of what is chosen. */
  readonly go: (to: GridPlace, extend: boolean) => void;
  readonly choose: (block: GridBlock) => void;
  readonly open: () => void;
  readonly copy: () => void;
}

/** What the keys do in the grid. Controls inside a heading keep their own keys. */
export function cellKeys(event: KeyboardEvent<HTMLElement>, keys: CellKeys): void {
  const { block, size } = keys;
  const inCell = event.target instanceof HTMLElement && event.target.dataset['row'] !== undefined;
  const onHeading =
    event.target instanceof HTMLElement && event.target.dataset['heading'] !== undefined;
  if ((!inCell && !onHeading) || event.altKey) return;
  const jump = event.ctrlKey || event.metaKey;
  const to = moved(block.focus, { key: event.key, jump, shift: event.shiftKey }, size);
  if (to !== null) {
    event.preventDefault();
    const extend = event.shiftKey && inCell && to.row >= 0;
    // A block grows over cells alone, never into the headings.
    if (event.shiftKey && inCell && to.row < 0) return;
    keys.go(to, extend);
    return;
  }
  if (!inCell) return;
  const key = event.key.toLowerCase();
  if (jump && key === 'a') {
    event.preventDefault();
    const last = { row: size.rows - 1, column: size.columns - 1 };
    keys.choose({ anchor: last, focus: block.focus });
    keys.choose({ anchor: { row: 0, column: 0 }, focus: last });
  } else if (jump && key === 'c') {
    event.preventDefault();
    keys.copy();
  } else if (event.key === 'Enter' || event.key === 'F2') {
    event.preventDefault();
    keys.open();
  } else if (event.key === 'Escape' && block.anchor !== block.focus) {
    event.preventDefault();
    keys.choose({ anchor: block.focus, focus: block.focus });
  }
}
