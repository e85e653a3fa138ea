import { Dialog } from '../../ui/Dialog.tsx';

interface PresentKeysProps {
  readonly letters: boolean;
  readonly onLetters: (on: boolean) => void;
  readonly onClose: () => void;
}

const KEYS = [
  ['Right, Down, Page Down, Space', 'Next slide'],
  ['Left, Up, Page Up', 'Slide before'],
  ['Home, End', 'First and last slide'],
  ['Escape', 'Leave'],
] as const;

const LETTERS = [
  ['F', 'Full screen'],
  ['O', 'All slides, to go to one'],
  ['T', 'The table behind the chart'],
  ['N', 'Notes and the next slide in a second window'],
  ['B', 'Black screen'],
] as const;

/** What the keys do; those that are letters can be switched off. */
export function PresentKeys({ letters, onLetters, onClose }: PresentKeysProps) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <table className="plain">
        <caption>A clicker sends Page Down and Page Up.</caption>
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">What it does</th>
          </tr>
        </thead>
        <tbody>
          {[...KEYS, ...(letters ? LETTERS : [])].map(([key, does]) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="present-letters">
        <label>
          <input
            type="checkbox"
            checked={letters}
            onChange={({ target }) => onLetters(target.checked)}
          />{' '}
          Letters are keys
        </label>
      </p>
    </Dialog>
  );
}
