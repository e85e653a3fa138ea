import { formatCount } from '../../models/format.ts';
import type { CheckRow } from '../../records/checks.ts';

interface CheckRowTableProps {
  readonly caption: string;
  readonly rows: readonly CheckRow[];
}

/** Rows behind a check. Every text from a file is text here, never markup. */
export function CheckRowTable({ caption, rows }: CheckRowTableProps) {
  // A row may be found for two reasons: its place on the page tells them apart.
  const numbered = rows.map((row, place) => ({ row, place }));
  return (
    <table className="plain check-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Row</th>
          <th scope="col">Child</th>
          <th scope="col">Column</th>
          <th scope="col">What stands there</th>
          <th scope="col">What is wrong</th>
          <th scope="col">File</th>
        </tr>
      </thead>
      <tbody>
        {numbered.map(({ row, place }) => (
          <tr key={place}>
            <th scope="row">{row.row === null ? 'None' : formatCount(row.row)}</th>
            <td>
              <bdi>{row.child}</bdi>
            </td>
            <td>{row.column}</td>
            <td className="check-found">
              <bdi>{row.found === '' ? 'Empty' : row.found}</bdi>
            </td>
            <td className="check-detail">{row.detail}</td>
            <td className="check-file">{row.name}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
