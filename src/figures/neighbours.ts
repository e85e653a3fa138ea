import { type Connection, type Shape, toRows } from '../db/connection.ts';
import { querySql } from '../db/queries.ts';

const SHAPE = {
  model: 'text',
  place: 'number',
  neighbour_code: 'text',
  closeness: 'text',
} as const satisfies Shape;

/** One statistical neighbour of an area in one model. */
export interface Neighbour {
  readonly model: '2025' | '2021';
  /** 1 is the nearest. */
  readonly place: number;
  readonly areaCode: string;
  /** The publisher's word: "Extremely close" to "Not close". */
  readonly closeness: string;
}

/** The neighbours of an area in both models, nearest first; empty where it has none. */
export async function queryNeighbours(
  connection: Connection,
  areaCode: string,
): Promise<Neighbour[]> {
  const columns = await connection.query(querySql('figures/neighbours'), SHAPE, {
    parameters: { area: areaCode },
  });
  return toRows(columns).map((row) => ({
    model: row.model === '2021' ? '2021' : '2025',
    place: row.place ?? 0,
    areaCode: row.neighbour_code ?? '',
    closeness: row.closeness ?? '',
  }));
}
