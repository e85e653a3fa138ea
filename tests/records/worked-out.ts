import { type Connection, toRows } from '../../src/db/connection.ts';
import { openNodeEngine } from '../../src/db/node-engine.ts';
import { extractKey } from '../../src/intake/records/extracts.ts';
import { createRecordTables } from '../../src/intake/records/record-memory.ts';
import { removeRecordFiles, takeInRecordFiles } from '../../src/intake/records/take-in-records.ts';
import { setCounting } from '../../src/records/counting.ts';
import { computeFigures } from '../../src/records/figures.ts';
import { makeHistory } from '../../src/records/history.ts';
import { extractsToFiles } from './extract-files.ts';
import type { Area, Extract, Settings } from './reference/extract.ts';

const TODAY = '2026-11-20';

/** An engine with the tables of children's records, empty. */
export async function emptyEngine(): Promise<Connection> {
  const connection = await openNodeEngine();
  await createRecordTables(connection);
  return connection;
}

/** One figure as the product has it, by `kpi period`, or with its part `kpi period breakdown: category`. */
export interface Worked {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly flag: string;
  readonly marks: string;
}

/** The figures of extracts from their files on: intake, history, cohorts, figures. */
export async function workOut(
  connection: Connection,
  extracts: readonly Extract[],
  area: Area,
  settings: Settings,
): Promise<ReadonlyMap<string, Worked>> {
  const files = extractsToFiles(extracts);
  // What the files do not say for sure is set, as a user would.
  const corrections = new Map(
    extracts.flatMap((extract) =>
      extractsToFiles([extract]).map(({ name }) => [
        extractKey(name),
        { yearBegin: extract.yearBegin, asAt: extract.asAt },
      ]),
    ),
  );
  const held = await connection.query('SELECT name FROM record_files', { name: 'text' });
  const names = held.column.name.map((name) => name ?? '');
  await removeRecordFiles(connection, names, { today: TODAY });
  const encoder = new TextEncoder();
  const incoming = files.map(({ name, text }) => ({
    name,
    bytes: new Uint8Array(encoder.encode(text)),
  }));
  await takeInRecordFiles(connection, incoming, { today: TODAY, corrections });
  await setCounting(connection, {
    area: area.code,
    areaCodes: [area.code, area.oldCode],
    ...settings,
    today: TODAY,
  });
  await makeHistory(connection);
  await computeFigures(connection);
  return readFigures(connection);
}

/** What `record_figures` holds. */
export async function readFigures(connection: Connection): Promise<ReadonlyMap<string, Worked>> {
  const columns = await connection.query(
    `SELECT concat(kpi, ' ', period, CASE WHEN breakdown <> '' THEN concat(' ', breakdown, ': ', category) END) AS key,
       numerator, denominator, value, flag, marks
     FROM record_figures`,
    {
      key: 'text',
      numerator: 'number',
      denominator: 'number',
      value: 'number',
      flag: 'text',
      marks: 'text',
    },
  );
  return new Map(
    toRows(columns).map(({ key, flag, marks, ...figure }) => [
      key ?? '',
      { ...figure, flag: flag ?? '', marks: marks ?? '' },
    ]),
  );
}
