import { type Connection, type Row, type Shape, toRows } from '../db/connection.ts';
import { querySql } from '../db/queries.ts';

const SHAPE = {
  code: 'text',
  name: 'text',
  level: 'text',
  region_code: 'text',
  valid_from: 'text',
  valid_to: 'text',
  predecessors: 'text',
  successors: 'text',
} as const satisfies Shape;

/** An authority, region or country. Dates are ISO text; codes in lists are separated by `;`. */
export interface Area {
  readonly code: string;
  readonly name: string;
  readonly level: 'authority' | 'region' | 'sub_region' | 'country' | 'former_code';
  readonly regionCode: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
}

const list = (codes: string | null): string[] => (codes === null ? [] : codes.split(';'));

function toArea(row: Row<typeof SHAPE>): Area {
  return {
    code: row.code ?? '',
    name: row.name ?? '',
    level: (row.level ?? 'authority') as Area['level'],
    regionCode: row.region_code,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    predecessors: list(row.predecessors),
    successors: list(row.successors),
  };
}

/** All areas, by name. */
export async function queryAreas(connection: Connection): Promise<Area[]> {
  const columns = await connection.query(querySql('figures/areas'), SHAPE);
  return toRows(columns).map(toArea);
}
