import type { KpiDefinition } from '../../kpis/definition.ts';
import { settingsInForce } from '../../models/records/working-words.ts';
import { useSession } from '../use-session.ts';

interface DefinitionSectionProps {
  readonly kpi: KpiDefinition;
}

/** What is counted, in words, and the settings by which it is. */
export function DefinitionSection({ kpi }: DefinitionSectionProps) {
  const counting = useSession((state) => state.settings.records);
  const settings = settingsInForce(kpi.id, counting);
  return (
    <section className="working-section" aria-labelledby="working-definition">
      <h2 id="working-definition">What it counts</h2>
      <p>{kpi.definition}</p>
      <p>{kpi.counted}</p>
      {settings.length === 0 ? (
        <p className="muted">No setting changes how it is counted.</p>
      ) : (
        <ul className="working-list">
          {settings.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
