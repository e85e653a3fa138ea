import { type Connection, toRows } from '../../src/db/connection.ts';

/** Figures as lines a person can check: `period breakdown/category n/N = value flag marks`. */
export async function figureLines(
  connection: Connection,
  kpi: string,
  breakdown = '',
): Promise<string[]> {
  const columns = await connection.query(
    `SELECT period, category, numerator, denominator, value, flag, marks FROM record_figures
     WHERE kpi = '${kpi}' AND breakdown = '${breakdown}' ORDER BY period_end, category`,
    {
      period: 'text',
      category: 'text',
      numerator: 'number',
      denominator: 'number',
      value: 'number',
      flag: 'text',
      marks: 'text',
    },
  );
  return toRows(columns).map((row) => {
    const of = row.denominator === null ? '' : ` of ${row.denominator}`;
    const value = row.denominator === null ? '' : ` = ${row.value ?? row.flag}`;
    return [row.period, row.category, `${row.numerator}${of}${value}`, row.marks]
      .filter(Boolean)
      .join(' ');
  });
}
