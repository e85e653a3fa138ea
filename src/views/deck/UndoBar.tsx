import './undo-bar.css';
import type { StepName } from '../../models/deck/deck-step.ts';
import type { HistoryWay } from '../../store/deck-history.ts';

interface UndoBarProps {
  /** What would be taken back and done again; null for nothing. */
  readonly names: Readonly<Record<HistoryWay, StepName | null>>;
  readonly onTake: (way: HistoryWay) => void;
}

const WAYS = [
  { way: 'undo', label: 'Undo', keys: 'Control+Z Meta+Z' },
  { way: 'redo', label: 'Redo', keys: 'Control+Shift+Z Meta+Shift+Z Control+Y' },
] as const;

/** The last change of the deck, to be taken back or done again; each button says which it is. */
export function UndoBar({ names, onTake }: UndoBarProps) {
  return (
    <div className="deck-undo">
      {WAYS.map(({ way, label, keys }) => {
        const name = names[way];
        return (
          <button
            key={way}
            type="button"
            className="button"
            // It stays a stop: whoever takes everything back keeps the focus.
            aria-disabled={name === null}
            aria-keyshortcuts={keys}
            onClick={() => onTake(way)}
          >
            {label}
            {name === null ? null : (
              <span className="deck-undo-what">
                {name.what}
                <span className="visually-hidden">{name.of}</span>
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
