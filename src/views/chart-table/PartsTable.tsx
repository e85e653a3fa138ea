import type { PartsModel } from '../../models/chart-models.ts';

interface PartsTableProps {
  readonly caption: string;
  /** What the parts are: "Age". */
  readonly name: string;
  /** When the figure is of: "31 December 2021". */
  readonly when: string;
  readonly parts: PartsModel;
}

/** The parts of a figure, a part a row. */
export function PartsTable({ caption, name, when, parts }: PartsTableProps) {
  const yearAgo = parts.rows.some((row) => row.yearAgo !== null);
  return (
    <table className="plain">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{when}</th>
          {parts.unit === 'percent' ? <th scope="col">Numbers</th> : null}
          {yearAgo ? <th scope="col">A year ago</th> : null}
        </tr>
      </thead>
      <tbody>
        {parts.rows.map((row) => (
          <tr key={row.category}>
            <th scope="row">{row.category}</th>
            <td>{row.text}</td>
            {parts.unit === 'percent' ? <td>{row.nOfN || '–'}</td> : null}
            {yearAgo ? <td>{row.yearAgoText || '–'}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
