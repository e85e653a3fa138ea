import type { WithholdingChoice } from '../../figures/disclosure/choices.ts';
import { placeInWords, placeKey } from '../../models/withholding.ts';
import { undecide } from '../../session/withheld.ts';
import { useWording } from '../use-wording.ts';

interface ChoiceListProps {
  readonly areaCode: string;
  readonly choices: readonly WithholdingChoice[];
  readonly onSaid: (said: string) => void;
}

/** What officers decided beyond the rules, with the reasons, and the way back. */
export function ChoiceList({ areaCode, choices, onSaid }: ChoiceListProps) {
  const wording = useWording();
  const nameOf = (choice: WithholdingChoice) => placeInWords(choice, wording);
  async function undo(choice: WithholdingChoice) {
    await undecide(areaCode, choice);
    onSaid(`The rules alone decide again about ${nameOf(choice)}.`);
  }
  return (
    <>
      <h2>What you decided</h2>
      {choices.length === 0 ? <p>Nothing: the rules alone decide.</p> : null}
      <ul className="withheld-choices">
        {choices.map((choice) => (
          <li key={placeKey(choice)}>
            <strong>{choice.action === 'show' ? 'Shown' : 'Withheld'}</strong>: {nameOf(choice)}.{' '}
            {choice.reason === '' ? (
              'No reason given.'
            ) : (
              <>
                Reason: <bdi>{choice.reason}</bdi>
              </>
            )}{' '}
            <button type="button" className="link-button" onClick={() => void undo(choice)}>
              Undo<span className="visually-hidden">: {nameOf(choice)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
