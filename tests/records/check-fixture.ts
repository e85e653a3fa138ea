import type { Connection } from '../../src/db/connection.ts';
import { openNodeEngine } from '../../src/db/node-engine.ts';
import { createRecordTables } from '../../src/intake/records/record-memory.ts';
import { setCounting } from '../../src/records/counting.ts';
import { makeHistory } from '../../src/records/history.ts';

export const COLUMNS = {
  header: 'sex VARCHAR, dob DATE, ethnic VARCHAR, upn VARCHAR, mother VARCHAR, mc_dob DATE',
  episodes:
    'decom DATE, rne VARCHAR, ls VARCHAR, cin VARCHAR, place VARCHAR, provider VARCHAR, dec DATE, rec VARCHAR, reason VARCHAR, home_post VARCHAR, pl_post VARCHAR, urn VARCHAR, pl_la VARCHAR, pl_location VARCHAR, pl_distance DOUBLE',
  reviews: 'dob DATE, review DATE, review_code VARCHAR',
  uasc: 'sex VARCHAR, dob DATE, duc DATE',
  oc2: 'dob DATE, sdq_score DOUBLE, sdq_reason VARCHAR, convicted VARCHAR, health_check VARCHAR, immunisations VARCHAR, teeth_check VARCHAR, health_assessment VARCHAR, substance_misuse VARCHAR, intervention_received VARCHAR, intervention_offered VARCHAR',
  oc3: 'dob DATE, in_touch VARCHAR, activ VARCHAR, accom VARCHAR',
  missing: 'dob DATE, missing VARCHAR, mis_start DATE, mis_end DATE',
  ad1: 'dob DATE, date_int DATE, date_match DATE, foster_care VARCHAR, nb_adoptr VARCHAR, sex_adoptr VARCHAR, ls_adoptr VARCHAR',
  placed_for_adoption:
    'dob DATE, date_placed DATE, date_placed_ceased DATE, reason_placed_ceased VARCHAR',
  previous_permanence: 'dob DATE, prev_perm VARCHAR, la_perm VARCHAR, date_perm VARCHAR',
  social_workers: 'dob DATE, sw_id VARCHAR, sw_decom DATE, sw_dec DATE, sw_reason VARCHAR',
} as const;

export type TableName = keyof typeof COLUMNS;
export const TABLES = Object.keys(COLUMNS) as TableName[];

export type Cells = Readonly<Record<string, string | number | null>>;

/** A file of records: which table, and the day up to which its extract tells. */
export interface FixtureFile {
  readonly table: TableName;
  readonly asAt: string;
}

/** Records written by hand; what a row does not say is sound. Rows are numbered from 2 a file. */
export interface Records extends Partial<Readonly<Record<TableName, readonly Cells[]>>> {
  /** File 1 is the first. Where none are given: one of each table, as at 31 March 2023. */
  readonly files?: readonly FixtureFile[];
  readonly today?: string;
}

const ONE_YEAR: readonly FixtureFile[] = TABLES.map((table) => ({ table, asAt: '2023-03-31' }));

const SOUND: Readonly<Record<TableName, Cells>> = {
  header: { sex: '1', dob: '2012-06-15', ethnic: 'WBRI' },
  episodes: {
    decom: '2022-05-01',
    rne: 'S',
    ls: 'C2',
    cin: 'N1',
    place: 'U6',
    provider: 'PR1',
    pl_location: 'IN',
    pl_distance: 3,
  },
  reviews: { review: '2022-07-01', review_code: 'PN1' },
  uasc: { sex: '1' },
  oc2: { sdq_score: 12, teeth_check: '1', health_assessment: '1' },
  oc3: { dob: '2003-06-15', in_touch: 'YES', activ: 'F2', accom: 'U1' },
  missing: { missing: 'M', mis_start: '2022-08-01', mis_end: '2022-08-02' },
  ad1: {},
  placed_for_adoption: {},
  previous_permanence: {},
  social_workers: {},
};

const literal = (value: string | number | null | undefined) =>
  value === null || value === undefined
    ? 'NULL'
    : typeof value === 'number'
      ? String(value)
      : `'${value.replaceAll("'", "''")}'`;

/** An engine with the empty tables of children's records. */
export async function openRecords(): Promise<Connection> {
  const connection = await openNodeEngine();
  await createRecordTables(connection);
  return connection;
}

/** The whole of what a rule finds. */
export const EVERYTHING = { from: 0, count: 10_000 };

/** 1 April of the collection year that holds a day. */
function yearBegin(day: string): string {
  const year = Number(day.slice(0, 4));
  return `${day.slice(5) >= '04-01' ? year : year - 1}-04-01`;
}

/** Puts records into the tables in the place of what was there, and works out the history. */
export async function takeRecords(connection: Connection, records: Records): Promise<void> {
  const files = records.files ?? ONE_YEAR;
  await connection.run('DELETE FROM record_files');
  for (const [at, { table, asAt }] of files.entries()) {
    const values = [at + 1, `${asAt}/${table}.csv`, table, asAt, yearBegin(asAt), asAt, 0];
    await connection.run(`INSERT INTO record_files VALUES (${values.map(literal).join(', ')})`);
  }
  for (const table of TABLES) {
    await connection.run(`DELETE FROM records_${table}`);
    const rowsOfFile = new Map<number, number>();
    for (const cells of records[table] ?? []) {
      const own = files.findIndex((file) => file.table === table) + 1;
      const file = Number(cells['file'] ?? own);
      const row = (rowsOfFile.get(file) ?? 1) + 1;
      rowsOfFile.set(file, row);
      const whole: Cells = { ...SOUND[table], ...cells, file, row_number: row };
      const names = Object.keys(whole);
      await connection.run(
        `INSERT INTO records_${table} (${names.join(', ')}) VALUES (${names.map((name) => literal(whole[name])).join(', ')})`,
      );
    }
  }
  await setCounting(connection, {
    area: 'E06000047',
    areaCodes: ['E06000047', '840'],
    countSameCarerMoves: false,
    countTemporaryMoves: false,
    today: records.today ?? '2023-06-30',
  });
  await makeHistory(connection);
}
