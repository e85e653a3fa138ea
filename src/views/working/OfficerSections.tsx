import { useCallback } from 'react';
import type { KpiDefinition } from '../../kpis/definition.ts';
import { reconciliationLines, reconciliationScope } from '../../models/records/working-steps.ts';
import type { WorkingFigure, WorkingPart } from '../../records/working-asked.ts';
import { runKind, workingFamily } from '../../records/working-family.ts';
import { askWorking } from '../../session/working.ts';
import { ChildrenSection } from './ChildrenSection.tsx';
import { FilesSection } from './FilesSection.tsx';
import { RemainderSection } from './RemainderSection.tsx';
import { SumTable } from './SumTable.tsx';
import { useAsked } from './use-asked.ts';

/** KPIs that tell how many children there are, came and left. */
const MOVES: readonly string[] = ['cla_number', 'cla_started', 'cla_ceased'];

interface OfficerSectionsProps {
  readonly kpi: KpiDefinition;
  readonly asked: WorkingFigure;
  readonly part: WorkingPart;
}

/** What only officers may see of a figure's working: children, additions, rows of the files. */
export function OfficerSections({ kpi, asked, part }: OfficerSectionsProps) {
  const family = workingFamily(kpi.id);
  return (
    <>
      <ChildrenSection kpi={kpi} asked={asked} part={part} />
      {family === 'placements' || family === 'same_home' ? <Reconciliation asked={asked} /> : null}
      {MOVES.includes(kpi.id) ? <RemainderSection period={asked.period} /> : null}
      <FilesSection asked={asked} />
    </>
  );
}

/** From episodes to placements, for all children behind the figure. */
function Reconciliation({ asked: { kpi, period } }: { readonly asked: WorkingFigure }) {
  const ask = useCallback(
    () => askWorking((working) => working.reconciliation({ kpi, period })),
    [kpi, period],
  );
  const { answer, failure } = useAsked(ask);
  const kind = runKind(kpi);
  const title = kind === 'home' ? 'From episodes to homes' : 'From episodes to placements';
  return (
    <section className="working-section" aria-labelledby="working-reconciliation">
      <h2 id="working-reconciliation">{title}</h2>
      <p>
        Counting episodes would give too many: most are a change of legal status, or go on in the
        same place. This is how many were taken off, and why.
      </p>
      {failure === '' ? null : <p role="alert">{failure}</p>}
      {answer === null ? null : (
        <SumTable
          caption={`${title}: ${reconciliationScope(answer)}`}
          lines={reconciliationLines(answer, kind)}
        />
      )}
    </section>
  );
}
