import { dayOf, partsOf, textOf } from './reference/dates.ts';
import {
  COLUMNS,
  type Extract,
  type Row,
  TABLE_NAMES,
  type TableName,
} from './reference/extract.ts';

/** Extracts as the files that somebody would bring. */

export interface RecordFile {
  /** Path with its folder: `2021-22/episodes.csv`, `2021-22 Q3/episodes.csv`. */
  readonly name: string;
  readonly text: string;
}

const QUARTER_BY_MONTH: Readonly<Record<number, string>> = { 6: ' Q1', 9: ' Q2', 12: ' Q3', 3: '' };
/** Columns that older years and plain reports lack: written only where a row has them. */
const EXTENDED: readonly string[] = ['URN', 'PL_LA', 'PL_LOCATION', 'PL_DISTANCE'];

/**
 * The folder of an extract: its year, and its quarter unless it is as at 31 March.
 * @throws for an as-at date that no name can say: one that ends no quarter of its year
 */
function folderOf({ yearBegin, asAt }: Extract): string {
  const startYear = partsOf(dayOf(yearBegin)).year;
  const { year, month } = partsOf(dayOf(asAt));
  const nextDay = partsOf(dayOf(asAt) + 1);
  const quarter = QUARTER_BY_MONTH[month];
  const expectedYear = month === 3 ? startYear + 1 : startYear;
  if (quarter === undefined || nextDay.dayOfMonth !== 1 || year !== expectedYear) {
    throw new Error(`${asAt} ends no quarter of the year from ${yearBegin}`);
  }
  return `${startYear}-${String((startYear + 1) % 100).padStart(2, '0')}${quarter}`;
}

const cell = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function csvOf(table: TableName, rows: readonly Row[]): string {
  const columns = COLUMNS[table].filter(
    (column) => !EXTENDED.includes(column) || rows.some((row) => row[column] !== undefined),
  );
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

/**
 * One CSV file a table: `2021-22/episodes.csv`, in the folder of a quarter `2021-22 Q3`. A second
 * file of the same name gets a number: `2021-22/episodes-2.csv`.
 */
export function extractsToFiles(extracts: readonly Extract[]): readonly RecordFile[] {
  const times = new Map<string, number>();
  return extracts.flatMap((extract) => {
    const folder = folderOf(extract);
    return TABLE_NAMES.flatMap((table): readonly RecordFile[] => {
      const rows = extract.tables[table];
      if (rows === undefined) return [];
      const path = `${folder}/${table}`;
      const time = (times.get(path) ?? 0) + 1;
      times.set(path, time);
      return [{ name: `${path}${time > 1 ? `-${time}` : ''}.csv`, text: csvOf(table, rows) }];
    });
  });
}

/**
 * The extracts, each with a short break that begins on its as-at date: it is in no figure, and the
 * year of the extract, which is that of its latest DECOM, can be told from the files.
 */
export function withAnchors(extracts: readonly Extract[]): readonly Extract[] {
  return extracts.map((extract) => {
    const day = textOf(dayOf(extract.asAt));
    const anchor = {
      CHILD: 'ANCHOR',
      DECOM: day,
      RNE: 'S',
      LS: 'V4',
      PLACE: 'U4',
      DEC: day,
      REC: 'E8',
    };
    const episodes = [...(extract.tables.episodes ?? []), anchor];
    return { ...extract, tables: { ...extract.tables, episodes } };
  });
}
