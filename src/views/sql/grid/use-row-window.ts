import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  barHeight,
  type GridSpace,
  offsetAt,
  offsetShowing,
  type RowWindow,
  scrollTopAt,
  stretch,
  windowAt,
  within,
} from '../../../models/console/grid-space.ts';

/** Rows drawn above and below those that are seen, so that a small step draws nothing anew. */
const MORE = 8;
/** Rows are placed from one of these on: small numbers, which hardly ever change. */
const ANCHOR = 10_000;
/** What a wheel that counts lines or pages means by one, in rows. */
const ROWS_OF_WHEEL = [0, 3, 20] as const;

export interface RowView {
  readonly shown: RowWindow;
  /** The row from which places are counted. */
  readonly anchor: number;
  readonly bar: number;
  readonly room: number;
  /** Moves with the rows: its place is written at each step without drawing anything anew. */
  readonly rows: RefObject<HTMLDivElement | null>;
  /** Scrolls until a row is seen whole. */
  readonly show: (row: number) => void;
  /** Scrolls by rows, as far as there are any. */
  readonly scrollRows: (rows: number) => void;
}

/**
 * Which rows of a long result are drawn. They stand in a layer that stays where it is, and follow
 * the bar by script: so a step of the bar may stand for more than its pixels, and nothing blank is
 * ever seen.
 * @param onWindow told of the rows that are seen
 */
export function useRowWindow(
  scroll: RefObject<HTMLDivElement | null>,
  { rowCount, rowHeight, head }: { rowCount: number; rowHeight: number; head: number },
  onWindow: (seen: RowWindow) => void,
): RowView {
  const [room, setRoom] = useState(0);
  const [shown, setShown] = useState<RowWindow>({ first: 0, end: 0 });
  const rows = useRef<HTMLDivElement>(null);
  const offset = useRef(0);
  /** Where the bar was put for an exact offset: its own place is rounded. */
  const put = useRef<number | null>(null);
  const now = useRef<{ space: GridSpace; shown: RowWindow; seen: string; tell: typeof onWindow }>({
    space: { rowCount, rowHeight, room },
    shown,
    seen: '',
    tell: onWindow,
  });
  now.current.space = { rowCount, rowHeight, room };
  now.current.shown = shown;
  now.current.tell = onWindow;

  const place = useCallback(() => {
    const { space, shown: drawn } = now.current;
    const from = anchorOf(drawn) * space.rowHeight - offset.current;
    if (rows.current !== null) rows.current.style.transform = `translateY(${from}px)`;
  }, []);

  const update = useCallback(
    (atOnce: boolean) => {
      const { space, shown: drawn } = now.current;
      const seen = windowAt(space, offset.current, 0);
      if (seen.first < drawn.first || seen.end > drawn.end) {
        // After a leap nothing of what is drawn can stay: then what is seen comes first, alone.
        const leap = seen.first >= drawn.end || seen.end <= drawn.first;
        const next = windowAt(space, offset.current, leap ? 0 : MORE);
        if (atOnce) flushSync(() => setShown(next));
        else setShown(next);
      }
      place();
      const key = `${seen.first} ${seen.end}`;
      if (key === now.current.seen) return;
      now.current.seen = key;
      now.current.tell(seen);
    },
    [place],
  );

  const scrollTo = useCallback(
    (to: number) => {
      const element = scroll.current;
      if (element === null) return;
      offset.current = within(now.current.space, to);
      element.scrollTop = scrollTopAt(now.current.space, offset.current);
      put.current = element.scrollTop;
      update(true);
    },
    [scroll, update],
  );

  useEffect(() => {
    const element = scroll.current;
    if (element === null) return;
    const onScroll = () => {
      const top = element.scrollTop;
      if (put.current === null || Math.abs(top - put.current) > 1) {
        offset.current = offsetAt(now.current.space, top);
        put.current = null;
      }
      update(true);
    };
    const onWheel = (event: WheelEvent) => {
      const { space } = now.current;
      const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (stretch(space) === 1 || sideways || event.ctrlKey) return;
      const unit = (ROWS_OF_WHEEL[event.deltaMode] ?? 0) * space.rowHeight || 1;
      const to = within(space, offset.current + event.deltaY * unit);
      // At either end the page goes on scrolling.
      if (to === offset.current) return;
      event.preventDefault();
      scrollTo(to);
    };
    const measure = () => setRoom(Math.max(0, element.clientHeight - head));
    const sizes = new ResizeObserver(measure);
    measure();
    sizes.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', onScroll);
      element.removeEventListener('wheel', onWheel);
    };
  }, [scroll, head, scrollTo, update]);

  // After every drawing: room, height of rows and window may have changed.
  useLayoutEffect(() => {
    offset.current = within(now.current.space, offset.current);
    update(false);
  });

  const show = useCallback(
    (row: number) => {
      const { space } = now.current;
      const to = offsetShowing(space, offset.current, row);
      if (to !== offset.current) scrollTo(to);
    },
    [scrollTo],
  );
  const scrollRows = useCallback(
    (count: number) => scrollTo(offset.current + count * now.current.space.rowHeight),
    [scrollTo],
  );
  return {
    shown,
    anchor: anchorOf(shown),
    bar: barHeight({ rowCount, rowHeight, room }),
    room,
    rows,
    show,
    scrollRows,
  };
}

function anchorOf({ first }: RowWindow): number {
  return Math.floor(first / ANCHOR) * ANCHOR;
}
