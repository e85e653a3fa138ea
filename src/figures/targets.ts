import { type Connection, type Shape, toRows } from '../db/connection.ts';
import { querySql } from '../db/queries.ts';
import type { Target } from './tables.ts';

const SHAPE = {
  kpi: 'text',
  first_day: 'text',
  target: 'number',
  tolerance: 'number',
  tolerance_mode: 'text',
} as const satisfies Shape;

/**
 * The targets of a file with the columns `kpi,period_from,target,tolerance,tolerance_mode`.
 * @throws EngineError when the text is not such a file.
 */
export async function readTargets(
  connection: Connection,
  text: string,
  areaCode: string,
): Promise<Target[]> {
  const file = 'targets-file.csv';
  await connection.registerText(file, text);
  const sql = querySql('figures/targets_file');
  const columns = await connection.query(sql, SHAPE, { parameters: { file } });
  await connection.dropFile(file);
  return toRows(columns).flatMap((row) =>
    row.kpi === null || row.first_day === null || row.target === null
      ? []
      : [
          {
            areaCode,
            kpi: row.kpi,
            from: row.first_day,
            target: row.target,
            tolerance: row.tolerance,
            toleranceMode:
              row.tolerance_mode === 'points' || row.tolerance_mode === 'percentage'
                ? row.tolerance_mode
                : null,
          },
        ],
  );
}
