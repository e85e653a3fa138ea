import './switch.css';
import { useId } from 'react';

interface SwitchProps<Id extends string> {
  /** What the choice is about, for those who hear it. */
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/**
 * One of two or three, all in sight, in little room: the browser's own radio buttons under their
 * words, so that keyboard and screen reader know them. The chosen one is bold and has a bar.
 */
export function Switch<Id extends string>({ label, options, chosen, onChoose }: SwitchProps<Id>) {
  const name = useId();
  return (
    <fieldset className="switch">
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input
            type="radio"
            name={name}
            checked={option.id === chosen}
            onChange={() => onChoose(option.id)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
