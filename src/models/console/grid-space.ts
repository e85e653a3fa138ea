/**
 * Where the rows of a long result lie. Browsers draw nothing taller than a limit (Firefox about
 * 17.8 million pixels, Chrome 33.5), and in Firefox what stands still while the rest is scrolled does
 * so for half of that: a taller result gets a shorter bar, and a step of the bar then stands for more
 * than a pixel of rows. All lengths are CSS pixels.
 */

/** Below the limit of every browser that Quarterlight works in. */
export const MOST_HEIGHT = 8_000_000;

export interface GridSpace {
  readonly rowCount: number;
  readonly rowHeight: number;
  /** Height of the room in which rows are seen. */
  readonly room: number;
}

const wholeHeight = ({ rowCount, rowHeight }: GridSpace): number => rowCount * rowHeight;

/** Height that the scrolled element is given. */
export const barHeight = (space: GridSpace): number => Math.min(wholeHeight(space), MOST_HEIGHT);

/** The furthest that the rows can be scrolled. */
const furthest = (space: GridSpace): number => Math.max(0, wholeHeight(space) - space.room);

/** Pixels of rows for a pixel of the bar: 1 unless the result is taller than the bar may be. */
export function stretch(space: GridSpace): number {
  const bar = Math.max(0, barHeight(space) - space.room);
  return bar === 0 ? 1 : furthest(space) / bar;
}

/** How far the rows are scrolled when the element is scrolled by `scrollTop`. */
export function offsetAt(space: GridSpace, scrollTop: number): number {
  return within(space, scrollTop * stretch(space));
}

/** The `scrollTop` at which the rows are scrolled by `offset`. */
export function scrollTopAt(space: GridSpace, offset: number): number {
  return within(space, offset) / stretch(space);
}

/** An offset that there is. */
export function within(space: GridSpace, offset: number): number {
  return Math.min(Math.max(0, offset), furthest(space));
}

export interface RowWindow {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
}

/** The rows to be drawn at an offset, with some more at both ends. */
export function windowAt(space: GridSpace, offset: number, more: number): RowWindow {
  const first = Math.floor(offset / space.rowHeight);
  const last = Math.ceil((offset + space.room) / space.rowHeight);
  return { first: Math.max(0, first - more), end: Math.min(space.rowCount, last + more) };
}

/** The offset nearest to the present one at which a row is seen whole. */
export function offsetShowing(space: GridSpace, offset: number, row: number): number {
  const top = row * space.rowHeight;
  if (top < offset) return within(space, top);
  const bottom = top + space.rowHeight - space.room;
  return within(space, Math.max(offset, bottom));
}
