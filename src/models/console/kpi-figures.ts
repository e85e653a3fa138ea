import type { ResultColumn, ResultRow } from '../../console/console.ts';
import { toCsv } from '../../kpis/csv.ts';
import type { Unit } from '../../kpis/definition.ts';
import { parseQuarter, periodEnd } from '../../kpis/periods.ts';
import { TIDY_COLUMNS, tidyPeriod } from '../../kpis/tidy-layout.ts';

/**
 * The result of a query as the figures of a KPI of one's own. It is written in the tidy layout, so
 * that the intake checks every row of it as it checks a file's.
 */

/** So many figures are kept with a KPI of one's own: ten years of quarters of every authority fit. */
export const MOST_FIGURES = 10_000;

/** What a column is for, by the names under which an analyst may have put it. */
const NAMES = {
  period: ['period', 'quarter', 'year'],
  area: ['area_code', 'area', 'new_la_code'],
  breakdown: ['breakdown'],
  category: ['category'],
  numerator: ['numerator', 'n'],
  denominator: ['denominator', 'd'],
  value: ['value'],
} as const;

type Role = keyof typeof NAMES;

export interface KpiFigures {
  /** The tidy layout; empty where there are problems. */
  readonly csv: string;
  readonly figures: number;
  /** True where every period is a year: then the KPI is of the year. */
  readonly years: boolean;
  /** Why the result cannot be the figures of a KPI, and what would mend it. */
  readonly problems: readonly string[];
}

interface AskedKpi {
  readonly id: string;
  readonly unit: Unit;
  /** The authority whose figures these are where the result has no column of areas. */
  readonly areaCode: string;
  readonly areaName: (code: string) => string;
  /** The example's figures are illustrative, and so is what is worked out from them. */
  readonly illustrative: boolean;
}

const refused = (...problems: string[]): KpiFigures => ({
  csv: '',
  figures: 0,
  years: false,
  problems,
});

/** Reads a result as figures. The result is given whole: `MOST_FIGURES` rows at most. */
export function kpiFigures(
  columns: readonly ResultColumn[],
  rows: readonly ResultRow[],
  kpi: AskedKpi,
): KpiFigures {
  const places = placesOf(columns);
  const missing = missingColumns(columns, places, kpi.unit);
  if (missing.length > 0) return refused(...missing);
  if (rows.length === 0) {
    return refused('The result has no rows. A KPI needs one row for each quarter at least.');
  }
  const cell = (row: ResultRow, role: Role): string => row[places[role] ?? -1]?.trim() ?? '';
  const odd = rows.findIndex((row) => periodEnd(cell(row, 'period')) === null);
  if (odd !== -1) {
    const given = cell(rows[odd] ?? [], 'period');
    return refused(
      `Row ${odd + 1}: “${given.slice(0, 40)}” is no period. Write a quarter as 2021-22-Q3, or a year as 2021-22, as the column period of the table figures has it.`,
    );
  }
  const twice = repeated(rows, (row) =>
    (['area', 'period', 'breakdown', 'category'] as const)
      .map((role) => cell(row, role))
      .join(' | '),
  );
  if (twice !== null) {
    return refused(
      `Rows ${twice[0]} and ${twice[1]} have the same area, period and part. A KPI has one figure for each: GROUP BY them.`,
    );
  }
  const written = rows.map((row) => {
    const period = cell(row, 'period');
    const { time_period, time_identifier } = tidyPeriod(period);
    const code = cell(row, 'area') || kpi.areaCode;
    return [
      time_period,
      time_identifier,
      'Local authority',
      code,
      kpi.areaName(code),
      kpi.id,
      cell(row, 'breakdown'),
      cell(row, 'category'),
      plainNumber(cell(row, 'numerator')),
      plainNumber(cell(row, 'denominator')),
      plainNumber(cell(row, 'value')),
      kpi.illustrative ? 'Illustrative example' : '',
    ];
  });
  return {
    csv: toCsv([...TIDY_COLUMNS, 'note'], written),
    figures: rows.length,
    years: rows.every((row) => parseQuarter(cell(row, 'period')) === null),
    problems: [],
  };
}

/** Rows of a result that are looked at to say whether it may become a KPI. */
export const ROWS_FOR_OFFER = 200;

