import { type Connection, type Shape, toRows } from '../../db/connection.ts';
import { querySql } from '../../db/queries.ts';
import type { WhyWithheld } from './withhold.ts';

const SHAPE = {
  kpi: 'text',
  period: 'text',
  breakdown: 'text',
  category: 'text',
  why: 'text',
  numerator: 'number',
  denominator: 'number',
  value: 'number',
} as const satisfies Shape;

/** A figure of a council's own that the public view does not show, as officers see it. */
export interface WithheldFigure {
  readonly kpi: string;
  readonly period: string;
  readonly breakdown: string;
  readonly category: string;
  readonly why: WhyWithheld;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

/**
 * The own figures of an area that stand in the table `withheld`: newest first, headlines before
 * parts.
 */
export async function queryWithheld(
  connection: Connection,
  areaCode: string,
): Promise<WithheldFigure[]> {
  const columns = await connection.query(querySql('figures/withheld_figures'), SHAPE, {
    parameters: { area: areaCode },
  });
  return toRows(columns).map((row) => ({
    kpi: row.kpi ?? '',
    period: row.period ?? '',
    breakdown: row.breakdown ?? '',
    category: row.category ?? '',
    why: (row.why ?? 'difference') as WhyWithheld,
    numerator: row.numerator,
    denominator: row.denominator,
    value: row.value,
  }));
}
