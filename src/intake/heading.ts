import type { Refusal } from './refusal.ts';
import type { Finding } from './report.ts';

/** The columns of the tidy layout that are read, in the order of the template. */
export const LAYOUT = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'new_la_code',
  'old_la_code',
  'la_name',
  'kpi',
  'breakdown',
  'category',
  'numerator',
  'denominator',
  'value',
  'note',
] as const;

export type LayoutColumn = (typeof LAYOUT)[number];

/** Columns of the DfE's standard that say nothing more than the ones above: no note about them. */
const SILENT_COLUMNS: readonly string[] = [
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'title',
];

/** Of each group, the file needs one column. */
const NEEDED: readonly (readonly LayoutColumn[])[] = [
  ['time_period'],
  ['time_identifier'],
  ['kpi'],
  ['new_la_code', 'old_la_code', 'la_name'],
  ['numerator', 'value'],
];

/** A cell with its spaces as one space each and none around it: `clean` of `queries/tables/staged_clean.sql`. */
export function cleanCell(cell: string): string {
  return cell.replace(/[\t\n\f\r \u00A0\uFEFF]+/g, ' ').replace(/^ | $/g, '');
}

/** The column that a clean heading names, in lower case, with underscores for spaces and hyphens. */
export function columnName(heading: string): string {
  return heading.toLowerCase().replace(/[ _-]+/g, '_');
}

/** Whether a name is that of a column that is read. */
export function isLayoutColumn(name: string): boolean {
  return (LAYOUT as readonly string[]).includes(name);
}

/** A cell of the heading row, as `queries/tables/staged_heading.sql` gives it. */
export interface HeadingCell {
  readonly row: number;
  /** From 1. */
  readonly place: number;
  readonly heading: string;
  /** Lower case, with underscores. */
  readonly name: string;
  readonly known: boolean;
  /** The column of the layout that it looks like; null when none does. */
  readonly nearest: string | null;
}

/** Where the columns stand. */
export interface Heading {
  readonly row: number;
  /** How many cells the heading row has. */
  readonly cells: number;
  /** How many headings there are: the cells up to the last that is not empty. */
  readonly width: number;
  /** How many cells a row needs at least, so that only its note or a column of no use is missing. */
  readonly neededCells: number;
  /** Place from 1, or 0 for a column that the file does not have. */
  readonly places: Readonly<Record<LayoutColumn, number>>;
  readonly notes: readonly Finding[];
}

export type ReadHeading =
  | { readonly ok: true; readonly heading: Heading }
  | { readonly ok: false; readonly refusal: Refusal };

const TEMPLATE = 'A template can be downloaded on the Data page.';

const quoted = (names: readonly string[]): string =>
  names.map((name) => `“${name.slice(0, 60)}”`).join(', ');

function refuseRepeated(row: number, repeated: readonly string[]): Refusal {
  return {
    rule: 'repeated_heading',
    row,
    found: repeated.join(', '),
    message: `The heading ${quoted(repeated)} stands over more than one column, so it is not clear which to read. The file was not taken in.`,
    mend: 'Give every column a heading of its own, or delete the column that is not needed.',
  };
}

/** What to do with a file that is none of figures. */
function mendOther(cells: readonly HeadingCell[]): string {
  const names = cells.map(({ name }) => name);
  return names.includes('kpi') && names.includes('target')
    ? 'Targets are not read from a file: set them on the page About the comparisons.'
    : `Write one figure a row, under the headings of the template. ${TEMPLATE}`;
}

function refuseMissing(
  cells: readonly HeadingCell[],
  missing: readonly (readonly LayoutColumn[])[],
): Refusal {
  const wanted = missing.map((group) => group.join(' or ')).join('; ');
  const close = cells.filter(
    (cell) => !cell.known && missing.some((group) => group.some((name) => name === cell.nearest)),
  );
  const nearly =
    close.length === 0
      ? ''
      : ` These came close: ${close.map((cell) => `“${cell.heading.slice(0, 60)}” (${cell.nearest})`).join(', ')}.`;
  // One heading in common with another kind of file, such as kpi with one of targets, is no likeness.
  const other = missing.length >= NEEDED.length - 1 && close.length === 0;
  const known = quoted(cells.filter((cell) => cell.known).map((cell) => cell.name));
  const found = quoted(
    cells
      .filter((cell) => cell.heading !== '')
      .map((cell) => cell.heading)
      .slice(0, 8),
  );
  return {
    rule: 'missing_columns',
    row: cells[0]?.row ?? null,
    found: cells.map((cell) => cell.heading).join(', '),
    message: other
      ? `This is not a file of quarterly figures: its first row has ${known === '' ? 'none' : `only ${known}`} of the headings that one needs. ${found === '' ? '' : `It reads ${found}. `}The file was not taken in.`
      : `Columns are missing: ${wanted}.${nearly} The file was not taken in.`,
    mend: other ? mendOther(cells) : `Add or rename the columns. ${TEMPLATE}`,
  };
}

function extraColumnNotes(row: number, cells: readonly HeadingCell[]): Finding[] {
  const extra = cells.filter((cell) => !cell.known && !SILENT_COLUMNS.includes(cell.name));
  if (extra.length === 0) return [];
  const names = extra.map((cell) => (cell.heading === '' ? 'no heading' : cell.heading));
  return [
    {
      rule: 'extra_columns',
      row,
      column: '',
      found: names.join(', ').slice(0, 80),
      outcome: 'noted',
      message: `${extra.length === 1 ? 'One column is' : `${extra.length} columns are`} not part of the layout and ${extra.length === 1 ? 'was' : 'were'} not read: ${quoted(names.slice(0, 12))}.`,
      mend: 'Nothing to do.',
    },
  ];
}

/** Recognises the tidy layout by its heading row, or says what keeps it from being one. */
export function readHeading(all: readonly HeadingCell[]): ReadHeading {
  const width = all.findLastIndex((cell) => cell.name !== '') + 1;
  const cells = all.slice(0, width);
  const row = cells[0]?.row ?? 1;
  const names = cells.map((cell) => cell.name).filter((name) => name !== '');
  const missing = NEEDED.filter((group) => !group.some((name) => names.includes(name)));
  if (missing.length > 0) return { ok: false, refusal: refuseMissing(cells, missing) };
  const repeated = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
  if (repeated.length > 0) return { ok: false, refusal: refuseRepeated(row, repeated) };
  const placeOf = (name: LayoutColumn) => cells.find((cell) => cell.name === name)?.place ?? 0;
  const places = Object.fromEntries(LAYOUT.map((name) => [name, placeOf(name)])) as Record<
    LayoutColumn,
    number
  >;
  const neededCells = Math.max(
    ...LAYOUT.filter((name) => name !== 'note').map((name) => places[name]),
  );
  return {
    ok: true,
    heading: {
      row,
      cells: all.length,
      width,
      neededCells,
      places,
      notes: extraColumnNotes(row, cells),
    },
  };
}
