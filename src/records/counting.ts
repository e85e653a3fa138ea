import type { Connection } from '../db/connection.ts';
import { querySql } from '../db/queries.ts';

/** How children's records are counted: whose they are, and the rules that are a setting. */
export interface Counting {
  /** The authority whose children these are: `E06000047`. */
  readonly area: string;
  /** Its new and its old code, as PL_LA may have either: `['E06000047', '840']`. */
  readonly areaCodes: readonly string[];
  /** A change with the same carer (RNE T, U) counts as a new placement. Default off: unsure. */
  readonly countSameCarerMoves: boolean;
  /** A temporary placement (T0 to T4) counts as one. Default off: unsure. */
  readonly countTemporaryMoves: boolean;
  /** ISO date: a later DECOM decides no year. */
  readonly today: string;
}

/** Puts the rules of counting into the table `counting`, which every step reads. */
export async function setCounting(connection: Connection, counting: Counting): Promise<void> {
  await connection.run(querySql('tables/records/counting'), {
    parameters: {
      area: counting.area,
      area_codes: counting.areaCodes.join(' '),
      count_same_carer_moves: counting.countSameCarerMoves,
      count_temporary_moves: counting.countTemporaryMoves,
      today: counting.today,
    },
  });
}
