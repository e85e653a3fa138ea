import { useCallback } from 'react';
import { Chart } from '../../../charts/Chart.tsx';
import type { ChartSize, ChartStyle } from '../../../charts/option.ts';
import { slideChartHeight, slideChartOption } from '../../../charts/slide-chart.ts';
import { dateLabel } from '../../../kpis/periods.ts';
import { resultChartRows } from '../../../models/chart-table.ts';
import type { Picture } from '../../../models/console/drawing.ts';
import { takenFileName } from '../../../packs/chart-csv.ts';
import { pictureCsv } from '../../../packs/picture-csv.ts';
import { AsTable } from '../../../ui/AsTable.tsx';
import { RowsTable } from '../../chart-table/RowsTable.tsx';
import { TakeChart } from '../../take/TakeChart.tsx';
import { useSession } from '../../use-session.ts';

/** Whose result a picture is of. */
export interface PictureAbout {
  readonly sql: string;
  readonly title: string;
  readonly view: 'public' | 'officer';
  /** ISO date and time */
  readonly ranAt: string;
}

interface DrawnPictureProps {
  readonly picture: Picture;
  readonly about: PictureAbout;
  readonly areaName: string;
}

/** The chart of a result with its sentence and its table, and ways to take it along. */
export function DrawnPicture({ picture, about, areaName }: DrawnPictureProps) {
  const example = useSession((state) => state.example);
  const { chart, subject, sentences, notes, cut } = picture;
  const option = useCallback(
    (size: ChartSize, style: ChartStyle) => slideChartOption(chart, size, style),
    [chart],
  );
  const height = useCallback(
    (width: number, style: ChartStyle) => slideChartHeight(chart, width, style),
    [chart],
  );
  const officers = about.view === 'officer';
  const source = [
    `From a query on the figures of ${areaName}, run on ${dateLabel(about.ranAt)}.`,
    ...(cut === '' ? [] : [cut]),
    ...(officers ? ['Officer view: not for publication.'] : []),
  ].join(' ');
  const name = about.title === '' ? subject : about.title;
  return (
    <figure className="result-figure">
      <figcaption>
        <strong dir="auto">{subject}</strong>
        {cut === '' ? null : (
          <p className="sql-note">
            {cut} To draw them all, group or filter them in the query; ORDER BY says which come
            first.
          </p>
        )}
      </figcaption>
      <Chart option={option} name={name} description={sentences[0]} height={height} />
      <p dir="auto">{sentences[0]}</p>
      {notes.length === 0 ? null : (
        <ul className="result-notes">
          {notes.map((note) => (
            <li key={note} dir="auto">
              {note}
            </li>
          ))}
        </ul>
      )}
      <AsTable
        name={subject}
        actions={
          <TakeChart
            name={subject}
            words={{
              where: officers ? `${areaName}. Officer view: not for publication` : areaName,
              title: name,
              subtitle: subject,
              source,
              description: sentences[0],
              example,
            }}
            chart={chart.kind === 'rows' ? { option, height } : { option }}
            fileName={(ending) =>
              takenFileName([name, ...(officers ? ['officer view'] : [])], example, ending)
            }
            csv={() => pictureCsv(chart, source)}
          />
        }
      >
        <RowsTable
          caption={subject}
          table={resultChartRows(chart)}
          periods={chart.kind === 'lines'}
        />
      </AsTable>
    </figure>
  );
}
