import type { Connection } from '../db/connection.ts';
import { querySql } from '../db/queries.ts';

/**
 * The codes by which children's records may name an authority, such as `['840', 'E06000047']`: new and
 * old, and those of the authorities that it came from. Needs the table `areas`.
 * @throws EngineError when the query fails.
 */
export async function areaCodesOf(connection: Connection, area: string): Promise<string[]> {
  const { column } = await connection.query(
    querySql('records/codes_of_area'),
    { codes: 'text' },
    { parameters: { area } },
  );
  return (column.codes[0] ?? area).split(' ');
}
