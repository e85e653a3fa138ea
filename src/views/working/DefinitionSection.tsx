import type { KpiDefinition } from '../../kpis/definition.ts';
import type { Figure } from '../../models/cube.ts';
import { settingsOfCounting } from '../../models/records/working-words.ts';
import { useCountingRules } from '../use-counting-rules.ts';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';

interface DefinitionSectionProps {
  readonly kpi: KpiDefinition;
  readonly figure: Figure | null;
}

/** What is counted, in words, and the settings by which it is. */
export function DefinitionSection({ kpi, figure }: DefinitionSectionProps) {
  const { say } = useWording();
  const now = useSession((state) => state.settings.records);
  const rules = useCountingRules(figure) ?? { counted: now, now };
  const settings = settingsOfCounting(kpi.id, rules);
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
            <li key={text}>{say(text)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
