import type { Extract } from '../intake/records/extracts.ts';
import type { PostcodesReport } from '../intake/records/postcodes.ts';
import type { RecordTableId } from '../intake/records/record-tables.ts';
import { type RecordFileReport, remark } from '../intake/records/records-report.ts';
import type { FindingRows } from '../intake/report.ts';
import { isOfExample } from './example-files.ts';
import { pathOf } from './file-routes.ts';
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
  /** Rows whose cells are too many, too few or not in order, a rule each: nothing that stands in them. */
  readonly oddRows: readonly OddRows[];
}

/** Rows of a file of which one thing is to be said. */
export interface OddRows {
  readonly rows: FindingRows;
  /** What is said of the first of them. */
  readonly message: string;
  readonly mend: string;
}

/** The children's records of this tab: what of them screens may know without asking the engine. */
export interface RecordsInMemory {
  /** In the order of their names. */
  readonly files: readonly RecordFile[];
  readonly extracts: readonly Extract[];
  /** What the list of postcodes told that was brought; null without one. */
  readonly places: ListOfPlaces | null;
  /** What was counted from them; null where no file was taken in, and for the example's. */
  readonly counted: Counted | null;
  /**
   * Whether they are the example's, made up: the figures on the screen are what they give, so none is
   * counted anew from them, and they go with the example.
   */
  readonly example: boolean;
}

/** What of the records the session holds beside their figures. */
export type Held = Omit<RecordsInMemory, 'counted'>;

export const NO_RECORDS: RecordsInMemory = {
  files: [],
  extracts: [],
  places: null,
  counted: null,
  example: false,
};

/** Rules about a file and its headings: their messages repeat no row. */
const ABOUT_HEADINGS = ['title_rows', 'repeated_heading', 'missing_usual_columns', 'extra_columns'];

/** So many rows are named of those of which the same is to be said. */
const ROWS_NAMED = 5;

/** What is said of single rows, by rule. Their messages count cells and quote none. */
function oddRowsOf({ findings, beyond }: RecordFileReport): OddRows[] {
  const ofRows = findings.filter(({ row, rule }) => row !== null && !ABOUT_HEADINGS.includes(rule));
  return [...new Set(ofRows.map(({ rule }) => rule))].flatMap((rule) => {
    const found = ofRows.filter((one) => one.rule === rule);
    const [first] = found;
    if (first === undefined) return [];
    const more = beyond.find((one) => one.rule === rule)?.findings ?? 0;
    const named = found.slice(0, ROWS_NAMED).map(({ row }) => row ?? 0);
    const rows = { first: named, more: found.length - named.length + more };
    return [{ rows, message: first.message, mend: first.mend }];
  });
}

/** What screens may know of a file. */
export function withoutRows(report: RecordFileReport): RecordFile {
  const { name, size, status, kind, rows, summary, table, rowsLeftOut, findings } = report;
  const remarks = findings
    .filter(({ row, rule }) => row === null || ABOUT_HEADINGS.includes(rule))
    .map(({ message, mend }) => ({ message, mend }));
  return {
    ...{ name, size, status, kind, rows, summary, table, rowsLeftOut, remarks },
    example: isOfExample(report.sha256),
    oddRows: oddRowsOf(report),
  };
}

/** A list of postcodes, and the one in whose place it stands, by its name: one is used at a time. */
export interface ListOfPlaces
  extends Pick<PostcodesReport, 'name' | 'pairs' | 'placed' | 'measured'> {
  readonly insteadOf: string | null;
}

/** A list of postcodes that was taken in, after another or the same again. */
export function usedPostcodes(
  { name, pairs, placed, measured }: PostcodesReport,
  before: ListOfPlaces | null,
): ListOfPlaces {
  const insteadOf = before === null || before.name !== name ? before?.name : before.insteadOf;
  return { name, pairs, placed, measured, insteadOf: insteadOf ?? null };
}

/** What screens may know of a list of postcodes that was not taken in. */
export function refusedPostcodes(
  { name, findings }: Pick<PostcodesReport, 'name' | 'findings'>,
  size: number,
): RecordFile {
  const remarks = findings.map(({ message, mend }) => ({ message, mend }));
  const [first] = remarks;
  return {
    ...{ name, size, status: 'refused', kind: 'postcodes', table: null, rows: 0, rowsLeftOut: 0 },
    example: false,
    summary: first?.message ?? '',
    remarks,
    oddRows: [],
  };
}

/** All but the last of the lists of postcodes that came together: that one is used. */
export function unused(lists: readonly File[]): RecordFile[] {
  const used = lists.at(-1);
  if (used === undefined) return [];
  const message = `This list of postcodes was not read: one list is used at a time, and that is ${pathOf(used)}.`;
  const mend = 'Put the postcodes of all lists into one file, and load that.';
  const findings = [remark('unused_postcodes', '', 'left_out', message, mend)];
  return lists
    .slice(0, -1)
    .map((list) => refusedPostcodes({ name: pathOf(list), findings }, list.size));
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
