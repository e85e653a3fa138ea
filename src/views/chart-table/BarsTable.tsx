import type { BarsModel } from '../../models/chart-models.ts';
import { useWording } from '../use-wording.ts';

interface BarsTableProps {
  readonly caption: string;
  readonly bars: BarsModel;
}

/** The council among its neighbours, its region and England, an area a row. */
export function BarsTable({ caption, bars }: BarsTableProps) {
  const { say } = useWording();
  return (
    <table className="plain">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Area</th>
          <th scope="col">{say('Published figure')}</th>
          {bars.unit === 'count' ? null : <th scope="col">Numbers</th>}
        </tr>
      </thead>
      <tbody>
        {bars.bars.map((bar) => (
          <tr key={bar.areaCode}>
            <th scope="row">{bar.name}</th>
            <td>{bar.text}</td>
            {bars.unit === 'count' ? null : <td>{bar.nOfN || say('Not published')}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
