import type { ResultColumn, ResultRow } from '../../console/console.ts';
import type { ChartUnit } from '../chart-models.ts';
import { readTimes, type Times } from './time-column.ts';

/** The part of a result that a picture is made from. */
export interface PictureData {
  /** A column whose unit is given has a name to read; else both are made from its name. */
  readonly columns: readonly (ResultColumn & { readonly unit?: ChartUnit })[];
  /** The first rows, `MOST_READ` of them at most. */
  readonly rows: readonly ResultRow[];
  /** How many rows the result has. */
  readonly rowCount: number;
}

/** Rows of a result that are read for a picture. */
export const MOST_READ = 2000;

/** A column as a picture may use it: as time, as a measure, or for its names. */
export interface ReadColumn {
  readonly name: string;
  /** For people: "Share percent". */
  readonly label: string;
  readonly cells: readonly (string | null)[];
  readonly times: Times | null;
  /** Null for a column that is no measure. */
  readonly measure: Measure | null;
}

export interface Measure {
  readonly unit: ChartUnit;
  /** A number a row: null where there is none, or none that can be drawn. */
  readonly numbers: readonly (number | null)[];
  /** Which of those without a number are NaN, infinite or beyond any axis. */
  readonly odd: readonly boolean[];
  /** Beside another measure: how many, between which bounds, at which place. */
  readonly supporting: boolean;
}

/** Past this a number has no place on an axis. */
const BEYOND = 1e100;
const CODE = /(^|_)(code|id|key|ons|urn)$/i;
const SUPPORTING =
  /^(numerator|denominator|n|rank|place|position|row_number\(\)|order)$|(^|_)(lower|upper|low|high|rank|place|order)(_|$)|^row_number/i;

/** The columns of a result; of two with one name the first, since a choice knows them by names. */
export function readColumns({ columns, rows }: PictureData): ReadColumn[] {
  const given = givenUnit(columns, rows);
  return columns.flatMap((column, at) => {
    if (columns.findIndex(({ name }) => name === column.name) !== at) return [];
    const cells = rows.map((row) => row[at] ?? null);
    const sure = column.unit !== undefined;
    const times = sure ? null : readTimes(column, cells);
    const isMeasure =
      sure || (column.kind === 'number' && times === null && !CODE.test(column.name));
    return [
      {
        name: column.name,
        label: sure ? column.name : columnLabel(column.name),
        cells,
        times,
        measure: isMeasure ? readMeasure(column, cells, given) : null,
      },
    ];
  });
}

/** "Share percent" for `share_percent`; a name that an analyst gave with `AS` stands. */
function columnLabel(name: string): string {
  const words = name.replaceAll('_', ' ').trim();
  return words === '' ? 'Column' : words.charAt(0).toUpperCase() + words.slice(1);
}

function readMeasure(
  column: PictureData['columns'][number],
  cells: readonly (string | null)[],
  given: ChartUnit | null,
): Measure {
  const read = cells.map((cell) => (cell === null ? null : Number(cell)));
  const isDrawn = (value: number) => Number.isFinite(value) && Math.abs(value) < BEYOND;
  const numbers = read.map((value) => (value !== null && isDrawn(value) ? value : null));
  return {
    unit: column.unit ?? unitOf(column, numbers, given),
    numbers,
    odd: read.map((value) => value !== null && !isDrawn(value)),
    supporting: SUPPORTING.test(column.name),
  };
}

const UNITS: readonly ChartUnit[] = ['percent', 'per_10000', 'count', 'score'];

/** The unit of a column `value` that stands beside a column `unit` with one value throughout. */
function givenUnit(columns: readonly ResultColumn[], rows: PictureData['rows']): ChartUnit | null {
  const at = columns.findIndex(({ name, kind }) => name === 'unit' && kind === 'text');
  if (at === -1) return null;
  const said = new Set(rows.map((row) => row[at] ?? null));
  return UNITS.find((unit) => said.size === 1 && said.has(unit)) ?? null;
}

/** Only where it is sure: a share of one, or a change in percentage points, is a bare number. */
function unitOf(
  { name, type }: ResultColumn,
  numbers: readonly (number | null)[],
  given: ChartUnit | null,
): ChartUnit {
  if (given !== null && name === 'value') return given;
  if (/points?([^a-z]|$)|(^|_)pp(_|$)/i.test(name)) return 'number';
  if (/per[_ ]10[,_ ]?000/i.test(name)) return 'per_10000';
  if (/%|(^|[^a-z])(percent|percentage|pct|per[_ ]cent)([^a-z]|$)/i.test(name)) {
    return numbers.some((value) => Math.abs(value ?? 0) > 1) ? 'percent' : 'number';
  }
  const whole = /INT|^DECIMAL\(\d+,0\)/.test(type);
  const counts =
    /^(numerator|denominator|n|total)$|(^|_)(count|number|children)(_|$)|^count(_star)?\(/i;
  return whole && counts.test(name) ? 'count' : 'number';
}

const PLACES = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const SMALL = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });
const LARGE = new Intl.NumberFormat('en-GB', {
  notation: 'compact',
  maximumSignificantDigits: 4,
});
const UP_TO_ONE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
/** A value as people read it: "11.5%", "1,065", "99.3", "0.0346", "1.235bn". */
export function numberText(value: number, unit: ChartUnit): string {
  const size = Math.abs(value);
  if (size > 0 && size < 1e-6) return value.toExponential(2);
  if (size >= 1e9) return LARGE.format(value);
  switch (unit) {
    case 'percent':
      return `${UP_TO_ONE.format(value)}%`;
    case 'per_10000':
    case 'score':
    case 'count':
      return UP_TO_ONE.format(value);
    case 'number':
      return (size < 1 ? SMALL : PLACES).format(value);
  }
}
