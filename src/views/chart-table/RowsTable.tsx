import type { ChartRows } from '../../models/chart-table.ts';

interface RowsTableProps {
  readonly caption: string;
  readonly table: ChartRows;
  /** Names of periods do not wrap. */
  readonly periods?: boolean;
}

/** The numbers of a chart, as its model has them. */
export function RowsTable({ caption, table: { heads, rows }, periods = false }: RowsTableProps) {
  return (
    <table className="plain">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cells }) => (
          <tr key={id}>
            <th scope="row" {...(periods ? { className: 'period' } : {})}>
              {name}
            </th>
            {cells.map((cell, at) => (
              <td key={heads[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
