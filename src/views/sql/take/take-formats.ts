import type { ResultTable } from '../../../console/console.ts';
import type { ResultAbout, TakeOptions } from '../../../packs/result-rows.ts';

/** A file that a result can be taken as. Its library comes when it is first asked for. */
export interface TakeFormat {
  readonly label: string;
  readonly ending: string;
  readonly make: (table: ResultTable, about: ResultAbout, options: TakeOptions) => Promise<Blob>;
}

export const TAKE_FORMATS: readonly TakeFormat[] = [
  {
    label: 'CSV',
    ending: 'csv',
    make: async (table, _about, options) =>
      (await import('../../../packs/result-csv.ts')).resultCsv(table, options),
  },
  {
    label: 'Excel',
    ending: 'xlsx',
    make: async (table, about, options) =>
      (await import('../../../packs/result-excel.ts')).resultExcel(table, about, options),
  },
  {
    label: 'Parquet',
    ending: 'parquet',
    make: async (table, about, options) =>
      (await import('../../../packs/result-parquet.ts')).resultParquet(table, about, options),
  },
  {
    label: 'JSON',
    ending: 'json',
    make: async (table, _about, options) =>
      (await import('../../../packs/result-json.ts')).resultJson(table, options),
  },
];
