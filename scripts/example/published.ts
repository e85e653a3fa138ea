/** County Durham's published figures, which the fourth quarters must meet. */

import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { z } from 'zod';

export const COUNTY_DURHAM = { code: 'E06000047', name: 'County Durham' } as const;

const number = z.nullable(z.number());
const row = z.object({
  kpi: z.string(),
  period: z.string(),
  numerator: number,
  denominator: number,
  value: number,
});

export interface PublishedFigure {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** As published: a whole number for percentages and rates, one decimal for the score. */
  readonly value: number;
}

export interface Published {
  /** The headline for a financial year such as `2021-22`; undefined when there is none or it is suppressed. */
  readonly find: (kpi: string, year: string) => PublishedFigure | undefined;
  /** As `find`, but throws an Error when there is none. */
  readonly get: (kpi: string, year: string) => PublishedFigure;
}

const HEADLINES = `
  SELECT kpi, period,
         TRY_CAST(numerator AS DOUBLE) AS numerator,
         TRY_CAST(denominator AS DOUBLE) AS denominator,
         TRY_CAST(value AS DOUBLE) AS value
  FROM read_csv($files, all_varchar = true, header = true, delim = ',', quote = '"', union_by_name = true)
  WHERE area_code = $area AND coalesce(breakdown, '') = '' AND coalesce(flag, '') = ''
  ORDER BY kpi, period`;

/**
 * Reads `dfe.csv` and `ons.csv` of a folder with the columns of the `figures` table.
 * @throws {Error} when a file is missing or a KPI has two headlines for one year.
 */
export async function readPublished(folder: string): Promise<Published> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const sql = HEADLINES.replace(
    '$files',
    `[${['dfe.csv', 'ons.csv'].map((file) => `'${join(folder, file).replaceAll("'", "''")}'`).join(', ')}]`,
  );
  const result = await connection.runAndReadAll(sql, { area: COUNTY_DURHAM.code });
  const found = new Map<string, PublishedFigure>();
  for (const { kpi, period, numerator, denominator, value } of z
    .array(row)
    .parse(result.getRowObjectsJS())) {
    const key = `${kpi} ${period}`;
    if (found.has(key)) throw new Error(`two published headlines for ${key}`);
    if (value !== null) found.set(key, { numerator, denominator, value });
  }
  connection.closeSync();
  instance.closeSync();
  const find = (kpi: string, year: string) => found.get(`${kpi} ${year}`);
  return {
    find,
    get: (kpi, year) => {
      const figure = find(kpi, year);
      if (figure === undefined) throw new Error(`nothing is published for ${kpi} in ${year}`);
      return figure;
    },
  };
}
