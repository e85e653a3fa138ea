import { type Connection, toRows } from '../../src/db/connection.ts';
import { querySql } from '../../src/db/queries.ts';
import type { Area } from '../../src/figures/areas.ts';
import { toCsv } from '../../src/kpis/csv.ts';
import { TIDY_COLUMNS, tidyPeriod } from '../../src/kpis/tidy-layout.ts';
import { noteOf } from '../../src/packs/figures-csv.ts';

/**
 * The figures in `record_figures` in the tidy layout, every digit of the values kept. A percentage of
 * nobody is not among them: the report names it.
 */
export async function tidyFigures(connection: Connection, area: Area): Promise<string> {
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
  const rows = toRows(columns).map((row) => {
    const { time_period, time_identifier } = tidyPeriod(row.period ?? '');
    return [
      time_period,
      time_identifier,
      'Local authority',
      area.code,
      area.name,
      row.kpi,
      row.breakdown,
      row.category,
      row.numerator,
      row.denominator,
      row.value,
      noteOf((row.marks ?? '').split(';').filter(Boolean)),
    ];
  });
  return toCsv([...TIDY_COLUMNS, 'note'], rows);
}
