import { type Connection, toRows } from '../../src/db/connection.ts';
import { querySql } from '../../src/db/queries.ts';
import type { Area } from '../../src/figures/areas.ts';
import { toCsv } from '../../src/kpis/csv.ts';
import { TIDY_COLUMNS, tidyPeriod } from '../../src/kpis/tidy-layout.ts';
import { noteOf } from '../../src/packs/figures-csv.ts';

/** One figure that was counted from records, every digit of the value kept. */
export interface CountedFigure {
  readonly kpi: string;
  /** Key of a quarter or, for a KPI that is made once a year, of a year. */
  readonly period: string;
  /** Both empty for the headline. */
  readonly breakdown: string;
  readonly category: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly marks: readonly string[];
}

/** The figures in `record_figures`. A percentage of nobody is not among them: the report names it. */
export async function countedFigures(connection: Connection): Promise<CountedFigure[]> {
  const columns = await connection.query(querySql('records/tidy_figures'), {
    kpi: 'text',
    period: 'text',
    breakdown: 'text',
    category: 'text',
    numerator: 'number',
    denominator: 'number',
    value: 'number',
    marks: 'text',
  });
  return toRows(columns).map((row) => ({
    ...row,
    kpi: row.kpi ?? '',
    period: row.period ?? '',
    breakdown: row.breakdown ?? '',
    category: row.category ?? '',
    marks: (row.marks ?? '').split(';').filter(Boolean),
  }));
}

/** One row of the tidy layout; `value` may be a symbol or a number as it is to be written. */
export type TidyFigure = Omit<CountedFigure, 'value'> & { readonly value: number | string | null };

/** Figures of an area in the tidy layout with a note on what they are marked with. */
export function tidyCsv(figures: readonly TidyFigure[], area: Pick<Area, 'code' | 'name'>): string {
  const rows = figures.map((figure) => {
    const { time_period, time_identifier } = tidyPeriod(figure.period);
    return [
      time_period,
      time_identifier,
      'Local authority',
      area.code,
      area.name,
      figure.kpi,
      figure.breakdown,
      figure.category,
      figure.numerator,
      figure.denominator,
      figure.value,
      noteOf(figure.marks),
    ];
  });
  return toCsv([...TIDY_COLUMNS, 'note'], rows);
}
