import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';

/** A column as it is drawn. Lengths are pixels. */
export interface DrawnColumn {
  /** Its place among the columns as they stand. */
  readonly place: number;
  /** Its place in the result. */
  readonly at: number;
  readonly left: number;
  readonly width: number;
}

export interface ColumnView {
  readonly pinned: readonly DrawnColumn[];
  readonly others: readonly DrawnColumn[];
  /** Width of the row numbers and the pinned columns. */
  readonly front: number;
  readonly width: number;
  /** Scrolls until a column is seen whole. */
  readonly show: (place: number) => void;
}

interface ColumnInput {
  /** Places in the result, in the order in which the columns stand. */
  readonly order: readonly number[];
  readonly pinnedCount: number;
  /** Widths by place in the result. */
  readonly widths: readonly number[];
  /** Width of the row numbers. */
  readonly gutter: number;
  /** The column that has the focus is drawn wherever it is. */
  readonly active: number;
}

const OVERSCAN = 2;

/** Which columns of a wide result are drawn: all pinned ones, and of the others those in sight. */
export function useColumnWindow(
  scroll: RefObject<HTMLDivElement | null>,
  { order, pinnedCount, widths, gutter, active }: ColumnInput,
): ColumnView {
  const pinned = useMemo(() => {
    let left = gutter;
    return order.slice(0, pinnedCount).map((at, place): DrawnColumn => {
      const width = widths[at] ?? 0;
      left += width;
      return { place, at, left: left - width, width };
    });
  }, [order, pinnedCount, widths, gutter]);
  const front = pinned.reduce((sum, { width }) => sum + width, gutter);
  const virtual = useVirtualizer({
    horizontal: true,
    count: order.length - pinnedCount,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => widths[order[index + pinnedCount] ?? 0] ?? 0,
    overscan: OVERSCAN,
    paddingStart: front,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      const focused = active - pinnedCount;
      const there = focused < 0 || focused >= range.count || seen.includes(focused);
      return there ? seen : [...seen, focused];
    },
  });
  const measured = useRef<readonly unknown[]>([]);
  useLayoutEffect(() => {
    const now = [widths, order, front];
    if (now.every((part, at) => part === measured.current[at])) return;
    measured.current = now;
    virtual.measure();
  });
  const items = virtual.getVirtualItems();
  const others = useMemo(
    () =>
      items.map(
        ({ index, start, size }): DrawnColumn => ({
          place: index + pinnedCount,
          at: order[index + pinnedCount] ?? 0,
          left: start,
          width: size,
        }),
      ),
    [items, order, pinnedCount],
  );
  const width = order.reduce((sum, at) => sum + (widths[at] ?? 0), gutter);

  function show(place: number): void {
    const element = scroll.current;
    if (element === null || place < pinnedCount) return;
    const left = order.slice(0, place).reduce((sum, at) => sum + (widths[at] ?? 0), gutter);
    const size = widths[order[place] ?? 0] ?? 0;
    if (left - front < element.scrollLeft) element.scrollLeft = left - front;
    else if (left + size > element.scrollLeft + element.clientWidth) {
      element.scrollLeft = Math.min(left - front, left + size - element.clientWidth);
    }
  }
  return { pinned, others, front, width, show };
}
