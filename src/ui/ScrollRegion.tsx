import type { ReactNode } from 'react';

interface ScrollRegionProps {
  readonly id?: string;
  readonly label: string;
  readonly hidden?: boolean;
  readonly children: ReactNode;
}

/** Without a stop of its own the keyboard could not scroll it (WCAG 2.1.1). */
const STOP = { tabIndex: 0 } as const;

/** Room for something wider than a phone: it scrolls by itself, by keyboard too, not the page. */
export function ScrollRegion({ id, label, hidden = false, children }: ScrollRegionProps) {
  const own = { ...STOP, ...(id === undefined ? {} : { id }) };
  return (
    <section {...own} className="scroll" hidden={hidden} aria-label={label}>
      {children}
    </section>
  );
}
