import { useId } from 'react';
import type { WordingId } from '../models/wording.ts';
import { changeSettings } from '../session/settings.ts';
import { useSession } from './use-session.ts';

const CHOICES: readonly { readonly id: WordingId; readonly label: string }[] = [
  { id: 'plain', label: 'Plain' },
  { id: 'young', label: 'Young people’s' },
];

/**
 * In which words everything is said, kept on this device. It is not part of the address: a link
 * shows the same figures to everyone, and each reads them in the words of their own choice.
 */
export function WordingSwitch() {
  const id = useId();
  const chosen = useSession((state) => state.settings.wording);
  return (
    <fieldset className="wording-switch">
      <legend>Words</legend>
      {CHOICES.map((choice) => (
        <label key={choice.id}>
          <input
            type="radio"
            name={id}
            value={choice.id}
            checked={chosen === choice.id}
            onChange={() => void changeSettings({ wording: choice.id })}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
