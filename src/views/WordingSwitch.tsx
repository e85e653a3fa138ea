import type { WordingId } from '../models/wording.ts';
import { changeSettings } from '../session/settings.ts';
import { Switch } from '../ui/Switch.tsx';
import { useSession } from './use-session.ts';

const CHOICES: readonly { readonly id: WordingId; readonly label: string }[] = [
  { id: 'plain', label: 'Plain words' },
  { id: 'young', label: 'Young people’s words' },
];

/**
 * In which words everything is said, kept on this device. It is not part of the address: a link
 * shows the same figures to everyone, and each reads them in the words of their own choice.
 */
export function WordingSwitch() {
  const chosen = useSession((state) => state.settings.wording);
  return (
    <Switch
      label="Words"
      options={CHOICES}
      chosen={chosen}
      onChoose={(wording) => void changeSettings({ wording })}
    />
  );
}
