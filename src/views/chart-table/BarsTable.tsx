import type { BarsModel } from '../../models/chart-models.ts';
import { barsRows } from '../../models/chart-table.ts';
import { useWording } from '../use-wording.ts';
import { RowsTable } from './RowsTable.tsx';

interface BarsTableProps {
  readonly caption: string;
  readonly bars: BarsModel;
}

/** The council among its neighbours, its region and England, an area a row. */
export function BarsTable({ caption, bars }: BarsTableProps) {
  const { say } = useWording();
  return <RowsTable caption={caption} table={barsRows(bars, say)} />;
}
