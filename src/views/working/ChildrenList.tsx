import { type ReactNode, useCallback, useState } from 'react';
import { workingLines } from '../../models/records/working-lines.ts';
import { windowInWords } from '../../models/records/working-words.ts';
import {
  type ChildFilter,
  listedFirst,
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

interface ChildrenListProps {
  /** Of the section; its heading has it as `<id>-title`. */
  readonly id: string;
  readonly className: string;
  readonly asked: WorkingFigure;
  readonly part: WorkingPart;
  /** What the children stand behind. */
  readonly title: string;
  /** The heading, and what to know of the list. */
  readonly children: ReactNode;
}

/**
 * Children a page at a time, filtered and in an order. What is typed to find one stays here: it is an
 * identifier, and never stands in the address.
 */
export function ChildrenList({ id, className, asked, part, title, children }: ChildrenListProps) {
  const [filter, setFilter] = useState(() => listedFirst(asked.kpi));
  const [offset, setOffset] = useState(0);
  const [printed, setPrinted] = useState(false);
  const { kpi, period } = asked;
  const { breakdown, category } = part;
  const ask = useCallback(
    () =>
      askWorking((working) =>
        working.children({ kpi, period }, { breakdown, category }, filter, {
          offset,
          limit: PAGE,
        }),
      ),
    [kpi, period, breakdown, category, filter, offset],
  );
  const { answer, failure, waiting } = useAsked(ask);
  const change = (now: ChildFilter) => {
    setFilter(now);
    setOffset(0);
  };
  const matching = answer?.matching ?? 0;
  return (
    <section
      id={id}
      className={`${className} working-children${printed ? ' printed' : ''}`}
      aria-labelledby={`${id}-title`}
    >
      {children}
      <ChildFilters asked={asked} filter={filter} onFilter={change} />
      {failure === '' ? null : <p role="alert">{failure}</p>}
      <p role="status" className="working-count">
        {answer === null || waiting
          ? 'Looking …'
          : windowInWords(offset, answer.children.length, matching)}
      </p>
      {answer === null ? null : (
        <ChildrenTable
          asked={asked}
          lines={workingLines(kpi, answer)}
          filter={filter}
          onFilter={change}
          caption={`Children behind “${title}”`}
        />
      )}
      {matching <= PAGE ? null : (
        <nav className="working-actions" aria-label={`Pages of children behind “${title}”`}>
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
        <TakeChildren title={title} asked={asked} part={part} filter={filter} matching={matching} />
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
