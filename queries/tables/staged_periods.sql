-- What each pair of time_period and time_identifier in the file means: a quarter or a whole financial
-- year, or why it is neither. A financial year runs from April to March; Q1 is April to June.
-- Source: the DfE's open data standard (202122 with "Financial year Q3"), and how councils write it.
CREATE OR REPLACE TEMP TABLE staged_periods AS
WITH cells AS (
  SELECT DISTINCT time_period AS time_period_cell, time_identifier AS time_identifier_cell
  FROM staged_texts
),
cleaned AS (
  SELECT
    *,
    clean(time_period_cell) AS time_period,
    clean(time_identifier_cell) AS time_identifier
  FROM cells
),
given AS (
  SELECT
    *,
    regexp_replace(time_period, '\s*[-–/]\s*', '-') AS years,
    lower(time_identifier) AS identifier
  FROM cleaned
),
taken_apart AS (
  SELECT
    *,
    regexp_matches(years, '^\d{4}(-?(\d{2}|\d{4}))?$') AS readable,
    TRY_CAST(left(years, 4) AS INTEGER) AS start_year,
    regexp_extract(years, '^\d{4}-?(\d{2}|\d{4})$', 1) AS end_year,
    TRY_CAST(regexp_extract(
      identifier,
      '^(?:financial (?:year |quarter )?|reporting year |fy )?(?:q ?|quarter |qtr )([1-4])$',
      1
    ) AS INTEGER) AS quarter,
    identifier IN ('financial year', 'reporting year') AS whole_year
  FROM given
),
judged AS (
  SELECT
    *,
    CASE
      WHEN time_period = '' THEN 'no_year'
      WHEN NOT readable THEN 'unreadable_year'
      WHEN regexp_matches(
        identifier,
        'calendar|academic|tax year|month|week|term|^(january|february|march|april|may|june|july|august|september|october|november|december)$'
      )
        THEN 'other_calendar'
      WHEN quarter IS NULL AND NOT whole_year THEN 'unknown_identifier'
      WHEN end_year = '' AND NOT starts_with(identifier, 'financial year') THEN 'one_year'
      WHEN end_year <> ''
        AND end_year NOT IN (
          (start_year + 1)::VARCHAR, lpad(((start_year + 1) % 100)::VARCHAR, 2, '0')
        )
        THEN 'years_apart'
    END AS problem
  FROM taken_apart
)
SELECT
  (row_number() OVER ())::INTEGER AS period_id,
  time_period_cell,
  time_identifier_cell,
  time_period,
  time_identifier,
  problem,
  CASE WHEN problem IS NULL THEN start_year END AS start_year,
  CASE WHEN problem IS NULL THEN quarter END AS quarter,
  CASE
    WHEN problem IS NOT NULL THEN NULL
    WHEN coalesce(quarter, 4) = 4 THEN make_date(start_year + 1, 3, 31)
    ELSE last_day(make_date(start_year, 3 + 3 * quarter, 1))
  END AS period_end,
  CASE WHEN problem IS NULL THEN printf('%d-%02d', start_year, (start_year + 1) % 100) END AS year_key,
  CASE WHEN problem IS NULL THEN printf('%d/%02d', start_year, (start_year + 1) % 100) END AS year_label
FROM judged
