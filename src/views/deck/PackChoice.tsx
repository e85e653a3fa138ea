import { useId } from 'react';
import type { Audience } from '../../models/deck/about-deck.ts';

/** For whom a pack may be; the public comes first and is what is made unless another is chosen. */
const AUDIENCES = [
  {
    id: 'public',
    label: 'The public',
    hint: 'For Part A of the agenda. Small numbers are withheld, and those that would give them away.',
  },
  {
    id: 'officers',
    label: 'Officers only',
    hint: 'For Part B or for colleagues. Every number is shown.',
  },
] as const satisfies readonly {
  readonly id: Audience;
  readonly label: string;
  readonly hint: string;
}[];

interface PackChoiceProps {
  readonly audience: Audience;
  readonly onChoose: (audience: Audience) => void;
}

/** The audience of the pack that is made next. */
export function PackChoice({ audience, onChoose }: PackChoiceProps) {
  const id = useId();
  return (
    <>
      <fieldset className="pack-choice">
        <legend>Who is the pack for?</legend>
        {AUDIENCES.map((one) => (
          <div key={one.id}>
            <label>
              <input
                type="radio"
                name={id}
                checked={one.id === audience}
                aria-describedby={`${id}-${one.id}`}
                onChange={() => onChoose(one.id)}
              />
              {one.label}
            </label>
            <p id={`${id}-${one.id}`} className="muted">
              {one.hint}
            </p>
          </div>
        ))}
      </fieldset>
      <div role="status">
        {audience === 'officers' ? (
          <p className="pack-warning">
            <strong>Not for publication.</strong> This pack shows numbers that could point to a
            child. Do not put it in a public agenda, and send it only to people who may know.
          </p>
        ) : null}
      </div>
    </>
  );
}
