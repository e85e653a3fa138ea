import { type RefObject, useEffect, useRef } from 'react';
import type { GridPlace } from '../../../models/console/grid-move.ts';

/** Beyond the upper or lower edge the rows follow the pointer, a step in so many milliseconds. */
const FOLLOW_MS = 40;
const ROWS_A_STEP = 2;

/**
 * Choosing cells by mouse or pen: a press puts the keyboard there, dragging or Shift grows a block.
 * A finger scrolls, and a tap is a press.
 */
export function useCellPointer(
  scroll: RefObject<HTMLDivElement | null>,
  go: (to: GridPlace, extend: boolean) => void,
  scrollRows: (rows: number) => void,
): void {
  const now = useRef({ go, scrollRows });
  now.current = { go, scrollRows };
  useEffect(() => {
    const element = scroll.current;
    if (element === null) return;
    let timer: ReturnType<typeof setInterval> | undefined;
    let pointer: { x: number; y: number } | null = null;
    let last = '';

    const extendTo = () => {
      if (pointer === null) return;
      const box = element.getBoundingClientRect();
      const top = element.querySelector('.grid-head')?.getBoundingClientRect().bottom ?? box.top;
      const bottom = box.top + element.clientTop + element.clientHeight;
      const right = box.left + element.clientLeft + element.clientWidth;
      if (pointer.y < top) now.current.scrollRows(-ROWS_A_STEP);
      else if (pointer.y > bottom) now.current.scrollRows(ROWS_A_STEP);
      const x = Math.min(Math.max(pointer.x, box.left + 1), right - 1);
      const y = Math.min(Math.max(pointer.y, top + 1), bottom - 1);
      const to = placeOf(document.elementFromPoint(x, y));
      const key = to === null ? last : `${to.row} ${to.column}`;
      if (to === null || key === last) return;
      last = key;
      now.current.go(to, true);
    };
    const onMove = (event: PointerEvent) => {
      pointer = { x: event.clientX, y: event.clientY };
      extendTo();
    };
    const onUp = () => {
      clearInterval(timer);
      pointer = null;
      document.removeEventListener('pointermove', onMove);
      document.removeEventListener('pointerup', onUp);
      document.removeEventListener('pointercancel', onUp);
    };
    const onDown = (event: PointerEvent) => {
      const to = placeOf(event.target);
      if (to === null || event.button !== 0 || event.pointerType === 'touch') return;
      // The browser would choose letters and put the keyboard elsewhere.
      event.preventDefault();
      now.current.go(to, event.shiftKey);
      last = `${to.row} ${to.column}`;
      timer = setInterval(extendTo, FOLLOW_MS);
      document.addEventListener('pointermove', onMove);
      document.addEventListener('pointerup', onUp);
      document.addEventListener('pointercancel', onUp);
    };
    const onMouseDown = (event: MouseEvent) => {
      if (placeOf(event.target) !== null) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      const to = placeOf(event.target);
      const finger = event instanceof PointerEvent && event.pointerType === 'touch';
      if (finger && to !== null) now.current.go(to, false);
    };
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('mousedown', onMouseDown);
    element.addEventListener('click', onClick);
    return () => {
      onUp();
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('mousedown', onMouseDown);
      element.removeEventListener('click', onClick);
    };
  }, [scroll]);
}

function placeOf(target: EventTarget | null): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (cell === null) return null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['place']) };
}
