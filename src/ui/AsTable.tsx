import { type ReactNode, useId, useState } from 'react';
import { ScrollRegion } from './ScrollRegion.tsx';

interface AsTableProps {
  /** What the table is of, for those who hear the button alone. */
  readonly name: string;
  /** What else can be done with it, in the same row. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/**
 * The table that stands behind every chart: one button away, and never far from it. It is there
 * while it is hidden, too, because on paper it is always shown.
 */
export function AsTable({ name, actions, children }: AsTableProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="as-table">
      <div className="as-table-actions">
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
        {actions}
      </div>
      <ScrollRegion id={id} label={`${name}, table`} hidden={!open}>
        {children}
      </ScrollRegion>
    </div>
  );
}
