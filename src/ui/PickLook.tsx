export interface PickItem {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
}

export interface PickProps {
  readonly label: string;
  readonly items: readonly PickItem[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/**
 * How a choice looks until it can be changed: the same words at the same place, so that nothing
 * moves when the control comes.
 */
export function PickLook({ label, items, chosen }: PickProps) {
  return (
    <div className="pick">
      <span className="pick-label">{label}</span>
      <span className="pick-button">
        <span className="pick-value">{items.find((item) => item.id === chosen)?.label ?? ''}</span>
        <Chevron />
      </span>
    </div>
  );
}

export function Chevron() {
  return (
    <svg className="chevron" viewBox="0 0 12 8" aria-hidden="true">
      <path d="M0 0h12L6 8z" />
    </svg>
  );
}
