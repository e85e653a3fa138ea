import type { Finding, FindingsBeyond } from '../report.ts';
import type { RecordHeading, RecordKind } from './record-heading.ts';
import { RECORD_COLUMNS, type RecordTable, type RecordTableId } from './record-tables.ts';

/** What became of one file that may hold children's records. */
export interface RecordFileReport {
  /** Its name as brought, with its folders; inside a zip `a.zip/x/episodes.csv`. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hexadecimal; empty for a file that was not read. */
  readonly sha256: string;
  /** `passed_over`: nothing of a return, such as what an archive keeps for itself. */
  readonly status: 'accepted' | 'accepted_in_part' | 'refused' | 'passed_over';
  /** What it is by its headings. */
  readonly kind: RecordKind['kind'];
  readonly table: RecordTableId | null;
  /** Its number in `record_files`; null when it was not taken in. */
  readonly file: number | null;
  /** Rows that were taken in. */
  readonly rows: number;
  readonly rowsBlank: number;
  readonly rowsLeftOut: number;
  /** By row, those about the whole file last. Of each rule the first 1,000. */
  readonly findings: readonly Finding[];
  readonly beyond: readonly FindingsBeyond[];
  /** One or two sentences for a strategy manager. */
  readonly summary: string;
}

/** What a file is known by, whatever becomes of it. */
export type Bearer = Pick<RecordFileReport, 'name' | 'size' | 'sha256'>;

/** A finding about a whole file. */
export function remark(
  rule: string,
  found: string,
  outcome: Finding['outcome'],
  message: string,
  mend = 'Nothing to do.',
): Finding {
  return { rule, row: null, column: '', found: found.slice(0, 80), outcome, message, mend };
}

/** A file of which nothing is taken in. */
export function notTakenIn(
  bearer: Bearer,
  finding: Finding,
  status: 'refused' | 'passed_over' = 'refused',
  kind: RecordKind['kind'] = 'unknown',
): RecordFileReport {
  return {
    ...bearer,
    status,
    kind,
    table: null,
    file: null,
    rows: 0,
    rowsBlank: 0,
    rowsLeftOut: 0,
    findings: [finding],
    beyond: [],
    summary: finding.message,
  };
}

const SAVE_AS_CSV =
  'Open it in a spreadsheet, choose Save as and the type “CSV UTF-8”, and load that.';

/** A file of another kind than text. `kind` follows "This is". */
export function binaryFinding(kind: string): Finding {
  return remark(
    'not_a_table',
    kind,
    'left_out',
    kind === 'not a text file'
      ? 'This file holds no text that can be read. It was not taken in.'
      : `This is ${kind}, not a table as text. It was not taken in.`,
    SAVE_AS_CSV,
  );
}

const count = (number: number, one: string, more: string) =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : more}`;

/** Why a table of text is not taken in as children's records. */
export function otherKindFinding(kind: Exclude<RecordKind, { readonly kind: 'records' }>): Finding {
  switch (kind.kind) {
    case 'figures':
      return remark(
        'figures_file',
        '',
        'left_out',
        'This is a file of quarterly figures, not of children’s records. It was not taken in here.',
        'Load it by itself on the Data page, not in a zip file.',
      );
    case 'targets':
      return remark(
        'targets_file',
        '',
        'left_out',
        'This is a file of targets, not of children’s records. It was not taken in here.',
        'Targets are not read from a file: set them on the page About the comparisons.',
      );
    case 'postcodes':
      return remark(
        'postcodes_file',
        '',
        'left_out',
        'This is a list of postcodes, not of children’s records. It was not taken in here.',
        'Load it by itself on the Data page, not in a zip file.',
      );
    case 'zip':
      return remark(
        'zip_in_zip',
        '',
        'left_out',
        'This is a zip file inside a zip file inside a zip file. It was not opened.',
        'Unzip it and load the files that are in it.',
      );
    case 'unknown': {
      const { nearest } = kind;
      if (nearest === null) {
        return remark(
          'unknown_table',
          '',
          'left_out',
          'This is no table of the SSDA903 return: none of its headings is one of the return. It was not taken in.',
          'Check that the first row has the headings of the return, such as CHILD and DECOM.',
        );
      }
      const missing = nearest.missing.join(', ');
      return remark(
        'missing_columns',
        nearest.matched.join(', '),
        'left_out',
        `No table of the SSDA903 return has these headings. ${nearest.table.title} comes closest: ${nearest.matched.join(', ')} ${nearest.matched.length === 1 ? 'is' : 'are'} there and ${missing} ${nearest.missing.length === 1 ? 'is' : 'are'} missing. The file was not taken in.`,
        `Add or rename ${missing}.`,
      );
    }
  }
}

const quoted = (names: readonly string[]) =>
  names
    .slice(0, 12)
    .map((name) => (name === '' ? 'no heading' : `“${name.slice(0, 60)}”`))
    .join(', ');

/** What is to be said of a heading that was recognised. */
export function headingNotes(table: RecordTable, heading: RecordHeading): Finding[] {
  const { names, row } = heading;
  const own = [...table.needed, ...table.usual, ...table.extra];
  const missing = table.usual.filter((name) => !names.includes(name));
  const others = names.filter((name) => !own.includes(name));
  const twice = own.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  const notes: Finding[] = [];
  const note = (rule: string, found: string, message: string, mend?: string) =>
    notes.push({ ...remark(rule, found, 'noted', message, mend), row });
  if (row > 1) {
    note('title_rows', '', `The headings stand in row ${row}. What is above them was not read.`);
  }
  if (twice.length > 0) {
    note(
      'repeated_heading',
      twice.join(', '),
      `${quoted(twice)} ${twice.length === 1 ? 'stands' : 'each stand'} over more than one column. The first of them was read.`,
      twice.length === 1
        ? 'Delete the column that is not needed.'
        : 'Delete the columns that are not needed.',
    );
  }
  if (missing.length > 0) {
    note(
      'missing_usual_columns',
      missing.join(', '),
      `The file has no ${missing.join(', ')}. ${missing.length === 1 ? 'It was' : 'They were'} read as empty.`,
      'Nothing to do if the return of that year has no such column.',
    );
  }
  if (others.length > 0) {
    const known = others.filter((name) => RECORD_COLUMNS.includes(name));
    note(
      'extra_columns',
      others.join(', '),
      `${count(others.length, 'column is', 'columns are')} not part of ${table.title} and ${others.length === 1 ? 'was' : 'were'} not read: ${quoted(others)}.${known.length > 0 ? ' Columns of another table are among them.' : ''}`,
    );
  }
  return notes;
}

/** The summary of a file that was taken in. */
export function acceptedSummary(
  table: RecordTable,
  rows: number,
  blank: number,
  leftOut: number,
): string {
  const parts = [
    rows === 0
      ? `${table.title}: the headings and no rows.`
      : `${table.title}: ${count(rows, 'row was', 'rows were')} taken in.`,
  ];
  if (blank > 0) parts.push(`${count(blank, 'blank row was', 'blank rows were')} passed over.`);
  if (leftOut > 0) parts.push(`${count(leftOut, 'row was', 'rows were')} left out.`);
  return parts.join(' ');
}
