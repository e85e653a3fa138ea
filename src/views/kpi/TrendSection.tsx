import { useCallback, useMemo } from 'react';
import { Chart } from '../../charts/Chart.tsx';
import type { ChartSize, ChartStyle } from '../../charts/option.ts';
import { trendOption } from '../../charts/trend-chart.ts';
import type { KpiDefinition } from '../../kpis/definition.ts';
import { periodEnd, periodLabel } from '../../kpis/periods.ts';
import type { TrendModel } from '../../models/chart-models.ts';
import type { Cube } from '../../models/cube.ts';
import { subtitle } from '../../models/period-words.ts';
import { chartSource, releaseWords } from '../../models/provenance.ts';
import { trendModel } from '../../models/trend.ts';
import { chartFileName, trendCsv } from '../../packs/chart-csv.ts';
import { formatAddress } from '../../store/address.ts';
import { useAddress } from '../../store/use-selection.ts';
import { AsTable } from '../../ui/AsTable.tsx';
import { TrendTable } from '../chart-table/TrendTable.tsx';
import { TakeChart } from '../take/TakeChart.tsx';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';

interface TrendSectionProps {
  readonly cube: Cube;
  readonly kpi: KpiDefinition;
  readonly quarter: string;
  /** The finding: the page's title. */
  readonly finding: string;
}

/** The large chart, its sentence, its source and its table. */
export function TrendSection({ cube, kpi, quarter, finding }: TrendSectionProps) {
  const { selection } = useAddress();
  const names = useSession((state) => state.names);
  const example = useSession((state) => state.example);
  const wording = useWording();
  const trend = useMemo(
    () => trendModel(cube, kpi, quarter, selection, names, wording),
    [cube, kpi, quarter, selection, names, wording],
  );
  const used = useMemo(() => comparatorsUsed(cube, kpi, trend), [cube, kpi, trend]);
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
  const source = chartSource(trend, example, used.ends);
  const illustrative = used.illustrative || (example && trend.points.some((one) => !one.published));
  const table = {
    kpi,
    areaCode: cube.areaCode,
    areaName: trend.council,
    source: `${source} ${releaseWords(used.sources)}`.trim(),
    example: illustrative,
  };
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
        <p className="muted small">{wording.say(source)}</p>
      </figcaption>
      <AsTable
        name={kpi.title}
        actions={
          <TakeChart
            name={kpi.title}
            words={{
              where: `${trend.council}, ${periodLabel(quarter)}`,
              title: finding,
              subtitle: subtitle(kpi),
              source: table.source,
              description: trend.sentence,
              example: illustrative,
            }}
            chart={{ option }}
            fileName={(ending) => chartFileName(table, ['over time to', quarter], ending)}
            csv={() => trendCsv(trend, table)}
          />
        }
      >
        <TrendTable caption={kpi.title} trend={trend} />
      </AsTable>
    </figure>
  );
}

/** The dates of the published years that are compared with, whose they are, and what is made up. */
function comparatorsUsed(cube: Cube, kpi: KpiDefinition, trend: TrendModel) {
  const ends = new Set<string>();
  const sources = new Set<string>();
  const compared = trend.comparators.some((one) => one.id !== 'target');
  let illustrative = false;
  // By date: a published year that stands in is drawn in the quarter that ends with it.
  const drawn = new Set(trend.points.map((point) => periodEnd(point.period)));
  for (const figure of cube.figures(kpi.id)) {
    if (!drawn.has(figure.periodEnd)) continue;
    sources.add(figure.source);
    illustrative ||= figure.marks.includes('illustrative');
    if (!compared) continue;
    const england = cube.comparison(figure, 'england', '2025', 'median');
    if (england?.value == null) continue;
    ends.add(england.periodEnd);
    sources.add(england.source);
  }
  return { ends: [...ends], sources: [...sources], illustrative };
}
