-- add_figures
-- The figures of the KPIs in record_cells: the headline of each quarter that has one (breakdown empty),
-- the parts by each category of each dimension, and the bands of the outcome.
-- A count has its number as the numerator; a percentage is the number of those counted out of all of
-- the cohort; a score is the mean, with the sum and how many it is shared between; a rate is out of the
-- population, has no parts, and is provisional where the estimate is of an earlier year. The bands of an
-- outcome are parts of the whole cohort. A quarter in which nobody is in the cohort has a count of 0,
-- and no percentage or mean; so it is with a part, except that a percentage of nobody is not listed.
-- What is made once a year stands under the year. Source: "Two kinds of source" in docs/records.md.
INSERT INTO record_figures BY NAME
WITH parts AS MATERIALIZED (
  SELECT
    number,
    period,
    CASE
      WHEN grouping(age_band) = 0 THEN 'Age'
      WHEN grouping(sex) = 0 THEN 'Sex'
      WHEN grouping(ethnic_group) = 0 THEN 'Ethnic group'
      WHEN grouping(unaccompanied) = 0 THEN 'Unaccompanied'
      WHEN grouping(placement) = 0 THEN 'Placement'
      WHEN grouping(provider) = 0 THEN 'Provider'
      WHEN grouping(legal_status) = 0 THEN 'Legal status'
      WHEN grouping(distance) = 0 THEN 'Distance'
      WHEN grouping(outcome) = 0 THEN 'outcome'
      ELSE ''
    END AS part_of,
    -- The one dimension that is added up by is not NULL.
    coalesce(
      age_band::VARCHAR, sex::VARCHAR, ethnic_group::VARCHAR, unaccompanied::VARCHAR,
      placement::VARCHAR, provider::VARCHAR, legal_status::VARCHAR, distance::VARCHAR, outcome, ''
    ) AS category,
    sum(all_of_them) AS all_of_them,
    sum(met) AS met,
    sum(amount) AS amount
  FROM record_cells
  GROUP BY GROUPING SETS (
    (number, period),
    (number, period, age_band),
    (number, period, sex),
    (number, period, ethnic_group),
    (number, period, unaccompanied),
    (number, period, placement),
    (number, period, provider),
    (number, period, legal_status),
    (number, period, distance),
    (number, period, outcome)
  )
  HAVING grouping(outcome) = 1 OR outcome IS NOT NULL
),
categories AS (
  SELECT DISTINCT number, part_of, category FROM parts WHERE part_of <> ''
  UNION ALL
  SELECT number, '', ''
  FROM record_kpis
  WHERE list_contains(string_split($numbers, ' '), number::VARCHAR)
),
listed AS (
  SELECT
    record_kpis.*,
    record_quarters.* EXCLUDE (number),
    CASE part_of WHEN 'outcome' THEN outcome ELSE part_of END AS breakdown,
    category,
    coalesce(CASE
      WHEN unit = 'score' THEN parts.amount
      WHEN part_of = 'outcome' THEN parts.all_of_them
      ELSE parts.met
    END, 0)::DOUBLE AS numerator,
    CASE unit
      WHEN 'count' THEN NULL
      WHEN 'per_10000' THEN children
      ELSE coalesce(CASE part_of WHEN 'outcome' THEN headlines.all_of_them ELSE parts.all_of_them END, 0)
    END::DOUBLE AS denominator,
    serves_until
  FROM categories
  JOIN record_kpis USING (number)
  JOIN record_quarters USING (number)
  LEFT JOIN parts USING (number, period, part_of, category)
  LEFT JOIN parts AS headlines
    ON headlines.number = record_kpis.number
    AND headlines.period = record_quarters.period
    AND headlines.part_of = ''
  ASOF LEFT JOIN record_population AS population
    ON record_quarters.financial_year_end >= population.serves_until
)
SELECT
  kpi,
  area AS area_code,
  CASE basis WHEN 'year' THEN left(period, 7) ELSE period END AS period,
  period_end,
  basis,
  breakdown,
  category,
  numerator,
  denominator,
  CASE unit
    WHEN 'count' THEN numerator
    ELSE CASE unit WHEN 'percent' THEN 100 WHEN 'per_10000' THEN 10000 ELSE 1 END
      * numerator / nullif(denominator, 0)
  END AS value,
  CASE WHEN denominator = 0 THEN 'not_applicable' ELSE '' END AS flag,
  concat_ws(
    ';',
    nullif(marks, ''),
    CASE WHEN unit = 'per_10000' AND serves_until < financial_year_end THEN 'provisional' END
  ) AS marks,
  'records' AS source
FROM listed
CROSS JOIN counting
WHERE CASE
  WHEN unit = 'per_10000' THEN breakdown = '' AND denominator IS NOT NULL
  ELSE breakdown = '' OR denominator IS NULL OR denominator > 0
END
