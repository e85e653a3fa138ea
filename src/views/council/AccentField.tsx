import { isColour } from '../../models/contrast.ts';
import { DEFAULT_COUNCIL } from '../../models/council.ts';
import { useWording } from '../use-wording.ts';

interface AccentFieldProps {
  readonly id: string;
  /** As it is typed: it may be no colour yet. */
  readonly accent: string;
  /** What is wrong with it; empty when nothing is. */
  readonly error: string;
  readonly onChoose: (accent: string) => void;
}

/** The colour of headings and marks, typed or picked. */
export function AccentField({ id, accent, error, onChoose }: AccentFieldProps) {
  const { say } = useWording();
  const typed = accent.trim().toLowerCase();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {say('Accent colour')}
      </label>
      <span className="council-hint" id={`${id}-hint`}>
        Written as # and six characters, such as {DEFAULT_COUNCIL.accent}. It must be dark enough
        for words on white.
      </span>
      {error === '' ? null : (
        <span className="field-error" id={`${id}-error`}>
          {say(error)}
        </span>
      )}
      <span className="council-colour">
        <input
          id={id}
          className="field-input"
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={accent}
          aria-invalid={error !== ''}
          aria-describedby={error === '' ? `${id}-hint` : `${id}-hint ${id}-error`}
          onChange={(event) => onChoose(event.target.value)}
        />
        <input
          type="color"
          aria-label="Pick the accent colour"
          value={isColour(typed) ? typed : DEFAULT_COUNCIL.accent}
          onChange={(event) => onChoose(event.target.value)}
        />
      </span>
    </div>
  );
}
