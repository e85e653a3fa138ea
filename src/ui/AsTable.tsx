import { type ReactNode, useId, useState } from 'react';
import { ScrollRegion } from './ScrollRegion.tsx';

interface AsTableProps {
  /** What the table is of, for those who hear the button alone. */
  readonly name: string;
  readonly children: ReactNode;
}

/** The table that stands behind every chart: one button away, and never far from it. */
export function AsTable({ name, children }: AsTableProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="as-table">
      <button
        type="button"
        className="link-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Hide the table' : 'Show as a table'}
        <span className="visually-hidden">: {name}</span>
      </button>
      <ScrollRegion id={id} label={`${name}, table`} hidden={!open}>
        {open ? children : null}
      </ScrollRegion>
    </div>
  );
}
