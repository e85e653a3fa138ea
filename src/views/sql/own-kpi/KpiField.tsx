import { useId } from 'react';

interface KpiTextProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onType: (text: string) => void;
}

/** A line of text of the form, with its hint. */
export function KpiText({ label, hint, text, onType }: KpiTextProps) {
  const id = useId();
  return (
    <p className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <span className="muted" id={`${id}-hint`}>
        {hint}
      </span>
      <input
        id={id}
        className="field-input own-kpi-text"
        type="text"
        dir="auto"
        autoComplete="off"
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onType(event.target.value)}
      />
    </p>
  );
}

interface KpiChoiceProps<One extends string> {
  readonly label: string;
  /** Each with its words. */
  readonly choices: readonly (readonly [One, string])[];
  readonly value: One;
  readonly onChoose: (one: One) => void;
}

/** One of a few. */
export function KpiChoice<One extends string>({
  label,
  choices,
  value,
  onChoose,
}: KpiChoiceProps<One>) {
  const id = useId();
  return (
    <p className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field-input own-kpi-choice"
        value={value}
        onChange={(event) => {
          const chosen = choices.find(([one]) => one === event.target.value);
          if (chosen !== undefined) onChoose(chosen[0]);
        }}
      >
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
