/** Files of quarterly figures, written in the test: the tidy layout of the template. */

const HEADING =
  'time_period,time_identifier,geographic_level,new_la_code,la_name,kpi,breakdown,category,numerator,denominator,value';

/** One row of the layout; what is left out is County Durham's headline for Q3 2021/22. */
export interface TidyRow {
  readonly time_period?: string;
  readonly time_identifier?: string;
  readonly new_la_code?: string;
  readonly la_name?: string;
  readonly kpi: string;
  readonly breakdown?: string;
  readonly category?: string;
  readonly numerator?: number | string;
  readonly denominator?: number | string;
  readonly value?: number | string;
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function line(row: TidyRow): string {
  return [
    row.time_period ?? '202122',
    row.time_identifier ?? 'Financial year Q3',
    'Local authority',
    row.new_la_code ?? 'E06000047',
    row.la_name ?? 'County Durham',
    row.kpi,
    row.breakdown ?? '',
    row.category ?? '',
    row.numerator ?? '',
    row.denominator ?? '',
    row.value ?? '',
  ]
    .map((cell) => quoted(String(cell)))
    .join(',');
}

/** A file with the heading of the template and these rows. */
export function tidy(...rows: readonly TidyRow[]): string {
  return `${[HEADING, ...rows.map(line)].join('\n')}\n`;
}

/** The text of a CSV file as rows of cells (RFC 4180), without a byte-order mark. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gy;
  const body = text.replace(/^\ufeff/, '');
  while (cells.lastIndex < body.length) {
    const [, inQuotes, plain = '', end] = cells.exec(body) ?? [];
    row.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The rows under the heading, each with its cells by their heading. */
export function readRecords(text: string): Record<string, string>[] {
  const [heading = [], ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(heading.map((name, at) => [name, row[at] ?? ''])));
}
