import { useCallback, useMemo } from 'react';
import { Chart } from '../../charts/Chart.tsx';
import type { ChartSize, ChartStyle } from '../../charts/option.ts';
import { trendOption } from '../../charts/trend-chart.ts';
import type { KpiDefinition } from '../../kpis/definition.ts';
import { periodLabel } from '../../kpis/periods.ts';
import type { TrendModel } from '../../models/chart-models.ts';
import type { Cube } from '../../models/cube.ts';
import { chartSource } from '../../models/provenance.ts';
import { trendModel } from '../../models/trend.ts';
import { formatAddress } from '../../store/address.ts';
import { useAddress } from '../../store/use-selection.ts';
import { AsTable } from '../../ui/AsTable.tsx';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';

interface TrendSectionProps {
  readonly cube: Cube;
  readonly kpi: KpiDefinition;
  readonly quarter: string;
}

/** The large chart, its sentence, its source and its table. */
export function TrendSection({ cube, kpi, quarter }: TrendSectionProps) {
  const { selection } = useAddress();
  const names = useSession((state) => state.names);
  const example = useSession((state) => state.example);
  const wording = useWording();
  const trend = useMemo(
    () => trendModel(cube, kpi, quarter, selection, names, wording),
    [cube, kpi, quarter, selection, names, wording],
  );
  const ends = useMemo(() => comparatorEnds(cube, kpi, trend), [cube, kpi, trend]);
  const option = useCallback(
    (size: ChartSize, style: ChartStyle) => trendOption(trend, size, style),
    [trend],
  );
  if (trend.points.every((point) => point.value === null)) {
    return (
      <p>
        There is no figure to draw up to {periodLabel(quarter)}. It can be added:{' '}
        <a href={formatAddress('/data', selection)}>load a file</a>.
      </p>
    );
  }
  return (
    <figure className="kpi-figure">
      <Chart
        option={option}
        name={kpi.title}
        description={trend.sentence}
        height={(width) => Math.max(300, Math.min(480, width * 0.46))}
      />
      <figcaption>
        {trend.breaks.length === 0 ? null : <p>{kpi.break?.reason}</p>}
        <p className="muted small">{wording.say(chartSource(trend, example, ends))}</p>
      </figcaption>
      <AsTable name={kpi.title}>
        <TrendTable kpi={kpi} trend={trend} />
      </AsTable>
    </figure>
  );
}

function comparatorEnds(cube: Cube, kpi: KpiDefinition, trend: TrendModel): string[] {
  if (trend.comparators.every((one) => one.id === 'target')) return [];
  const used = new Set<string>();
  const periods = new Set(trend.points.map((point) => point.period));
  for (const figure of cube.figures(kpi.id)) {
    if (!periods.has(figure.period) && !periods.has(figure.period.slice(0, 7))) continue;
    const england = cube.comparison(figure, 'england', '2025', 'median');
    if (england?.value != null) used.add(england.periodEnd);
  }
  return [...used];
}

function TrendTable({ kpi, trend }: { readonly kpi: KpiDefinition; readonly trend: TrendModel }) {
  const { say } = useWording();
  return (
    <table className="plain">
      <caption>{kpi.title}</caption>
      <thead>
        <tr>
          <th scope="col">{trend.axis === 'quarters' ? 'Quarter' : 'Year to March'}</th>
          <th scope="col">{trend.council}</th>
          {kpi.unit === 'count' || kpi.unit === 'score' ? null : <th scope="col">Numbers</th>}
          {trend.comparators.map((one) => (
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
            <td>
              {point.text}
              {point.published && point.value !== null ? say(' (published)') : ''}
            </td>
            {kpi.unit === 'count' || kpi.unit === 'score' ? null : <td>{point.nOfN || '–'}</td>}
            {trend.comparators.map((one) => (
              <td key={one.id}>{one.steps[at]?.text || '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
