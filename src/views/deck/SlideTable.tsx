import { resultChartRows } from '../../models/chart-table.ts';
import type { SlideModel } from '../../models/deck/slide-model.ts';
import { BarsTable } from '../chart-table/BarsTable.tsx';
import { PartsTable } from '../chart-table/PartsTable.tsx';
import { RowsTable } from '../chart-table/RowsTable.tsx';
import { TrendTable } from '../chart-table/TrendTable.tsx';

/** The numbers of a slide's chart; nothing where it has none. */
export function SlideTable({ model: { chart, subject } }: { readonly model: SlideModel }) {
  switch (chart?.kind) {
    case 'trend':
      return <TrendTable caption={subject} trend={chart.model} />;
    case 'flows': {
      const [first, second] = chart.models;
      return <TrendTable caption={subject} trend={first} second={second} />;
    }
    case 'parts':
      return <PartsTable caption={subject} name={chart.heading} when="Now" parts={chart.model} />;
    case 'bars':
      return <BarsTable caption={subject} bars={chart.model} />;
    case 'lines':
    case 'rows':
    case 'scatter':
      return (
        <RowsTable
          caption={subject}
          table={resultChartRows(chart)}
          periods={chart.kind === 'lines'}
        />
      );
    case undefined:
      return null;
  }
}
