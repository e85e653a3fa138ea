import type { KpiDefinition } from '../../kpis/definition.ts';
import type { WorkingFigure, WorkingPart } from '../../records/working-asked.ts';
import { Said } from '../Said.tsx';
import { ChildrenList } from './ChildrenList.tsx';

interface ChildrenSectionProps {
  readonly kpi: KpiDefinition;
  readonly asked: WorkingFigure;
  readonly part: WorkingPart;
}

/** The children behind a figure. */
export function ChildrenSection({ kpi, asked, part }: ChildrenSectionProps) {
  return (
    <ChildrenList
      id="working-children"
      className="working-section"
      asked={asked}
      part={part}
      title={kpi.title}
    >
      <h2 id="working-children-title">The children behind it</h2>
      <p>
        <Said>
          Every child whom the figure is of, whether the child is counted in it, and why. Open a
          child to see the episodes and the placements made of them.
        </Said>
      </p>
    </ChildrenList>
  );
}
