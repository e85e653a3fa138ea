import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

interface FitBoxProps {
  readonly className: string;
  /** Sizes of letters in pixels of a slide 1920 wide, the usual first, each smaller than the last. */
  readonly sizes: readonly number[];
  /** What is in the box, for those who come to it by keyboard because it scrolls. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A box of a slide scrolls by keyboard once it is a stop. */
const STOP = { tabIndex: 0, role: 'region' } as const;

/**
 * A box of a slide whose letters are as large as its room allows: the first of the sizes at which
 * nothing is cut. Where even the last is too large the box scrolls, so that nothing is ever lost.
 */
export function FitBox({ className, sizes, label, children }: FitBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const settle = () => {
      for (const size of sizes) {
        element.style.setProperty('--fit', String(size));
        if (!isCut(element)) break;
      }
      setScrolls(isCut(element));
    };
    settle();
    const observer = new ResizeObserver(settle);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  });
  return (
    <div
      ref={box}
      className={`fit ${className}`}
      data-cut={scrolls ? '' : undefined}
      {...(scrolls ? { ...STOP, 'aria-label': label } : {})}
    >
      {children}
    </div>
  );
}

/** Half a pixel is what rounding makes of a box that is exactly full. */
function isCut(element: HTMLElement): boolean {
  return (
    element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1
  );
}
