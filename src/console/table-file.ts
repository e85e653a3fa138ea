import { ConsoleError, type TableFile } from './console.ts';
import type { FileTable } from './file-table.ts';

/** Bytes of a file that is taken. It is read whole in memory. */
const MOST_BYTES = 200_000_000;
const MEGABYTE = 1_000_000;
const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/**
 * The tables of an Excel or Parquet file: of a workbook each sheet, of Parquet the one. Nothing of
 * it is kept anywhere but in the tables that are made of it.
 * @throws ConsoleError with what is wrong, where, and what would mend it
 */
export async function readTableFile(
  file: Pick<TableFile, 'name' | 'bytes'> & { readonly kind: 'excel' | 'parquet' },
): Promise<readonly FileTable[]> {
  if (file.bytes.length === 0) {
    throw new ConsoleError(
      `${file.name} is empty: it has no bytes at all. Save it again where it was made, and drop that file.`,
    );
  }
  if (file.bytes.length > MOST_BYTES) {
    throw new ConsoleError(
      `${file.name} has ${NUMBER.format(file.bytes.length / MEGABYTE)} MB, and at most ${NUMBER.format(MOST_BYTES / MEGABYTE)} MB can be read here. Save it with fewer rows or columns.`,
    );
  }
  if (file.kind === 'parquet') {
    return [await (await import('./parquet-file.ts')).readParquet(file.name, file.bytes)];
  }
  return (await import('./excel-file.ts')).readExcel(file.name, file.bytes);
}
