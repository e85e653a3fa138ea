import { useCallback, useMemo, useState } from 'react';
import { Chart } from '../../charts/Chart.tsx';
import type { ChartSize, ChartStyle } from '../../charts/option.ts';
import { partsHeight, partsOption } from '../../charts/parts-chart.ts';
import type { KpiDefinition } from '../../kpis/definition.ts';
import { partsModel } from '../../models/bars.ts';
import { breakdownsOf } from '../../models/breakdowns.ts';
import type { Comparison, Cube, Figure } from '../../models/cube.ts';
import { figurePeriod } from '../../models/period-words.ts';
import { partsSource } from '../../models/provenance.ts';
import { UNACCOMPANIED, withAndWithout } from '../../models/with-and-without.ts';
import { chartFileName, partsCsv } from '../../packs/chart-csv.ts';
import { AsTable } from '../../ui/AsTable.tsx';
import { PickOne } from '../../ui/PickOne.tsx';
import { PartsTable } from '../chart-table/PartsTable.tsx';
import { TakeChart } from '../take/TakeChart.tsx';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';

const YEAR_AGO = 'The short upright line on a bar is the figure a year ago.';

interface PartsSectionProps {
  readonly cube: Cube;
  readonly kpi: KpiDefinition;
  readonly figure: Figure | null;
  readonly lastYear: Comparison | null;
}

/** The parts of the figure, where a file or a release gives them: ages, placements, reasons. */
export function PartsSection({ cube, kpi, figure, lastYear }: PartsSectionProps) {
  const names = useSession((state) => state.names);
  const wording = useWording();
  const [asked, setAsked] = useState<string | null>(null);
  const period = figure?.period ?? '';
  const breakdowns = breakdownsOf(cube, kpi.id, period);
  const breakdown = asked !== null && breakdowns.includes(asked) ? asked : breakdowns[0];
  const before = lastYear?.period ?? null;
  const parts = useMemo(
    () => partsModel(cube, kpi, period, before, breakdown ?? '', wording),
    [cube, kpi, period, before, breakdown, wording],
  );
  const option = useCallback(
    (size: ChartSize, style: ChartStyle) => partsOption(parts, size, style),
    [parts],
  );
  if (figure === null || breakdown === undefined) return null;
  const without = breakdown === UNACCOMPANIED ? withAndWithout(cube, kpi, figure) : null;
  const yearAgo = parts.rows.some((row) => row.yearAgo !== null);
  const name = wording.sayName(breakdown);
  const title = `${kpi.title} by ${name.toLowerCase()}`;
  const illustrative = figure.marks.includes('illustrative');
  const table = {
    kpi,
    areaCode: cube.areaCode,
    areaName: names.name(cube.areaCode),
    source: partsSource(figure, illustrative),
    example: illustrative,
  };
  return (
    <section className="kpi-section" aria-labelledby="parts-title">
      <div className="kpi-section-head">
        <h2 id="parts-title">
          By {name.toLowerCase()}: {figurePeriod(figure)}
        </h2>
        {breakdowns.length < 2 ? null : (
          <PickOne
            label="Broken down by"
            items={breakdowns.map((one) => ({ id: one, label: wording.sayName(one), detail: '' }))}
            chosen={breakdown}
            onChoose={setAsked}
          />
        )}
      </div>
      <figure className="kpi-figure">
        <Chart
          option={option}
          name={title}
          description={parts.sentence}
          height={(width, style) => partsHeight(parts, width, style)}
        />
        {yearAgo || without !== null ? (
          <figcaption>
            {without === null ? null : <p>{wording.say(without.text)}</p>}
            {yearAgo ? <p className="muted small">{YEAR_AGO}</p> : null}
          </figcaption>
        ) : null}
        <AsTable
          name={title}
          actions={
            <TakeChart
              name={title}
              words={{
                where: `${table.areaName}, ${figurePeriod(figure)}`,
                title,
                subtitle: yearAgo ? YEAR_AGO : '',
                source: table.source,
                description: parts.sentence,
                example: illustrative,
              }}
              chart={{ option, height: (width, style) => partsHeight(parts, width, style) }}
              fileName={(ending) => chartFileName(table, ['by', breakdown, period], ending)}
              csv={() => partsCsv(parts, { period, breakdown }, table)}
            />
          }
        >
          <PartsTable caption={title} name={name} when={figurePeriod(figure)} parts={parts} />
        </AsTable>
      </figure>
    </section>
  );
}
