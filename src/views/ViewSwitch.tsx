import { changeView } from '../session/settings.ts';
import { Switch } from '../ui/Switch.tsx';
import { useSession } from './use-session.ts';

const VIEWS = [
  { id: 'public', label: 'Public view' },
  { id: 'officer', label: 'Officer view' },
] as const;

/** Figures that anybody may see, or all of them. Kept on the device; public at first. */
export function ViewSwitch() {
  const view = useSession((state) => state.settings.view);
  return (
    <Switch
      label="What is shown"
      options={VIEWS}
      chosen={view}
      onChoose={(one) => void changeView(one)}
    />
  );
}
