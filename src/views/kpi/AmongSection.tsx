import { useCallback, useMemo, useState } from 'react';
import { barsHeight, barsOption } from '../../charts/bars-chart.ts';
import { Chart } from '../../charts/Chart.tsx';
import type { ChartSize, ChartStyle } from '../../charts/option.ts';
import { findRelease } from '../../figures/releases.ts';
import type { KpiDefinition } from '../../kpis/definition.ts';
import { dateLabel, monthLabel, periodEnd } from '../../kpis/periods.ts';
import { barsModel } from '../../models/bars.ts';
import type { Cube, Figure } from '../../models/cube.ts';
import { subtitle } from '../../models/period-words.ts';
import { rankSentence } from '../../models/rank.ts';
import { publishedYears } from '../../models/trend.ts';
import { barsCsv, chartFileName } from '../../packs/chart-csv.ts';
import { useAddress } from '../../store/use-selection.ts';
import { AsTable } from '../../ui/AsTable.tsx';
import { PickOne } from '../../ui/PickOne.tsx';
import { BarsTable } from '../chart-table/BarsTable.tsx';
import { TakeChart } from '../take/TakeChart.tsx';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';

interface AmongSectionProps {
  readonly cube: Cube;
  readonly kpi: KpiDefinition;
  readonly figure: Figure | null;
}

/** The council among its ten neighbours, the region and England in one published year. */
export function AmongSection({ cube, kpi, figure }: AmongSectionProps) {
  const { selection } = useAddress();
  const names = useSession((state) => state.names);
  const wording = useWording();
  const { say } = wording;
  const years = publishedYears(cube.published(kpi.id));
  const end = figure?.periodEnd ?? '';
  const latest = years.find((year) => (periodEnd(year) ?? '') <= end) ?? years[0];
  const [asked, setAsked] = useState<string | null>(null);
  const year = asked !== null && years.includes(asked) ? asked : latest;
  const bars = useMemo(
    () => barsModel(cube, kpi, year ?? '', selection.model, names, wording),
    [cube, kpi, year, selection.model, names, wording],
  );
  const option = useCallback(
    (size: ChartSize, style: ChartStyle) => barsOption(bars, size, style),
    [bars],
  );
  if (year === undefined) return null;
  const date = periodEnd(year) ?? '';
  const hasNeighbours = bars.bars.some((bar) => bar.role === 'neighbour');
  const rank = cube.rank(kpi.id, year);
  const title = `${kpi.title} ${say('among statistical neighbours')}, ${monthLabel(date)}`;
  const release = findRelease(
    cube.published(kpi.id).find((one) => one.period === year)?.source ?? '',
  );
  const source =
    release === undefined ? '' : `${release.publisher}, ${release.release}. ${release.licence}.`;
  const table = {
    kpi,
    areaCode: cube.areaCode,
    areaName: names.name(cube.areaCode),
    source: `${source} ${dateLabel(date)}.`,
    example: false,
  };
  return (
    <section className="kpi-section" aria-labelledby="among-title">
      <div className="kpi-section-head">
        <h2 id="among-title">
          {say('Among our statistical neighbours')}, {monthLabel(date)}
        </h2>
        <PickOne
          label="Published year"
          items={years.map((one) => ({
            id: one,
            label: monthLabel(periodEnd(one) ?? ''),
            detail: '',
          }))}
          chosen={year}
          onChoose={setAsked}
        />
      </div>
      {hasNeighbours ? null : (
        <p>
          {say(
            `There are no statistical neighbours of ${names.name(cube.areaCode)} in the ${selection.model} model.`,
          )}
        </p>
      )}
      {kpi.basis === 'flow' ? (
        <p>
          {say('These are published figures for the whole year to')} {dateLabel(date)}, not for a
          quarter.
        </p>
      ) : null}
      <figure className="kpi-figure">
        <Chart
          option={option}
          name={title}
          description={bars.sentence}
          height={(width, style) => barsHeight(bars, width, style)}
        />
        <figcaption>
          {rank === null ? null : <p>{say(rankSentence(kpi, rank, names.name(cube.areaCode)))}</p>}
          <p className="muted small">
            {source}
            {kpi.unit === 'count'
              ? ' The region and England are left out: their numbers are of far larger areas.'
              : ''}
          </p>
        </figcaption>
        <AsTable
          name={title}
          actions={
            <TakeChart
              name={title}
              words={{
                where: table.areaName,
                title,
                subtitle: subtitle(kpi),
                source: table.source,
                description: bars.sentence,
                example: false,
              }}
              chart={{ option, height: (width, style) => barsHeight(bars, width, style) }}
              fileName={(ending) => chartFileName(table, ['among neighbours', year], ending)}
              csv={() => barsCsv(bars, year, table)}
            />
          }
        >
          <BarsTable caption={`${kpi.title}, ${dateLabel(date)}`} bars={bars} />
        </AsTable>
      </figure>
    </section>
  );
}
