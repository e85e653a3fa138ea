import { placeInWords } from '../../models/withholding.ts';
import type { ShowsMore } from '../../store/showing.ts';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';

interface MoreShownProps {
  readonly more: ShowsMore;
  readonly showing: boolean;
  readonly onShowing: (showing: boolean) => void;
}

/** Which small numbers a workspace file would show, and the question whether it may. */
export function MoreShown({ more, showing, onShowing }: MoreShownProps) {
  const { shown, undone, threshold } = more;
  const names = useSession((state) => state.names);
  const here = useSession((state) => state.settings.threshold);
  const wording = useWording();
  const nameOf = (choice: ShowsMore['shown'][number]) =>
    `${names.name(choice.areaCode)}: ${placeInWords(choice, wording)}`;
  return (
    <div className="workspace-shows">
      <p>
        <strong>This file would show the public more than is shown here.</strong> Whoever made it
        decided so. Unless you confirm it, all of this stays withheld here.
      </p>
      <ul>
        {shown.map((choice) => (
          <li key={nameOf(choice)}>
            It shows a number that the rules withhold. {nameOf(choice)}. Reason:{' '}
            <bdi>{choice.reason}</bdi>
          </li>
        ))}
        {undone.map((choice) => (
          <li key={nameOf(choice)}>
            It no longer withholds a number that you chose to withhold. {nameOf(choice)}.
          </li>
        ))}
        {threshold === null ? null : (
          <li>
            It withholds counts from 1 to {threshold}; here they are withheld from 1 to {here}.
          </li>
        )}
      </ul>
      <label>
        <input
          type="checkbox"
          checked={showing}
          onChange={(event) => onShowing(event.target.checked)}
        />
        I have read this, and want the same to be shown here
      </label>
    </div>
  );
}
