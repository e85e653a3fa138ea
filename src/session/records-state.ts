import type { Extract } from '../intake/records/extracts.ts';
import type { PostcodesReport } from '../intake/records/postcodes.ts';
import type { RecordTableId } from '../intake/records/record-tables.ts';
import type { RecordFileReport } from '../intake/records/records-report.ts';
import { isOfExample } from './example-files.ts';
import type { Counted } from './records-calculator.ts';

/**
 * What became of one file, without a word of what stands in its rows: those are asked of the engine
 * when they are wanted.
 */
export interface RecordFile
  extends Pick<RecordFileReport, 'name' | 'size' | 'status' | 'kind' | 'rows' | 'summary'> {
  readonly table: RecordTableId | null;
  readonly rowsLeftOut: number;
  /** Whether it is one of the example's, of made-up children. */
  readonly example: boolean;
  /** What is to be said of the file as a whole and its headings. */
  readonly remarks: readonly { readonly message: string; readonly mend: string }[];
}

/** The children's records of this tab: what of them screens may know without asking the engine. */
export interface RecordsInMemory {
  /** In the order of their names. */
  readonly files: readonly RecordFile[];
  readonly extracts: readonly Extract[];
  /** What the list of postcodes told that was brought; null without one. */
  readonly places: Pick<PostcodesReport, 'name' | 'pairs' | 'placed' | 'measured'> | null;
  /** What was counted from them; null where no file was taken in, and for the example's. */
  readonly counted: Counted | null;
  /**
   * Whether they are the example's, made up: the figures on the screen are what they give, so none is
   * counted anew from them, and they go with the example.
   */
  readonly example: boolean;
}

/** Rules about a file and its headings: their messages repeat no row. */
const ABOUT_HEADINGS = ['title_rows', 'repeated_heading', 'missing_usual_columns', 'extra_columns'];

/** What screens may know of a file. */
export function withoutRows(report: RecordFileReport): RecordFile {
  const { name, size, status, kind, rows, summary, table, rowsLeftOut, findings } = report;
  const remarks = findings
    .filter(({ row, rule }) => row === null || ABOUT_HEADINGS.includes(rule))
    .map(({ message, mend }) => ({ message, mend }));
  const example = isOfExample(report.sha256);
  return { name, size, status, kind, rows, summary, table, rowsLeftOut, example, remarks };
}

/** What screens may know of a list of postcodes that was not taken in. */
export function refusedPostcodes({ name, findings }: PostcodesReport, size: number): RecordFile {
  const remarks = findings.map(({ message, mend }) => ({ message, mend }));
  const [first] = remarks;
  return {
    ...{ name, size, status: 'refused', kind: 'postcodes', table: null, rows: 0, rowsLeftOut: 0 },
    example: false,
    summary: first?.message ?? '',
    remarks,
  };
}

/** Files of earlier drops with those of a new one, which take the place of any of the same name. */
export function withFiles(
  before: readonly RecordFile[],
  fresh: readonly RecordFile[],
): RecordFile[] {
  const names = new Set(fresh.map(({ name }) => name));
  return [...before.filter(({ name }) => !names.has(name)), ...fresh].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}
