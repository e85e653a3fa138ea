import { useCallback, useState } from 'react';
import type { KpiDefinition } from '../../kpis/definition.ts';
import { workingLines } from '../../models/records/working-lines.ts';
import { windowInWords } from '../../models/records/working-words.ts';
import {
  ALL_CHILDREN,
  type ChildFilter,
  type WorkingFigure,
  type WorkingPart,
} from '../../records/working-asked.ts';
import { askWorking } from '../../session/working.ts';
import { ChildFilters } from './ChildFilters.tsx';
import { ChildrenTable } from './ChildrenTable.tsx';
import { TakeChildren } from './TakeChildren.tsx';
import { useAsked } from './use-asked.ts';

/** So many children are listed at once. */
const PAGE = 50;

interface ChildrenSectionProps {
  readonly kpi: KpiDefinition;
  readonly asked: WorkingFigure;
  readonly part: WorkingPart;
}

/**
 * The children behind a figure, a page at a time. What is typed to find one stays here: it is an
 * identifier, and never stands in the address.
 */
export function ChildrenSection({ kpi, asked, part }: ChildrenSectionProps) {
  const [filter, setFilter] = useState(ALL_CHILDREN);
  const [offset, setOffset] = useState(0);
  const [printed, setPrinted] = useState(false);
  const { kpi: id, period } = asked;
  const { breakdown, category } = part;
  const ask = useCallback(
    () =>
      askWorking((working) =>
        working.children({ kpi: id, period }, { breakdown, category }, filter, {
          offset,
          limit: PAGE,
        }),
      ),
    [id, period, breakdown, category, filter, offset],
  );
  const { answer, failure, waiting } = useAsked(ask);
  const change = (now: ChildFilter) => {
    setFilter(now);
    setOffset(0);
  };
  const matching = answer?.matching ?? 0;
  return (
    <section
      className={
        printed ? 'working-section working-children printed' : 'working-section working-children'
      }
      aria-labelledby="working-children"
    >
      <h2 id="working-children">The children behind it</h2>
      <p>
        Every child whom the figure is of, whether the child is counted in it, and why. Open a child
        to see the episodes and the placements made of them.
      </p>
      <ChildFilters filter={filter} onFilter={change} />
      {failure === '' ? null : <p role="alert">{failure}</p>}
      <p role="status" className="working-count">
        {answer === null || waiting
          ? 'Looking …'
          : windowInWords(offset, answer.children.length, matching)}
      </p>
      {answer === null ? null : (
        <ChildrenTable
          asked={asked}
          lines={workingLines(id, answer)}
          filter={filter}
          onFilter={change}
          caption={`Children behind “${kpi.title}”`}
        />
      )}
      {matching <= PAGE ? null : (
        <nav className="working-actions" aria-label="Pages of children">
          <button
            type="button"
            className="button"
            disabled={offset === 0}
            onClick={() => setOffset(Math.max(0, offset - PAGE))}
          >
            {PAGE} before
          </button>
          <button
            type="button"
            className="button"
            disabled={offset + PAGE >= matching}
            onClick={() => setOffset(offset + PAGE)}
          >
            Next {PAGE}
          </button>
        </nav>
      )}
      <div className="working-actions working-take">
        <TakeChildren kpi={kpi} asked={asked} part={part} filter={filter} matching={matching} />
        <label>
          <input
            type="checkbox"
            checked={printed}
            onChange={(event) => setPrinted(event.target.checked)}
          />{' '}
          Print the children listed here too
        </label>
      </div>
    </section>
  );
}
