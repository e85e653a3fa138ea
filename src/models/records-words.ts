import type { Extract } from '../intake/records/extracts.ts';
import { RECORD_TABLES, type RecordTableId } from '../intake/records/record-tables.ts';
import { type FindingRows, rowsInWords } from '../intake/report.ts';
import { toCsv } from '../kpis/csv.ts';
import { dateLabel, parseQuarter, periodMonths, yearLabel } from '../kpis/periods.ts';
import { formatCount } from './format.ts';
import { STATUS_WORDS } from './report-words.ts';

/** How the load of counted figures is called among the files. */
export const RECORDS_FILE = 'Children’s records (SSDA903)';

/** "April 2019 to March 2025", of a run of quarters. */
function monthsFromTo(first: string, last: string): string {
  // Each reads "October to December 2021".
  const [begin = '', end = ''] = periodMonths(first).split(' to ');
  return `${begin} ${end.slice(-4)} to ${periodMonths(last).split(' to ')[1]}`;
}

function some(count: number, one: string, more: string): string {
  return `${formatCount(count)} ${count === 1 ? one : more}`;
}

/** What is counted, as far as words need it. */
interface CountedOf {
  readonly kpis: readonly string[];
  /** Earliest first; years among them are passed over. */
  readonly periods: readonly string[];
}

/** "Counted 29 KPIs for 24 quarters from 99 files: April 2019 to March 2025." */
export function countedInWords({ kpis, periods }: CountedOf, files: number): string {
  const quarters = periods.filter((period) => parseQuarter(period) !== null);
  const [first, last] = [quarters[0], quarters.at(-1)];
  const from = some(files, 'file', 'files');
  if (first === undefined || last === undefined) {
    return `Nothing could be counted from ${from}: there are no episodes among them.`;
  }
  const counted = `${some(kpis.length, 'KPI', 'KPIs')} for ${some(quarters.length, 'quarter', 'quarters')}`;
  return `Counted ${counted} from ${from}: ${monthsFromTo(first, last)}.`;
}

/** What is said beside that where files of the example are among them; empty where none is. */
export function madeUpInWords(ofExample: number, files: number): string {
  if (ofExample === 0) return '';
  return ofExample === files
    ? ' The children are those of the example, all made up, so the figures are marked as illustrative.'
    : ' Made-up children of the example are among them, so the figures are marked as illustrative.';
}

/** A file of children's records, as far as words need it: nothing of its rows. */
interface FileOf {
  readonly name: string;
  readonly status: 'accepted' | 'accepted_in_part' | 'refused' | 'passed_over';
  readonly table: RecordTableId | null;
  readonly rows: number;
  readonly rowsLeftOut: number;
  readonly summary: string;
  readonly remarks: readonly { readonly message: string; readonly mend: string }[];
  readonly oddRows: readonly {
    readonly rows: FindingRows;
    readonly message: string;
    readonly mend: string;
  }[];
}

/** An extract in words. */
export interface ExtractInWords {
  readonly extract: Extract;
  /** The folder of its files, or what else it is known by. */
  readonly label: string;
  /** "2021/22" */
  readonly year: string;
  /** "31 March 2022" */
  readonly asAt: string;
  /** "Episodes, 4 rows" */
  readonly tables: readonly string[];
  /** The other reading, where there is one: "2020/21, up to 31 March 2021". */
  readonly other: string | null;
}

const yearOf = (yearBegin: string) => yearLabel(Number(yearBegin.slice(0, 4)));

/** The extracts in words, the latest first; with numbers of rows, which may be small, for officers. */
export function extractsInWords(
  extracts: readonly Extract[],
  files: readonly FileOf[],
  officer: boolean,
): ExtractInWords[] {
  return extracts
    .toSorted((a, b) => b.asAt.localeCompare(a.asAt) || a.key.localeCompare(b.key))
    .map((extract) => {
      const own = files.filter(({ name }) => extract.files.includes(name));
      const { other } = extract;
      return {
        extract,
        label: extract.label === '' ? 'Files without a folder' : extract.label,
        year: yearOf(extract.yearBegin),
        asAt: dateLabel(extract.asAt),
        tables: RECORD_TABLES.flatMap(({ id, title }) => {
          const ofTable = own.filter(({ table }) => table === id);
          const rows = ofTable.reduce((sum, file) => sum + file.rows, 0);
          if (ofTable.length === 0) return [];
          return officer ? `${title}, ${some(rows, 'row', 'rows')}` : title;
        }),
        other: other === null ? null : `${yearOf(other.yearBegin)}, up to ${dateLabel(other.asAt)}`,
      };
    });
}

