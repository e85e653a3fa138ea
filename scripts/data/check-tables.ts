import type { DuckDBConnection } from '@duckdb/node-api';
import { BuildError } from './build-error.ts';
import { read } from './engine.ts';
import { folderLayout } from './folder-layout.ts';

/** One thing that must not be: a query for the offending rows, and what to say of the first. */
interface Check {
  readonly offenders: string;
  readonly message: (cells: readonly string[]) => string;
}

const pathOf = (table: string): string =>
  folderLayout.find((file) => file.table === table)?.path ?? table;

const tidyTables = ['children', 'stability', 'activity', 'accommodation', 'population'];

/** The rule that a period is a year ending 31 March holds for plain years only. */
const plainYears: Check = {
  offenders: tidyTables
    .map(
      (table) =>
        `SELECT '${table}', coalesce(time_period, '') FROM ${table}
         WHERE time_period IS NULL OR NOT regexp_full_match(time_period, '\\d{4}')`,
    )
    .join(' UNION ALL '),
  message: ([table = '', period = '']) =>
    `${pathOf(table)}: column "time_period" holds "${period}", which is not a year such as 2025.`,
};

const labelsFound: Check = {
  offenders: `SELECT file, label, coalesce(cohort, '') FROM ees_measures AS measures
    WHERE label NOT IN (SELECT population_type FROM children)
      AND NOT EXISTS (SELECT 1 FROM (
        SELECT 'stability' AS file, cohort, label FROM stability
        UNION ALL SELECT 'activity', cohort, label FROM activity
        UNION ALL SELECT 'accommodation', cohort, label FROM accommodation
      ) AS rows
      WHERE rows.file = measures.file AND rows.cohort = measures.cohort AND rows.label = measures.label)`,
  message: ([file = '', label = '', cohort = '']) =>
    `${pathOf(file)}: no row is labelled "${label}"${cohort === '' ? '' : ` for "${cohort}"`}.`,
};

const measuresFound: Check = {
  offenders: `SELECT measure FROM lait_measures WHERE measure NOT IN (SELECT measure FROM lait)`,
  message: ([measure = '']) =>
    `${pathOf('lait')}: column "Short Desc" has no measure "${measure}".`,
};

const oneCodeANumber: Check = {
  offenders: `SELECT la_code, string_agg(code, ', ' ORDER BY code) FROM areas
    WHERE level = 'authority' GROUP BY la_code HAVING count(*) > 1`,
  message: ([number = '', codes = '']) =>
    `Number ${number} has the codes ${codes}. Say in scripts/data/reorganisations.csv which one is the former code.`,
};

const uniqueNames: Check = {
  offenders: `SELECT lower(name), string_agg(code, ', ' ORDER BY code) FROM areas
    GROUP BY lower(name) HAVING count(*) > 1`,
  message: ([name = '', codes = '']) =>
    `"${name}" is the name of ${codes}. Give the former one a name in scripts/data/reorganisations.csv.`,
};

const knownNeighbours: Check = {
  offenders: `SELECT model, la_code, coalesce(neighbour_la_code, '') FROM neighbours
    WHERE area_code IS NULL OR neighbour_code IS NULL`,
  message: ([model = '', number = '', neighbour = '']) =>
    `${pathOf(`neighbours_${model}`)}: the row of ${number} names "${neighbour}", and one of the two is no known authority.`,
};

const uniqueFigures: Check = {
  offenders: `SELECT kpi, area_code, period FROM published
    GROUP BY kpi, area_code, period, breakdown, category HAVING count(*) > 1`,
  message: ([kpi = '', area = '', period = '']) =>
    `${kpi} of ${area} in ${period} is published twice in one file.`,
};

async function run(connection: DuckDBConnection, checks: readonly Check[]): Promise<void> {
  for (const check of checks) {
    const [first] = await read(connection, check.offenders);
    if (first !== undefined) throw new BuildError(check.message(first.map((cell) => cell ?? '')));
  }
}

/**
 * Checks the files against the years, labels and measures the build looks for.
 * @throws BuildError on the first that is odd or absent: a renamed label would silently lose a KPI.
 */
export async function checkLabels(connection: DuckDBConnection): Promise<void> {
  await run(connection, [plainYears, labelsFound, measuresFound]);
}

/**
 * Checks the tables before they are written.
 * @throws BuildError on the first row that contradicts another.
 */
export async function checkTables(connection: DuckDBConnection): Promise<void> {
  await run(connection, [oneCodeANumber, uniqueNames, knownNeighbours, uniqueFigures]);
}
