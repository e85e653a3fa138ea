import { type Connection, type QueryOptions, toRows } from '../db/connection.ts';
import { querySql } from '../db/queries.ts';
import { cohortSql } from './figures.ts';

/**
 * How the number of children in care went from one quarter's end to the next:
 * `atStart + started - ceased + remainder = atEnd`.
 */
export interface Remainder {
  /** `2021-22-Q3` */
  readonly period: string;
  /** Children in care on the day before the quarter. */
  readonly atStart: number;
  readonly started: number;
  readonly ceased: number;
  /** What is left over, negative where children left without being counted as having ceased. */
  readonly remainder: number;
  /** Children in care on the last day. */
  readonly atEnd: number;
  /** What the remainder is made of, the most children first. */
  readonly parts: readonly RemainderPart[];
}

export interface RemainderPart {
  /** In words: "Turned 18 without a recorded end". */
  readonly reason: string;
  readonly children: number;
  /** What they add to the remainder: two children who are gone, -2. */
  readonly difference: number;
}

/**
 * The remainder of every quarter of which the episodes tell, after `makeHistory`. The children behind
 * it stand in the table `remainder_children` from then on.
 * @throws EngineError `query_cancelled` when the signal stops it.
 */
export async function queryRemainder(
  connection: Connection,
  options: Pick<QueryOptions, 'signal'> = {},
): Promise<Remainder[]> {
  await connection.run(movesSql(), options);
  await connection.run(querySql('records/remainder_children'), options);
  const totals = await connection.query(
    querySql('records/remainder'),
    {
      period: 'text',
      at_start: 'number',
      started: 'number',
      ceased: 'number',
      remainder: 'number',
      at_end: 'number',
    },
    options,
  );
  const parts = await connection.query(
    querySql('records/remainder_parts'),
    { period: 'text', reason: 'text', children: 'number', difference: 'number' },
    options,
  );
  await connection.run(querySql('records/forget_moves'));
  const reasons = toRows(parts);
  return toRows(totals).map((row) => ({
    period: row.period ?? '',
    atStart: row.at_start ?? 0,
    started: row.started ?? 0,
    ceased: row.ceased ?? 0,
    remainder: row.remainder ?? 0,
    atEnd: row.at_end ?? 0,
    parts: reasons
      .filter(({ period }) => period === row.period)
      .map(({ reason, children, difference }) => ({
        reason: reason ?? '',
        children: children ?? 0,
        difference: difference ?? 0,
      })),
  }));
}

/** The statement that works out `care_moves`, from the cohorts of those who started and ceased. */
function movesSql(): string {
  return `CREATE OR REPLACE TABLE records.care_moves AS
WITH started AS (
${cohortSql('cla_started')}),
ceased AS (
${cohortSql('cla_ceased')})
${querySql('records/care_moves')}`;
}
