import { useCallback, useMemo } from 'react';
import { Chart } from '../../charts/Chart.tsx';
import type { ChartOption, ChartSize, ChartStyle } from '../../charts/option.ts';
import {
  slideChartHeight,
  slideChartOption,
  slideChartSentence,
  slideChartText,
} from '../../charts/slide-chart.ts';
import type { SlideChart, SlideModel } from '../../models/deck/slide-model.ts';
import { SlideTable } from './SlideTable.tsx';
import type { SlideLook } from './slide-frame.ts';

/** The room of a slide's chart, of 1920 by 1080. */
const ROOM = { width: 1090, height: 636 };
/** A4 between its margins, and 10.5 points: as every other chart on paper. */
const PAPER = { width: 711, fontSize: 14 };

/** A slide's chart; on paper its table stands under it. */
export function SlidePicture({
  model,
  chart,
  look,
}: {
  readonly model: SlideModel;
  readonly chart: SlideChart;
  readonly look: SlideLook;
}) {
  return (
    <div className="slide-picture">
      <Drawn key={look} chart={chart} name={model.title} look={look} />
      {look === 'paper' ? (
        <div className="slide-table">
          <SlideTable model={model} />
        </div>
      ) : null}
    </div>
  );
}

interface DrawnProps {
  readonly chart: SlideChart;
  readonly name: string;
  readonly look: SlideLook;
}

function Drawn({ chart, name, look }: DrawnProps) {
  const option = useCallback(
    (size: ChartSize, style: ChartStyle): ChartOption => ({
      ...slideChartOption(chart, size, style),
      // What lies under the pointer is told by the table: the picture is scaled.
      ...(look === 'stage' ? { tooltip: { show: false } } : {}),
    }),
    [chart, look],
  );
  const stage = useMemo(
    () => ({ width: ROOM.width, fontSize: slideChartText(chart, ROOM.height) }),
    [chart],
  );
  const said = { option, name, description: slideChartSentence(chart) };
  if (look === 'stage') return <Chart {...said} height={ROOM.height} stage={stage} />;
  const height = (width: number, style: ChartStyle) => slideChartHeight(chart, width, style);
  return <Chart {...said} height={height} {...(look === 'paper' ? { stage: PAPER } : {})} />;
}
