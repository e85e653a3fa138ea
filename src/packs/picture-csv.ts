import { toCsv } from '../kpis/csv.ts';
import { resultChartRows } from '../models/chart-table.ts';
import type { ResultChart } from '../models/console/drawing.ts';

/** The table of a chart of a query's result, with raw numbers and where they come from. */
export function pictureCsv(chart: ResultChart, source: string): string {
  const { heads, rows } = resultChartRows(chart);
  const numbers = numbersOf(chart);
  return toCsv(
    [...heads, 'source'],
    rows.map(({ name }, at) => [name, ...(numbers[at] ?? []), source]),
  );
}

function numbersOf(chart: ResultChart): (number | null)[][] {
  switch (chart.kind) {
    case 'lines':
      return chart.model.stops.map((_stop, at) =>
        chart.model.lines.map(({ values }) => values[at] ?? null),
      );
    case 'rows':
      return chart.model.bars.map(({ value }) => [value]);
    case 'scatter':
      return chart.model.points.map(({ x, y }) => [x, y]);
  }
}
