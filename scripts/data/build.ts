import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { DuckDBConnection } from '@duckdb/node-api';
import { BuildError } from './build-error.ts';
import { checkLabels, checkTables } from './check-tables.ts';
import { loadFacts, openEngine, quoted, readQuery, runFile } from './engine.ts';
import { loadFolder } from './load-folder.ts';
import { loadReleases, readSources } from './sources.ts';

/** What a build has to tell: where LAIT and EES disagree, one line a cell. */
export interface BuildReport {
  readonly disagreements: readonly string[];
}

const figureColumns =
  'kpi, area_code, period, period_end, basis, breakdown, category, numerator, denominator, value, flag, marks, source';

/** Figures are sorted so that neighbouring rows differ least: the files compress best that way. */
const figuresOf = (releases: readonly string[]): string =>
  `SELECT ${figureColumns} FROM published WHERE release IN (${releases.map(quoted).join(', ')})
   ORDER BY kpi, area_code, period, breakdown NULLS FIRST, category NULLS FIRST`;

const outputs: Readonly<Record<string, string>> = {
  'areas.csv': `SELECT code, name, level, la_code, region_code, sub_region_code, valid_from, valid_to,
      predecessors, successors, aliases
    FROM areas ORDER BY code`,
  'neighbours.csv': `SELECT model, area_code, neighbour_code, rank, closeness
    FROM neighbours ORDER BY model, area_code, rank`,
  'published/dfe.csv': figuresOf(['ees', 'lait']),
  'published/ons.csv': figuresOf(['ons']),
};

const sourceFile = 'published/source.json';

/**
 * Builds areas, neighbours and published figures from a folder of published files.
 * Everything is written beside `to` first and moved when all of it stands, so that a
 * fault leaves `to` as it was. The same folder gives the same bytes.
 * @throws BuildError naming the file and the column at fault.
 */
export async function build(from: string, to: string): Promise<BuildReport> {
  const folder = await stat(from).catch(() => undefined);
  if (folder?.isDirectory() !== true) throw new BuildError(`${from}: there is no such folder.`);
  const connection = await openEngine();
  try {
    await makeTables(connection, from);
    await writeOutputs(connection, to);
    const cells = await readQuery(connection, 'disagreements.sql');
    return { disagreements: cells.map((row) => row.join(' ')) };
  } finally {
    connection.closeSync();
  }
}

async function makeTables(connection: DuckDBConnection, from: string): Promise<void> {
  await runFile(connection, 'macros.sql');
  await loadFacts(connection, 'reorganisations', 'reorganisations.csv');
  await loadFacts(connection, 'region_numbers', 'region-numbers.csv');
  await loadFacts(connection, 'short_names', 'short-names.csv');
  await loadFacts(connection, 'ees_measures', 'ees-measures.csv');
  await loadFacts(connection, 'lait_measures', 'lait-measures.csv');
  await loadFolder(connection, from);
  await checkLabels(connection);
  await runFile(connection, 'areas.sql');
  await runFile(connection, 'neighbours.sql');
  await runFile(connection, 'ees.sql');
  await runFile(connection, 'ons.sql');
  await runFile(connection, 'lait.sql');
  await loadReleases(connection);
  await runFile(connection, 'published.sql');
  await checkTables(connection);
}

async function writeOutputs(connection: DuckDBConnection, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  // Beside the target, because a file can only be moved whole within one disk.
  const draft = await mkdtemp(join(dirname(to), '.data-'));
  try {
    await mkdir(join(draft, 'published'));
    for (const [name, query] of Object.entries(outputs)) {
      await connection.run(
        `COPY (${query}) TO ${quoted(join(draft, name))} (FORMAT csv, HEADER, DELIMITER ',')`,
      );
    }
    const sources = await readSources(connection);
    await writeFile(join(draft, sourceFile), `${JSON.stringify(sources, null, 2)}\n`);
    await mkdir(join(to, 'published'), { recursive: true });
    for (const name of [...Object.keys(outputs), sourceFile]) {
      await rename(join(draft, name), join(to, name));
    }
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

const usage =
  'Usage: npm run data -- --from FOLDER\nFOLDER holds the published files of the DfE and the ONS.';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } });
  if (values.from === undefined) throw new BuildError(usage);
  const to = values.to ?? fileURLToPath(new URL('../../data', import.meta.url));
  const { disagreements } = await build(resolve(values.from), resolve(to));
  console.log(`Built areas, neighbours and published figures in ${resolve(to)}.`);
  console.log(`Cells where LAIT and EES both have a number and disagree: ${disagreements.length}.`);
  for (const line of disagreements) console.log(`  ${line}`);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((fault: unknown) => {
    console.error(fault instanceof BuildError ? fault.message : fault);
    process.exitCode = 1;
  });
}
