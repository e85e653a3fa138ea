/** The same files as the product's, with types given: no checks, no words, no history. */
import areasUrl from '../../../data/areas.csv?url';
import exampleUrl from '../../../data/example/figures.csv?url';
import neighboursUrl from '../../../data/neighbours.csv?url';
import dfeUrl from '../../../data/published/dfe.csv?url';
import onsUrl from '../../../data/published/ons.csv?url';

export const FILES = {
  'areas.csv': areasUrl,
  'neighbours.csv': neighboursUrl,
  'dfe.csv': dfeUrl,
  'ons.csv': onsUrl,
  'example.csv': exampleUrl,
} as const;

const DIALECT = `auto_detect = false, header = true, delim = ',', quote = '"', escape = '"'`;

function columns(types: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(types).map(([name, type]) => `'${name}': '${type}'`);
  return `${DIALECT}, columns = {${pairs.join(', ')}}`;
}

const texts = (names: string) =>
  Object.fromEntries(names.split(' ').map((name) => [name, 'VARCHAR']));

const PUBLISHED = {
  ...texts('kpi area_code period'),
  period_end: 'DATE',
  ...texts('basis breakdown category'),
  numerator: 'DOUBLE',
  denominator: 'DOUBLE',
  value: 'DOUBLE',
  ...texts('flag marks source'),
};

const TIDY = {
  ...texts(
    'time_period time_identifier geographic_level new_la_code la_name kpi breakdown category',
  ),
  numerator: 'DOUBLE',
  denominator: 'DOUBLE',
  value: 'DOUBLE',
};

/** Quarterly figures in the tidy layout as a table, in one statement. */
export function tidyTable(
  table: string,
  file: string,
  more: Readonly<Record<string, string>> = {},
) {
  return `
    CREATE OR REPLACE TABLE ${table} AS
    SELECT
      kpi, new_la_code AS area_code, breakdown, category, numerator, denominator,
      coalesce(100 * numerator / denominator, value) AS value,
      left(time_period, 4) || '-' || right(time_period, 2)
        || coalesce(replace(nullif(right(time_identifier, 2), 'ar'), 'Q', '-Q'), '') AS period,
      make_date(left(time_period, 4)::INTEGER, 4, 1)
        + INTERVAL 3 MONTH * coalesce(TRY_CAST(right(time_identifier, 1) AS INTEGER), 4)
        - INTERVAL 1 DAY AS period_end
    FROM read_csv('${file}', nullstr = ['', 'x', 'z'], ${columns({ ...TIDY, ...more })})`;
}

/** The statements that make the tables, in order. */
export const TABLES: readonly string[] = [
  `CREATE TABLE published AS
    SELECT * FROM read_csv(['dfe.csv', 'ons.csv'], nullstr = '', ${columns(PUBLISHED)})`,
  `CREATE TABLE neighbours AS SELECT * FROM read_csv('neighbours.csv', ${columns({
    ...texts('model area_code neighbour_code'),
    rank: 'INTEGER',
    closeness: 'VARCHAR',
  })})`,
  `CREATE TABLE areas AS SELECT code, region_code FROM read_csv('areas.csv', ${columns({
    ...texts('code name level la_code region_code sub_region_code valid_from valid_to'),
    ...texts('predecessors successors aliases'),
  })})`,
  tidyTable('own', 'example.csv', { note: 'VARCHAR' }),
];

/**
 * Three years of twelve KPIs of an area up to a day, with the figures of neighbours, region and
 * England that were published by then: one query for all charts. `$area`, `$end`.
 */
export const CHARTS_SQL = `
  WITH kpis AS (
    SELECT unnest([
      'cla_rate', 'placements_3_plus', 'same_home_2_years', 'outside_area_20_miles', 'foster_care',
      'children_home', 'supported_accommodation', 'with_parents', 'eet_17_18', 'eet_19_21',
      'suitable_19_21', 'in_touch_19_21'
    ]) AS kpi
  ),
  headlines AS (SELECT * FROM published WHERE coalesce(breakdown, '') = ''),
  lines AS (
    SELECT kpi, period, period_end, value FROM own
    WHERE area_code = $area AND coalesce(breakdown, '') = ''
    UNION ALL
    SELECT kpi, period, period_end, value FROM headlines
    WHERE area_code = $area
      AND NOT EXISTS (
        FROM own WHERE own.area_code = $area AND own.kpi = headlines.kpi
          AND own.period_end = headlines.period_end
      )
  ),
  neighbour_years AS (
    SELECT kpi, period_end, median(value) AS value
    FROM headlines
    JOIN neighbours ON neighbours.neighbour_code = headlines.area_code
    WHERE neighbours.area_code = $area AND model = '2025'
    GROUP BY kpi, period_end
  ),
  region_years AS (
    SELECT kpi, period_end, value FROM headlines
    WHERE area_code = (SELECT region_code FROM areas WHERE code = $area)
  ),
  england_years AS (SELECT kpi, period_end, value FROM headlines WHERE area_code = 'E92000001')
  SELECT
    lines.kpi,
    lines.period,
    lines.value,
    neighbour_years.value AS neighbours,
    region_years.value AS region,
    england_years.value AS england
  FROM lines
  JOIN kpis USING (kpi)
  ASOF LEFT JOIN neighbour_years
    ON lines.kpi = neighbour_years.kpi AND lines.period_end >= neighbour_years.period_end
  ASOF LEFT JOIN region_years
    ON lines.kpi = region_years.kpi AND lines.period_end >= region_years.period_end
  ASOF LEFT JOIN england_years
    ON lines.kpi = england_years.kpi AND lines.period_end >= england_years.period_end
  WHERE lines.period_end <= $end AND lines.period_end > $end - INTERVAL 39 MONTH
  ORDER BY lines.kpi, lines.period_end`;
