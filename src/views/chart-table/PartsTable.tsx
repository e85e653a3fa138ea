import type { PartsModel } from '../../models/chart-models.ts';
import { partsRows } from '../../models/chart-table.ts';
import { RowsTable } from './RowsTable.tsx';

interface PartsTableProps {
  readonly caption: string;
  /** What the parts are: "Age". */
  readonly name: string;
  /** When the figure is of: "31 December 2021". */
  readonly when: string;
  readonly parts: PartsModel;
}

/** The parts of a figure, a part a row. */
export function PartsTable({ caption, name, when, parts }: PartsTableProps) {
  return <RowsTable caption={caption} table={partsRows(parts, name, when)} />;
}