/** A file of which something is to be mended: what became of it, and what would mend it. */
export interface FileToMend {
  readonly name: string;
  readonly said: string;
  readonly mend: string;
  /** What is said of single rows, with what would mend them; for officers alone. */
  readonly rows: readonly { readonly said: string; readonly mend: string }[];
}

const NOTHING_TO_DO = 'Nothing to do';

/** "Row 5: This row has one cell …", "Rows 5 and 9. Of the first: This row …" */
function oddRowsInWords({ rows, message }: FileOf['oddRows'][number]): string {
  const one = rows.first.length + rows.more === 1;
  return `${rowsInWords(rows)}${one ? ': ' : '. Of the first: '}${message}`;
}

/**
 * Files of which something is missing or was read with care. Those that a system keeps for its own use
 * are none; what is said of rows is for officers alone, for their number may be small.
 */
export function filesToMend(files: readonly FileOf[], officer: boolean): FileToMend[] {
  return files.flatMap(({ name, status, summary, remarks, oddRows }) => {
    const rows = officer ? oddRows.filter(({ mend }) => !mend.startsWith(NOTHING_TO_DO)) : [];
    const partly = officer && status === 'accepted_in_part';
    if (status !== 'refused' && !partly && rows.length === 0) return [];
    return {
      name,
      said: summary,
      mend: remarks.map(({ mend }) => mend).find((mend) => !mend.startsWith(NOTHING_TO_DO)) ?? '',
      rows: rows.map((odd) => ({ said: oddRowsInWords(odd), mend: odd.mend })),
    };
  });
}

/** What became of every file as CSV, for download: totals and numbers of rows, nothing that stands in one. */
export function recordsReportCsv(files: readonly FileOf[], extracts: readonly Extract[]): string {
  const extractOf = new Map(
    extracts.flatMap((extract) => extract.files.map((name) => [name, extract] as const)),
  );
  const titleOf = (table: RecordTableId | null) =>
    RECORD_TABLES.find(({ id }) => id === table)?.title ?? '';
  return toCsv(
    ['file', 'status', 'table', 'rows', 'rows_left_out', 'year', 'as_at', 'how_known', 'report'],
    files.map((file) => {
      const extract = extractOf.get(file.name);
      const said = [
        file.summary,
        ...file.remarks.map(({ message }) => message),
        ...file.oddRows.map(oddRowsInWords),
      ];
      return [
        file.name,
        file.status === 'passed_over' ? 'Passed over' : STATUS_WORDS[file.status],
        titleOf(file.table),
        file.rows,
        file.rowsLeftOut,
        extract === undefined ? '' : yearOf(extract.yearBegin),
        extract?.asAt ?? '',
        [extract?.how ?? '', extract?.doubt ?? ''].filter(Boolean).join(' '),
        [...new Set(said)].join(' '),
      ];
    }),
  );
}

/**
 * What a list of postcodes told: "… says in which council’s area 12 of 14 placements lie, and how far
 * 11 of them are from home."
 */
export function placesInWords(list: {
  readonly name: string;
  readonly pairs: number;
  readonly placed: number;
  readonly measured: number;
  /** The list that it took the place of. */
  readonly insteadOf: string | null;
}): string {
  const told = toldInWords(list);
  return list.insteadOf === null
    ? told
    : `${told} It is used in the place of ${list.insteadOf}: one list is used at a time.`;
}

function toldInWords({
  name,
  pairs,
  placed,
  measured,
}: Omit<Parameters<typeof placesInWords>[0], 'insteadOf'>): string {
  if (placed === 0) {
    const of =
      pairs === 1 ? 'the one placement lies' : `any of ${formatCount(pairs)} placements lies`;
    const far =
      measured === 0
        ? ''
        : `, but how far ${formatCount(measured)} of ${formatCount(pairs)} ${measured === 1 ? 'is' : 'are'} from home`;
    return `${name} does not say in which council’s area ${of}${far}.`;
  }
  if (pairs === 1) {
    const far = measured === 0 ? ', but not how far' : ', and how far';
    return `${name} says in which council’s area the one placement lies${far} it is from home.`;
  }
  const lie = placed === 1 ? 'lies' : 'lie';
  const far =
    measured === 0
      ? `but not how far ${placed === 1 ? 'it is' : 'they are'} from home`
      : `and how far ${formatCount(measured)} of them ${measured === 1 ? 'is' : 'are'} from home`;
  return `${name} says in which council’s area ${formatCount(placed)} of ${formatCount(pairs)} placements ${lie}, ${far}.`;
}
