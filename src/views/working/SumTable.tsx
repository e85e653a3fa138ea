import { formatCount } from '../../models/format.ts';
import type { SumLine } from '../../models/records/working-steps.ts';

const SIGNS: Readonly<Record<SumLine['kind'], string>> = {
  start: '',
  minus: 'minus ',
  plus: 'plus ',
  result: 'equals ',
};

/** The list of children that a line with a reason opens. */
interface OpensChildren {
  /** The id of the list. */
  readonly list: string;
  readonly open: string | null;
  readonly onOpen: (reason: string | null) => void;
}

interface SumTableProps {
  readonly caption: string;
  readonly lines: readonly SumLine[];
  readonly opens?: OpensChildren;
}

/** An addition as a table: each line with its sign in words, the result in heavier type. */
export function SumTable({ caption, lines, opens }: SumTableProps) {
  return (
    <table className="plain working-sums">
      <caption>{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">What</th>
          <th scope="col">How many</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, label, count, kind, reason }) => (
          <tr key={id} className={kind === 'result' ? 'working-result' : ''}>
            <th scope="row">
              {SIGNS[kind]}
              {opens === undefined || reason === undefined ? (
                label
              ) : (
                <OpenReason label={label} reason={reason} opens={opens} />
              )}
            </th>
            <td className="number">{formatCount(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface OpenReasonProps {
  readonly label: string;
  readonly reason: string;
  readonly opens: OpensChildren;
}

function OpenReason({ label, reason, opens: { list, open, onOpen } }: OpenReasonProps) {
  const isOpen = open === reason;
  return (
    <button
      type="button"
      className="link-button"
      aria-expanded={isOpen}
      aria-controls={isOpen ? list : undefined}
      onClick={() => onOpen(isOpen ? null : reason)}
    >
      {label}
    </button>
  );
}
