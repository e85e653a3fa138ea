import type { Cube } from '../../models/cube.ts';
import { formatAddress } from '../../store/address.ts';
import { useAddress } from '../../store/use-selection.ts';
import { ComparisonChoices } from './ComparisonChoices.tsx';
import { TargetsForm } from './TargetsForm.tsx';
import { ToleranceForm } from './ToleranceForm.tsx';

interface SettingsSectionProps {
  readonly cube: Cube;
  readonly quarter: string | null;
}

/** The choices behind the comparisons. Each says what it would turn, or has turned. */
export function SettingsSection({ cube, quarter }: SettingsSectionProps) {
  const { selection } = useAddress();
  if (quarter === null) return null;
  return (
    <section className="about-section" aria-labelledby="settings-title">
      <h2 id="settings-title">Settings</h2>
      <p>
        The name of the council and of its panel, the logo and the colour of presentations are in
        the <a href={formatAddress('/council', selection)}>council settings</a>.
      </p>
      <ComparisonChoices cube={cube} quarter={quarter} />
      <ToleranceForm key={`${cube.areaCode} ${quarter}`} quarter={quarter} />
      <TargetsForm key={cube.areaCode} cube={cube} quarter={quarter} />
    </section>
  );
}
