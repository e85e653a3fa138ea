import type { Connection } from '../../src/db/connection.ts';
import { openNodeEngine } from '../../src/db/node-engine.ts';
import { createRecordTables } from '../../src/intake/records/record-memory.ts';
import { setCounting } from '../../src/records/counting.ts';
import { makeHistory } from '../../src/records/history.ts';
import { makeWorking, type Working } from '../../src/records/working.ts';

/**
 * Hand-made histories, one line an episode: `child DECOM RNE LS PLACE PL_POST DEC REC`, with `-` for
 * an empty cell. Dates are ISO. A line `file NAME YEAR AS-AT` begins another file.
 */
export interface WrittenRecords {
  readonly episodes: string;
  /** `child sex dob`, one a line. */
  readonly header?: string;
  /** `child review code` */
  readonly reviews?: string;
  /** `child start end` */
  readonly missing?: string;
  /** `child dob in_touch activ accom` */
  readonly oc3?: string;
  readonly countSameCarerMoves?: boolean;
  readonly countTemporaryMoves?: boolean;
}

const TABLES = ['header', 'episodes', 'reviews', 'uasc', 'oc2', 'oc3', 'missing'] as const;

const quoted = (cell: string | undefined) =>
  cell === undefined || cell === '-' ? 'NULL' : `'${cell.replaceAll("'", "''")}'`;

/** Rows of a table, by file; without a line `file` they are in one as at 31 March 2022. */
function rowsOf(text: string): { file: string[]; rows: string[][] }[] {
  const files: { file: string[]; rows: string[][] }[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const cells = line.split(/\s+/);
    if (cells[0] === 'file') files.push({ file: cells.slice(1), rows: [] });
    else {
      if (files.length === 0)
        files.push({ file: ['all.csv', '2021-04-01', '2022-03-31'], rows: [] });
      files.at(-1)?.rows.push(cells);
    }
  }
  return files;
}

/** An engine with these records in it and their histories worked out. */
export async function workingOf(
  records: WrittenRecords,
): Promise<{ engine: Connection; working: Working }> {
  const engine = await openNodeEngine();
  await createRecordTables(engine);
  let file = 0;
  const put = async (
    table: (typeof TABLES)[number],
    columns: string,
    text: string | undefined,
  ): Promise<void> => {
    for (const {
      file: [name, begin, asAt],
      rows,
    } of rowsOf(text ?? '')) {
      file += 1;
      await engine.run(
        `INSERT INTO record_files VALUES (${file}, ${quoted(name)}, '${table}', ${quoted(asAt)}, ${quoted(begin)}, ${quoted(asAt)}, ${rows.length})`,
      );
      for (const [at, row] of rows.entries()) {
        const values = columns.split(', ').map((_, cell) => quoted(row[cell]));
        await engine.run(
          `INSERT INTO records_${table} (file, row_number, ${columns}) VALUES (${file}, ${at + 2}, ${values.join(', ')})`,
        );
      }
    }
  };
  await put('episodes', 'child, decom, rne, ls, place, pl_post, dec, rec', records.episodes);
  await put('header', 'child, sex, dob', records.header);
  await put('reviews', 'child, review, review_code', records.reviews);
  await put('missing', 'child, mis_start, mis_end', records.missing);
  await put('oc3', 'child, dob, in_touch, activ, accom', records.oc3);
  await engine.run("UPDATE records_missing SET missing = 'M'");
  await setCounting(engine, {
    area: 'E06000047',
    areaCodes: ['E06000047', '840'],
    countSameCarerMoves: records.countSameCarerMoves ?? false,
    countTemporaryMoves: records.countTemporaryMoves ?? false,
    today: '2022-06-01',
  });
  await makeHistory(engine);
  return { engine, working: makeWorking(engine) };
}
