import './tab-list.css';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

interface TabListProps {
  /** What the tabs are of, for those who hear it. */
  readonly label: string;
  /** The id of the element that a tab shows. */
  readonly panel: string;
  readonly tabs: readonly { readonly id: string; readonly label: ReactNode }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** Delete closes the tab that has the focus, where tabs can be closed. */
  readonly onClose?: (id: string) => void;
  /** F2 renames it, where tabs have names of one's own. */
  readonly onRename?: (id: string) => void;
}

/** The id of the element of a tab, which names its panel. */
export function tabElementId(panel: string, id: string): string {
  return `${panel}-${id}`;
}

/**
 * Tabs by the pattern of ARIA's authoring practices: one stop for the keyboard, arrows go from one
 * to the next and choose it, Home and End go to the ends.
 */
export function TabList({ label, panel, tabs, chosen, onChoose, onClose, onRename }: TabListProps) {
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    document.getElementById(tabElementId(panel, chosen))?.focus();
  }, [panel, chosen]);

  function onKeyDown(event: KeyboardEvent) {
    const place = tabs.findIndex((tab) => tab.id === chosen);
    const to = goesTo(event.key, place, tabs.length);
    const next = to === null ? undefined : tabs[to];
    if (next !== undefined) {
      moved.current = next.id !== chosen;
      onChoose(next.id);
    } else if (event.key === 'Delete' && onClose !== undefined) {
      moved.current = true;
      onClose(chosen);
    } else if (event.key === 'F2' && onRename !== undefined) {
      onRename(chosen);
    } else {
      return;
    }
    event.preventDefault();
  }
  return (
    <div className="tab-list" role="tablist" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={tabElementId(panel, tab.id)}
          aria-selected={tab.id === chosen}
          aria-controls={panel}
          tabIndex={tab.id === chosen ? 0 : -1}
          onClick={() => onChoose(tab.id)}
          onKeyDown={onKeyDown}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

/** The place of the tab that a key leads to; null for other keys. */
function goesTo(key: string, place: number, count: number): number | null {
  if (key === 'ArrowRight') return (place + 1) % count;
  if (key === 'ArrowLeft') return (place + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
