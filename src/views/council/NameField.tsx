import { useWording } from '../use-wording.ts';

interface NameFieldProps {
  readonly id: string;
  readonly label: string;
  /** As it is shown: a name in it stays as it is in every wording. */
  readonly hint: string;
  readonly text: string;
  /** What is wrong with the text; empty when nothing is. */
  readonly error: string;
  readonly onType: (text: string) => void;
}

/** A line of text with its hint and its error; written from right to left where its letters are. */
export function NameField({ id, label, hint, text, error, onType }: NameFieldProps) {
  const { say } = useWording();
  return (
    <p className="field">
      <label className="field-label" htmlFor={id}>
        {say(label)}
      </label>
      <span className="council-hint" id={`${id}-hint`}>
        {hint}
      </span>
      {error === '' ? null : (
        <span className="field-error" id={`${id}-error`}>
          {say(error)}
        </span>
      )}
      <input
        id={id}
        className="field-input council-name"
        type="text"
        dir="auto"
        autoComplete="off"
        value={text}
        aria-invalid={error !== ''}
        aria-describedby={error === '' ? `${id}-hint` : `${id}-hint ${id}-error`}
        onChange={(event) => onType(event.target.value)}
      />
    </p>
  );
}