/**
 * Whether a result may become a KPI, by its columns and first rows. `near` is one that has a period
 * and figures and yet cannot: `problems` say why. What is `far` was never meant to be one.
 */
export type KpiOffer =
  | { readonly kind: 'fits' | 'far' }
  | { readonly kind: 'near'; readonly problems: readonly string[] };

/** @param rowCount of the whole result, of which `rows` are the first */
export function kpiOffer(
  columns: readonly ResultColumn[],
  rows: readonly ResultRow[],
  rowCount: number,
): KpiOffer {
  const { period, numerator, denominator, value } = placesOf(columns);
  if (rowCount === 0 || period === null || (numerator === null && value === null)) {
    return { kind: 'far' };
  }
  if (rowCount > MOST_FIGURES) return { kind: 'near', problems: [tooManyRows(rowCount)] };
  const unit = numerator !== null && denominator !== null ? 'percent' : 'count';
  const asked = { id: 'own', unit, areaCode: '', areaName: (code: string) => code } as const;
  const { problems } = kpiFigures(columns, rows, { ...asked, illustrative: false });
  return problems.length === 0 ? { kind: 'fits' } : { kind: 'near', problems };
}

/** Why a result has more rows than a KPI has figures, and what would mend it. */
export function tooManyRows(rowCount: number): string {
  return `The result has ${rowCount.toLocaleString('en-GB')} rows, and a KPI has at most ${MOST_FIGURES.toLocaleString('en-GB')} figures. GROUP BY period.`;
}

/** A number as files write it: the engine says 983.0 of a DOUBLE. */
function plainNumber(cell: string): string {
  return /^-?[\d.]+(e[+-]?\d+)?$/i.test(cell) ? String(Number(cell)) : cell;
}

type Places = { readonly [One in Role]: number | null };

function placesOf(columns: readonly ResultColumn[]): Places {
  const names = columns.map(({ name }) => name.toLowerCase());
  const place = (role: Role) => {
    const found = NAMES[role].map((name) => names.indexOf(name)).find((at) => at !== -1);
    return found ?? null;
  };
  return Object.fromEntries(
    (Object.keys(NAMES) as Role[]).map((role) => [role, place(role)]),
  ) as Places;
}

/** What a unit is made of, and why the result lacks it. */
function missingColumns(
  columns: readonly ResultColumn[],
  places: Places,
  unit: Unit,
): readonly string[] {
  const problems: string[] = [];
  if (places.period === null) {
    problems.push(
      'The result has no column “period”. It says which quarter a figure is of: 2021-22-Q3, or 2021-22 for a year.',
    );
  }
  if (unit === 'percent') {
    if (places.value === null && (places.numerator === null || places.denominator === null)) {
      problems.push(
        'The result has no columns “numerator” and “denominator”. A percentage is worked out from them, and people see the numbers beside it.',
      );
    }
  } else if (places.value === null && (unit !== 'count' || places.numerator === null)) {
    problems.push('The result has no column “value”. It holds the figure itself.');
  }
  if ((places.breakdown === null) !== (places.category === null)) {
    problems.push(
      'The result has one of the columns “breakdown” and “category”. A part of a figure needs both: “Age” and “Under 1”.',
    );
  }
  for (const role of ['numerator', 'denominator', 'value'] as const) {
    const column = columns[places[role] ?? -1];
    if (column !== undefined && column.kind !== 'number') {
      problems.push(
        `The column “${column.name}” holds ${column.type}, and a figure is a number. Cast it: ${column.name}::DOUBLE.`,
      );
    }
  }
  if (problems.length > 0 && problems.some((one) => one.startsWith('The result has no'))) {
    problems.push(
      `The columns of the result are: ${columns.map(({ name }) => name).join(', ')}. Give them other names with AS.`,
    );
  }
  return problems;
}

/** The numbers, from 1, of the first two rows with one key; null where there are none. */
function repeated(
  rows: readonly ResultRow[],
  key: (row: ResultRow) => string,
): readonly [number, number] | null {
  const seen = new Map<string, number>();
  for (const [at, row] of rows.entries()) {
    const one = key(row);
    const first = seen.get(one);
    if (first !== undefined) return [first + 1, at + 1];
    seen.set(one, at);
  }
  return null;
}
