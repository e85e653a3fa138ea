import type { TrendModel } from '../../models/chart-models.ts';
import { trendRows } from '../../models/chart-table.ts';
import { useWording } from '../use-wording.ts';
import { RowsTable } from './RowsTable.tsx';

interface TrendTableProps {
  readonly caption: string;
  readonly trend: TrendModel;
  /** Another line of the council's own, as `flowsOption` draws it. */
  readonly second?: TrendModel;
}

/** The numbers of a line chart, a period a row. */
export function TrendTable({ caption, trend, second }: TrendTableProps) {
  const { say } = useWording();
  return <RowsTable caption={caption} table={trendRows(trend, say, second)} periods />;
}
