import { Fragment, useId, useState } from 'react';
import type { WorkingLine } from '../../models/records/working-lines.ts';
import {
  type ChildFilter,
  type ChildSort,
  REMAINDER,
  type WorkingFigure,
} from '../../records/working-asked.ts';
import { Arrow } from '../../ui/Arrow.tsx';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { useWording } from '../use-wording.ts';
import { ChildHistoryView } from './ChildHistoryView.tsx';

interface ChildrenTableProps {
  readonly asked: WorkingFigure;
  readonly lines: readonly WorkingLine[];
  readonly filter: ChildFilter;
  readonly onFilter: (filter: ChildFilter) => void;
  readonly caption: string;
}

interface Column {
  readonly sort: ChildSort | null;
  readonly title: string;
}

const COUNTED: Column = { sort: 'counted', title: 'Counted' };
/** Of the remainder: by how much the child adds to it. */
const ADDED: Column = { sort: null, title: 'Remainder' };

const columnsOf = (counted: Column): readonly Column[] => [
  { sort: 'child', title: 'Identifier' },
  counted,
  { sort: null, title: 'Why' },
  { sort: 'age', title: 'Age' },
  { sort: 'sex', title: 'Sex' },
  { sort: 'placement', title: 'Placement' },
  { sort: 'legal_status', title: 'Legal status' },
  { sort: null, title: 'Unaccompanied' },
];

/** The children of one page; each opens to its history, one at a time. */
export function ChildrenTable({ asked, lines, filter, onFilter, caption }: ChildrenTableProps) {
  const [open, setOpen] = useState<string | null>(null);
  const { sayName } = useWording();
  const id = useId();
  const ofRemainder = asked.kpi === REMAINDER;
  const columns = columnsOf(ofRemainder ? ADDED : COUNTED);
  return (
    <ScrollRegion label={caption}>
      <table className="plain working-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ sort, title }) => (
              <Head key={title} sort={sort} title={title} filter={filter} onFilter={onFilter} />
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <Fragment key={line.child}>
              <tr>
                <th scope="row">
                  <button
                    type="button"
                    className="link-button"
                    aria-expanded={open === line.child}
                    aria-controls={open === line.child ? `${id}-${at}` : undefined}
                    onClick={() => setOpen(open === line.child ? null : line.child)}
                  >
                    <bdi>{line.child}</bdi>
                  </button>
                </th>
                <td className={line.isCounted ? 'working-counted' : ''}>{line.counted}</td>
                <td className="working-why">
                  {line.why}
                  {line.outcome === '' || ofRemainder ? null : (
                    <span className="working-small">{sayName(line.outcome)}</span>
                  )}
                </td>
                <td>{line.age ?? 'Not known'}</td>
                <td>{line.sex}</td>
                <td className="working-home">
                  {sayName(line.placement)}
                  <span className="working-small">{line.placementDetail}</span>
                </td>
                <td className="working-wide">{line.legalStatus}</td>
                <td className="working-wide">{line.unaccompanied}</td>
              </tr>
              {open === line.child ? (
                <tr id={`${id}-${at}`} className="working-opened">
                  <td colSpan={columns.length}>
                    <ChildHistoryView asked={asked} child={line.child} />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface HeadProps {
  readonly sort: ChildSort | null;
  readonly title: string;
  readonly filter: ChildFilter;
  readonly onFilter: (filter: ChildFilter) => void;
}

function Head({ sort, title, filter, onFilter }: HeadProps) {
  const { say } = useWording();
  if (sort === null) return <th scope="col">{title}</th>;
  const sorted = filter.sort === sort;
  const direction = filter.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" {...(sorted ? { 'aria-sort': direction } : {})}>
      <button
        type="button"
        className="working-sort"
        onClick={() => onFilter({ ...filter, sort, descending: sorted && !filter.descending })}
      >
        {say(title)}
        {sorted ? <Arrow way={filter.descending ? 'down' : 'up'} /> : null}
      </button>
    </th>
  );
}
