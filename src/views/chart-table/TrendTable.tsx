import { periodLabel } from '../../kpis/periods.ts';
import type { TrendModel, TrendPoint } from '../../models/chart-models.ts';
import { useWording } from '../use-wording.ts';

interface TrendTableProps {
  readonly caption: string;
  readonly trend: TrendModel;
  /** Another line of the council's own, as `flowsOption` draws it. */
  readonly second?: TrendModel;
}

/** The numbers of a line chart, a period a row. */
export function TrendTable({ caption, trend, second }: TrendTableProps) {
  const lines = second === undefined ? [trend] : [trend, second];
  const numbers = trend.unit !== 'count' && trend.unit !== 'score';
  const comparators = second === undefined ? trend.comparators : [];
  return (
    <table className="plain">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{trend.axis === 'quarters' ? 'Quarter' : 'Year to March'}</th>
          {lines.map((line) => (
            <th scope="col" key={line.council}>
              {line.council}
            </th>
          ))}
          {numbers ? <th scope="col">Numbers</th> : null}
          {comparators.map((one) => (
            <th scope="col" key={one.id}>
              {one.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {trend.points.map((point, at) => (
          <tr key={point.period}>
            <th scope="row" className="period">
              {periodLabel(point.period)}
            </th>
            {lines.map((line) => (
              <OwnCell key={line.council} point={line.points[at]} />
            ))}
            {numbers ? <td>{point.nOfN || '–'}</td> : null}
            {comparators.map((one) => (
              <td key={one.id}>{one.steps[at]?.text || '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OwnCell({ point }: { readonly point: TrendPoint | undefined }) {
  const { say } = useWording();
  return (
    <td>
      {point?.text}
      {point?.published === true && point.value !== null ? say(' (published)') : ''}
    </td>
  );
}
