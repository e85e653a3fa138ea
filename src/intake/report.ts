import { toCsv } from '../kpis/csv.ts';

/** What became of a row: left out, taken in with a number changed, or taken in with a remark. */
export type Outcome = 'left_out' | 'changed' | 'noted';

/** The rows that one finding stands for. Row numbers are for those who may see the rows: officers. */
export interface FindingRows {
  /** The first few, as a spreadsheet numbers them. */
  readonly first: readonly number[];
  /** How many there are beyond those. */
  readonly more: number;
}

/** One thing found in a file, in words for the person who brought it. */
export interface Finding {
  /** The name of the rule: a file of `queries/checks/`, or a rule about the whole file. */
  readonly rule: string;
  /** The row as a spreadsheet numbers it, the first being 1; null for the file as a whole. */
  readonly row: number | null;
  /** Where it stands for several rows: which. `found` is then what stands in the first of them. */
  readonly rows?: FindingRows;
  /** The heading of the column; empty for a whole row or the file. */
  readonly column: string;
  /** What stood there, cut at 80 characters. Text from the file: never put into HTML unescaped. */
  readonly found: string;
  readonly outcome: Outcome;
  /** What was found and what was done about it. */
  readonly message: string;
  /** What would mend it. */
  readonly mend: string;
}

/** Findings of a rule beyond those that are kept: a file with a hundred thousand bad rows has as many. */
export interface FindingsBeyond {
  readonly rule: string;
  readonly outcome: Outcome;
  /** How many more there are. */
  readonly findings: number;
}

/** Figures of an earlier file that the ones of this file stand in for. */
export interface Replacement {
  readonly areaCode: string;
  /** Key of a quarter or year: `2021-22-Q3`, `2021-22`. */
  readonly period: string;
  readonly figures: number;
  readonly fromFile: string;
}

/** What became of one file. */
export interface FileReport {
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hexadecimal; empty for a file without content. */
  readonly sha256: string;
  readonly status: 'accepted' | 'accepted_in_part' | 'refused';
  readonly kind: 'figures' | 'unknown';
  /** Rows under the heading that are not blank. */
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly rowsLeftOut: number;
  /** Left out first, then changed, then noted; each by row. Of each rule the first 1,000. */
  readonly findings: readonly Finding[];
  /** Rules with more findings than those. */
  readonly beyond: readonly FindingsBeyond[];
  /** One or two sentences for a strategy manager. */
  readonly summary: string;
  /** Codes of the councils of the accepted rows, in order. */
  readonly areas: readonly string[];
  /** Keys of the periods of the accepted rows, earliest first. */
  readonly periods: readonly string[];
  /** Ids of the KPIs of the accepted rows, in order. */
  readonly kpis: readonly string[];
  readonly replaced: readonly Replacement[];
  /** True when any accepted row says that it is an illustrative example. */
  readonly illustrative: boolean;
}

const STATUS_WORDS: Readonly<Record<FileReport['status'], string>> = {
  accepted: 'Accepted',
  accepted_in_part: 'Accepted in part',
  refused: 'Refused',
};

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  left_out: 'Left out',
  changed: 'Changed',
  noted: 'Noted',
};

/** "Row 12", "Rows 12 and 1,040", "Rows 12, 40 and 3 more". */
export function rowsInWords({ first, more }: FindingRows): string {
  const said = first.map((row) => row.toLocaleString('en-GB'));
  if (more > 0) said.push(`${more.toLocaleString('en-GB')} more`);
  const last = said.at(-1) ?? '';
  return said.length === 1 ? `Row ${last}` : `Rows ${said.slice(0, -1).join(', ')} and ${last}`;
}

/** The message of a finding, and which rows it stands for where there are several. */
function messageWithRows({ message, rows }: Finding): string {
  return rows === undefined ? message : `${message} ${rowsInWords(rows)}.`;
}

/** Reports as CSV, for download: a row for each file with what became of it, then its findings. */
export function reportCsv(reports: readonly FileReport[]): string {
  return toCsv(
    ['file', 'row', 'column', 'found', 'outcome', 'message', 'what_would_mend_it', 'rule'],
    reports.flatMap((report) => [
      [report.file, null, '', '', STATUS_WORDS[report.status], report.summary, '', ''],
      ...report.findings.map((finding) => [
        report.file,
        finding.row ?? finding.rows?.first[0] ?? null,
        finding.column,
        finding.found,
        OUTCOME_WORDS[finding.outcome],
        messageWithRows(finding),
        finding.mend,
        finding.rule,
      ]),
      ...report.beyond.map(({ rule, outcome, findings }) => [
        report.file,
        null,
        '',
        '',
        OUTCOME_WORDS[outcome],
        `And ${findings.toLocaleString('en-GB')} more like these.`,
        '',
        rule,
      ]),
    ]),
  );
}
