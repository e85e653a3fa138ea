import { type Connection, type Shape, toRows } from '../db/connection.ts';
import { querySql } from '../db/queries.ts';

const SHAPE = {
  kpi: 'text',
  period: 'text',
  source: 'text',
  own_numerator: 'number',
  own_denominator: 'number',
  own_value: 'number',
  counted_numerator: 'number',
  counted_denominator: 'number',
  counted_value: 'number',
  difference: 'number',
  shows_counted: 'boolean',
} as const satisfies Shape;

/** One of two figures of the same thing. */
export interface CountedFigure {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number;
}

/** A council's own total and the one counted from children's records, of a KPI and period. */
export interface OwnAndCounted {
  readonly kpi: string;
  readonly period: string;
  /** The load that gives the council's own total. */
  readonly source: string;
  readonly own: CountedFigure;
  readonly counted: CountedFigure;
  /** Counted minus own, in the KPI's unit. */
  readonly difference: number;
  /** Whether the counted one is shown. */
  readonly showsCounted: boolean;
}

/**
 * Every figure of an area that is there twice, earliest period first within a KPI. For officers: it
 * is not under disclosure control.
 * @throws EngineError when the query fails.
 */
export async function queryOwnAndCounted(
  connection: Connection,
  areaCode: string,
): Promise<OwnAndCounted[]> {
  const columns = await connection.query(querySql('figures/own_and_counted'), SHAPE, {
    parameters: { area: areaCode },
  });
  return toRows(columns).map((row) => ({
    kpi: row.kpi ?? '',
    period: row.period ?? '',
    source: row.source ?? '',
    own: {
      numerator: row.own_numerator,
      denominator: row.own_denominator,
      value: row.own_value ?? 0,
    },
    counted: {
      numerator: row.counted_numerator,
      denominator: row.counted_denominator,
      value: row.counted_value ?? 0,
    },
    difference: row.difference ?? 0,
    showsCounted: row.shows_counted ?? false,
  }));
}
