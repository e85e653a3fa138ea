import { formatCount } from '../../models/format.ts';
import type { SumLine } from '../../models/records/working-steps.ts';

const SIGNS: Readonly<Record<SumLine['kind'], string>> = {
  start: '',
  minus: 'minus ',
  plus: 'plus ',
  result: 'equals ',
};

interface SumTableProps {
  readonly caption: string;
  readonly lines: readonly SumLine[];
}

/** An addition as a table: each line with its sign in words, the result in heavier type. */
export function SumTable({ caption, lines }: SumTableProps) {
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
        {lines.map(({ id, label, count, kind }) => (
          <tr key={id} className={kind === 'result' ? 'working-result' : ''}>
            <th scope="row">
              {SIGNS[kind]}
              {label}
            </th>
            <td className="number">{formatCount(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
