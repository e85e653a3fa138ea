import type { GridBlock, GridPlace } from '../../../models/console/grid-move.ts';
import type { RowWindow } from '../../../models/console/grid-space.ts';

/** Puts the keyboard on a cell or a heading that is drawn. */
export function focusOn(grid: HTMLElement | null, { row, column }: GridPlace): void {
  const selector =
    row < 0 ? `[data-heading="${column}"]` : `[data-row="${row}"][data-place="${column}"]`;
  grid?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}

/** Pixels of the page's letter size, which the reader may have changed. */
export function letterSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

export function inPixels(widths: readonly number[], unit: number): readonly number[] {
  return widths.map((width) => Math.round(width * unit));
}

/** The keyboard begins at the first cell, or at the first heading where there is none. */
export function startBlock(rowCount: number): GridBlock {
  const place = { row: rowCount === 0 ? -1 : 0, column: 0 };
  return { anchor: place, focus: place };
}

/** The rows to draw, and the one with the focus, which must not be lost when it is scrolled away. */
export function withActive({ first, end }: RowWindow, active: number, rowCount: number): number[] {
  const seen = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  if (active < 0 || active >= rowCount || (active >= first && active < end)) return seen;
  return active < first ? [active, ...seen] : [...seen, active];
}

/** A row's place in the layer; one that is scrolled away stands just outside. */
export function topOf(
  index: number,
  { first, end }: RowWindow,
  anchor: number,
  height: number,
): number {
  const row = index < first ? first - 2 : index >= end ? end + 1 : index;
  return (row - anchor) * height;
}
