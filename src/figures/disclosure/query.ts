import { type Connection, type Shape, toRows } from '../../db/connection.ts';
import { querySql } from '../../db/queries.ts';
import { toCsv } from '../../kpis/csv.ts';
import type { Unit } from '../../kpis/definition.ts';
import { KNOWN_DENOMINATORS } from './kpi-relations.ts';
import type { DisclosureFigure, Small } from './sheets.ts';
import type { Withheld } from './withhold.ts';

const KEY = {
  kpi: 'text',
  period: 'text',
  breakdown: 'text',
  category: 'text',
  origin: 'text',
} as const satisfies Shape;

const FIGURES = {
  ...KEY,
  unit: 'text',
  numerator: 'number',
  denominator: 'number',
  shown: 'boolean',
  flag: 'text',
  small: 'text',
} as const satisfies Shape;

function withRows(rows: string, select: string): string {
  return `WITH disclosure_rows AS MATERIALIZED (\n${querySql(`figures/${rows}`)}),
disclosure_counts AS (\n${querySql('figures/disclosure_counts')})\n${querySql(`figures/${select}`)}`;
}

const originOf = (text: string | null): DisclosureFigure['origin'] =>
  text === 'own' ? 'own' : 'published';

/**
 * The figures of an area as disclosure control reads them.
 * @throws EngineError when the query fails or `signal` is aborted.
 */
export async function queryDisclosureFigures(
  connection: Connection,
  area: string,
  threshold: number,
  signal?: AbortSignal,
): Promise<DisclosureFigure[]> {
  const { rowCount, column } = await connection.query(
    withRows('disclosure_area_rows', 'disclosure_area'),
    FIGURES,
    {
      parameters: { area, threshold, denominators: KNOWN_DENOMINATORS },
      ...(signal === undefined ? {} : { signal }),
    },
  );
  return Array.from({ length: rowCount }, (_, at) => ({
    kpi: column.kpi[at] ?? '',
    period: column.period[at] ?? '',
    breakdown: column.breakdown[at] ?? '',
    category: column.category[at] ?? '',
    origin: originOf(column.origin[at] ?? null),
    unit: (column.unit[at] ?? 'count') as Unit,
    numerator: column.numerator[at] ?? null,
    denominator: column.denominator[at] ?? null,
    shown: column.shown[at] ?? false,
    flag: column.flag[at] ?? '',
    small: (column.small[at] ?? '') as Small,
  }));
}

const ELSEWHERE = { ...KEY, area_code: 'text', why: 'text' } as const satisfies Shape;

/** A withheld figure of an area, as a row of the table `withheld`. */
export interface WithheldRow extends Omit<Withheld, 'why'> {
  readonly areaCode: string;
  readonly why: string;
}

/**
 * The published headlines of every council that a public view withholds by themselves: the bars of
 * other councils. They change with the threshold and the published figures alone.
 * @throws EngineError when the query fails.
 */
export async function queryPublishedWithheld(
  connection: Connection,
  threshold: number,
): Promise<WithheldRow[]> {
  const columns = await connection.query(
    withRows('disclosure_published_rows', 'disclosure_published'),
    ELSEWHERE,
    { parameters: { threshold, denominators: KNOWN_DENOMINATORS } },
  );
  return toRows(columns).map((row) => ({
    areaCode: row.area_code ?? '',
    kpi: row.kpi ?? '',
    period: row.period ?? '',
    breakdown: row.breakdown ?? '',
    category: row.category ?? '',
    origin: originOf(row.origin),
    why: row.why ?? '',
  }));
}

/** Replaces the table `withheld`, which public_own.sql and public_published.sql read. */
export async function setWithheld(
  connection: Connection,
  rows: readonly WithheldRow[],
): Promise<void> {
  await connection.registerText(
    'withheld.csv',
    toCsv(
      ['area_code', 'kpi', 'period', 'breakdown', 'category', 'origin', 'why'],
      rows.map((row) => [
        row.areaCode,
        row.kpi,
        row.period,
        row.breakdown,
        row.category,
        row.origin,
        row.why,
      ]),
    ),
  );
  await connection.run(querySql('tables/withheld'));
  await connection.dropFile('withheld.csv');
}
