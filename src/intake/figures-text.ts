import { KPIS } from '../kpis/catalogue.ts';
import { FIGURE_COLUMNS } from '../kpis/figure-columns.ts';
import { parseQuarter, periodEnd } from '../kpis/periods.ts';

/** What the figures of a load hold, told from the text itself. */
export interface FiguresText {
  readonly figures: number;
  /** Codes of the areas, in order. */
  readonly areas: readonly string[];
  /** Keys of the periods, earliest first. */
  readonly periods: readonly string[];
  /** True when any figure says that it is an illustrative example. */
  readonly illustrative: boolean;
  /** How many different KPIs they are of. */
  readonly kpis: number;
  /** Names of KPIs that this version does not know: their figures are kept and not shown. */
  readonly unknownKpis: readonly string[];
}

type Cells = Readonly<Record<(typeof FIGURE_COLUMNS)[number], string>>;

const KNOWN: ReadonlySet<string> = new Set(KPIS.map(({ id }) => id));
const BASES: readonly string[] = ['snapshot', 'rolling_year', 'flow', 'year'];
const FLAGS: readonly string[] = [
  '',
  'suppressed',
  'missing',
  'not_applicable',
  'low_reliability',
  'rounds_to_zero',
];
const YEAR = /^\d{4}-\d{2}$/;
const NUMBER = /^(\d+(\.\d*)?(e[+-]?\d+)?)?$/i;
/** Longer than any breakdown or category that the intake takes. */
const MOST_LETTERS = 200;

const isNumber = (cell: string) => NUMBER.test(cell) && Number.isFinite(Number(cell));
const isName = (cell: string) => cell.length <= MOST_LETTERS;

/** What every cell of a column has to be. Source: `queries/tables/load_figures.sql`. */
const CHECKS: { readonly [Column in keyof Cells]: (cell: string, row: Cells) => boolean } = {
  kpi: (cell) => /^[a-z0-9_]{1,80}$/.test(cell),
  area_code: (cell) => /^[A-Z]\d{8}$/.test(cell),
  period: (cell) => parseQuarter(cell) !== null || YEAR.test(cell),
  period_end: (cell, row) => cell === periodEnd(row.period),
  basis: (cell) => BASES.includes(cell),
  breakdown: isName,
  category: isName,
  numerator: isNumber,
  denominator: isNumber,
  value: isNumber,
  flag: (cell) => FLAGS.includes(cell),
  marks: (cell) => /^[a-z_;]*$/.test(cell),
};

/**
 * Checks the text of figures that comes from outside before it goes near the engine: the columns
 * in which figures are kept, and in every cell what belongs there. What is wrong, in words.
 */
export function readFiguresText(text: string): FiguresText | string {
  const [heading, ...lines] = csvRows(text);
  if (heading?.join(',') !== FIGURE_COLUMNS.join(',')) {
    return 'Its columns are not those of figures.';
  }
  if (lines.length === 0) return 'It has no figures.';
  const areas = new Set<string>();
  const periods = new Map<string, string>();
  const kpis = new Set<string>();
  const unknown = new Set<string>();
  let illustrative = false;
  for (const [at, cells] of lines.entries()) {
    if (cells.length !== FIGURE_COLUMNS.length) {
      return `Row ${at + 2} has ${cells.length} cells and not ${FIGURE_COLUMNS.length}.`;
    }
    const row = Object.fromEntries(
      FIGURE_COLUMNS.map((column, place) => [column, cells[place] ?? '']),
    ) as Cells;
    const wrong = FIGURE_COLUMNS.find((column) => !CHECKS[column](row[column], row));
    if (wrong !== undefined) {
      return `Row ${at + 2}, column ${wrong}: “${row[wrong].slice(0, 60)}” cannot stand there.`;
    }
    areas.add(row.area_code);
    periods.set(row.period, row.period_end);
    if (row.marks.split(';').includes('illustrative')) illustrative = true;
    kpis.add(row.kpi);
    if (!KNOWN.has(row.kpi)) unknown.add(row.kpi);
  }
  return {
    figures: lines.length,
    areas: [...areas].sort(),
    periods: [...periods].sort(([, a], [, b]) => a.localeCompare(b)).map(([key]) => key),
    illustrative,
    kpis: kpis.size,
    unknownKpis: [...unknown].sort(),
  };
}

/** The rows of a CSV text as `toCsv` writes it: RFC 4180, LF line ends. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const read = cell.exec(text);
    // Nothing fits at a stray quotation mark: the rest is one cell, which no check lets pass.
    if (read === null) return [...rows, [...row, text]];
    row.push(read[1]?.replaceAll('""', '"') ?? read[2] ?? '');
    if (read[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push([...row, '']);
  return rows;
}
