import { Dialog } from '../../../ui/Dialog.tsx';

/** What to know before a result leaves this device. */
interface Warning {
  readonly title: string;
  readonly text: string;
}

/** The warning for a result, or null where it may leave as it is. */
export function warningOf(view: 'public' | 'officer'): Warning | null {
  if (view === 'public') return null;
  return {
    title: 'This result has figures that the public does not see',
    text: 'It was made in the officer view, where small numbers and what could give them away are shown. Keep the file where only officers can read it, and do not publish it. For figures that may be published, switch to the public view and run the query again.',
  };
}

interface TakeWarningProps {
  readonly warning: Warning;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** Asks before a result leaves. */
export function TakeWarning({ warning, onTake, onClose }: TakeWarningProps) {
  return (
    <Dialog title={warning.title} className="take-warning" onClose={onClose}>
      <p>{warning.text}</p>
      <button type="button" className="button main" onClick={onTake}>
        Take it for officers
      </button>
    </Dialog>
  );
}
